// Decks of one's own that are written on two devices, which take in each other's backups.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeckId, NoteId } from '../../core/note/ids.ts';
import { mergeCollection } from '../../storage/backup/merge-collection.ts';
import { moveOwnNote } from '../../storage/deck/move-note.ts';
import { countVersionUp, describeOwnDeck } from '../../storage/deck/own-deck-head.ts';
import {
	deleteOwnNote,
	restoreOwnNote,
	rewriteOwnNote
} from '../../storage/deck/own-deck-notes.ts';
import { addToOwnDeck } from '../../storage/deck/own-decks.ts';
import { cardsOfNote } from '../../storage/database/cards-of-note.ts';
import { replaceCollection } from '../../storage/backup/replace-collection.ts';
import type { CardRow, Db, NoteRow } from '../../storage/database/schema.ts';
import { ARTICLE, CROWD, VENUE, addNotes, newNote, ownDeck } from '../../testing/own-decks.ts';
import { onDay } from '../../testing/schedules.ts';
import {
	answered,
	contents,
	DAY,
	dayInDeck,
	findingsIn,
	openOrThrow
} from '../../testing/storage.ts';
import { bytesOf, examine, incomingOf, makeBackup } from './backup-file.ts';

async function backupOf(db: Db) {
	const examined = await examine(await bytesOf((await makeBackup(db)).pieces));
	if (!examined.ok) throw new Error(JSON.stringify(examined.error));
	return incomingOf(examined.value);
}

const merge = async (into: Db, from: Db, day = DAY + 9) =>
	mergeCollection(into, await backupOf(from), onDay(day).at);

/** Two devices with the same two decks of three notes. */
async function twoDevices() {
	const first = await openOrThrow();
	const decks: readonly DeckId[] = [await ownDeck(first), await ownDeck(first, 'Another')];
	const who = newNote({ question: 'Who chairs them?', answer: 'Kim Sample' });
	const ids = await addNotes(first, decks[0]!, newNote(VENUE), newNote(CROWD), who);
	const second = await openOrThrow();
	await replaceCollection(second, await backupOf(first), onDay(DAY).at);
	return { first, second, decks, ids };
}

const later = (days = 1) => onDay(DAY + days);
const rewrite = (db: Db, id: NoteId, answer: string, days = 1) =>
	rewriteOwnNote(db, id, { sources: [ARTICLE], note: newNote({ ...VENUE, answer }) }, later(days));

async function agree(first: Db, second: Db): Promise<void> {
	await merge(first, second);
	await merge(second, first);
	const kept = async (db: Db) => {
		const { cards, log, notes, decks } = await contents(db);
		// Where a card was when it went out of study tells nothing.
		const placeless = (cards as CardRow[]).map((card) =>
			card.retired ? { ...card, position: 0, queueKey: [] } : card
		);
		// Two that wrote the same did so at two moments.
		const stampless = (notes as NoteRow[]).map(({ stamp: _stamp, ...note }) => note);
		return { cards: placeless, log, notes: stampless, decks };
	};
	expect(await kept(second)).toEqual(await kept(first));
	for (const db of [first, second]) expect(await findingsIn(db)).toEqual([]);
}

describe('two devices that both wrote in a deck of one’s own', () => {
	test('have the notes of both, with what they cite', async () => {
		const { first, second, decks } = await twoDevices();
		const other = { ...ARTICLE, title: 'Another article' };
		const notes = [newNote(VENUE)];
		await addToOwnDeck(first, decks[0]!, { sources: [ARTICLE], notes }, later());
		await addToOwnDeck(second, decks[0]!, { sources: [other], notes }, later());
		await agree(first, second);
		expect(await first.get('decks', decks[0]!)).toMatchObject({
			own: true,
			noteCount: 5,
			head: { sources: [{ title: ARTICLE.title }, { title: 'Another article' }] }
		});
	});

	test('have the later text of each note, though one side exported its deck meanwhile', async () => {
		const { first, second, decks, ids } = await twoDevices();
		await rewrite(first, ids[0]!, 'the earlier text');
		await countVersionUp(first, decks[0]!, later(3));
		await rewrite(second, ids[0]!, 'the later text', 2);
		await describeOwnDeck(
			second,
			decks[0]!,
			{ title: 'Renamed', language: 'en', description: '', licence: 'none given' },
			later(4)
		);
		await agree(first, second);
		expect(await first.get('notes', ids[0]!)).toMatchObject({ note: { answer: 'the later text' } });
		expect((await first.get('decks', decks[0]!))!.head).toMatchObject({
			title: 'Renamed',
			version: 2
		});
	});

	test('have a note where it was moved to, with what was answered at the other', async () => {
		const { first, second, decks, ids } = await twoDevices();
		await answered(first, `${ids[0]!}#answer`, 'good', DAY + 1);
		await moveOwnNote(second, ids[0]!, decks[1]!, later(2));
		await agree(first, second);
		expect(await first.get('notes', ids[0]!)).toMatchObject({ deckId: decks[1] });
		expect(await dayInDeck(first, decks[1]!, DAY + 1)).toMatchObject({ answers: 1 });
	});

	test('have a card that one side alone made in the deck that its note was moved to', async () => {
		const { first, second, decks, ids } = await twoDevices();
		// The second has a figure no longer asked as one, and so a card that the first never had.
		await rewrite(second, ids[1]!, 'a dozen');
		await moveOwnNote(first, ids[1]!, decks[1]!, later(2));
		await agree(first, second);
		const rows = await cardsOfNote(first.transaction('cards').store, ids[1]!);
		expect(rows.map(({ deckId, retired }) => ({ deckId, retired: retired ?? false }))).toEqual([
			{ deckId: decks[1], retired: true },
			{ deckId: decks[1], retired: false }
		]);
	});

	test('have a note that one deleted no longer', async () => {
		const { first, second, ids } = await twoDevices();
		await deleteOwnNote(first, ids[0]!, later());
		await agree(first, second);
		expect(await second.get('notes', ids[0]!)).toMatchObject({ removed: true });
	});
});

const anyStep = fc.record({
	device: fc.constantFrom(0, 1),
	note: fc.nat(2),
	what: fc.constantFrom('rewrite', 'delete', 'restore', 'move', 'answer', 'add', 'merge'),
	deck: fc.constantFrom(0, 1)
});

test('whatever they did, they come to the same, and the check finds nothing', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 10 }), async (steps) => {
			const { first, second, decks, ids } = await twoDevices();
			const devices = [first, second] as const;
			for (const [index, { device, note, what, deck }] of steps.entries()) {
				const db = devices[device]!;
				const [id, to, now] = [ids[note]!, decks[deck]!, later(index + 1)];
				const card = (await cardsOfNote(db.transaction('cards').store, id)).find(
					(row) => !row.retired
				);
				if (what === 'rewrite') await rewrite(db, id, `text ${index}`, index + 1);
				if (what === 'delete') await deleteOwnNote(db, id, now);
				if (what === 'restore') await restoreOwnNote(db, id, now);
				if (what === 'move') await moveOwnNote(db, id, to, now);
				if (what === 'answer' && card) await answered(db, card, 'good', now.day);
				if (what === 'add') await addNotes(db, to, newNote(VENUE));
				if (what === 'merge') await merge(db, devices[1 - device]!, now.day);
			}
			await agree(first, second);
			for (const db of devices) db.close();
		}),
		{ numRuns: 20 }
	);
});
