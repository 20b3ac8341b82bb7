// A deck is revised: seen beforehand, taken, studied, taken back; with nothing learnt lost.
import type { Page } from '@playwright/test';
import { NEW_MEANING, NEW_NOTE } from '../src/build/commands/next-deck.mjs';
import { serveFolder } from '../src/build/commands/serve.mjs';
import {
	BUILD,
	NEXT_BUILD,
	TERMS,
	TERMS_ID,
	answer,
	expect,
	readyOffline,
	startFirstDeck,
	stored,
	test,
	testWithWorker
} from './steps/dateline.ts';
import {
	BROKEN_DECK,
	NEXT_DECK,
	choose,
	editFirstNote,
	fileOf,
	takeNext,
	updated
} from './steps/deck-file.ts';

interface Card {
	readonly id: string;
	readonly schedule: { readonly kind: string; readonly dueDay?: number };
	readonly retired?: boolean;
}

const cardOf = async (page: Page, id: string) =>
	(await stored<Card>(page, 'cards')).find((card) => card.id === `${TERMS_ID}/${id}`);

test('a newer file is seen beforehand, and nothing changes until it is taken', async ({
	page,
	site
}) => {
	await startFirstDeck(page, site);
	const before = await stored(page, 'notes');
	await choose(page, site, NEXT_DECK);
	await expect(page.getByText('Notes: 1 added, 2 changed, 1 retired')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Changed answers (1)' })).toBeVisible();
	await expect(page.getByText(NEW_MEANING).first()).toBeVisible();
	await expect(page.getByText(NEW_NOTE)).toBeVisible();
	await expect(page.getByText('said better elsewhere')).toBeVisible();
	expect(await stored(page, 'notes')).toEqual(before);
	await page.getByRole('link', { name: 'Not now' }).click();
	await expect(page.getByRole('heading', { name: 'Decks' })).toBeVisible();
	expect(await stored(page, 'notes')).toEqual(before);
});

test('a changed answer comes due once, marked, with its history', async ({ page, site }) => {
	await updated(page, site);
	const due = await cardOf(page, 'demilitarised-zone#meaning');
	expect(due).toMatchObject({ schedule: { kind: 'review', reps: 1 } });
	await page.getByRole('link', { name: /Study what changed \(2 cards\)/ }).click();
	await expect(page.getByText('The answer has changed since you last saw it.')).toBeVisible();
	await page.getByRole('button', { name: 'Show answer' }).click();
	const mark = page.locator('article').filter({ hasText: 'Changed' });
	await expect(mark.getByText(NEW_MEANING).first()).toBeVisible();
	await expect(mark.locator('s')).toContainText('An area that warring sides');
	await page.getByRole('button', { name: /^Good/ }).click();
	await expect(page.locator('h1')).toHaveText(NEW_NOTE);
	const after = await cardOf(page, 'demilitarised-zone#meaning');
	expect(after!.schedule.dueDay).toBeGreaterThan(due!.schedule.dueDay!);
	await answer(page, 'Good');
	// What is retired does not come, and its history is still there.
	expect(await cardOf(page, 'territorial-integrity#meaning')).toMatchObject({ retired: true });
});

test('an update is taken back as a whole, and can be taken again', async ({ page, site }) => {
	await startFirstDeck(page, site);
	await answer(page, 'Easy');
	const without = async () =>
		JSON.parse(
			JSON.stringify(
				[await stored(page, 'cards'), await stored(page, 'notes'), await stored(page, 'decks')],
				(key, value) => (key === 'stamp' ? undefined : value)
			)
		);
	const before = await without();
	await choose(page, site, NEXT_DECK);
	await page.getByRole('button', { name: 'Update this deck' }).click();
	await page.getByRole('button', { name: 'Take the update back' }).click();
	await expect(page.getByText('The update was taken back')).toBeVisible();
	expect(await without()).toEqual(before);
	await page.reload();
	await expect(page.getByText('Nothing: you study version')).toBeVisible();
	await choose(page, site, NEXT_DECK);
	await expect(page.getByText('Notes: 1 added, 2 changed, 1 retired')).toBeVisible();
});

test('a deck that shares nothing but the id is said to be perhaps another one', async ({
	page,
	site
}) => {
	await startFirstDeck(page, site);
	const [head] = NEXT_DECK.split(/^## /m);
	const other = `${head}## Other\n\n### other\n\n- term: quay\n- meaning: where ships moor\n- source: wsj 1\n- claimed by: nobody\n- as of: 2025\n`;
	await choose(page, site, other);
	await expect(page.getByText('None of the notes you study is in this version.')).toBeVisible();
	await expect(page.getByText(/Notes: 1 added, \d+ retired/)).toBeVisible();
});

test('the same file a second time changes nothing, and says so', async ({ page, site }) => {
	await updated(page, site);
	const before = await stored(page, 'cards');
	await choose(page, site, NEXT_DECK);
	await expect(page.getByText('Nothing would change')).toBeVisible();
	expect(await stored(page, 'cards')).toEqual(before);
});

test('an older file is not taken over', async ({ page, site }) => {
	await updated(page, site);
	const older = NEXT_DECK.replace(/^version: \d+$/m, 'version: 1');
	await choose(page, site, older);
	await expect(page.getByText('An older version is not taken over')).toBeVisible();
});

testWithWorker(
	'a new version of the app brings its decks, to be seen before they are taken',
	async ({ page }) => {
		const old = await serveFolder(BUILD);
		await startFirstDeck(page, old);
		await answer(page, 'Easy');
		await readyOffline(page);
		await old.close();
		const site = await serveFolder(NEXT_BUILD, { port: old.port });
		await page.goto(site.url);
		await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
		await page.getByRole('button', { name: 'Update now' }).click();
		await expect(page.getByText(`A new version of “${TERMS}” is there.`)).toBeVisible();
		// The server is gone: all of it is on the device.
		await site.close();
		await page.getByRole('link', { name: 'See what it brings' }).click();
		await expect(page.getByText('Notes: 1 added, 2 changed, 1 retired')).toBeVisible();
		await page.getByRole('button', { name: 'Update this deck' }).click();
		await expect(page.getByRole('link', { name: /Study what changed/ })).toBeVisible();
		await page.getByRole('link', { name: 'Today' }).click();
		await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
		await expect(page.getByText('A new version of')).toBeHidden();
	}
);

test('a file with mistakes is told all of them, by line, and nothing is taken', async ({
	page,
	site
}) => {
	await choose(page, site, BROKEN_DECK, 'broken.md');
	await expect(page.getByRole('heading', { name: /“broken.md” has \d problems/ })).toBeVisible();
	await expect(page.getByText(/Line \d+/).first()).toBeVisible();
	await expect(page.getByText('explainer" has 16 paragraphs')).toBeVisible();
	await expect(page.getByText("This note's id stands already")).toBeVisible();
	await expect(page.getByText('Write when and why')).toBeVisible();
	expect(await stored(page, 'decks')).toEqual([]);
});

test('a file that is no text is refused in a sentence', async ({ page, site }) => {
	await page.goto(`${site.url}/import`);
	await page.getByLabel('Choose a file').setInputFiles({
		name: 'photo.md',
		mimeType: 'text/markdown',
		buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00])
	});
	await expect(page.getByText('“photo.md” is a picture.')).toBeVisible();
	await page.getByLabel('Choose a file').setInputFiles(fileOf('', 'empty.md'));
	await expect(page.getByText('“empty.md” is empty.')).toBeVisible();
	// Another one can be chosen at once.
	await page.getByLabel('Choose a file').setInputFiles(fileOf(NEXT_DECK));
	await page.getByRole('button', { name: 'Take this deck up' }).click();
	await expect(page).toHaveURL(new RegExp(`/decks/${TERMS_ID}$`));
	await expect(page.getByRole('heading', { name: TERMS })).toBeVisible();
	expect(await stored(page, 'decks')).toHaveLength(1);
});

testWithWorker(
	'a file is read without a network, and one that is too large is refused',
	async ({ page }) => {
		const site = await serveFolder(BUILD);
		await page.goto(`${site.url}/import`);
		await readyOffline(page);
		await site.close();
		await choose(page, site, 'x'.repeat(11_000_000), 'huge.md');
		await expect(page.getByText('10,000,000 are the most')).toBeVisible();
		await page.getByLabel('Choose a file').setInputFiles(fileOf(NEXT_DECK));
		await expect(page.getByText('You do not study this deck yet')).toBeVisible();
	}
);

test('what the learner wrote outlives the update, and the deck’s text is offered', async ({
	page,
	site
}) => {
	await startFirstDeck(page, site);
	await answer(page, 'Easy');
	await editFirstNote(page, site, 'Land without soldiers, as I say it.');
	await expect(page.getByText('Land without soldiers, as I say it.').last()).toBeVisible();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Your version.')).toBeVisible();
	await takeNext(page, site);
	await expect(page.getByRole('heading', { name: 'Your own texts' })).toBeVisible();
	const [note] = (await stored(page, 'notes')).filter(
		({ id }) => id === `${TERMS_ID}/demilitarised-zone`
	);
	expect(note).toMatchObject({
		note: { meaning: 'Land without soldiers, as I say it.' },
		own: { tags: ['exam', 'land law'], flagged: true }
	});
	await page.getByRole('button', { name: 'Take the deck’s' }).click();
	await expect(page.getByRole('heading', { name: 'Your own texts' })).toBeHidden();
	await page.goto(`${site.url}/decks/${TERMS_ID}?note=demilitarised-zone`);
	await expect(page.getByText(NEW_MEANING).first()).toBeVisible();
	await expect(page.getByText('Flagged')).toBeVisible();
});

test('a note is not saved with what makes no note', async ({ page, site }) => {
	await startFirstDeck(page, site);
	await page.goto(`${site.url}/decks/${TERMS_ID}/edit?note=demilitarised-zone`);
	await page.getByLabel('Meaning').fill('  ');
	await expect(page.getByText('This must not be empty.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
	await page.getByRole('button', { name: 'Back to the deck’s texts' }).click();
	await expect(page.getByText('This must not be empty.')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Save' })).toBeEnabled();
});

test('a card is flagged during a review, and its note says so', async ({ page, site }) => {
	await startFirstDeck(page, site);
	await page.keyboard.press('*');
	await expect(page.getByText('Note flagged.')).toBeVisible();
	await page.goto(`${site.url}/decks/${TERMS_ID}`);
	await expect(page.getByText('Flagged')).toBeVisible();
});
