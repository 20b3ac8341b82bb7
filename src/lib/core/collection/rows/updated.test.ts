import { describe, expect, test } from 'vitest';
import { before, now, q, TALKS, version } from '../../../testing/revisions.ts';
import { onDay, reviewCard, stampsOf } from '../../../testing/schedules.ts';
import { rowWith } from '../../../testing/storage.ts';
import { headOf, type Deck } from '../../note/deck.ts';
import { NO_LIMITS } from '../../schedule/settings.ts';
import type { Stamp } from '../../stamp.ts';
import type { DeckRecord, NoteRecord, UpdateRecord } from '../records.ts';
import { NOTHING_OWN, noteRow, shippedOf } from './note-rows.ts';
import { calledBy, rewriteNotes } from './rewritten.ts';
import type { CardRow } from './row.ts';
import { settleCards } from './settle-cards.ts';
import { undoneUpdate } from './undone-update.ts';
import { changesNothing, revisionOf, rewritesOf, updated } from './updated.ts';

const DAY = 120;
const STAMPS = stampsOf(20);
const [ADDED, UPDATED, ...CALLS] = STAMPS as readonly [Stamp, Stamp, ...Stamp[]];

interface Kept {
	readonly deck: DeckRecord;
	readonly notes: readonly NoteRecord[];
	readonly cards: readonly CardRow[];
}

/** A deck as it was taken up, with every card remembered and far from due. */
function taken(from: Deck): Kept {
	const head = headOf(from);
	const notes = from.notes.map((shipped, position) =>
		noteRow({ deckId: TALKS, position, shipped, own: NOTHING_OWN, marks: [], stamp: ADDED }, head)
	);
	const { cardCount, noteCount } = settleCards(notes, new Map(), TALKS);
	const cards = from.notes.map(({ id }, position) =>
		rowWith(`${id}#answer`, reviewCard({ dueDay: 900 }), position)
	);
	const about = { limits: NO_LIMITS, addedAt: 0, stamp: ADDED, removed: false };
	return { deck: { id: TALKS, head, noteCount, cardCount, ...about }, notes, cards };
}

/** The deck after an update, and what the update wrote. */
function updateTo(deck: Deck, kept: Kept) {
	const noteById = new Map(kept.notes.map((row) => [row.id as string, row]));
	const cards = new Map(kept.cards.map((row) => [row.id as string, row]));
	const revision = revisionOf(kept.deck, kept.notes, deck, DAY);
	const rewrites = rewritesOf(revision, noteById);
	const rewritten = rewriteNotes(rewrites, revision.head, cards, {
		stamps: [UPDATED, ...CALLS],
		now: onDay(DAY),
		known: false,
		settle: (notes, all) => settleCards(notes, all, TALKS)
	});
	const at = { id: UPDATED, at: onDay(DAY).at };
	const wrote = updated(kept.deck, noteById, cards, revision, rewritten, at);
	const after: Kept = {
		deck: wrote.deck ?? kept.deck,
		notes: inOrder(overlaid(kept.notes, wrote.notes)),
		cards: overlaid(kept.cards, rewritten.cards)
	};
	return { ...wrote, called: calledBy(rewrites, cards), after };
}

/** The deck after the update was taken back. */
function undo({ deck, notes, cards }: Kept, update: UpdateRecord) {
	const { calls } = update.before;
	const kept = { deck, update, notes, cards, presetsById: new Map(), logs: new Map() };
	const wrote = undoneUpdate(kept, STAMPS.slice(-1 - calls.length), DAY);
	const stays = (dropped: readonly string[]) => (row: { readonly id: string }) =>
		!dropped.includes(row.id);
	return {
		wrote,
		notes: inOrder(overlaid(notes, wrote.notes).filter(stays(wrote.droppedNotes))),
		cards: overlaid(cards, wrote.cards).filter(stays(wrote.droppedCards))
	};
}

function overlaid<Row extends { readonly id: string }>(rows: readonly Row[], by: readonly Row[]) {
	return [...new Map([...rows, ...by].map((row) => [row.id, row])).values()];
}

const inOrder = (rows: readonly NoteRecord[]) => rows.toSorted((a, b) => a.position - b.position);
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('An update', () => {
	const kept = taken(before);
	const { after, update, called } = updateTo(now, kept);

	test('brings the notes into the new order, those that are gone behind them', () => {
		expect(after.notes.map(({ id }) => id.slice('talks/'.length))).toEqual([
			'fresh',
			'stays',
			'changes',
			'moves',
			'retires',
			'goes'
		]);
		expect(after.deck).toMatchObject({ noteCount: 4, cardCount: 4, stamp: UPDATED });
	});

	test('calls the cards alone whose answers are others', () => {
		expect(idsOf(called)).toEqual(['talks/changes#answer']);
		expect(update!.before.calls).toHaveLength(1);
	});

	test('keeps what it rewrote, and of what only moved the place', () => {
		const { before: image } = update!;
		expect(image).toMatchObject({ added: ['talks/fresh'], addedCards: ['talks/fresh#answer'] });
		expect(idsOf(image.notes).sort()).toEqual([
			'talks/changes',
			'talks/goes',
			'talks/moves',
			'talks/retires'
		]);
		expect(image.positions).toEqual([['talks/stays', 0]]);
	});

	test('to what is there already writes nothing, and is none', () => {
		expect(updateTo(before, kept)).toMatchObject({ deck: null, notes: [], update: null });
		const same = revisionOf(kept.deck, kept.notes, before, DAY);
		expect(changesNothing(same, kept.deck, kept.notes)).toBe(true);
	});

	test('that only turns two notes round changes something, though there is nothing to tell', () => {
		const turned = version(1, ...before.notes.toReversed());
		const revision = revisionOf(kept.deck, kept.notes, turned, DAY);
		expect(changesNothing(revision, kept.deck, kept.notes)).toBe(false);
		expect(revision.changes).toEqual([]);
	});

	test('calls cards of a part that was lost and comes back', () => {
		const gone = updateTo(version(2, ...before.notes.slice(1)), kept).after;
		expect(idsOf(updateTo(version(3, ...before.notes), gone).called)).toEqual([]);
		const other = updateTo(version(2, { ...before.notes[0]!, ...asTerm('stays') } as never), kept);
		expect(idsOf(updateTo(version(3, ...before.notes), other.after).called)).toContain(
			'talks/stays#answer'
		);
	});
});

const asTerm = (own: string) => ({ kind: 'term', term: own, meaning: `What ${own} means` });

describe('Taking an update back', () => {
	const kept = taken(before);
	const { after, update } = updateTo(now, kept);

	test('leaves no trace of it where nobody touched anything', () => {
		const back = undo(after, update!);
		const plain = (rows: readonly NoteRecord[]) => rows.map(({ stamp: _, ...row }) => row);
		expect(plain(back.notes)).toEqual(plain(kept.notes));
		expect(idsOf(back.cards).sort()).toEqual(idsOf(kept.cards).sort());
		expect(back.wrote.deck.head).toEqual(kept.deck.head);
		expect(back.wrote.update.undone).toBe(true);
	});

	test('takes each call back by an entry of the log', () => {
		const { retractions } = undo(after, update!).wrote;
		expect(retractions.map(({ reviewId }) => reviewId)).toEqual(idsOf(update!.before.calls));
	});

	test('keeps a note that it brought where that was studied since, last and out of study', () => {
		const studied = after.cards.map((row) =>
			row.id === 'talks/fresh#answer' ? rowWith(row.id, reviewCard()) : row
		);
		const { wrote, notes, cards } = undo({ ...after, cards: studied }, update!);
		expect(wrote.droppedNotes).toEqual([]);
		expect(shippedOf(notes.at(-1)!).retired?.reason).toMatch(/^@taken-back \d+$/);
		expect(cards.find(({ id }) => id === 'talks/fresh#answer')?.retired).toBe(true);
	});

	test('keeps a note that it brought where the learner wrote something on it', () => {
		const noted = after.notes.map((row) =>
			row.id === 'talks/fresh' ? { ...row, own: { ...NOTHING_OWN, flagged: true } } : row
		);
		const { wrote, notes } = undo({ ...after, notes: noted }, update!);
		expect(wrote.droppedNotes).toEqual([]);
		expect(notes.at(-1)!.own?.flagged).toBe(true);
	});

	test('leaves what the learner has written in a deck of one’s own since', () => {
		const own = { ...after.deck, own: true as const };
		const later = STAMPS.at(-1)!;
		const written = after.notes.map((row) =>
			row.id === 'talks/changes'
				? { ...row, note: q('changes', { answer: 'Mine' }), stamp: later }
				: row
		);
		const { notes } = undo({ ...after, deck: own, notes: written }, update!);
		expect(notes.find(({ id }) => id === 'talks/changes')!.note).toMatchObject({ answer: 'Mine' });
	});
});
