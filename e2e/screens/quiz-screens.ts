// The screens of quizzes: chosen, asked in each kind, told, and what it came to.
import type { Page } from '@playwright/test';
import { wholeQuizOf } from '../../src/lib/core/quiz/hand/handed-quiz.ts';
import { printQuizFile } from '../../src/lib/formats/quiz/handed/file.ts';
import { quizOf, SMALL_DECK } from '../../src/lib/testing/handed-quizzes.ts';
import { expect, startFirstDeck, TERMS_ID, type Site } from '../steps/dateline.ts';
import { openFile, fileFrom, shareFrom, sharing, takeOwnDeck } from '../steps/handed-quiz.ts';
import { poorDeck } from '../steps/own-deck-steps.ts';
import type { Screen } from './screen.ts';

/** Of a deck that is not on the device. */
const WHOLE_QUIZ = printQuizFile(wholeQuizOf(quizOf([SMALL_DECK]), null));
const POSITIONS = 'peace-plan-positions';
const PEOPLE = 'peace-plan-people-and-dates';

/** Opens a quiz by its address, at its first question. */
export async function quiz(page: Page, site: Site, query: string): Promise<void> {
	await page.goto(`${site.url}/quiz/run?${query}`);
	await expect(page.getByRole('button', { name: 'I don’t know' })).toBeVisible();
}

const asks = (query: string) => (page: Page, site: Site) => quiz(page, site, query);

/** Answers nothing until the quiz is over. */
export async function skipAll(page: Page): Promise<void> {
	const skip = page.getByRole('button', { name: 'I don’t know' });
	const next = page.getByRole('button', { name: /^(Next question|See the result)$/ });
	const result = page.getByRole('heading', { name: 'Question by question' });
	for (;;) {
		await expect(skip.or(next).or(result).first()).toBeVisible();
		if (await result.isVisible()) return;
		await ((await next.isVisible()) ? next : skip).click();
	}
}

export const QUIZ_SCREENS: readonly Screen[] = [
	{
		name: 'quiz-choice',
		async open(page, site) {
			await startFirstDeck(page, site);
			await page.goto(`${site.url}/quiz`);
			await expect(page.getByRole('button', { name: 'Start the quiz' })).toBeVisible();
		}
	},
	{
		name: 'quiz-link-pasted',
		async open(page, site) {
			const link = await shareFrom(page, site, `deck=${TERMS_ID}&count=5`);
			await page.goto(`${site.url}/quiz`);
			const box = page.getByLabel('Or paste its link');
			await box.fill(link.replace(/.{70}/g, '$&\n'));
			await box.scrollIntoViewIfNeeded();
		}
	},
	{
		name: 'quiz-few-notes',
		async open(page, site) {
			await poorDeck(page, site.url);
			await page.goto(`${site.url}/quiz`);
			await page.getByText('3 notes give no question: see what would').click();
			await page.getByRole('button', { name: 'the fishermen who had' }).first().click();
			await expect(page.getByRole('button', { pressed: true })).toHaveCount(1);
		}
	},
	{ name: 'quiz-true-false', open: asks(`deck=${PEOPLE}&kind=true-false&seed=1`) },
	{ name: 'quiz-choose', open: asks(`deck=${TERMS_ID}&kind=choose&seed=1`) },
	{ name: 'quiz-many', open: asks(`deck=${POSITIONS}&kind=choose-many&seed=1`) },
	{ name: 'quiz-match', open: asks(`deck=${TERMS_ID}&kind=match&seed=1`) },
	{ name: 'quiz-order', open: asks(`deck=${PEOPLE}&kind=order&seed=1`) },
	{ name: 'quiz-number', open: asks(`deck=${PEOPLE}&kind=number&seed=1&sure=asked`) },
	{
		name: 'quiz-told-wrong',
		async open(page, site) {
			await quiz(page, site, `deck=${TERMS_ID}&kind=type&seed=1`);
			await page.getByLabel('Your answer').fill('no idea');
			await page.getByRole('button', { name: 'Check' }).click();
			await expect(page.getByRole('button', { name: 'Next question' })).toBeVisible();
		}
	},
	{
		name: 'quiz-asked',
		async open(page, site) {
			await quiz(page, site, `deck=${TERMS_ID}&kind=type&seed=1`);
			await page.getByLabel('Your answer').fill('the quieter seasons');
			await page.getByRole('button', { name: 'Check' }).click();
			await expect(page.getByText('Were you right?')).toBeVisible();
		}
	},
	{
		name: 'quiz-told-options',
		async open(page, site) {
			await quiz(page, site, `deck=${POSITIONS}&kind=choose&seed=2`);
			await page.keyboard.press('1');
			await expect(page.getByRole('button', { name: 'Next question' })).toBeVisible();
		}
	},
	{
		name: 'quiz-result',
		async open(page, site) {
			await quiz(
				page,
				site,
				`deck=${TERMS_ID}&deck=${PEOPLE}&kind=true-false&count=6&seed=1&sure=asked`
			);
			for (let count = 0; count < 6; count++) {
				await page.keyboard.press('1');
				await page.getByRole('button', { name: 'Fairly sure' }).click();
				await page.getByRole('button', { name: /^(Next question|See the result)$/ }).click();
			}
			await expect(page.getByRole('heading', { name: 'Question by question' })).toBeVisible();
		}
	},
	{
		name: 'quiz-class-results',
		async open(page, site) {
			await quiz(page, site, `deck=${TERMS_ID}&kind=true-false&count=4&seed=5`);
			await skipAll(page);
			const code = page.getByRole('region', { name: 'Your result code' }).locator('output');
			const text = await code.innerText();
			await page.getByRole('link', { name: 'Read a class’s result codes' }).click();
			await page.getByLabel(/^Result codes/).fill(`Anna: ${text}\nBen: ${text.slice(0, -1)}`);
			await expect(page.getByRole('heading', { name: '1 student' })).toBeVisible();
		}
	},
	{
		name: 'quiz-shared',
		async open(page, site) {
			await takeOwnDeck(page, site);
			await shareFrom(page, site, 'deck=harbour&count=5');
			await sharing(page).scrollIntoViewIfNeeded();
		}
	},
	{
		name: 'quiz-shared-code',
		async open(page, site) {
			await takeOwnDeck(page, site);
			await shareFrom(page, site, 'deck=harbour&count=5');
			await page.getByRole('button', { name: 'Show as a QR code' }).click();
			await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
		}
	},
	{
		name: 'quiz-refused-link',
		async open(page, site) {
			const link = await shareFrom(page, site, `deck=${TERMS_ID}&count=5`);
			await page.goto(link.slice(0, -2));
			await expect(page.getByRole('heading', { name: 'This quiz cannot' })).toBeVisible();
		}
	},
	{
		name: 'quiz-refused-file',
		async open(page, site) {
			await openFile(page, site, '{"format":"something else"}');
			await expect(page.getByRole('alert')).toBeVisible();
			await page.getByRole('alert').scrollIntoViewIfNeeded();
		}
	},
	{
		name: 'quiz-changed',
		async open(page, site) {
			await shareFrom(page, site, `deck=${TERMS_ID}&count=3`);
			const { text } = await fileFrom(page);
			await openFile(page, site, text.replace(/"versions": \[\s*\d+/, '"versions": [77'));
			await expect(page.getByRole('heading', { name: 'This quiz has changed' })).toBeVisible();
		}
	},
	{
		name: 'quiz-result-from-link',
		async open(page, site) {
			await openFile(page, site, WHOLE_QUIZ);
			await skipAll(page);
			await expect(page.getByText('Nothing of it went into your reviews')).toBeVisible();
			await expect(sharing(page)).toBeVisible();
		}
	},
	{
		name: 'quiz-no-deck',
		open: async (page, site) => {
			await page.goto(`${site.url}/quiz/run?deck=no-such-deck`);
			await expect(page.getByRole('heading', { name: 'No such deck' })).toBeVisible();
		}
	}
];
