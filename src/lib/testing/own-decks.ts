// A deck that a learner wrote, for tests: its source, and notes for it.
import type { Source } from '../core/note/evidence.ts';
import type { DeckId } from '../core/note/ids.ts';
import type { NewNote } from '../core/deck/own/own-deck.ts';
import type { NoteTexts } from '../core/deck/text/note-texts.ts';
import type { Moment } from '../core/schedule/answer.ts';
import { addToOwnDeck, createOwnDeck } from '../storage/deck/own-decks.ts';
import type { Db } from '../storage/database/schema.ts';
import { atNoon } from './storage.ts';

export const on = (year: number, month: number, day: number) =>
	({ year, month, day, inferred: false }) as const;

export const ARTICLE: Source = {
	id: '',
	title: 'Harbour talks, day two',
	publisher: 'The Example Gazette',
	author: null,
	date: on(2025, 3, 4),
	link: 'https://example.org/harbour',
	about: null,
	file: null,
	paragraphs: 12,
	leftOut: []
};

type Cited = Extract<NewNote, { readonly claimedBy: string }>;

export const newNote = (texts: NoteTexts, changes: Partial<Cited> = {}): NewNote => ({
	texts,
	topic: '',
	citations: [{ source: 0, paragraph: 3, quote: 'They meet in the old customs house.' }],
	claimedBy: 'The Example Gazette',
	asOf: on(2025, 3, 4),
	...changes
});

export const VENUE: NoteTexts = { question: 'Where do both sides meet?', answer: 'customs house' };
export const CROWD: NoteTexts = { figure: 'How many containers stand there?', value: '4,500' };

export const ownDeck = (db: Db, title = 'Harbour talks', now: Moment = atNoon()): Promise<DeckId> =>
	createOwnDeck(db, { title, language: 'en' }, now);

/** Adds notes that all cite the article. */
export const addNotes = (db: Db, deck: DeckId, ...notes: readonly NewNote[]) =>
	addToOwnDeck(db, deck, { sources: [ARTICLE], notes }, atNoon(1));
