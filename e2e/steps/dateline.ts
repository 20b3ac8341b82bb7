// What all journeys share: the built app served for one test alone, and the ways through it.
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { serveFolder } from '../../src/build/commands/serve.mjs';

export { expect };

export const BUILD = fileURLToPath(new URL('../../build', import.meta.url));
export const NEXT_BUILD = fileURLToPath(new URL('../../test-builds/next', import.meta.url));
export const SUB_FOLDER_BUILD = fileURLToPath(
	new URL('../../test-builds/sub-folder', import.meta.url)
);

export type Site = Awaited<ReturnType<typeof serveFolder>>;

export const test = base.extend<{ site: Site }>({
	context: async ({ context, serviceWorkers, javaScriptEnabled }, use) => {
		// Playwright's own refusal answers with nothing, which no browser does: here it is never done.
		if (serviceWorkers === 'block') {
			await context.addInitScript(() => {
				if (!('ServiceWorkerContainer' in self)) return;
				ServiceWorkerContainer.prototype.register = () => new Promise(() => {});
			});
		}
		if (javaScriptEnabled !== false) {
			const newPage = context.newPage.bind(context);
			context.newPage = async () => takenOver(await newPage());
		}
		await use(context);
	},
	site: async ({}, use) => {
		const site = await serveFolder(BUILD);
		await use(site);
		await site.close();
	}
});

/**
 * A page that was opened counts as open once the app has taken over what was painted before its script
 * had come; who looks at what was painted waits for the commit alone.
 */
function takenOver(page: Page): Page {
	const goto = page.goto.bind(page);
	page.goto = async (url, options) => {
		const response = await goto(url, options);
		if (options?.waitUntil === 'commit') return response;
		await page.waitForFunction(
			() => !document.getElementById('app') || 'live' in document.documentElement.dataset
		);
		return response;
	};
	return page;
}

/** For journeys that are about the service worker: it stores everything, and answers without a network. */
export const testWithWorker = test.extend({ serviceWorkers: 'allow' });

export const TERMS = 'Ukraine peace plans: the terms you need';
export const TERMS_ID = 'peace-plan-terms';

/** Takes up the first deck from Today, and waits for its first question. */
export async function startFirstDeck(page: Page, site: Site): Promise<void> {
	await page.goto(site.url);
	await page.getByRole('button', { name: `Study ${TERMS}` }).click();
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
}

/** The question that is on the screen. */
export const question = (page: Page): Promise<string> => page.locator('h1').innerText();

/** Shows the answer, gives the grade, and waits for what comes next. */
export async function answer(page: Page, grade: 'Again' | 'Hard' | 'Good' | 'Easy'): Promise<void> {
	const done = page.getByRole('progressbar');
	const before = Number(await done.getAttribute('aria-valuenow'));
	await page.getByRole('button', { name: 'Show answer' }).click();
	await page.getByRole('button', { name: new RegExp(`^${grade}`) }).click();
	await expect(done).toHaveAttribute('aria-valuenow', String(before + 1));
}

/** Lets the day have only so many new cards, so that a session soon comes to its end. */
export async function limitNewCards(page: Page, site: Site, perDay: number): Promise<void> {
	await page.goto(`${site.url}/settings`);
	const box = page.getByLabel('New cards a day');
	await box.fill(String(perDay));
	await box.press('Tab');
	await expect(page.getByText('Saved on this device.')).toBeVisible();
}

/** Waits until the service worker has stored everything and controls the page. */
export async function readyOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		while (!navigator.serviceWorker.controller) {
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	});
}

/** All that is stored in one store of the app's database. */
export function stored<T = Record<string, unknown>>(page: Page, store: string): Promise<T[]> {
	return page.evaluate(
		(name) =>
			new Promise<T[]>((resolve, reject) => {
				const opening = indexedDB.open('dateline');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const db = opening.result;
					const all = db.transaction(name).objectStore(name).getAll();
					all.onerror = () => reject(all.error);
					all.onsuccess = () => {
						db.close();
						resolve(all.result as T[]);
					};
				};
			}),
		store
	);
}

/** Changes rows of the app's database behind its back: `change` is run in the page. */
export function changeRows(
	page: Page,
	store: string,
	change: Record<string, unknown>,
	id?: string
) {
	return page.evaluate(
		([name, parts, only]) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('dateline');
				opening.onsuccess = () => {
					const tx = opening.result.transaction(name, 'readwrite');
					const rows = tx.objectStore(name).getAll();
					rows.onsuccess = () => {
						for (const row of rows.result as { id: string }[]) {
							if (only === undefined || row.id === only) {
								tx.objectStore(name).put({ ...row, ...parts });
							}
						}
					};
					tx.onerror = () => reject(tx.error);
					tx.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		[store, change, id] as const
	);
}
