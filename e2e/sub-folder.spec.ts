// The app in a sub-folder of a host, as a build option: online, offline, deep links.
import { serveFolder } from '../src/build/commands/serve.mjs';
import {
	SUB_FOLDER_BUILD,
	answer,
	expect,
	readyOffline,
	startFirstDeck,
	test,
	TERMS,
	TERMS_ID
} from './steps/dateline.ts';

test.use({ serviceWorkers: 'allow' });

test('built for a sub-folder, it works there, offline too', async ({ page, context }) => {
	const site = await serveFolder(SUB_FOLDER_BUILD, { base: '/news/dateline' });
	const outside: string[] = [];
	context.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (!pathname.startsWith('/news/dateline')) outside.push(pathname);
	});
	await startFirstDeck(page, { ...site, url: `${site.url}/` });
	expect(new URL(page.url()).pathname).toBe('/news/dateline/review');
	await answer(page, 'Good');
	await readyOffline(page);
	await site.close();
	const tab = await context.newPage();
	await tab.goto(`${site.url}/decks/${TERMS_ID}`);
	await expect(tab.getByRole('heading', { name: TERMS })).toBeVisible();
	expect(outside).toEqual([]);
});
