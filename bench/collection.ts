// A collection to measure with: ten decks of questions with their evidence, every second card
// studied, in the rows that the app itself would have written.
import { cardsOf } from '../src/lib/core/note/card.ts';
import type { DeckHead } from '../src/lib/core/note/deck.ts';
import { deckId, noteId, type CardId, type DeckId } from '../src/lib/core/note/ids.ts';
import type { QuestionNote } from '../src/lib/core/note/note.ts';
import type { Review } from '../src/lib/core/review/review.ts';
import { nextStamp } from '../src/lib/core/stamp.ts';
import { chanceOf } from '../src/lib/core/chance.ts';
import { DAY_MS } from '../src/lib/core/schedule/day.ts';
import { NO_LIMITS } from '../src/lib/core/schedule/settings.ts';
import { newCardRow, withSchedule } from '../src/lib/core/collection/rows/card-rows.ts';
import type { CardRow, DeckRow, NoteRow } from '../src/lib/storage/database/schema.ts';
import { studied } from './history.ts';

export const DECKS = 10;
const STAMP = nextStamp(null, Date.UTC(2025, 0, 1), '0123456789ab');
const DATE = { year: 2025, month: 11, day: 24, inferred: false };
const PLACES = ['Geneva', 'Kyiv', 'Brussels', 'Ankara', 'Washington', 'Doha', 'Warsaw'] as const;

export interface Entry {
	readonly note: NoteRow;
	readonly card: CardRow;
	readonly log: readonly Review[];
}

const idOf = (deck: number): DeckId => deckId(`bench-deck-${deck}`);

export function deckRow(deck: number, cards: number): DeckRow {
	const source = (id: string, about: string): DeckHead['sources'][number] => ({
		id,
		title: `${about}, in the week of the talks`,
		publisher: 'The Daily Register',
		author: 'A. Correspondent',
		date: DATE,
		link: `https://news.example/${id}`,
		about,
		file: null,
		paragraphs: 44,
		leftOut: []
	});
	const id = idOf(deck);
	const head: DeckHead = {
		id,
		title: `What was agreed, part ${deck}`,
		language: 'en',
		licence: 'CC0-1.0',
		version: 1,
		description: 'Facts, figures and terms that every report on the talks takes for granted.',
		sources: [
			source('register', 'A report'),
			source('wire', 'A dispatch'),
			source('brief', 'A brief')
		],
		parties: [],
		issues: []
	};
	const addedAt = Date.UTC(2025, 0, 1) + deck;
	const counts = { noteCount: cards, cardCount: cards };
	return { id, head, ...counts, limits: NO_LIMITS, addedAt, stamp: STAMP, removed: false };
}

/** The note and card number `index`; `today` is the learner's day. */
export function entry(index: number, today: number, withLog: boolean): Entry {
	const deck = idOf(index % DECKS);
	const position = Math.floor(index / DECKS);
	const note = questionNote(deck, index);
	const card = newCardRow(cardsOf(note)[0]!, deck, position);
	const row = { id: note.id, deckId: deck, position, note, stamp: STAMP };
	// Whole runs of ten are studied or new, so that each deck has as many of both.
	if (position % 2 === 0) return { note: row, card, log: [] };
	const { schedule, log } = studied(card.id, dueDay(card.id, today), today - 1);
	const last = withLog ? (log.at(-1)?.id ?? null) : null;
	return { note: row, card: withSchedule(card, schedule, last), log: withLog ? log : [] };
}

/** Three in five are overdue, by up to two months; the others come within two months. */
function dueDay(card: CardId, today: number): number {
	const days = Math.floor(chanceOf(`${card} by`) * 60);
	return chanceOf(`${card} due`) < 0.6 ? today - days : today + 1 + days;
}

function questionNote(deck: DeckId, index: number): QuestionNote {
	const place = PLACES[index % PLACES.length]!;
	const two = index % 3 === 0;
	const citation = (sourceId: string, quote: string | null) => ({
		sourceId,
		paragraph: 1 + (index % 44),
		quote
	});
	return {
		id: noteId(deck, `fact-${index}`),
		kind: 'question',
		topic: `Round ${1 + (index % 9)}`,
		question: `What did the delegations agree on in ${place} on point ${index}, before the text went back to the capitals?`,
		answer: `That clause ${index} holds until both parliaments have voted on it.`,
		also: two ? [`clause ${index}`] : [],
		explanation: `The communiqué leaves open who verifies point ${index}; two of the three reports say that the monitors in ${place} will, the third that this is still to be settled.`,
		decoys: [`That clause ${index} lapses after ninety days.`, 'That an envoy decides alone.'],
		tags: ['talks', place.toLowerCase()],
		retired: null,
		evidence: {
			citations: [
				citation('register', '“until both parliaments have voted”'),
				...(two ? [citation('wire', null)] : [])
			],
			claimedBy: `two diplomats in ${place} who spoke to the Register`,
			asOf: DATE,
			standing: { kind: 'settled' }
		}
	};
}

export const dayNow = (at: number): number => Math.floor(at / DAY_MS);
