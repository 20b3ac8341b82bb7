// A model of the learner's: nothing leaves before it is set up and asked, and whatever it answers is a sentence.
import type { Page } from '@playwright/test';
import { expect, readyOffline, test as base, type Site } from './steps/dateline.ts';
import { GOOD_CARD, serveModel, type ModelServer } from './steps/model-server.ts';

const test = base.extend<{ model: ModelServer }>({
	model: async ({}, use) => {
		const model = await serveModel();
		await use(model);
		await model.close();
	}
});

async function type(page: Page, field: string, text: string): Promise<void> {
	const input = page.getByLabel(field, { exact: true });
	await input.fill(text);
	await input.press('Tab');
}

async function setUp(page: Page, site: Site, address: string, model: string): Promise<void> {
	await page.goto(`${site.url}/settings/model`);
	await page.getByLabel('A server of your choice').check();
	await type(page, 'Address', address);
	await type(page, 'Model', model);
}

const testWithWorker = test.extend({ serviceWorkers: 'allow' });

const tryIt = (page: Page) => page.getByRole('button', { name: 'Try it' }).click();

test('a good answer is shown, and the server saw the text and the key and nothing else', async ({
	page,
	site,
	model
}) => {
	await setUp(page, site, model.address, 'good');
	await type(page, 'Key', 'secret');
	expect(model.asked).toEqual([]);
	await tryIt(page);
	await expect(
		page.getByText(`It works. Of two made-up sentences it asked: “${GOOD_CARD.question}”`)
	).toBeVisible();
	const [preflight, post] = model.asked;
	expect([preflight?.method, post?.method, post?.path]).toEqual([
		'OPTIONS',
		'POST',
		'/v1/chat/completions'
	]);
	expect(post?.headers.authorization).toBe('Bearer secret');
	expect(post?.headers.cookie ?? post?.headers.referer).toBe(undefined);
	expect(Object.keys(JSON.parse(post!.body)).sort()).toEqual([
		'messages',
		'model',
		'stream',
		'temperature'
	]);
	expect(model.asked).toHaveLength(2);
});

test('an answer in a fence, among words, in an object, is read too', async ({
	page,
	site,
	model
}) => {
	await setUp(page, site, model.address, 'fenced');
	await tryIt(page);
	await expect(page.getByText('It works.')).toBeVisible();
});

for (const [name, sentence] of [
	['cut', 'The connection broke off in the middle of the answer.'],
	['broken', 'it is no JSON'],
	['fails', 'The server could not answer (500). It says: “out of memory”'],
	['page', 'The server answered with a web page'],
	['schema', 'not as the OpenAI chat API does'],
	['chat', 'not with cards as it was asked to'],
	['invents', 'nothing that it suggested stands in the text'],
	['endless', 'after a megabyte its answer was cut off'],
	['many', 'after a megabyte its answer was cut off'],
	['moved', 'The server sends on to another address.'],
	['busy', 'The server takes no more requests for now (429).'],
	['unknown', 'The server has no model “unknown”.']
] as const) {
	test(`what comes of it is a sentence: ${name}`, async ({ page, site, model }) => {
		await setUp(page, site, model.address, name);
		await tryIt(page);
		await expect(page.getByRole('alert')).toContainText(sentence);
		await expect(page.getByRole('button', { name: 'Try it' })).toBeEnabled();
		expect(model.asked.map(({ path }) => path)).not.toContain('/elsewhere');
	});
}

for (const name of ['silent', 'drip']) {
	test(`a server that takes too long is given up: ${name}`, async ({ page, site, model }) => {
		await setUp(page, site, model.address, name);
		await type(page, 'Wait at most (seconds)', '1');
		await tryIt(page);
		await expect(page.getByRole('alert')).toContainText('did not answer within 1 second');
	});
}

test('waiting can be stopped, and the request ends with it', async ({ page, site, model }) => {
	await setUp(page, site, model.address, 'drip');
	await tryIt(page);
	await expect.poll(() => model.asked.length).toBe(2);
	await page.getByRole('button', { name: 'Stop trying' }).click();
	await expect(page.getByRole('button', { name: 'Try it' })).toBeEnabled();
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a wrong key, a wrong path and a dead server are told apart', async ({
	page,
	site,
	model
}) => {
	await setUp(page, site, model.address, 'good');
	await type(page, 'Key', 'wrong');
	await tryIt(page);
	await expect(page.getByRole('alert')).toContainText(
		'The server refused the key (401). It says: “Incorrect API key”'
	);
	await type(page, 'Key', '');
	await type(page, 'Address', model.address.replace('/v1', ''));
	await tryIt(page);
	await expect(page.getByRole('alert')).toContainText('has nothing at this address (404)');
	await type(page, 'Address', 'http://127.0.0.1:9/v1');
	await tryIt(page);
	await expect(page.getByRole('alert')).toContainText('Nothing answers at http://127.0.0.1:9/v1.');
});

test('a server that allows no pages is told from one that is not there', async ({ page, site }) => {
	const closed = await serveModel(false);
	await setUp(page, site, closed.address, 'good');
	await tryIt(page);
	await expect(page.getByRole('alert')).toContainText(`set OLLAMA_ORIGINS=${site.url}`);
	expect(closed.asked.filter(({ method }) => method === 'POST')).toEqual([]);
	await closed.close();
});

test('script in an answer is text', async ({ page, site, model }) => {
	await setUp(page, site, model.address, 'script');
	await tryIt(page);
	await expect(page.getByText('<img src=x onerror=')).toBeVisible();
	await expect(page).toHaveTitle('A model · Dateline');
});

test('of a thousand cards those are taken that somebody may look at', async ({
	page,
	site,
	model
}) => {
	await setUp(page, site, model.address, 'thousand');
	await tryIt(page);
	await expect(page.getByText('It works.')).toBeVisible();
});

test('the pages themselves can reach no other host, set up or not', async ({
	page,
	site,
	model
}) => {
	await setUp(page, site, model.address, 'good');
	await tryIt(page);
	await expect(page.getByText('It works.')).toBeVisible();
	const before = model.asked.length;
	const outcome = await page.evaluate(async (address) => {
		const broken = new Promise((resolve) =>
			document.addEventListener(
				'securitypolicyviolation',
				(event) => resolve(event.effectiveDirective),
				{ once: true }
			)
		);
		return [
			await fetch(address).then(
				() => 'fetched',
				() => 'refused'
			),
			await broken
		];
	}, `${model.address}/models`);
	expect(outcome).toEqual(['refused', 'connect-src']);
	expect(model.asked).toHaveLength(before);
});

testWithWorker(
	'offline too, the service worker leaves such requests alone',
	async ({ page, site, model }) => {
		await setUp(page, site, model.address, 'good');
		await readyOffline(page);
		await page.reload();
		await site.close();
		const answered = page
			.context()
			.waitForEvent('response', (response) => response.url().startsWith(model.address));
		await tryIt(page);
		expect((await answered).fromServiceWorker()).toBe(false);
		await expect(page.getByText('It works.')).toBeVisible();
	}
);

test('what was typed stays on the device, and is in no backup', async ({ page, site, model }) => {
	await setUp(page, site, model.address, 'good');
	await type(page, 'Key', 'secret');
	await page.reload();
	await expect(page.getByLabel('Key', { exact: true })).toHaveValue('secret');
	const kept = await page.evaluate(async () => {
		const names = (await indexedDB.databases()).map(({ name }) => name!);
		const rows = await Promise.all(
			names.map(
				(name) =>
					new Promise<unknown>((resolve) => {
						const opening = indexedDB.open(name);
						opening.onsuccess = () => {
							const db = opening.result;
							const stores = [...db.objectStoreNames];
							if (stores.length === 0) return resolve([]);
							const all: unknown[] = [];
							const tx = db.transaction(stores);
							for (const store of stores) {
								const asked = tx.objectStore(store).getAll();
								asked.onsuccess = () => all.push(asked.result);
							}
							tx.oncomplete = () => resolve(all);
						};
					})
			)
		);
		return JSON.stringify(rows);
	});
	expect(kept).not.toContain('secret');
	await page.getByLabel('Nobody').check();
	await page.goto(`${site.url}/settings`);
	await page.goto(`${site.url}/settings/model`);
	await expect(page.getByLabel('Nobody')).toBeChecked();
});

test('an address that is none is named beside its field', async ({ page, site }) => {
	await setUp(page, site, 'javascript:alert(1)', 'good');
	await expect(page.getByRole('alert')).toContainText(
		'Please give an address as http://localhost:11434/v1'
	);
	await expect(page.getByRole('button', { name: 'Try it' })).toBeDisabled();
});
