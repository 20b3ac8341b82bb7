// Every screen in every state that a person can meet, and how to get there.
import type { Page } from '@playwright/test';
import { ARTICLE_SCREENS } from './article-screens.ts';
import { BROWSE_SCREENS } from './browse-screens.ts';
import { CHECK_SCREENS } from './check-screens.ts';
import { CLASS_SCREENS } from './class-screens.ts';
import {
	answer,
	expect,
	limitNewCards,
	startFirstDeck,
	TERMS_ID,
	type Site
} from '../steps/dateline.ts';
import { FAULT_SCREENS } from './fault-screens.ts';
import { KEEPING_SCREENS } from './keeping-screens.ts';
import { OWN_DECK_SCREENS } from './own-deck-screens.ts';
import type { Screen } from './screen.ts';
import { DATA_SCREENS } from './data-screens.ts';
import { MODEL_SCREENS } from './model-screens.ts';
import { QUIZ_SCREENS } from './quiz-screens.ts';
import { UPDATE_SCREENS } from './update-screens.ts';
import { WALL_SCREENS } from './wall-screens.ts';

/** What was painted before the script had come is no screen yet. */
async function heading(page: Page): Promise<void> {
	await expect(page.locator('html[data-live]')).toBeAttached();
	await expect(page.locator('h1').first()).toBeVisible();
}

/** What is told of the storage takes the place of what everybody sees first. */
async function inPlaceOfFirstVisit(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { name: 'Know the news by heart' })).toBeHidden();
	await heading(page);
}

const at = (path: string) => async (page: Page, site: Site) => {
	await page.goto(site.url + path);
	await heading(page);
};

/** A learner in the middle of things: three decks, some answers given, some cards due. */
async function livedIn(page: Page, site: Site): Promise<void> {
	await startFirstDeck(page, site);
	for (const grade of ['Again', 'Good', 'Easy', 'Hard', 'Good'] as const) await answer(page, grade);
	await page.goto(site.url);
	await page
		.getByRole('button', { name: /^Study/ })
		.first()
		.click();
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
}

async function breakStorage(page: Page, name: string): Promise<void> {
	await page.addInitScript((errorName) => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('The operation is insecure.', errorName);
		};
	}, name);
}

/** Another tab has asked for the database's deletion but holds it open: opening it waits. */
export async function holdStorage(page: Page, site: Site): Promise<void> {
	const other = await page.context().newPage();
	await other.goto(`${site.url}/icon.svg`);
	await other.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('dateline');
				opening.onsuccess = () => {
					Object.assign(window, { held: opening.result });
					indexedDB.deleteDatabase('dateline').onblocked = () => resolve();
				};
			})
	);
}

async function nextQuestionWith(page: Page, pattern: RegExp): Promise<void> {
	for (let count = 0; count < 60; count++) {
		const task = await page.locator('.task').innerText();
		if (pattern.test(task)) return;
		await page.keyboard.press('@');
		await expect(page.getByText('Card suspended').first()).toBeVisible();
		await page.getByRole('button', { name: 'Close this message' }).click();
	}
	throw new Error(`no question like ${pattern}`);
}

/** Turns cards and sets them aside, until an answer says what is looked for. */
export async function answerWith(page: Page, text: RegExp): Promise<void> {
	const controls = page.getByRole('group', { name: 'How well' });
	for (let count = 0; count < 120; count++) {
		await page.getByRole('button', { name: 'Show answer' }).click();
		await expect(controls).toBeVisible();
		if (await page.locator('.answer').getByText(text).isVisible()) return;
		await page.keyboard.press('!');
		await expect(controls).toBeHidden();
	}
	throw new Error(`no answer like ${text}`);
}

/** Takes up a deck from its page, and waits for its first question. */
export async function studyDeck(page: Page, site: Site, id: string): Promise<void> {
	await page.goto(`${site.url}/decks/${id}`);
	await page.getByRole('button', { name: 'Take this deck up' }).click();
	await page.getByRole('link', { name: 'Study this deck' }).click();
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
}

const POSITIONS = '/decks/peace-plan-positions/positions?issue=donbas';
const TIMELINE = '/decks/peace-plan-people-and-dates/timeline';

export const SCREENS: readonly Screen[] = [
	{ name: 'today-first-visit', open: at('/') },
	{
		name: 'today-due',
		open: async (page, site) => {
			await livedIn(page, site);
			await page.goto(site.url);
			await expect(page.getByText('Start reviewing')).toBeVisible();
		}
	},
	{
		name: 'today-done',
		open: async (page, site) => {
			await limitNewCards(page, site, 3);
			await startFirstDeck(page, site);
			for (let count = 0; count < 3; count++) await answer(page, 'Easy');
			await page.goto(site.url);
			await expect(page.getByText('All done for today')).toBeVisible();
		}
	},
	{ name: 'review-question', open: startFirstDeck },
	{
		name: 'review-answer',
		open: async (page, site) => {
			await livedIn(page, site);
			await page.getByRole('button', { name: 'Show answer' }).click();
			await expect(page.getByRole('group', { name: 'How well' })).toBeVisible();
		}
	},
	{
		name: 'review-cloze',
		open: async (page, site) => {
			await startFirstDeck(page, site);
			await nextQuestionWith(page, /Fill the gap/);
		}
	},
	{
		name: 'review-changed',
		open: async (page, site) => {
			await page.goto(`${site.url}/decks/peace-plan-people-and-dates`);
			await heading(page);
			await page.locator('summary', { hasText: 'changed' }).first().click();
			await page.locator('summary', { hasText: 'changed' }).first().scrollIntoViewIfNeeded();
		}
	},
	{
		name: 'review-menu',
		open: async (page, site) => {
			await startFirstDeck(page, site);
			await page.getByLabel('More for this card').click();
			await expect(page.getByRole('button', { name: 'Suspend note' })).toBeVisible();
		}
	},
	{
		name: 'review-end',
		open: async (page, site) => {
			await limitNewCards(page, site, 6);
			await startFirstDeck(page, site);
			for (let count = 0; count < 6; count++) await answer(page, count % 3 ? 'Easy' : 'Hard');
			for (let count = 0; count < 40; count++) {
				if (!(await page.getByRole('button', { name: 'Show answer' }).isVisible())) break;
				await answer(page, 'Easy');
			}
			await expect(page.getByText('Done for now')).toBeVisible();
		}
	},
	{
		name: 'review-position',
		open: async (page, site) => {
			await studyDeck(page, site, 'peace-plan-positions');
			await nextQuestionWith(page, /Give the position/);
		}
	},
	{
		name: 'review-disputed',
		open: async (page, site) => {
			await studyDeck(page, site, 'peace-plan-people-and-dates');
			await answerWith(page, /Disputed/);
		}
	},
	{
		name: 'review-rivals',
		open: async (page, site) => {
			await studyDeck(page, site, 'peace-plan-people-and-dates');
			await answerWith(page, /Disputed/);
			await page.getByRole('button', { name: /^Disputed/ }).click();
			await expect(page.getByRole('dialog').getByText('Says otherwise').first()).toBeVisible();
		}
	},
	{ name: 'review-no-deck', open: at('/review') },
	{ name: 'review-unknown-deck', open: at('/review?deck=no-such-deck') },
	{ name: 'decks-first-visit', open: at('/decks') },
	{
		name: 'decks',
		open: async (page, site) => {
			await livedIn(page, site);
			await at('/decks')(page, site);
		}
	},
	{ name: 'deck-offered', open: at(`/decks/${TERMS_ID}`) },
	{
		name: 'deck-studied',
		open: async (page, site) => {
			await startFirstDeck(page, site);
			await page.keyboard.press('@');
			await expect(page.getByText('Card suspended')).toBeVisible();
			await at(`/decks/${TERMS_ID}`)(page, site);
			await page.locator('summary').first().click();
		}
	},
	{ name: 'deck-positions', open: at('/decks/peace-plan-positions') },
	{ name: 'positions', open: at(POSITIONS) },
	{
		name: 'positions-compared',
		open: async (page, site) => {
			await at(`${POSITIONS}&parties=us-april,us-draft,russia`)(page, site);
			await page.locator('summary:visible', { hasText: 'Comparing 3 of' }).click();
		}
	},
	{
		name: 'position-note',
		open: async (page, site) => {
			await at(`${POSITIONS}&note=occupied-us-draft`)(page, site);
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	},
	{ name: 'timeline', open: at(TIMELINE) },
	{
		name: 'timeline-claims',
		open: async (page, site) => {
			await at(TIMELINE)(page, site);
			const claims = page.locator('summary', { hasText: 'as of this' }).last();
			await claims.click();
			await claims.scrollIntoViewIfNeeded();
		}
	},
	{ name: 'timeline-changes', open: at(`${TIMELINE}?show=changes`) },
	{
		name: 'timeline-note',
		open: async (page, site) => {
			await at(`${TIMELINE}?note=points-after-geneva`)(page, site);
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	},
	...DATA_SCREENS,
	...MODEL_SCREENS,
	...UPDATE_SCREENS,
	...CHECK_SCREENS,
	...FAULT_SCREENS,
	...QUIZ_SCREENS,
	...CLASS_SCREENS,
	...WALL_SCREENS,
	...ARTICLE_SCREENS,
	...KEEPING_SCREENS,
	...BROWSE_SCREENS,
	...OWN_DECK_SCREENS,
	{ name: 'deck-unknown', open: at('/decks/no-such-deck') },
	{ name: 'settings', open: at('/settings') },
	{
		name: 'settings-wrong-input',
		open: async (page, site) => {
			await at('/settings')(page, site);
			await page.getByLabel('Learning steps', { exact: true }).fill('soon');
			await page.getByLabel('Learning steps', { exact: true }).press('Tab');
			await expect(page.getByRole('alert')).toBeVisible();
		}
	},
	{ name: 'no-such-page', open: at('/nowhere') },
	{
		name: 'storage-slow',
		open: async (page, site) => {
			await holdStorage(page, site);
			await at('/')(page, site);
		}
	},
	{
		name: 'storage-refused',
		open: async (page, site) => {
			await breakStorage(page, 'SecurityError');
			await at('/')(page, site);
			await inPlaceOfFirstVisit(page);
		}
	},
	{
		name: 'storage-full',
		open: async (page, site) => {
			await breakStorage(page, 'QuotaExceededError');
			await at('/')(page, site);
			await inPlaceOfFirstVisit(page);
		}
	},
	{
		name: 'storage-newer',
		open: async (page, site) => {
			await breakStorage(page, 'VersionError');
			await at('/')(page, site);
			await inPlaceOfFirstVisit(page);
		}
	}
];
