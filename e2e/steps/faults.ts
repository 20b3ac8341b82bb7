// What goes wrong in a browser's storage, injected at IndexedDB's own boundary, in a page that runs.
import type { Page } from '@playwright/test';
import { replay } from '../../src/lib/core/review/replay.ts';
import { DEFAULT_PRESET } from '../../src/lib/core/schedule/preset.ts';
import { answer, expect, question, startFirstDeck, stored, type Site } from './dateline.ts';
import { storedLog } from './log.ts';

/** Lets writes fail with an error of the browser's, the next `count` or until `heal`. */
export async function failWrites(
	page: Page,
	name: string,
	message: string,
	count = Infinity,
	by: 'add' | 'put' = 'add'
): Promise<() => Promise<void>> {
	await page.evaluate(
		([errorName, text, times, method]) => {
			const write = IDBObjectStore.prototype[method];
			let left = times;
			IDBObjectStore.prototype[method] = function (...args) {
				if (left-- > 0) throw new DOMException(text, errorName);
				return write.apply(this, args);
			};
			Object.assign(window, { heal: () => (IDBObjectStore.prototype[method] = write) });
		},
		[name, message, count, by] as const
	);
	return () => page.evaluate(() => (window as unknown as { heal(): void }).heal());
}

/** Lets every transaction of the page fail to begin, until `heal`. */
export async function failTransactions(
	page: Page,
	name: string,
	message: string
): Promise<() => Promise<void>> {
	await page.evaluate(
		([errorName, text]) => {
			const { transaction } = IDBDatabase.prototype;
			IDBDatabase.prototype.transaction = () => {
				throw new DOMException(text, errorName);
			};
			Object.assign(window, { heal: () => (IDBDatabase.prototype.transaction = transaction) });
		},
		[name, message] as const
	);
	return () => page.evaluate(() => (window as unknown as { heal(): void }).heal());
}

/** Turns the card and grades it, without waiting for what comes of it; the card as it is then. */
export async function giveGrade(page: Page, grade = 'Good'): Promise<string> {
	await page.getByRole('button', { name: 'Show answer' }).click();
	const button = page.getByRole('button', { name: new RegExp(`^${grade}`) });
	await expect(button).toBeVisible();
	const turned = await question(page);
	await button.click();
	return turned;
}

/** How many answers the learner sees as done. */
export const done = async (page: Page): Promise<number> =>
	Number(await page.getByRole('progressbar').getAttribute('aria-valuenow'));

/** In the log is what the learner sees as done, each once, and the schedules follow from it. */
export async function expectSaved(page: Page, count: number): Promise<void> {
	const log = await storedLog(page);
	expect(log).toHaveLength(count);
	expect(new Set(log.map((entry) => 'at' in entry && entry.at)).size).toBe(count);
	const presets = new Map([['default', DEFAULT_PRESET]]);
	for (const { id, schedule } of await stored<{ id: string; schedule: object }>(page, 'cards')) {
		const own = log.filter(({ cardId }) => cardId === id);
		// A card that a test has damaged has none.
		if (schedule) expect(schedule).toEqual(replay(own, presets));
	}
}

/** The first deck in review, with two answers given. */
export async function underWay(page: Page, site: Site): Promise<void> {
	await startFirstDeck(page, site);
	for (let count = 0; count < 2; count++) await answer(page, 'Easy');
}

export const unsaved = (page: Page) => page.getByRole('alert').filter({ hasText: 'not saved yet' });

export const EVICTED = 'The browser has removed your data';

/** The browser removes all databases of the site, as under an open page. */
export async function evict(page: Page, origin: string): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
}
