// A deck's file is read, compared and taken over off the page: one worker does it all.
import { deleteDB } from 'idb';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { printDeck } from '../../core/deck/text/print-deck.ts';
import type { Deck } from '../../core/note/deck.ts';
import type { Note } from '../../core/note/note.ts';
import type { Db } from '../../storage/database/schema.ts';
import { openDatabase } from '../../storage/database/open.ts';
import { addDeck } from '../../storage/deck/take-deck.ts';
import { news } from '../../testing/collections.ts';
import { HEAD } from '../../testing/decks.ts';
import { atNoon, DAY } from '../../testing/storage.ts';
import { CalledOff } from '../worker/ask-worker.ts';
import { firstDated } from './first-dated.ts';
import { readDeckFile } from './read-deck-file.ts';

afterEach(() => deleteDB('dateline'));

/** The page's own database: a worker knows no other. */
async function inDatabase<T>(work: (db: Db) => Promise<T>): Promise<T> {
	const opened = await openDatabase();
	if (!opened.ok) throw new Error(opened.error.kind);
	try {
		return await work(opened.value);
	} finally {
		opened.value.close();
	}
}

const take = (deck: Deck) => inDatabase((db) => addDeck(db, deck, atNoon()));

const stored = () =>
	inDatabase(async (db) => ({
		decks: (await db.getAll('decks')).map(({ id, noteCount }) => [id, noteCount]),
		notes: await db.count('notes'),
		cards: await db.count('cards')
	}));

/** What was read of a file, and is held by its worker until the test ends. */
async function readFile(file: File, day = DAY) {
	const read = await readDeckFile(file, day);
	if (read.kind !== 'deck') throw new Error(read.kind);
	onTestFinished(() => read.held.letGo());
	return read;
}

const read = (deck: Deck) => readFile(new File([printDeck(deck)], 'news.md'));

test('A deck that is not studied is compared with nothing', async () => {
	const { notes, ...head } = news(1);
	const asked = notes.filter(({ retired }) => retired === null);
	expect(await read(news(1))).toMatchObject({
		deck: head,
		noteCount: asked.length,
		compared: { revision: null }
	});
});

test('A deck that is studied is compared with what is studied', async () => {
	await take(news(1));
	expect((await read(news(1))).compared?.revision).toMatchObject({ changes: [] });
	const { compared } = await read(news(2, 'Another answer'));
	const kinds = compared?.revision?.changes.map(({ change }) => change.kind);
	expect(kinds).toEqual(['changed', 'added']);
});

test('What was read is taken up, and its next version after it, by the worker that read it', async () => {
	const first = await read(news(1));
	await first.held.take('take', atNoon(), {});
	const asPageDoes = await stored();
	await deleteDB('dateline');
	await take(news(1));
	expect(asPageDoes).toEqual(await stored());
	const next = await read(news(2, 'Another answer'));
	await next.held.take('update', atNoon(), {});
	expect((await read(news(2, 'Another answer'))).compared?.revision?.changesNothing).toBe(true);
});

/** Large enough to be put in batches. */
const LARGE = `${HEAD}\n${Array.from(
	{ length: 1200 },
	(_, place) =>
		`### point-${place}\n\n- question: Who spoke ${place}th?\n- answer: Delegate ${place}\n- source: gazette 1\n- claimed by: The Gazette\n`
).join('\n')}`;
const readLarge = () => readFile(new File([LARGE], 'large.md'));

test('A large deck tells how far it is, and is whole', async () => {
	const { held } = await readLarge();
	const told: number[] = [];
	await held.take('take', atNoon(), { onProgress: (done) => told.push(done) });
	expect(told.length).toBeGreaterThan(2);
	expect(told).toEqual([...told].sort((a, b) => a - b));
	expect(Math.max(...told)).toBeLessThan(1);
	expect(await stored()).toEqual({ decks: [['talks', 1200]], notes: 1200, cards: 1200 });
});

test('A large deck that is called off midway is not there, and can still be taken up', async () => {
	const { held } = await readLarge();
	const calledOff = new AbortController();
	const taking = held.take('take', atNoon(), {
		onProgress: () => calledOff.abort(),
		signal: calledOff.signal
	});
	await expect(taking).rejects.toThrow(CalledOff);
	expect(await stored()).toEqual({ decks: [], notes: 0, cards: 0 });
	await held.take('take', atNoon(), {});
	expect(await stored()).toEqual({ decks: [['talks', 1200]], notes: 1200, cards: 1200 });
});

test('A large deck of which the worker ends midway is not there', async () => {
	const { held } = await readLarge();
	const begun = new Promise<void>((resolve) => {
		void held.take('take', atNoon(), { onProgress: () => resolve() });
	});
	await begun;
	held.letGo();
	expect(await stored()).toEqual({ decks: [], notes: 0, cards: 0 });
});

test('Questions without dates keep those of their first import, whoever compares them', async () => {
	const file = new File(['What is the port called? {=Varnhaven =Varn Haven}'], 'port.gift');
	const first = await readFile(file);
	await first.held.take('take', atNoon(), {});
	const again = await readFile(file, DAY + 1);
	expect(again.deck).toEqual(first.deck);
	expect(again.compared?.revision).toMatchObject({ changes: [], changesNothing: true });

	// As the page does where a worker could not read the data.
	const here = await inDatabase((db) => db.getAllFromIndex('notes', 'byDeck'));
	const asFirst = { ...first.deck, notes: here.map(({ note }) => note) };
	const undated = { ...asFirst, notes: asFirst.notes.map(redated) };
	expect(undated).not.toEqual(asFirst);
	expect(await inDatabase((db) => firstDated(db, undated))).toEqual(asFirst);
});

const redated = (note: Note): Note => ({
	...note,
	evidence: { ...note.evidence, asOf: { opened: { year: 2030, month: 1, day: 1 } } }
});

test.each([
	['UTF-16, as Notepad calls Unicode', (text: string) => utf16(`\ufeff${text}`)],
	['UTF-16 without its mark', utf16],
	['Windows-1252', windows1252]
])('A deck and a file of questions are read in %s', async (_, inBytes) => {
	const deck = printDeck(news(1)).replace(/^title: .*$/m, 'title: Größe – “naïve”');
	const read = await readFile(new File([inBytes(deck)], 'news.md'));
	expect(read.deck.title).toBe('Größe – “naïve”');
	const gift = '::Größe::Where is the “Café Größe”? {=Zürich ~Bern}';
	const asked = await readFile(new File([inBytes(gift)], 'questions.gift'));
	expect(asked.noteCount).toBe(1);
	await asked.held.take('take', atNoon(), {});
	const [note] = await inDatabase((db) => db.getAll('notes'));
	expect(note!.note).toMatchObject({ question: 'Where is the “Café Größe”?', answer: 'Zürich' });
});

function utf16(text: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
}

function windows1252(text: string): Uint8Array<ArrayBuffer> {
	const signs = new Map(
		[...'…‘’“”–'].map((sign, at) => [sign, [0x85, 0x91, 0x92, 0x93, 0x94, 0x96][at]!])
	);
	return Uint8Array.from(text, (sign) => signs.get(sign) ?? sign.charCodeAt(0));
}

const LIST = 'front,back,source\nWho chairs?,Kim,The Gazette\nWhere?,at the quay,\n';

test('A table becomes a deck, and is told anew which column is which', async () => {
	const read = await readFile(new File([LIST], 'harbour.csv'));
	expect(read.deck).toMatchObject({ id: 'from-harbour', title: 'harbour' });
	expect(read.found).toMatchObject({ format: 'table', cardCount: 2, left: [] });
	const mapping = {
		roles: ['back', 'front', 'nothing'],
		hasHeading: true,
		bothWays: true
	} as const;
	const asked = { kind: 'columns', mapping, day: DAY, builtIn: [] } as const;
	const again = await read.held.tell(asked, 'harbour.csv');
	if (again.kind !== 'deck') throw new Error(again.kind);
	expect(again.found).toMatchObject({ cardCount: 4 });
	await again.held.take('take', atNoon(), {});
	const notes = await inDatabase((db) => db.getAll('notes'));
	expect(notes.map(({ note }) => note?.kind === 'term' && note.term).sort()).toEqual([
		'Kim',
		'at the quay'
	]);
});

test('A list that comes again on another day changes nothing but what says something else', async () => {
	const first = await readFile(new File([LIST], 'harbour.csv'));
	await first.held.take('take', atNoon(), {});
	const same = await readFile(new File([LIST], 'harbour (1).csv'), DAY + 3);
	expect(same.compared?.revision).toMatchObject({ changesNothing: true });
	const other = LIST.replace('Kim', 'Lee').replace('Where?,', 'Where?,  ');
	const changed = await readFile(new File([other], 'harbour.csv'), DAY + 3);
	expect(changed.compared?.revision?.changes).toMatchObject([
		{ change: { kind: 'changed', answers: [{ part: 'answer' }] } }
	]);
});

test('A file that holds no cards is refused with what it is', async () => {
	for (const [name, text, why] of [
		['a.pdf', '%PDF-1.7', /is a PDF/],
		['a.csv', 'one\ntwo\n', /only one column/],
		['deck.apkg', 'SQLite format 3\0', /is an Anki package/],
		['notes.md', '# Title', /has no cards in it/]
	] as const) {
		const read = await readDeckFile(new File([text], name), DAY);
		expect(read.kind === 'refused' && read.why).toMatch(why);
	}
});
