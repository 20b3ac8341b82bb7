// From an article to cards: on a phone, offline, kept until tomorrow, with keys alone.
import type { Page } from '@playwright/test';
import {
	decide,
	ELECTION,
	mark,
	openArticle,
	suggested,
	UNDATED
} from './screens/article-screens.ts';
import { expect, readyOffline, stored, test, testWithWorker } from './steps/dateline.ts';
import { storedLog } from './steps/log.ts';

interface StoredNote {
	readonly id: string;
	readonly removed?: true;
	readonly note: {
		readonly evidence: {
			readonly claimedBy: string;
			readonly citations: readonly { readonly paragraph: number; readonly quote: string }[];
		};
	};
}
const TITLE = 'Opposition coalition wins Varennia election as turnout hits record';

const notesOf = async (page: Page) =>
	(await stored<StoredNote>(page, 'notes')).filter(({ removed }) => !removed);

const said = (page: Page) => page.getByRole('complementary', { name: 'Suggestions' });

testWithWorker(
	'an article becomes cards on a phone, offline: five accepted, one edited, two rejected, studied',
	async ({ page, site }) => {
		await page.goto(site.url);
		await readyOffline(page);
		await site.close();

		await openArticle(page, site);
		for (let count = 0; count < 5; count++) await decide(page, 'Accept');
		const edited = await suggested(page);
		await page.getByRole('button', { name: 'Edit' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel('Who says so').fill('the electoral commission');
		await dialog.getByRole('button', { name: 'Add this card' }).click();
		await expect(dialog).toBeHidden();
		const rejected = [await decide(page, 'Reject'), await decide(page, 'Reject')];
		await expect(said(page).getByText('Rejected.').last()).toBeVisible();

		const notes = await notesOf(page);
		expect(notes).toHaveLength(6);
		const text = ELECTION.replace(/\s+/g, ' ');
		for (const { note } of notes) {
			const [citation] = note.evidence.citations;
			expect(text).toContain(citation!.quote);
			expect(citation!.paragraph).toBeGreaterThan(0);
		}
		expect(notes.map(({ note }) => note.evidence.claimedBy)).toContain('the electoral commission');

		// Tomorrow it goes on where it was.
		const place = await suggested(page);
		await page.reload();
		await expect(page.getByRole('region', { name: 'Suggestion' })).toBeVisible();
		expect(await suggested(page)).toBe(place);
		const left = await questionsLeft(page);
		for (const gone of [edited, ...rejected]) expect(left).not.toContain(gone);

		// The same text again is the same article.
		await openArticle(page, site);
		expect(await suggested(page)).toBe(place);
		expect(await notesOf(page)).toHaveLength(6);

		await page.goto(site.url);
		await page.getByRole('link', { name: `Study ${TITLE}` }).click();
		await page.getByRole('button', { name: 'Show answer' }).click();
		const answer = page.getByRole('region', { name: 'Answer' });
		await expect(answer.getByText(/paragraph \d+:/)).toBeVisible();
		await expect(answer.getByText('Who says so')).toBeVisible();
		await page.getByRole('button', { name: /^Good/ }).click();
		expect(await storedLog(page)).toHaveLength(1);
	}
);

test('a card of an article without a date has none: on the card, in its deck, on the timeline', async ({
	page,
	site
}) => {
	const opened = /date unknown, opened on \d+ \w+ \d{4}/i;
	await openArticle(page, site, UNDATED);
	await expect(page.getByRole('region', { name: 'Suggestion' })).toContainText(opened);
	await decide(page, 'Accept');
	const [{ note, deckId } = {}] = await stored<{ deckId: string; note: { evidence: object } }>(
		page,
		'notes'
	);
	expect(note!.evidence).toMatchObject({ asOf: { opened: { year: expect.any(Number) } } });
	await page.goto(`${site.url}/review`);
	await page.getByRole('button', { name: 'Show answer' }).click();
	const answer = page.getByRole('region', { name: 'Answer' });
	await expect(answer).toContainText(opened);
	await expect(answer).not.toContainText('inferred');
	await page.goto(`${site.url}/decks/${deckId}/timeline`);
	await expect(page.getByRole('list', { name: 'Date unknown' }).getByRole('listitem')).toHaveCount(
		1
	);
	await expect(page.getByRole('list', { name: 'Timeline' })).toHaveCount(0);
});

/** All questions that are still to be decided on, in a wide window. */
async function questionsLeft(page: Page): Promise<string[]> {
	await page.setViewportSize({ width: 1280, height: 800 });
	const left = [await suggested(page), ...(await said(page).locator('ol span').allInnerTexts())];
	await page.setViewportSize({ width: 390, height: 844 });
	return left;
}

test('with keys alone: through the suggestions, accept, reject, undo, edit', async ({
	page,
	site
}) => {
	await openArticle(page, site);
	const first = await suggested(page);
	await page.keyboard.press('j');
	expect(await suggested(page)).not.toBe(first);
	await page.keyboard.press('k');
	expect(await suggested(page)).toBe(first);

	await page.keyboard.press('a');
	await expect(page.getByRole('status').filter({ hasText: `Added to “${TITLE}”.` })).toBeAttached();
	expect(await notesOf(page)).toHaveLength(1);
	await page.keyboard.press('u');
	await expect(page.getByText('Taken out of the deck again.').last()).toBeVisible();
	expect(await suggested(page)).toBe(first);
	expect(await notesOf(page)).toHaveLength(0);

	await page.keyboard.press('r');
	await expect(page.getByText('Rejected.').last()).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page.getByText('It is back.').last()).toBeVisible();
	expect(await suggested(page)).toBe(first);

	await page.keyboard.press('e');
	const dialog = page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	await page.keyboard.press('Tab');
	// Letters are typed, not meant.
	await page.keyboard.type('area');
	await expect(dialog).toBeVisible();
	await page.keyboard.press('Control+Enter');
	await expect(dialog).toBeHidden();
	expect(await notesOf(page)).toHaveLength(1);
});

test('marked words become a card in two taps, and what the text does not bear out is marked', async ({
	page,
	site
}) => {
	await openArticle(page, site);
	await mark(page, '78.4 percent');
	await page.getByRole('button', { name: /^A gap/ }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText('In the text, paragraph 6')).toBeVisible();
	await dialog.getByRole('button', { name: 'Add this card' }).click();
	await expect(dialog).toBeHidden();
	const [note] = await stored<{ note: { kind: string; text: string } }>(page, 'notes');
	expect(note!.note).toMatchObject({
		kind: 'cloze',
		text: 'Turnout was {{gap::78.4 percent}}, the highest ever recorded in the country and almost 12 points above the figure four years ago.'
	});

	await mark(page, '78.4 percent');
	await page.getByRole('button', { name: /^An answer/ }).click();
	await dialog.getByRole('button', { name: 'Add this card' }).click();
	await expect(dialog.getByText('This must not be empty.')).toBeVisible();
	await dialog.getByLabel('Question').fill('How high was turnout?');
	await dialog.getByLabel('Answer').fill('81 percent');
	await expect(dialog.getByText('Not in the text:')).toBeVisible();
	await dialog.getByLabel('Answer').fill('78.4 percent');
	await expect(dialog.getByText('In the text, paragraph 6')).toBeVisible();
});

test('a card that is half written survives a reload and a stray key, and is thrown away only on purpose', async ({
	page,
	site
}) => {
	await openArticle(page, site);
	const dialog = page.getByRole('dialog');
	const begun = page.getByText('A card is half written.');
	await page.getByRole('button', { name: 'Edit' }).click();
	await dialog.getByLabel('Who says so').fill('the electoral');
	await page.reload();
	await page.getByRole('button', { name: 'Go on with it' }).click();
	await expect(dialog.getByLabel('Who says so')).toHaveValue('the electoral');
	await dialog.getByLabel('Who says so').fill('the electoral commission');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	// It is not accepted unseen.
	await page.getByRole('button', { name: 'Accept' }).click();
	await expect(dialog.getByLabel('Who says so')).toHaveValue('the electoral commission');
	await dialog.getByRole('button', { name: 'Add this card' }).click();
	await expect(dialog).toBeHidden();
	await expect(begun).toBeHidden();
	const [note] = await notesOf(page);
	expect(note!.note.evidence.claimedBy).toBe('the electoral commission');

	await mark(page, '78.4 percent');
	await page.getByRole('button', { name: /^An answer/ }).click();
	await page.reload();
	await page.getByRole('button', { name: 'Go on with it' }).click();
	await expect(dialog.getByLabel('Answer')).toHaveValue('78.4 percent');
	await dialog.getByRole('button', { name: 'Cancel' }).click();
	await expect(begun).toBeHidden();
	await page.reload();
	await expect(page.getByRole('region', { name: 'Suggestion' })).toBeVisible();
	await expect(begun).toBeHidden();
});

test('words are marked with keys alone', async ({ page, site }) => {
	await openArticle(page, site);
	await page.keyboard.press('m');
	const dialog = page.getByRole('dialog');
	const field = dialog.getByLabel(/mark words with Shift/);
	await expect(field).toBeFocused();
	await page.keyboard.press('Control+Home');
	for (let count = 0; count < 3; count++) await page.keyboard.press('Control+Shift+ArrowRight');
	await dialog.getByRole('button', { name: 'A term' }).press('Enter');
	await expect(page.getByLabel('Meaning')).toBeVisible();
	await expect(page.getByLabel('Term', { exact: true })).not.toHaveValue('');
});

test('what an article does not say can be filled in, and the next cards say it', async ({
	page,
	site
}) => {
	await openArticle(page, site);
	await page.getByRole('button', { name: 'Change source or deck' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByLabel('Publisher')).toHaveValue('');
	await dialog.getByLabel('Publisher').fill('The Varennia Post');
	await dialog.getByLabel('Link').fill('nowhere');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog.getByText('This is no address of a page')).toBeVisible();
	await dialog.getByLabel('Link').fill('https://post.example/vote');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog).toBeHidden();
	await decide(page, 'Accept');
	const decks = await stored<{ head: { sources: unknown[] } }>(page, 'decks');
	expect(decks[0]!.head.sources).toMatchObject([
		{ publisher: 'The Varennia Post', link: 'https://post.example/vote', title: TITLE }
	]);
});

test('a kept article is listed with what is left, removed, and brought back', async ({
	page,
	site
}) => {
	await openArticle(page, site);
	const rejected = await decide(page, 'Reject');
	await page.goto(`${site.url}/article`);
	await expect(page.getByText(/\d+ suggestions left, 0 cards made/)).toBeVisible();
	await page.getByRole('button', { name: `Remove ${TITLE}` }).click();
	await expect(page.getByText('is removed. Its cards stay.')).toBeVisible();
	await expect(page.getByRole('link', { name: TITLE })).toBeHidden();
	await page.getByRole('button', { name: 'Bring it back' }).click();
	await page.getByRole('link', { name: TITLE }).click();
	await expect(page.getByRole('region', { name: 'Suggestion' })).toBeVisible();
	expect(await questionsLeft(page)).not.toContain(rejected);
});

test('a text that a phone shares stands in the field, and not in the address', async ({
	page,
	site
}) => {
	const query = new URLSearchParams({
		title: 'A vote',
		text: 'They won 63 seats.',
		url: 'https://paper.example/vote'
	});
	await page.goto(`${site.url}/article?${query}`);
	await expect(page.getByLabel('Paste the text here')).toHaveValue('They won 63 seats.');
	await expect(page).toHaveURL(`${site.url}/article`);
	await page.reload();
	await expect(page.getByLabel('Paste the text here')).toHaveValue('They won 63 seats.');
	await page.getByRole('button', { name: 'Read it' }).click();
	await expect(page.getByRole('article')).toContainText('They won 63 seats.');
	const [article] = await stored<{ about: unknown }>(page, 'articles');
	expect(article!.about).toMatchObject({ title: 'A vote', link: 'https://paper.example/vote' });
});

/** Pastes as a browser does: a text, and perhaps the page's own form of it. */
async function paste(page: Page, text: string, html: string | null = null): Promise<void> {
	await page.getByLabel('Paste the text here').focus();
	await page.evaluate(
		([plain, rich]) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', plain!);
			if (rich) clipboardData.setData('text/html', rich);
			const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
			document.activeElement!.dispatchEvent(event);
		},
		[text, html]
	);
}

test('a page is pasted with its paragraphs, and its scripts do nothing', async ({ page, site }) => {
	await page.goto(`${site.url}/article`);
	const html = `<h1>A vote</h1><p>The Green Party won 63 seats.</p><script>window.ran = true</script>
		<p>Turnout was 78 percent.<img src=x onerror="window.ran = true"></p>`;
	await paste(page, 'A vote The Green Party won 63 seats. Turnout was 78 percent.', html);
	await page.getByRole('button', { name: 'Read it' }).click();
	await expect(page.getByRole('article').locator('p')).toHaveText([
		'A vote',
		'The Green Party won 63 seats.',
		'Turnout was 78 percent.'
	]);
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('what is no article is refused with the reason, and stays in the field', async ({
	page,
	site
}) => {
	await page.goto(`${site.url}/article`);
	await page.getByLabel('Paste the text here').fill('– – –');
	await page.getByRole('button', { name: 'Read it' }).click();
	await expect(page.getByRole('alert')).toContainText('There is no text in it');
	await page.reload();
	await expect(page.getByLabel('Paste the text here')).toHaveValue('– – –');
	await page.locator('input[type=file]').setInputFiles({
		name: 'picture.txt',
		mimeType: 'text/plain',
		buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 255, 216, 255])
	});
	await expect(page.getByRole('alert')).toContainText('This is a picture');
	expect(await stored(page, 'articles')).toEqual([]);
});

test('a text of five million characters is refused, and no field is filled with it', async ({
	page,
	site
}) => {
	await page.goto(`${site.url}/article`);
	await paste(page, 'word '.repeat(1_000_000));
	await expect(page.getByText('A text of 5,000,000 characters')).toBeVisible();
	await page.getByRole('button', { name: 'Read it' }).click();
	await expect(page.getByRole('alert')).toContainText('million');
	await page.getByRole('button', { name: 'Take it out' }).click();
	await expect(page.getByLabel('Paste the text here')).toHaveValue('');
});

test('a line of a million characters opens, laid out in pieces', async ({ page, site }) => {
	await page.goto(`${site.url}/article`);
	await paste(page, 'W'.repeat(999_990));
	await page.getByRole('button', { name: 'Read it' }).click();
	await expect(page.getByRole('article').locator('p').first()).toBeVisible();
	await expect(page.getByRole('heading', { name: 'No suggestions for this text' })).toBeVisible();
	await expect(page.getByRole('article').locator('p')).toHaveCount(334);
});

test('what is less sure is shown when it is asked for, is marked so, and is still there tomorrow', async ({
	page,
	site
}) => {
	await page.goto(`${site.url}/article`);
	await page
		.getByLabel('Paste the text here')
		.fill(
			'Harbour talks go on\n\nBy Kim Sample\nPORT SAMPLE, March 9, 2026 — Demurrage is a fee that a shipper pays for idle containers.\n\nThe Harbour Union wants to end all night work. It called on the Port Authority to publish the accounts of the quay.'
		);
	await page.getByRole('button', { name: 'Read it' }).click();
	const unsure = page.getByText('Less certain: check it before you accept it.');
	expect(await suggested(page)).toContain('demurrage');
	await expect(unsure).toBeHidden();
	await page.getByRole('button', { name: 'Reject', exact: true }).click();
	await page.getByRole('button', { name: /^Show \d+ more, less sure$/ }).click();
	await expect(unsure).toBeVisible();
	const place = await suggested(page);
	expect(place).toContain('the Harbour Union');
	await page.reload();
	await expect(unsure).toBeVisible();
	expect(await suggested(page)).toBe(place);
	await decide(page, 'Accept');
	expect(await notesOf(page)).toHaveLength(1);
});
