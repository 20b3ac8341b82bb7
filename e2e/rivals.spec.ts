// The badges of an answer: what disputes it, side by side, and what it was before it changed.
import type { Page } from '@playwright/test';
import { expect, question, readyOffline, test, testWithWorker } from './steps/dateline.ts';
import { storedLog } from './steps/log.ts';
import { answerWith, studyDeck } from './screens/screens.ts';

const PEOPLE = 'peace-plan-people-and-dates';

const rivals = (page: Page) => page.getByRole('dialog', { name: 'Who says what' });
const badge = (page: Page) => page.getByRole('button', { name: /^Disputed/ });

interface StoredNote {
	id: string;
	note: { evidence: { standing: { kind: string; rivals?: string[] } } };
}

/** Lets every disputed note of the database be disputed by these notes instead. */
function disputeBy(page: Page, ids: readonly string[]): Promise<void> {
	return page.evaluate(
		(rivalIds) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('dateline');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const db = opening.result;
					const tx = db.transaction('notes', 'readwrite');
					const all = tx.objectStore('notes').getAll();
					all.onsuccess = () => {
						for (const row of all.result as StoredNote[]) {
							const { standing } = row.note.evidence;
							if (standing.kind !== 'disputed') continue;
							standing.rivals = [...rivalIds];
							tx.objectStore('notes').put(row);
						}
					};
					tx.oncomplete = () => {
						db.close();
						resolve();
					};
				};
			}),
		ids
	);
}

test('in a review the badge opens the rivals, own claim first; no key grades behind it', async ({
	page,
	site
}) => {
	await studyDeck(page, site, PEOPLE);
	await answerWith(page, /Disputed/);
	const asked = await question(page);
	const said = await page.locator('.answer .words').innerText();
	await badge(page).click();
	const claims = rivals(page).getByRole('listitem');
	await expect(claims.first()).toContainText('This claim');
	await expect(claims.first()).toContainText(said);
	await expect(claims.nth(1)).toContainText('Says otherwise');
	for (const claim of await claims.all()) {
		await expect(claim.getByText(/paragraph \d+/)).toBeVisible();
		await expect(claim.getByText('As of', { exact: true })).toBeVisible();
		await expect(claim.getByRole('heading')).not.toBeEmpty();
	}
	for (const key of ['3', '@', '-', 'u']) await page.keyboard.press(key);
	await rivals(page).getByText('Source').first().click();
	await page.keyboard.press('Space');
	await page.keyboard.press('1');
	await expect(rivals(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(rivals(page)).toBeHidden();
	await expect(badge(page)).toBeFocused();
	expect(await question(page)).toBe(asked);
	expect(await storedLog(page)).toEqual([]);
	// And it opens again, as often as one likes.
	await page.keyboard.press('Enter');
	await expect(claims.first()).toContainText('This claim');
	await rivals(page).getByRole('button', { name: 'Close' }).click();
	await expect(rivals(page)).toBeHidden();
	await page.keyboard.press('3');
	await expect(page.getByText('1 done')).toBeVisible();
});

test('claims stand side by side on a wide screen, one under the other on a phone', async ({
	page,
	site
}) => {
	await studyDeck(page, site, PEOPLE);
	await answerWith(page, /Disputed/);
	await badge(page).click();
	const claims = rivals(page).getByRole('listitem');
	const boxes = async () => [await claims.nth(0).boundingBox(), await claims.nth(1).boundingBox()];
	await expect(claims.nth(1)).toBeVisible();
	const [above, below] = await boxes();
	expect(below!.y).toBeGreaterThan(above!.y + above!.height - 1);
	await page.setViewportSize({ width: 1440, height: 900 });
	// The dialog may still be moving to its new place between the two looks.
	await expect(async () => {
		const [first, second] = await boxes();
		expect(second!.y).toBe(first!.y);
		expect(second!.x).toBeGreaterThan(first!.x + first!.width - 1);
	}).toPass();
	await page.mouse.click(20, 20);
	await expect(rivals(page)).toBeHidden();
});

test('a rival in a deck that was not taken up is found, and one that is nowhere is said so', async ({
	page,
	site
}) => {
	await studyDeck(page, site, PEOPLE);
	await disputeBy(page, ['peace-plan-positions/crimea-us-draft', 'lost-deck/lost-note']);
	await page.reload();
	await answerWith(page, /Disputed/);
	await badge(page).click();
	const claims = rivals(page).getByRole('listitem');
	await expect(claims).toHaveCount(3);
	await expect(claims.nth(1)).toContainText('Says otherwise');
	await expect(claims.nth(2)).toContainText('is not on this device (“lost-deck/lost-note”)');
});

testWithWorker(
	'with the server stopped, the badge of an offered deck’s list and of a note’s own sheet opens the rivals',
	async ({ page, site }) => {
		await page.goto(site.url);
		await readyOffline(page);
		await site.close();
		await page.goto(`${site.url}/decks/${PEOPLE}`);
		await page.locator('summary', { hasText: 'disputed' }).first().click();
		await badge(page).first().click();
		await expect(rivals(page).getByRole('listitem').first()).toContainText('This claim');
		await expect(rivals(page).getByText('Says otherwise').first()).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(badge(page).first()).toBeFocused();

		await page.goto(`${site.url}/decks/peace-plan-positions/positions?note=occupied-us-draft`);
		await badge(page).click();
		await expect(rivals(page).getByText('This claim')).toBeVisible();
		await expect(rivals(page).getByText('Says otherwise').first()).toBeVisible();
		// Escape closes what is on top, and only that.
		await page.keyboard.press('Escape');
		await expect(rivals(page)).toBeHidden();
		await expect(page.getByRole('dialog')).toHaveCount(1);
		await expect(badge(page)).toBeFocused();
	}
);

test('the badge of a changed answer says what it was, since when, and what it is', async ({
	page,
	site
}) => {
	await page.goto(`${site.url}/decks/${PEOPLE}/timeline?note=points-after-geneva`);
	await expect(page.getByRole('dialog')).toContainText(
		/Before: 28 points → Since 23 November 2025, inferred: 19 points/
	);
});

test('in a review, too, a changed answer says what it was', async ({ page, site }) => {
	await studyDeck(page, site, PEOPLE);
	await answerWith(page, /^Before:/);
	const said = await page.locator('.answer .words').innerText();
	const text = await page.locator('.answer').innerText();
	expect(text.replace(/\s+/g, ' ')).toMatch(/Before: .+ → Since .+: /);
	expect(text.split(said).length - 1).toBeGreaterThanOrEqual(2);
});
