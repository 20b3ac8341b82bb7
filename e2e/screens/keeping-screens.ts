// The screens that stand around the learner's data: what was lost, what is unsaved, where to install.
import type { Page } from '@playwright/test';
import { answer, expect, limitNewCards, startFirstDeck, type Site } from '../steps/dateline.ts';
import type { Screen } from './screen.ts';

export const TRACE_KEY = 'dateline.trace';
const DAY_MS = 86_400_000;

/** As an iPhone's Safari says it. */
const IPHONE =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1';

/** From here on the page believes that it runs on an iPhone. */
export async function onIPhone(page: Page): Promise<void> {
	await page.addInitScript((userAgent) => {
		Object.defineProperty(navigator, 'userAgent', { get: () => userAgent });
		Object.defineProperty(navigator, 'maxTouchPoints', { get: () => 5 });
	}, IPHONE);
}

interface Trace {
	readonly answers: number;
	readonly firstAt: number;
	readonly lastAt: number;
	readonly device: string;
	readonly backup: { readonly at: number; readonly answers: number } | null;
}

export const traceIn = (page: Page): Promise<Trace | null> =>
	page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null'), TRACE_KEY);

/** Lets the trace tell of more than a test can do. */
export function changeTrace(page: Page, changes: Partial<Trace>): Promise<void> {
	return page.evaluate(
		([key, change]) => {
			const trace = JSON.parse(localStorage.getItem(key) ?? '{}');
			localStorage.setItem(key, JSON.stringify({ ...trace, ...change }));
		},
		[TRACE_KEY, changes] as const
	);
}

/** Three answers; then the page is left for Today, where the trace is put right. */
export async function studied(page: Page, site: Site): Promise<void> {
	await startFirstDeck(page, site);
	for (const grade of ['Good', 'Easy', 'Easy'] as const) await answer(page, grade);
	await page.goto(site.url);
	await expect(page.getByText('Start reviewing')).toBeVisible();
	// Today puts the trace right by itself: by then the database's own name stands in it.
	await expect
		.poll(() => traceIn(page))
		.toMatchObject({ answers: 3, device: expect.stringMatching(/./) });
}

/** Removes the database as a browser does that clears it, with the app closed. */
export async function clearDatabase(page: Page, site: Site): Promise<void> {
	await page.goto(`${site.url}/icon.svg`);
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const deleting = indexedDB.deleteDatabase('dateline');
				deleting.onsuccess = () => resolve();
				deleting.onerror = () => reject(deleting.error);
			})
	);
}

export const LOST = 'This browser has removed what Dateline kept here';
export const HOME_SCREEN = 'Keep your answers: add Dateline to the Home Screen';

const unsaved =
	(answers: number, days = 1) =>
	async (page: Page, site: Site) => {
		await studied(page, site);
		const at = Date.now() - days * DAY_MS;
		await changeTrace(page, { answers, firstAt: at - DAY_MS, backup: { at, answers: 0 } });
		await page.reload();
		await expect(page.getByText(/answers since your last backup on/)).toBeVisible();
	};

export const KEEPING_SCREENS: readonly Screen[] = [
	{
		name: 'data-lost',
		open: async (page, site) => {
			await studied(page, site);
			await clearDatabase(page, site);
			await page.goto(site.url);
			await expect(page.getByRole('heading', { name: LOST })).toBeVisible();
		}
	},
	{ name: 'unsaved-quiet', open: unsaved(140) },
	{ name: 'unsaved-plain', open: unsaved(640) },
	{ name: 'unsaved-loud', open: unsaved(4640) },
	{
		name: 'unsaved-on-your-data',
		open: async (page, site) => {
			await unsaved(4640)(page, site);
			await page.goto(`${site.url}/settings/data`);
			await expect(page.getByText(/answers since your last backup on/)).toBeVisible();
		}
	},
	{
		name: 'iphone-today',
		open: async (page, site) => {
			await onIPhone(page);
			await studied(page, site);
			await expect(page.getByRole('heading', { name: HOME_SCREEN })).toBeVisible();
		}
	},
	{
		name: 'iphone-review',
		open: async (page, site) => {
			await onIPhone(page);
			await startFirstDeck(page, site);
			for (let count = 0; count < 10; count++) await answer(page, 'Easy');
			await expect(page.getByRole('heading', { name: HOME_SCREEN })).toBeVisible();
		}
	},
	{
		name: 'review-end-keeping',
		open: async (page, site) => {
			await onIPhone(page);
			await limitNewCards(page, site, 5);
			await studied(page, site);
			await changeTrace(page, { answers: 4640, backup: { at: Date.now() - DAY_MS, answers: 0 } });
			await page.getByText('Start reviewing').click();
			const [card, done] = [
				page.getByRole('button', { name: 'Show answer' }),
				page.getByText('Done for now')
			];
			for (;;) {
				await expect(card.or(done).first()).toBeVisible();
				if (await done.isVisible()) break;
				await answer(page, 'Easy');
			}
			await expect(page.getByText(/answers since your last backup on/)).toBeVisible();
		}
	}
];
