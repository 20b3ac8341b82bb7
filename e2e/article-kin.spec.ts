// What a second article says beside the first: the same, something else, or what it has become.
import type { Page } from '@playwright/test';
import { openArticle, suggested } from './screens/article-screens.ts';
import { expect, stored, test, type Site } from './steps/dateline.ts';

interface StoredNote {
	readonly note: {
		readonly cloze?: string;
		readonly text?: string;
		readonly evidence: { readonly standing: { readonly kind: string } };
	};
}

const article = (author: string, date: string, soldiers: string, end: string) =>
	`The army of Sample\n\nBy ${author}, ${date}\n\nUnder the Harbour Plan, the army of Sample may have no more than ${soldiers} soldiers in times of peace. ${end}`;

const FIRST = article(
	'Kim Sample',
	'4 March 2025',
	'600,000',
	'Nobody has signed it yet, and the talks about it go on in the old customs house.'
);
const OTHER = article(
	'Lee Specimen',
	'4 March 2025',
	'800,000',
	'What it says beside that was read out in the evening, to people who had stood in the rain.'
);
const LATER = article(
	'Jo Example',
	'9 June 2025',
	'900,000',
	'It came as a surprise to all who had sat at the table in the spring, the paper writes.'
);

/** Goes through the suggestions up to the one about soldiers. */
async function soldiers(page: Page): Promise<void> {
	for (let tries = 0; tries < 12; tries++) {
		if ((await suggested(page)).includes('soldiers')) return;
		await page.getByRole('button', { name: 'Next' }).click();
	}
	throw new Error('no suggestion about soldiers');
}

const accept = (page: Page) => page.getByRole('button', { name: 'Accept' }).click();

/** The first article's card is in a deck. */
async function firstAccepted(page: Page, site: Site): Promise<void> {
	await openArticle(page, site, FIRST);
	await soldiers(page);
	await accept(page);
	await expect.poll(async () => (await stored(page, 'notes')).length).toBe(1);
}

test('another figure for the same thing is a rival on both sides, the same one is known', async ({
	page,
	site
}) => {
	await firstAccepted(page, site);

	await openArticle(page, site, OTHER);
	await soldiers(page);
	const card = page.getByRole('region', { name: 'Suggestion' });
	await expect(card.getByText('Says otherwise than')).toBeVisible();
	await expect(card.getByText(/600,000/)).toBeVisible();
	await accept(page);
	await expect.poll(async () => (await stored(page, 'notes')).length).toBe(2);
	const notes = await stored<StoredNote>(page, 'notes');
	expect(notes.map(({ note }) => note.evidence.standing.kind)).toEqual(['disputed', 'disputed']);

	await openArticle(page, site, `${FIRST} Once more.`);
	await soldiers(page);
	await expect(card.getByText('Already in')).toBeVisible();
	await page.getByRole('button', { name: 'Leave it' }).click();
	await expect(page.getByText('Left as it is.').first()).toBeVisible();
	expect(await stored(page, 'notes')).toHaveLength(2);
});

test('a later figure is offered as newer, and the card that was there has the new answer', async ({
	page,
	site
}) => {
	await firstAccepted(page, site);
	await openArticle(page, site, LATER);
	await soldiers(page);
	await expect(page.getByText('Newer than')).toBeVisible();
	await accept(page);
	await expect(page.getByText('The card that was there has the new answer.').first()).toBeVisible();
	const [changed, ...more] = await stored<StoredNote>(page, 'notes');
	expect(more).toEqual([]);
	expect(changed!.note.evidence.standing.kind).toBe('changed');

	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('The card has its earlier answer again.').first()).toBeVisible();
	const [back] = await stored<StoredNote>(page, 'notes');
	expect(back!.note.evidence.standing.kind).toBe('settled');
	await expect(page.getByText('Newer than')).toBeVisible();
});
