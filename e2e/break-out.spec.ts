// A script that got into the page: it can run no text, reach no other host, and break nothing.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EVERY_ADDRESS } from './steps/addresses.ts';
import { answer, expect, startFirstDeck, test as base } from './steps/dateline.ts';
import { tryToBreakOut } from './hostile/break-out.ts';
import { openStranger, type Stranger } from './hostile/stranger.ts';

const test = base.extend<{ stranger: Stranger }>({
	stranger: async ({}, use) => {
		const stranger = await openStranger();
		await use(stranger);
		await stranger.close();
	}
});

test.use({ serviceWorkers: 'allow' });

/** Two lists, for two workers. */
const ADDRESSES = {
	screen: EVERY_ADDRESS.filter((address) => !address.endsWith('.html')),
	'built page': EVERY_ADDRESS.filter((address) => address.endsWith('.html'))
};

for (const [what, addresses] of Object.entries(ADDRESSES)) {
	test(`from no ${what} does a script run that is not the app’s own, or a request leave`, async ({
		page,
		context,
		site,
		stranger
	}) => {
		const asked = new Set<string>();
		context.on('response', (response) => asked.add(new URL(response.url()).host));
		for (const address of addresses) {
			await test.step(address, async () => {
				await page.goto(site.url + address);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				expect(await page.evaluate(tryToBreakOut, stranger.url)).toEqual([]);
				expect(stranger.arrived).toEqual([]);
				expect(new URL(page.url()).host).toBe(new URL(site.url).host);
				expect(context.pages()).toHaveLength(1);
			});
		}
		asked.delete('');
		expect([...asked]).toEqual([new URL(site.url).host]);
		const workers = await page.evaluate(async () =>
			(await navigator.serviceWorker.getRegistrations()).map(({ active }) => active?.scriptURL)
		);
		expect(workers).toEqual([`${site.url}/service-worker.js`]);
		// And the app goes on.
		await startFirstDeck(page, site);
		await answer(page, 'Good');
	});
}

test('without the policy the same script succeeds: the test can fail', async ({
	page,
	stranger
}) => {
	const server = createServer((request, response) => {
		const script = request.url?.endsWith('.js?by=stranger') ?? false;
		response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html' });
		response.end(script ? '' : '<!doctype html><title>Bare</title><h1>Bare</h1>');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
	const ran = await page.evaluate(tryToBreakOut, stranger.url);
	await expect.poll(() => new Set(stranger.arrived).size).toBeGreaterThan(20);
	console.log(
		`ways out that a page without the policy has: ${ran.length} scripts run, ${new Set(stranger.arrived).size} requests leave`
	);
	expect(ran.length).toBeGreaterThan(25);
	server.closeAllConnections();
	server.close();
});
