// What a note may look like, of each kind.
import * as v from 'valibot';
import { QUALIFIERS, SCALES } from '../../language/quantity.ts';
import {
	AS_OF,
	COUNT,
	listOf,
	LOOSE_DATE,
	NOTE_ID,
	nullable,
	NUMBER,
	PLACE,
	SHORT,
	TEXT,
	texts
} from './shape-basics.ts';

const standing = v.variant('kind', [
	v.strictObject({ kind: v.literal('settled') }),
	v.strictObject({ kind: v.literal('disputed'), rivals: listOf(NOTE_ID) }),
	v.strictObject({ kind: v.literal('changed'), was: TEXT, since: LOOSE_DATE })
]);

const ABSENT = v.exactOptional(v.never());
const held = { asOf: AS_OF, standing };

/** What nobody in particular claims is common knowledge, or came without a source. */
const evidence = v.union([
	v.strictObject({
		citations: v.pipe(
			v.array(v.strictObject({ sourceId: SHORT, paragraph: COUNT, quote: nullable(TEXT) })),
			v.maxLength(1000)
		),
		claimedBy: TEXT,
		unsourced: ABSENT,
		...held
	}),
	v.strictObject({
		citations: v.strictTuple([]),
		claimedBy: v.null(),
		unsourced: ABSENT,
		...held
	}),
	v.strictObject({
		citations: v.strictTuple([]),
		claimedBy: v.null(),
		unsourced: v.literal(true),
		...held
	})
]);

const base = {
	id: NOTE_ID,
	topic: TEXT,
	evidence,
	explanation: nullable(TEXT),
	decoys: texts,
	tags: texts,
	retired: nullable(v.strictObject({ since: LOOSE_DATE, reason: TEXT }))
};

const quantity = v.strictObject({
	qualifier: nullable(v.picklist(QUALIFIERS)),
	currency: nullable(v.picklist(['$', '€', '£'])),
	number: NUMBER,
	scale: nullable(v.picklist(SCALES)),
	unit: TEXT
});

export const note = v.variant('kind', [
	v.strictObject({
		kind: v.literal('term'),
		...base,
		term: TEXT,
		meaning: TEXT,
		short: v.optional(TEXT),
		also: texts
	}),
	v.strictObject({
		kind: v.literal('question'),
		...base,
		question: TEXT,
		short: v.optional(TEXT),
		answer: TEXT,
		also: texts
	}),
	v.strictObject({ kind: v.literal('cloze'), ...base, text: TEXT }),
	v.strictObject({
		kind: v.literal('figure'),
		...base,
		question: TEXT,
		short: v.optional(TEXT),
		value: quantity,
		tolerancePercent: PLACE
	}),
	v.strictObject({
		kind: v.literal('event'),
		...base,
		event: TEXT,
		short: v.optional(TEXT),
		date: LOOSE_DATE
	}),
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
