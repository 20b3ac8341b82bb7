// For whoever sees it otherwise: in colours of one's own, enlarged fourfold, with words that are too long for
// the line, without a screen.
import type { Locator, Page } from '@playwright/test';
import {
	answer,
	expect,
	startFirstDeck,
	test,
	testWithWorker,
	TERMS_ID,
	type Site
} from './steps/dateline.ts';
import { takeOwnDeck } from './steps/handed-quiz.ts';
import { openArticle } from './screens/article-screens.ts';
import { quiz, skipAll } from './screens/quiz-screens.ts';
import { SCREENS } from './screens/screens.ts';

const openScreen = (page: Page, site: Site, name: string) =>
	SCREENS.find((screen) => screen.name === name)!.open(page, site);

test.describe('in colours of the learner’s own', () => {
	test.use({ colorScheme: 'dark' });
	test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

	/** Which of these have a line around them; the focus is elsewhere. */
	async function outlined(all: Locator): Promise<readonly boolean[]> {
		return all.evaluateAll((elements) =>
			elements.map((element) => {
				const { outlineStyle, outlineWidth } = getComputedStyle(element);
				return outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2;
			})
		);
	}

	test('the option that is chosen, and no other, has a line around it', async ({ page, site }) => {
		await quiz(page, site, `deck=${TERMS_ID}&kind=choose&count=1&seed=1&sure=asked`);
		const options = page.locator('fieldset label');
		expect((await outlined(options)).includes(true)).toBe(false);
		await page.keyboard.press('2');
		expect(await outlined(options)).toEqual([false, true, false, false]);
	});

	test('so have what is pressed, what is shown of a timeline, and the place where one is', async ({
		page,
		site
	}) => {
		await openScreen(page, site, 'quiz-order');
		const items = page.locator('article li button');
		await items.nth(1).click();
		expect((await outlined(items)).slice(0, 3)).toEqual([false, true, false]);
		await openScreen(page, site, 'timeline-changes');
		expect(await outlined(page.locator('fieldset label'))).toEqual([false, false, true]);
		const places = page.getByRole('navigation', { name: 'Main' }).locator('li a');
		expect(await outlined(places)).toEqual([false, true, false, false, false]);
	});

	test('how far a review is, and whether a switch is on, is painted in the learner’s colours', async ({
		page,
		site
	}) => {
		const paint = (locator: Locator, pseudo?: string) =>
			locator.evaluate((element, pseudo) => {
				const sample = document.createElement('div');
				sample.style.background = 'Highlight';
				document.body.append(sample);
				const highlight = getComputedStyle(sample).backgroundColor;
				sample.remove();
				const { backgroundColor, outlineStyle, borderStyle } = getComputedStyle(element, pseudo);
				return {
					isHighlight: backgroundColor === highlight,
					isFramed: [outlineStyle, borderStyle].includes('solid')
				};
			}, pseudo);
		await startFirstDeck(page, site);
		await answer(page, 'Easy');
		const track = page.getByRole('progressbar');
		expect(await paint(track)).toEqual({ isHighlight: false, isFramed: true });
		expect((await paint(track, '::before')).isHighlight).toBe(true);
		await page.goto(`${site.url}/quiz`);
		const on = page.getByRole('switch').first();
		await on.uncheck();
		expect(await paint(on)).toEqual({ isHighlight: false, isFramed: true });
		await on.check();
		await expect.poll(async () => (await paint(on)).isHighlight).toBe(true);
	});
});

const WORD = 'unforeseeable'.repeat(7).slice(0, 80);
const LINK = `https://paper.example/${'harbour-talks-'.repeat(12)}day-two.html`;
const LONG_DECK = `---
id: harbour
title: The ${WORD} talks
description: About ${WORD} and ${LINK}.
licence: CC0-1.0
sources:
  - id: gazette
    title: ${WORD}
    publisher: The ${WORD}
    date: 2025-03-04
    link: ${LINK}
    paragraphs: 12
---

## Talks of ${WORD}

- claimed by: The ${WORD}

### place

- question: Where do the ${WORD} meet?
- answer: Rotterdam${WORD}
- explain: As ${LINK} says.
- source: gazette 1 "${WORD}"

### lockout

- term: lockout${WORD}
- meaning: An employer’s ${WORD} in a dispute.
- source: gazette 1

### gap

- cloze: The quay ${WORD} is {{state::closed${WORD}}} for good.
- source: gazette 1

### walk

- event: The ${WORD} walk out
- date: 2025-03-02
- source: gazette 1

### price

- figure: How much is asked for ${WORD}?
- value: around $300 million
- source: gazette 1
`;

test.describe('a word of eighty letters and a long address', () => {
	async function fits(page: Page): Promise<void> {
		await page.evaluate(() => document.fonts.ready);
		const widest = await page.evaluate(() => {
			const dialog = document.querySelector('dialog[open]');
			return Math.max(document.documentElement.scrollWidth, dialog?.scrollWidth ?? 0);
		});
		expect(widest, page.url()).toBeLessThanOrEqual(390);
	}

	test('never widen a deck, its timeline, a note, or a review', async ({ page, site }) => {
		await takeOwnDeck(page, site, LONG_DECK);
		await fits(page);
		for (const path of ['/decks', '/', '/decks/harbour', '/settings/data', '/classes']) {
			await page.goto(site.url + path);
			await expect(page.locator('h1').first()).toBeVisible();
			await fits(page);
		}
		await page.goto(`${site.url}/decks/harbour/timeline`);
		await page.locator('summary', { hasText: 'as of this' }).last().click();
		await fits(page);
		await page.goto(`${site.url}/decks/harbour?note=place`);
		await expect(page.getByText(`Rotterdam${WORD}`).first()).toBeVisible();
		await fits(page);
		await page.goto(`${site.url}/decks/harbour/edit?note=place`);
		await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
		await fits(page);
		await page.goto(`${site.url}/review?deck=harbour`);
		for (let cards = 0; cards < 5; cards++) {
			await page.getByRole('button', { name: 'Show answer' }).click();
			await expect(page.getByRole('region', { name: 'Answer' })).toBeVisible();
			await fits(page);
			await page.keyboard.press('4');
			await expect(page.getByRole('progressbar')).toHaveAttribute(
				'aria-valuenow',
				String(cards + 1)
			);
			await fits(page);
		}
	});

	test('never widen a quiz, on the screen or on the wall', async ({ page, site }) => {
		await takeOwnDeck(page, site, LONG_DECK);
		await page.goto(`${site.url}/quiz?deck=harbour`);
		await expect(page.getByRole('button', { name: 'Start the quiz' })).toBeVisible();
		await fits(page);
		for (const kind of ['type', 'number']) {
			await quiz(page, site, `deck=harbour&kind=${kind}&count=1&seed=1`);
			await fits(page);
			await page.getByRole('button', { name: 'I don’t know' }).click();
			await expect(page.getByRole('button', { name: 'See the result' })).toBeVisible();
			await fits(page);
		}
		await page.getByRole('button', { name: 'See the result' }).click();
		await skipAll(page);
		await fits(page);
		await page.goto(`${site.url}/quiz/wall?deck=harbour&kind=true-false&count=1&seed=1`);
		await expect(page.locator('h1').first()).toBeVisible();
		await fits(page);
	});

	test('never widen an article, what it offers, or the form of a card', async ({ page, site }) => {
		const text = `The ${WORD} vote\n\nThe governor of the ${WORD} bank, Anna Example, said on 3 March 2025 that 81 percent of ${WORD} had voted, as ${LINK} reported.\n\n${LINK}`;
		await openArticle(page, site, text);
		await fits(page);
		await page.getByRole('button', { name: 'Edit' }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await fits(page);
		await page.goto(`${site.url}/article`);
		await expect(page.getByRole('heading', { name: 'Go on with' })).toBeVisible();
		await fits(page);
	});
});

/** As a window of 1280 by 1024 is at 400 %. */
const ENLARGED = { width: 320, height: 256 };

/** How many of its rows are under what stays where it is while the text goes by. */
function covered(page: Page): Promise<number> {
	return page.evaluate(() => {
		const dialog = document.querySelector('dialog[open]');
		const scroller = dialog ?? document.scrollingElement!;
		const bars = [...(dialog ?? document).querySelectorAll('*')].filter(
			(element) =>
				['fixed', 'sticky'].includes(getComputedStyle(element).position) &&
				element.checkVisibility({ visibilityProperty: true })
		);
		const tops = () => bars.map((bar) => bar.getBoundingClientRect().top);
		scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) / 2;
		const from = scroller.scrollTop;
		const before = tops();
		scroller.scrollTop = from + 16;
		const hasMoved = scroller.scrollTop !== from;
		const after = tops();
		const rows = new Set<number>();
		for (const [index, bar] of bars.entries()) {
			const { top, bottom } = bar.getBoundingClientRect();
			const stays = hasMoved
				? Math.abs(after[index]! - before[index]!) < 1
				: getComputedStyle(bar).position === 'fixed';
			if (!stays) continue;
			for (let y = Math.max(0, Math.round(top)); y < Math.min(innerHeight, bottom); y++)
				rows.add(y);
		}
		return rows.size;
	});
}

test.describe('enlarged fourfold, what stays in sight leaves the text half of the height', () => {
	for (const name of [
		'today-due',
		'review-answer',
		'quiz-choice',
		'quiz-told-options',
		'article-accepted',
		'article-edit',
		'own-note-form',
		'own-note-deleted',
		'positions',
		'positions-compared',
		'timeline-note',
		'settings'
	]) {
		test(name, async ({ page, site }) => {
			await openScreen(page, site, name);
			await page.setViewportSize(ENLARGED);
			expect(await covered(page)).toBeLessThanOrEqual(ENLARGED.height / 2);
			const wider = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wider).toBeLessThanOrEqual(ENLARGED.width);
		});
	}

	testWithWorker('what is told of a version that is there', async ({ page, site }) => {
		await page.goto(site.url);
		await expect(page.getByText('offline').last()).toBeVisible();
		await page.setViewportSize(ENLARGED);
		expect(await covered(page)).toBeLessThanOrEqual(ENLARGED.height / 2);
	});
});

test('where a number is asked for, a phone’s keys write “billion” too', async ({ page, site }) => {
	await quiz(page, site, 'deck=peace-plan-people-and-dates&kind=number&count=1&seed=1');
	const box = page.getByLabel('Your answer');
	await expect(box).toHaveAttribute('inputmode', 'text');
	await expect(box).toHaveAttribute('type', 'text');
	await box.pressSequentially('2 billion');
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(box).toHaveValue('2 billion');
	await expect(page.getByRole('button', { name: 'See the result' })).toBeVisible();
});

test('who hears a review hears the question and the answer from one place that was there before', async ({
	page,
	site
}) => {
	await startFirstDeck(page, site);
	const live = page.locator('main [aria-live=polite]');
	await expect(live).toHaveCount(1);
	await live.evaluate((element) => Object.assign(element, { isTheFirst: true }));
	const says = () =>
		live.evaluate((element) => [
			'isTheFirst' in element,
			element.contains(document.querySelector('h1')),
			element.contains(document.querySelector('section[aria-label=Answer]'))
		]);
	const isLost = () => page.evaluate(() => document.activeElement === document.body);
	await page.getByRole('button', { name: 'Show answer' }).click();
	await expect.poll(says).toEqual([true, true, true]);
	await expect.poll(isLost).toBe(false);
	await page.getByRole('button', { name: /^Good/ }).click();
	await expect.poll(says).toEqual([true, true, false]);
	await expect.poll(isLost).toBe(false);
});
