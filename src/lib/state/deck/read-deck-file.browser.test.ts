// A deck's file is read and compared off the page: one worker does both.
import { deleteDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { printDeck } from '../../core/deck/text/print-deck.ts';
import type { Deck } from '../../core/note/deck.ts';
import type { Note } from '../../core/note/note.ts';
import { openDatabase } from '../../storage/database/open.ts';
import { addDeck } from '../../storage/deck/take-deck.ts';
import { news } from '../../testing/collections.ts';
import { atNoon, DAY } from '../../testing/storage.ts';
import { firstDated } from './first-dated.ts';
import { readDeckFile } from './read-deck-file.ts';

afterEach(() => deleteDB('dateline'));

/** The page's own database: a worker knows no other. */
async function take(deck: Deck): Promise<void> {
	const opened = await openDatabase();
	if (!opened.ok) throw new Error(opened.error.kind);
	await addDeck(opened.value, deck, atNoon());
	opened.value.close();
}

const read = (deck: Deck) => readDeckFile(new File([printDeck(deck)], 'news.md'), DAY);

test('A deck that is not studied is compared with nothing', async () => {
	expect(await read(news(1))).toMatchObject({ kind: 'deck', compared: { preview: null } });
});

test('A deck that is studied is compared with what is studied', async () => {
	await take(news(1));
	expect(await read(news(1))).toMatchObject({ compared: { preview: { changes: [] } } });
	const changed = await read(news(2, 'Another answer'));
	const kinds =
		changed.kind === 'deck' && changed.compared?.preview?.changes.map(({ kind }) => kind);
	expect(kinds).toEqual(['changed', 'added']);
});

test('Questions without dates keep those of their first import, whoever compares them', async () => {
	const file = new File(['What is the port called? {=Varnhaven =Varn Haven}'], 'port.gift');
	const first = await readDeckFile(file, DAY);
	if (first.kind !== 'deck') throw new Error(first.kind);
	await take(first.deck);
	const again = await readDeckFile(file, DAY + 1);
	expect(again).toMatchObject({ deck: first.deck, isDated: false });
	expect(again).toMatchObject({ compared: { preview: { changes: [] } } });

	// As the page does where a worker could not read the data.
	const undated = { ...first.deck, notes: first.deck.notes.map(redated) };
	const opened = await openDatabase();
	if (!opened.ok) throw new Error(opened.error.kind);
	expect(undated).not.toEqual(first.deck);
	expect(await firstDated(opened.value, undated)).toEqual(first.deck);
	opened.value.close();
});

const redated = (note: Note): Note => ({
	...note,
	evidence: { ...note.evidence, asOf: { year: 2030, month: 1, day: 1, inferred: false } }
});
