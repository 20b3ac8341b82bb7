// Notes of one's own decks: written anew, deleted and brought back, moved, and merged.
import { describe, expect, test } from 'vitest';
import { textsOf } from '../../core/deck/text/note-texts.ts';
import type { DeckId, NoteId } from '../../core/note/ids.ts';
import { ARTICLE, CROWD, VENUE, addNotes, newNote, ownDeck } from '../../testing/own-decks.ts';
import {
	answered,
	atNoon,
	cardIn,
	checked,
	contents,
	databaseWith,
	DAY,
	dayInDeck,
	deckWith,
	openOrThrow,
	question
} from '../../testing/storage.ts';
import { onDay } from '../../testing/schedules.ts';
import { moveOwnNote } from './move-note.ts';
import { countVersionUp, describeOwnDeck } from './own-deck-head.ts';
import { deleteOwnNote, restoreOwnNote, rewriteOwnNote } from './own-deck-notes.ts';
import type { Db } from '../database/schema.ts';
import { addDeck, removeDeck, restoreDeck } from './take-deck.ts';
import { undoUpdate } from './undo-update.ts';
import { updateDeck } from './update-deck.ts';

const LATER = onDay(DAY + 1);
const bare = async (db: Db) => {
	const all = await contents(db, ['decks', 'notes', 'cards', 'days', 'log']);
	return JSON.parse(JSON.stringify(all, (key, value) => (key === 'stamp' ? undefined : value)));
};

async function studied(...more: readonly Parameters<typeof newNote>[]) {
	const db = await openOrThrow();
	const deck = await ownDeck(db);
	const ids = await addNotes(db, deck, newNote(VENUE), ...more.map((one) => newNote(...one)));
	await answered(db, `${ids[0]!}#answer`, 'easy');
	return { db, deck, ids, id: ids[0]! };
}

/** The deck as a file of it would be read. */
async function fileOf(db: Db, deck: DeckId) {
	const { head } = (await db.get('decks', deck))!;
	const rows = await db.getAllFromIndex('notes', 'byDeck', IDBKeyRange.bound([deck], [deck, []]));
	return { ...head, notes: rows.filter(({ removed }) => !removed).map(({ note }) => note) };
}

describe('a note that is written anew', () => {
	test('keeps its id and its progress, whatever its answer is now', async () => {
		const { db, id } = await studied();
		const { schedule } = await cardIn(db, `${id}#answer`);
		const note = newNote({ ...VENUE, answer: 'in the town hall', tags: 'places; talks' });
		expect(await rewriteOwnNote(db, id, { sources: [ARTICLE], note }, LATER)).toBe(true);
		expect((await db.get('notes', id))!.note).toMatchObject({
			answer: 'in the town hall',
			tags: ['places', 'talks']
		});
		expect(await cardIn(db, `${id}#answer`)).toMatchObject({ schedule });
		expect((await checked(db)).findings).toEqual([]);
	});

	test('may have other gaps: a card that is gone comes back with its history', async () => {
		const { db, ids } = await studied([{ cloze: 'It is {{state::closed}}.' }]);
		const id = ids[1]!;
		await answered(db, `${id}#state`, 'good');
		const write = (cloze: string) =>
			rewriteOwnNote(db, id, { sources: [ARTICLE], note: newNote({ cloze }) }, LATER);
		await write('It was closed in {{year::2019}}.');
		expect(await cardIn(db, `${id}#state`)).toMatchObject({ retired: true });
		await write('It is {{state::closed}} since {{year::2019}}.');
		expect((await cardIn(db, `${id}#state`)).schedule.kind).not.toBe('new');
		expect((await checked(db)).findings).toEqual([]);
	});

	test('is refused where it stands in another’s deck', async () => {
		const db = await databaseWith(deckWith('news', [question('news', 'venue')]));
		const rewrite = rewriteOwnNote(
			db,
			'news/venue' as NoteId,
			{ sources: [ARTICLE], note: newNote(VENUE) },
			LATER
		);
		await expect(rewrite).rejects.toThrow();
	});
});

describe('a note that is deleted', () => {
	test('is out of study, and comes back with all it had', async () => {
		const { db, deck, id } = await studied([CROWD]);
		const before = await bare(db);
		await deleteOwnNote(db, id, LATER);
		expect(await db.get('decks', deck)).toMatchObject({ noteCount: 1, cardCount: 1 });
		expect(await cardIn(db, `${id}#answer`)).toMatchObject({ retired: true });
		expect((await checked(db)).findings).toEqual([]);
		expect(await restoreOwnNote(db, id, LATER)).toBe(true);
		expect(await bare(db)).toEqual(before);
	});

	test('is its rivals’ rival no longer, until it is back', async () => {
		const db = await databaseWith(deckWith('news', [question('news', 'venue')]));
		const of = 'news/venue' as NoteId;
		const [id] = await addNotes(
			db,
			await ownDeck(db),
			newNote(VENUE, { beside: { kind: 'rival', of } })
		);
		const before = await bare(db);
		await deleteOwnNote(db, id!, LATER);
		expect((await db.get('notes', of))!.note.evidence.standing).toEqual({ kind: 'settled' });
		await restoreOwnNote(db, id!, LATER);
		expect(await bare(db)).toEqual(before);
	});

	test('stays so when a file without it is opened, and is back with one that has it', async () => {
		const { db, deck, id } = await studied([CROWD]);
		const file = await fileOf(db, deck);
		await deleteOwnNote(db, id, LATER);
		await updateDeck(db, { ...(await fileOf(db, deck)), title: 'Renamed' }, LATER);
		expect(await db.get('notes', id)).toMatchObject({ removed: true });
		await updateDeck(db, file, LATER);
		const back = (await db.get('notes', id))!;
		expect([back.removed, back.note.retired]).toEqual([undefined, null]);
		expect((await checked(db)).findings).toEqual([]);
	});
});

describe('a note that is moved', () => {
	const move = async () => {
		const { db, deck, id, ids } = await studied([
			{ position: 'night work', party: 'the port', says: 'three nights' }
		]);
		const to = await ownDeck(db, 'Elsewhere');
		await addNotes(db, to, newNote(CROWD));
		return { db, deck, id, ids, to };
	};

	test('keeps its id, its progress and what it counts on its day', async () => {
		const { db, deck, id, to } = await move();
		const { schedule } = await cardIn(db, `${id}#answer`);
		expect(await moveOwnNote(db, id, to, LATER)).toBe(deck);
		expect(await db.get('notes', id)).toMatchObject({ id, deckId: to, position: 1 });
		expect(await cardIn(db, `${id}#answer`)).toMatchObject({ deckId: to, schedule });
		expect(await dayInDeck(db, to, DAY)).toMatchObject({ newCards: 1 });
		expect(await db.get('decks', deck)).toMatchObject({ noteCount: 1 });
		expect(await db.get('decks', to)).toMatchObject({ noteCount: 2 });
		expect((await checked(db)).findings).toEqual([]);
	});

	test('takes along what it cites and names', async () => {
		const { db, ids, to } = await move();
		await moveOwnNote(db, ids[1]!, to, LATER);
		const { head } = (await db.get('decks', to))!;
		const { note } = (await db.get('notes', ids[1]!))!;
		expect(head).toMatchObject({
			sources: [{ id: note.evidence.citations[0]!.sourceId }],
			issues: [{ name: 'night work' }],
			parties: [{ name: 'the port' }]
		});
	});

	test('stays where it is when a file of its first deck is opened, also after that deck was deleted', async () => {
		const { db, deck, id, to } = await move();
		const file = await fileOf(db, deck);
		await moveOwnNote(db, id, to, LATER);
		await updateDeck(db, file, LATER);
		expect(await db.get('notes', id)).toMatchObject({ deckId: to });
		await removeDeck(db, deck, LATER.at);
		await addDeck(db, file, LATER);
		expect(await db.get('notes', id)).toMatchObject({ deckId: to });
		expect((await checked(db)).findings).toEqual([]);
	});

	test('disputes its rival in the deck it left, and again within one deck when it is back', async () => {
		const { db, deck, id, to } = await move();
		const other = newNote({ ...VENUE, answer: 'town hall' }, { beside: { kind: 'rival', of: id } });
		const [rival] = await addNotes(db, deck, other);
		const before = await bare(db);
		await moveOwnNote(db, id, to, LATER);
		expect(await db.get('notes', rival!)).toMatchObject({ own: { rivals: [id] } });
		expect(await db.get('notes', id)).toMatchObject({ own: { rivals: [rival] } });
		await moveOwnNote(db, id, deck, LATER);
		const rows = (await bare(db)).notes as { id: string }[];
		const was = (before.notes as { id: string }[]).find((row) => row.id === rival);
		expect(rows.find((row) => row.id === rival)).toEqual(was);
	});
});

describe('a deck', () => {
	test('is renamed, and counts its version up as it is handed out', async () => {
		const { db, deck, id } = await studied();
		const about = { language: 'de', description: 'Mine', licence: 'CC0-1.0' };
		await describeOwnDeck(db, deck, { title: ' New  name ', ...about }, LATER);
		expect(await countVersionUp(db, deck, LATER)).toMatchObject({ title: 'New name', version: 2 });
		expect((await db.get('decks', deck))!.id).toBe(id.split('/')[0]);
	});

	test('that is deleted comes back, by itself or by its file, as one’s own and with its progress', async () => {
		const { db, deck } = await studied([CROWD]);
		const file = await fileOf(db, deck);
		const before = await bare(db);
		await removeDeck(db, deck, LATER.at);
		await restoreDeck(db, deck, LATER.at);
		expect(await bare(db)).toEqual(before);
		await removeDeck(db, deck, LATER.at);
		await addDeck(db, file, LATER);
		expect(await bare(db)).toEqual({
			...before,
			decks: [{ ...before.decks[0], addedAt: LATER.at }]
		});
	});

	test('keeps what was written since when the update by its file is taken back', async () => {
		const { db, deck, ids, id } = await studied([CROWD]);
		const file = await fileOf(db, deck);
		const reworded = file.notes.map((note) => ({ ...note, explanation: 'From the file.' }));
		await updateDeck(db, { ...file, version: 2, notes: reworded }, LATER);
		const texts = { ...VENUE, explain: 'Written since.' };
		await rewriteOwnNote(db, id, { sources: [ARTICLE], note: newNote(texts) }, LATER);
		await undoUpdate(db, deck, LATER);
		const explained = async (note: NoteId) =>
			textsOf((await db.get('notes', note))!.note)['explain'];
		expect([await explained(id), await explained(ids[1]!)]).toEqual(['Written since.', undefined]);
		expect((await checked(db)).findings).toEqual([]);
	});
});
