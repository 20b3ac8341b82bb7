// The screens of classes: none yet, set up, planned, studied against the clock, and checked after class.
import type { Page } from '@playwright/test';
import { answer, expect, startFirstDeck, stored, type Site } from '../steps/dateline.ts';
import type { Screen } from './screen.ts';

/** Saturday, 21 November 2026, in the morning. */
export const SATURDAY = new Date('2026-11-21T09:30:00');

export interface ClassToMake {
	readonly name: string;
	/** As the box that chooses it says: "Every Monday", or a date. */
	readonly day: string;
	readonly time: string;
	readonly minutes?: number;
}

/** Sets a class up by its form, and waits until its plan is there. */
export async function makeClass(page: Page, site: Site, made: ClassToMake): Promise<void> {
	await page.goto(`${site.url}/classes/edit`);
	await page.getByLabel('Name').fill(made.name);
	if (made.day.startsWith('Every'))
		await page.getByLabel('Day', { exact: true }).selectOption(made.day);
	else {
		await page.getByLabel('Day', { exact: true }).selectOption('Once, on a date');
		await page.getByLabel('Date', { exact: true }).fill(made.day);
	}
	await page.getByLabel('Time', { exact: true }).fill(made.time);
	if (made.minutes) await page.getByLabel('Minutes a day').fill(String(made.minutes));
	await page.getByRole('button', { name: 'Save the class' }).click();
	await expect(page.getByRole('heading', { name: made.name })).toBeVisible();
}

/** The plan's three lines are there. */
export const planned = (page: Page) =>
	expect(page.getByText('After the whole plan').first()).toBeVisible();

/** A learner with one deck, a few answers given, on a Saturday morning. */
export async function learner(page: Page, site: Site): Promise<void> {
	await page.clock.install({ time: SATURDAY });
	await startFirstDeck(page, site);
	for (const grade of ['Again', 'Good', 'Easy', 'Good'] as const) await answer(page, grade);
}

const POLITICS = { name: 'Politics, Year 11', day: 'Every Monday', time: '09:00' } as const;

export const CLASS_SCREENS: readonly Screen[] = [
	{
		name: 'classes-none',
		async open(page, site) {
			await page.goto(`${site.url}/classes`);
			await expect(page.getByText('No class yet')).toBeVisible();
		}
	},
	{
		name: 'class-form',
		async open(page, site) {
			await learner(page, site);
			await page.goto(`${site.url}/classes/edit`);
			await expect(page.getByLabel('Name')).toBeVisible();
		}
	},
	{
		name: 'class-form-wrong',
		async open(page, site) {
			await learner(page, site);
			await page.goto(`${site.url}/classes/edit`);
			await page.getByLabel('Minutes a day').fill('0');
			await page.getByLabel('Day', { exact: true }).selectOption('Once, on a date');
			await page.getByLabel('Date', { exact: true }).fill('');
			await page.getByRole('button', { name: 'Save the class' }).click();
			await expect(page.getByRole('alert').first()).toBeVisible();
		}
	},
	{
		name: 'classes',
		async open(page, site) {
			await learner(page, site);
			await makeClass(page, site, POLITICS);
			await planned(page);
			await page.getByText('Which cards, in what order').click();
			await expect(page.locator('ol li').first()).toBeVisible();
		}
	},
	{
		name: 'classes-at-once',
		async open(page, site) {
			await learner(page, site);
			await makeClass(page, site, POLITICS);
			await makeClass(page, site, { ...POLITICS, name: 'Debating club', minutes: 5 });
			await makeClass(page, site, { name: 'History', day: '2026-11-20', time: '10:00' });
			await planned(page);
			await expect(page.getByText('It does not meet again')).toBeVisible();
		}
	},
	{
		name: 'today-class',
		async open(page, site) {
			await learner(page, site);
			await makeClass(page, site, POLITICS);
			await page.goto(site.url);
			await expect(page.getByRole('link', { name: 'Study for Politics' })).toBeVisible();
		}
	},
	{
		name: 'class-session',
		async open(page, site) {
			await learner(page, site);
			await makeClass(page, site, { name: 'Politics', day: '2026-11-21', time: '09:41' });
			await page.getByRole('link', { name: /^Study \d+ min.*, for Politics/ }).click();
			await expect(page.getByText(/min left/)).toBeVisible();
		}
	},
	{
		name: 'class-session-end',
		async open(page, site) {
			await learner(page, site);
			await makeClass(page, site, { name: 'Politics', day: '2026-11-21', time: '10:30' });
			await page.getByRole('link', { name: /^Study \d+ min.*, for Politics/ }).click();
			await expect(page.getByText(/min left/)).toBeVisible();
			await answer(page, 'Good');
			await page.clock.fastForward('20:00');
			await page.getByRole('button', { name: 'Show answer' }).click();
			await page.getByRole('button', { name: /^Good/ }).click();
			await planned(page);
		}
	},
	{
		name: 'classes-checked',
		async open(page, site) {
			await learner(page, site);
			await makeClass(page, site, POLITICS);
			await planned(page);
			// The forecast is written behind the plan; only a meeting that has one is asked about.
			await expect.poll(async () => (await stored(page, 'forecasts')).length).toBe(1);
			await page.clock.fastForward('50:00:00');
			await page.goto(`${site.url}/classes`);
			await planned(page);
			await page.getByText('There was a quiz in class').click();
			await page.getByLabel('Right').fill('8');
			await page.getByLabel('of', { exact: true }).fill('10');
			await page.getByRole('button', { name: 'Save', exact: true }).click();
			await expect(page.getByText(/your quiz 80\s%/)).toBeVisible();
		}
	}
];
