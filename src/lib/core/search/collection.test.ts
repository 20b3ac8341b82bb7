// Which cards of a collection are found, in which order, and what becomes of it as they change.
import { describe, expect, test } from 'vitest';
import { newCardRow, withSchedule } from '../collection/rows/card-rows.ts';
import { NOTHING_OWN, noteRow } from '../collection/rows/note-rows.ts';
import type { DeckRecord, NoteRecord } from '../collection/records.ts';
import { cardsOf } from '../note/card.ts';
import { headOf, type Deck } from '../note/deck.ts';
import type { CardId } from '../note/ids.ts';
import { NO_LIMITS } from '../schedule/settings.ts';
import { reviewCard, stampsOf } from '../../testing/schedules.ts';
import { deckWith, question, term } from '../../testing/storage.ts';
import { SearchedCollection, type Order } from './collection.ts';
import { readQuery } from './query.ts';
import { TextIndex } from './text-index.ts';

const [FIRST, SECOND] = stampsOf(2);
const TODAY = 100;
const AT = { now: TODAY * 86_400_000, today: TODAY };

const rowOf = (deck: Deck, extra: Partial<DeckRecord> = {}): DeckRecord => ({
	...{ id: deck.id, head: headOf(deck), noteCount: 0, cardCount: 0, limits: NO_LIMITS },
	...{ addedAt: 0, stamp: FIRST!, removed: false },
	...extra
});
const notesIn = (deck: Deck): readonly NoteRecord[] =>
	deck.notes.map((shipped, position) =>
		noteRow(
			{ deckId: deck.id, position, shipped, own: NOTHING_OWN, marks: [], stamp: FIRST! },
			headOf(deck)
		)
	);

const MAPS = deckWith('maps', [
	{ ...question('maps', 'harbour'), topic: 'Coast', tags: ['Sea'] },
	term('maps', 'quay'),
	{
		...question('maps', 'old'),
		retired: { since: { year: 2025, month: 1, day: 1, inferred: false }, reason: 'x' }
	}
]);
const NEWS = deckWith('news', [
	{
		...question('news', 'ship'),
		explanation: 'It lay in the harbour, at the harbour wall of the port.'
	}
]);

function collectionOf(...decks: readonly Deck[]): SearchedCollection {
	const all = new SearchedCollection(new TextIndex(), (at) => Math.floor(at / 86_400_000));
	all.setDecks(decks.map((deck) => rowOf(deck)));
	for (const deck of decks) {
		for (const row of notesIn(deck)) all.setNote(row);
		deck.notes.flatMap(cardsOf).forEach((card, place) => {
			const row = newCardRow(card, deck.id, place);
			all.setCard(card.noteId.endsWith('old') ? { ...row, retired: true } : row);
		});
	}
	return all;
}

function found(
	all: SearchedCollection,
	text: string,
	order: Order = { by: 'fits', descending: false }
) {
	const query = readQuery(text);
	if (!query.ok) throw new Error(JSON.stringify(query.error));
	const finding = all.finding(query.value, order, AT);
	for (;;) {
		const step = finding.next();
		if (step.done) return step.value.map(({ id }) => id);
	}
}

describe('found are cards', () => {
	const all = collectionOf(NEWS, MAPS);
	test.each([
		['', ['news/ship#answer', 'maps/harbour#answer', 'maps/quay#meaning', 'maps/quay#term']],
		['deck:maps -note:term', ['maps/harbour#answer']],
		['tag:sea', ['maps/harbour#answer']],
		['topic:coast', ['maps/harbour#answer']],
		['quay card:term', ['maps/quay#term']],
		['is:retired', ['maps/old#answer']],
		['old', []],
		['old is:retired', ['maps/old#answer']],
		['claimed:gazette quay card:term', ['maps/quay#term']]
	])('by %s', (text, ids) => {
		expect(found(all, text)).toEqual(ids);
	});

	test('those that fit best first', () => {
		expect(found(all, 'harbour')).toEqual(['maps/harbour#answer', 'news/ship#answer']);
	});

	test('in the order that is asked for', () => {
		const due = collectionOf(MAPS);
		const [card] = MAPS.notes.flatMap(cardsOf);
		due.setCard(
			withSchedule(newCardRow(card!, MAPS.id, 0), reviewCard({ dueDay: 90, lapses: 4 }), null)
		);
		expect(found(due, '', { by: 'lapses', descending: true })[0]).toBe('maps/harbour#answer');
		expect(found(due, '', { by: 'due', descending: true }).at(-1)).toBe('maps/harbour#answer');
		expect(found(due, '', { by: 'question', descending: true })[0]).toBe('maps/harbour#answer');
		expect(found(due, '', { by: 'deck', descending: true })[0]).toBe('maps/quay#term');
	});
});

test('A note that is written anew, or is gone, is found as it is now', () => {
	const all = collectionOf(MAPS);
	const [row] = notesIn(MAPS);
	const note = { ...row!.note, answer: 'A breakwater' } as NoteRecord['note'];
	all.setNote({ ...row!, note, stamp: SECOND! });
	expect(found(all, 'breakwater')).toEqual(['maps/harbour#answer']);
	all.setNote({ ...row!, removed: true, stamp: SECOND! });
	expect(found(all, 'breakwater')).toEqual([]);
	expect(found(all, 'deck:maps')).toEqual(['maps/quay#meaning', 'maps/quay#term']);
});

test('A deck that was removed is not searched, and comes back with all it had', () => {
	const all = collectionOf(NEWS, MAPS);
	all.setDecks([rowOf(NEWS)]);
	expect(found(all, '')).toEqual(['news/ship#answer']);
	all.setDecks([rowOf(NEWS), rowOf(MAPS)]);
	expect(found(all, 'quay')).toEqual(['maps/quay#meaning', 'maps/quay#term']);
});

test('What was rated is told from outside, card by card', () => {
	const all = collectionOf(MAPS);
	const query = readQuery('rated:1:1');
	const rated = new Map([['maps/quay#term' as CardId, [{ day: TODAY, grade: 1 }]]]);
	const finding = all.finding(
		query.ok ? query.value : { kind: 'all' },
		{ by: 'deck', descending: false },
		AT,
		rated
	);
	let step = finding.next();
	while (!step.done) step = finding.next();
	expect(step.value.map(({ id }) => id)).toEqual(['maps/quay#term']);
});
