// The screens of a quiz on the wall: asked, told with hands counted, and how it went.
import type { Page } from '@playwright/test';
import { expect, TERMS_ID, type Site } from '../steps/dateline.ts';
import type { Screen } from './screen.ts';

const POSITIONS = 'peace-plan-positions';
const PEOPLE = 'peace-plan-people-and-dates';

/** Opens a quiz on the wall by its address, at its first question. */
export async function wall(page: Page, site: Site, query: string): Promise<void> {
	await page.goto(`${site.url}/quiz/wall?${query}`);
	await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
}

/** Presses keys, one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

const asks = (query: string) => (page: Page, site: Site) => wall(page, site, query);

const tells =
	(query: string, ...keys: readonly string[]) =>
	async (page: Page, site: Site) => {
		await wall(page, site, query);
		await press(page, ...keys, 'ArrowRight');
		await expect(page.getByText('Who says so').first()).toBeVisible();
	};

export const WALL_SCREENS: readonly Screen[] = [
	{ name: 'wall-question', open: asks(`deck=${TERMS_ID}&kind=choose&seed=1`) },
	{
		name: 'wall-told',
		open: tells(`deck=${TERMS_ID}&kind=choose&seed=1`, ...'1112222222344'.split(''))
	},
	{ name: 'wall-long', open: asks(`deck=${POSITIONS}&kind=choose-many&seed=1`) },
	{ name: 'wall-match', open: asks(`deck=${TERMS_ID}&kind=match&seed=1`) },
	{ name: 'wall-match-told', open: tells(`deck=${TERMS_ID}&kind=match&seed=1`) },
	{ name: 'wall-order-told', open: tells(`deck=${PEOPLE}&kind=order&seed=1`) },
	{
		name: 'wall-number-told',
		async open(page, site) {
			await tells(`deck=${PEOPLE}&kind=number&seed=1`)(page, site);
			await press(page, ...'1111222'.split(''));
		}
	},
	{
		name: 'wall-keys',
		async open(page, site) {
			await wall(page, site, `deck=${TERMS_ID}&kind=choose&seed=1`);
			await press(page, '?');
			await expect(page.getByRole('heading', { name: 'Keys' })).toBeVisible();
		}
	},
	{
		name: 'wall-end',
		async open(page, site) {
			await wall(page, site, `deck=${TERMS_ID}&kind=choose&count=4&seed=1`);
			for (const hands of ['1112', '2234', '', '33331']) {
				await press(page, ...hands.split(''), 'ArrowRight', 'ArrowRight');
			}
			await expect(page.getByRole('heading', { name: 'How it went' })).toBeVisible();
		}
	}
];
