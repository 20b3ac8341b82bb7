import { describe, expect, test } from 'vitest';
import { reviewCard, stampsOf } from '../../../testing/schedules.ts';
import { deckWith, question, rowWith, term } from '../../../testing/storage.ts';
import { headOf } from '../../note/deck.ts';
import { deckId } from '../../note/ids.ts';
import type { Note } from '../../note/note.ts';
import type { NoteRecord } from '../records.ts';
import { NOTHING_OWN, noteRow } from './note-rows.ts';
import type { CardRow } from './row.ts';
import { settleCards, settleNote } from './settle-cards.ts';

const TALKS = deckId('talks');
const stamp = stampsOf(1)[0]!;
const row = (shipped: Note, position = 0): NoteRecord => {
	const parts = { deckId: TALKS, position, shipped, own: NOTHING_OWN, marks: [], stamp };
	return noteRow(parts, headOf(deckWith('talks')));
};
const retired = { since: { year: 2025, month: 3, day: 4, inferred: false }, reason: 'Settled.' };

const t0 = term('talks', 't0');
const [meaning, asked] = ['talks/t0#meaning', 'talks/t0#term'].map((id, position) =>
	rowWith(id, reviewCard(), position)
) as [CardRow, CardRow];
const both = new Map([meaning, asked].map((card) => [card.id as string, card]));
const settled = (...notes: readonly NoteRecord[]) => settleCards(notes, both, TALKS);

describe('A deck’s cards', () => {
	test('come with its notes, each in its place', () => {
		const { changed, noteCount, cardCount } = settled(row(t0), row(question('talks', 'q0'), 1));
		expect(changed).toMatchObject([
			{ id: 'talks/q0#answer', position: 2, schedule: { kind: 'new' } }
		]);
		expect({ noteCount, cardCount }).toEqual({ noteCount: 2, cardCount: 3 });
	});

	test('are left as they are where nothing changes', () => {
		expect(settled(row(t0)).changed).toEqual([]);
	});

	test('move with their notes, and keep their schedules', () => {
		const { changed } = settled(row(question('talks', 'q0')), row(t0, 1));
		expect(changed.map(({ position }) => position)).toEqual([0, 1, 2]);
		expect(changed[1]).toMatchObject({ id: meaning.id, schedule: meaning.schedule });
	});

	test('go with a note that is retired or gone, and come back as they were', () => {
		const gone = settled(row({ ...t0, retired }));
		expect(gone).toMatchObject({ noteCount: 0, cardCount: 0 });
		expect(gone.changed.every((card) => card.retired)).toBe(true);
		expect(settled().changed).toEqual(gone.changed);
		const there = new Map(gone.changed.map((card) => [card.id as string, card]));
		expect(settleCards([row(t0)], there, TALKS).changed).toEqual([meaning, asked]);
	});
});

describe('A single note', () => {
	const one = row(t0);

	test('gets a card that it has not had, between its last and the next note’s first', () => {
		const only = new Map([[meaning.id as string, meaning]]);
		const { changed, moreCards } = settleNote(one, only);
		expect(changed.map(({ id }) => id)).toEqual([asked.id]);
		expect(changed[0]!.position).toBeGreaterThan(meaning.position);
		expect(changed[0]!.position).toBeLessThan(meaning.position + 1);
		expect(moreCards).toBe(1);
	});

	test('loses its cards where it is retired, and gets them back', () => {
		const gone = settleNote(row({ ...t0, retired }), both);
		expect(gone.moreCards).toBe(-2);
		const there = new Map(gone.changed.map((card) => [card.id as string, card]));
		expect(settleNote(one, there)).toEqual({ changed: [meaning, asked], moreCards: 2 });
	});

	test('that asks what it asked changes none', () => {
		expect(settleNote(one, both)).toEqual({ changed: [], moreCards: 0 });
	});
});
