// What a deck that was taken up may look like: its head, its notes' records, and its updates.
import * as v from 'valibot';
import { call } from './log-shapes.ts';
import { note } from './note-shapes.ts';
import {
	AT,
	CARD_ID,
	COUNT,
	DECK_ID,
	LINES,
	LINK,
	listOf,
	LOOSE_DATE,
	NOTE_ID,
	nullable,
	PART,
	PLACE,
	SHORT,
	STAMP,
	TEXT,
	texts
} from './shape-basics.ts';

const leftOut = v.strictObject({ from: COUNT, to: COUNT, why: TEXT });

const source = v.strictObject({
	id: SHORT,
	title: nullable(TEXT),
	publisher: nullable(TEXT),
	author: nullable(TEXT),
	date: nullable(LOOSE_DATE),
	link: nullable(LINK),
	about: nullable(TEXT),
	file: nullable(TEXT),
	paragraphs: nullable(COUNT),
	leftOut: listOf(leftOut)
});

const named = v.strictObject({ id: SHORT, name: TEXT });

const issue = v.strictObject({
	...named.entries,
	alike: v.optional(listOf(listOf(SHORT)))
});

const head = v.strictObject({
	id: DECK_ID,
	title: TEXT,
	language: TEXT,
	licence: TEXT,
	version: COUNT,
	description: TEXT,
	sources: listOf(source),
	parties: listOf(named),
	issues: listOf(issue)
});

const limit = nullable(COUNT);

export const deckRecord = v.strictObject({
	id: DECK_ID,
	head,
	noteCount: COUNT,
	cardCount: COUNT,
	limits: v.strictObject({ newPerDay: limit, reviewsPerDay: limit }),
	addedAt: AT,
	stamp: STAMP,
	removed: v.boolean(),
	own: v.optional(v.literal(true))
});

const answerChange = {
	part: PART,
	was: TEXT,
	now: TEXT,
	since: nullable(LOOSE_DATE)
};

/** A field called "constructor" is there in every object. */
const hasOwnNames = (value: unknown): boolean =>
	Object.keys(Object(value) as object).every((key) => !(key in {}));

export const noteRecord = v.strictObject({
	id: NOTE_ID,
	deckId: DECK_ID,
	position: PLACE,
	note,
	stamp: STAMP,
	shipped: v.optional(note),
	own: v.optional(
		v.strictObject({
			edits: v.pipe(
				v.unknown(),
				v.check(hasOwnNames),
				v.record(SHORT, v.strictObject({ mine: LINES, over: LINES }))
			),
			tags: texts,
			flagged: v.boolean(),
			accepted: v.optional(v.pipe(v.unknown(), v.check(hasOwnNames), v.record(PART, texts))),
			rivals: v.optional(listOf(NOTE_ID))
		})
	),
	marks: v.optional(listOf(v.strictObject({ ...answerChange, version: COUNT, at: AT }))),
	removed: v.optional(v.literal(true))
});

const fieldChange = v.strictObject({ key: SHORT, was: LINES, now: LINES });
const changed = {
	noteId: NOTE_ID,
	fields: listOf(fieldChange),
	answers: listOf(v.strictObject(answerChange))
};
const noteChange = v.variant('kind', [
	v.strictObject({ kind: v.literal('added'), noteId: NOTE_ID }),
	v.strictObject({ kind: v.literal('retired'), noteId: NOTE_ID, reason: TEXT }),
	v.strictObject({ kind: v.literal('changed'), ...changed }),
	v.strictObject({ kind: v.literal('restored'), ...changed })
]);

export const updateRecord = v.strictObject({
	id: STAMP,
	deckId: DECK_ID,
	at: AT,
	fromVersion: COUNT,
	toVersion: COUNT,
	changes: listOf(noteChange),
	undone: v.boolean(),
	before: v.strictObject({
		head,
		notes: listOf(noteRecord),
		positions: listOf(v.tuple([NOTE_ID, PLACE])),
		added: listOf(NOTE_ID),
		addedCards: listOf(CARD_ID),
		calls: listOf(call)
	})
});
