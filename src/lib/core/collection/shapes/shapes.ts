// What a record in a backup may look like. A backup is a stranger's file until it has passed this.
import * as v from 'valibot';
import type { Collection, Part } from '../records.ts';
import { GRADES } from '../../schedule/grade.ts';
import { QUALIFIERS, SCALES } from '../../language/quantity.ts';
import { REVIEW_ORDERS } from '../../schedule/settings.ts';
import { articleRecord } from './article-shapes.ts';
import { classRecord, forecastRecord } from './class-shapes.ts';
import {
	TEXT,
	LINES,
	SHORT,
	COUNT,
	AT,
	DAY,
	PLACE,
	DECK_ID,
	PART,
	NOTE_ID,
	CARD_ID,
	STAMP,
	LINK,
	LOOSE_DATE as looseDate,
	texts,
	nullable,
	listOf
} from './shape-basics.ts';

const leftOut = v.strictObject({ from: COUNT, to: COUNT, why: TEXT });

const source = v.strictObject({
	id: SHORT,
	title: nullable(TEXT),
	publisher: nullable(TEXT),
	author: nullable(TEXT),
	date: nullable(looseDate),
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

const standing = v.variant('kind', [
	v.strictObject({ kind: v.literal('settled') }),
	v.strictObject({ kind: v.literal('disputed'), rivals: listOf(NOTE_ID) }),
	v.strictObject({ kind: v.literal('changed'), was: TEXT, since: looseDate })
]);

const evidence = v.strictObject({
	citations: v.pipe(
		v.array(v.strictObject({ sourceId: SHORT, paragraph: COUNT, quote: nullable(TEXT) })),
		v.maxLength(1000)
	),
	claimedBy: TEXT,
	asOf: looseDate,
	standing
});

const base = {
	id: NOTE_ID,
	topic: TEXT,
	evidence,
	explanation: nullable(TEXT),
	decoys: texts,
	tags: texts,
	retired: nullable(v.strictObject({ since: looseDate, reason: TEXT }))
};

const quantity = v.strictObject({
	qualifier: nullable(v.picklist(QUALIFIERS)),
	currency: nullable(v.picklist(['$', '€', '£'])),
	number: v.pipe(v.number(), v.finite()),
	scale: nullable(v.picklist(SCALES)),
	unit: TEXT
});

const note = v.variant('kind', [
	v.strictObject({ kind: v.literal('term'), ...base, term: TEXT, meaning: TEXT, also: texts }),
	v.strictObject({
		kind: v.literal('question'),
		...base,
		question: TEXT,
		answer: TEXT,
		also: texts
	}),
	v.strictObject({ kind: v.literal('cloze'), ...base, text: TEXT }),
	v.strictObject({
		kind: v.literal('figure'),
		...base,
		question: TEXT,
		value: quantity,
		tolerancePercent: PLACE
	}),
	v.strictObject({ kind: v.literal('event'), ...base, event: TEXT, date: looseDate }),
	v.strictObject({
		kind: v.literal('statement'),
		...base,
		statement: TEXT,
		speaker: TEXT,
		about: nullable(TEXT),
		also: texts
	}),
	v.strictObject({
		kind: v.literal('position'),
		...base,
		issueId: SHORT,
		partyId: SHORT,
		says: TEXT
	})
]);

const answerChange = {
	part: PART,
	was: TEXT,
	now: TEXT,
	since: nullable(looseDate)
};

/** A field called "constructor" is there in every object. */
const hasOwnNames = (value: unknown): boolean =>
	Object.keys(Object(value) as object).every((key) => !(key in {}));

const noteRecord = v.strictObject({
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

const limit = nullable(COUNT);

const deckRecord = v.strictObject({
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

const suspended = v.variant('by', [
	v.strictObject({ by: v.literal('learner') }),
	v.strictObject({ by: v.literal('leech'), review: STAMP, wasLeech: v.boolean() })
]);
const buried = v.variant('by', [
	v.strictObject({ untilDay: DAY, by: v.literal('learner') }),
	v.strictObject({ untilDay: DAY, by: v.literal('sibling'), review: STAMP })
]);

const cardRecord = v.strictObject({
	id: CARD_ID,
	noteId: NOTE_ID,
	deckId: DECK_ID,
	part: PART,
	position: PLACE,
	flags: v.strictObject({
		suspended: nullable(suspended),
		buried: nullable(buried),
		leech: v.boolean()
	}),
	flagsStamp: nullable(STAMP),
	retired: v.optional(v.boolean())
});

const call = v.strictObject({ kind: v.literal('call'), id: STAMP, cardId: CARD_ID, day: DAY });

const logEntry = v.variant('kind', [
	v.strictObject({
		kind: v.literal('review'),
		id: STAMP,
		cardId: CARD_ID,
		grade: v.picklist(GRADES),
		at: AT,
		day: DAY,
		durationMs: v.pipe(v.number(), v.minValue(0), v.maxValue(86_400_000)),
		presetId: SHORT
	}),
	v.strictObject({ kind: v.literal('retraction'), id: STAMP, cardId: CARD_ID, reviewId: STAMP }),
	call
]);

const steps = v.pipe(v.array(v.pipe(v.number(), v.minValue(0), v.maxValue(1e6))), v.maxLength(100));
const preset = v.strictObject({
	desiredRetention: v.pipe(v.number(), v.minValue(0.5), v.maxValue(0.99)),
	learningStepsMinutes: steps,
	relearningStepsMinutes: steps,
	maximumIntervalDays: v.pipe(COUNT, v.minValue(1), v.maxValue(36_500)),
	fuzz: v.boolean()
});

const settingsRecord = v.strictObject({
	id: v.literal('settings'),
	settings: v.strictObject({
		preset,
		study: v.strictObject({
			newPerDay: COUNT,
			reviewsPerDay: COUNT,
			reviewOrder: v.picklist(REVIEW_ORDERS),
			burySiblings: v.boolean(),
			leechThreshold: COUNT,
			dayStartHour: v.pipe(COUNT, v.maxValue(23))
		})
	}),
	presetId: SHORT,
	stamp: STAMP
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

const updateRecord = v.strictObject({
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

/** Each part's shape: what records.ts says of it, and how much of it there may be. */
export const SHAPES = {
	settings: settingsRecord,
	presets: v.strictObject({ id: SHORT, preset }),
	decks: deckRecord,
	notes: noteRecord,
	cards: cardRecord,
	updates: updateRecord,
	classes: classRecord,
	forecasts: forecastRecord,
	articles: articleRecord,
	reviews: logEntry
} as const satisfies Record<Part, v.GenericSchema>;

/** Whether a value is a record of its part. */
export const isRecord = <P extends Part>(part: P, value: unknown): value is Collection[P] =>
	v.is(SHAPES[part], value);

/** What is wrong with a value that is no record of its part, in a few words. */
export function whatIsWrong(part: Part, value: unknown): string {
	const { issues } = v.safeParse(SHAPES[part], value);
	const [issue] = issues ?? [];
	const where = issue ? v.getDotPath(issue) : null;
	return `${where ?? 'the record'}: ${issue?.message ?? 'not of its shape'}`.slice(0, 200);
}
