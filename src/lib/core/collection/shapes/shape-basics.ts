// The smallest things that a record is made of, each with how much of it there may be.
import * as v from 'valibot';
import { isWellFormed } from '../../language/well-formed.ts';
import { isId, type CardId, type DeckId, type NoteId } from '../../note/ids.ts';
import type { Stamp } from '../../stamp.ts';

/** The shape of a text that is called so once it has passed: an id, a stamp. */
export const called = <T extends string>(shape: v.GenericSchema<string>) =>
	shape as unknown as v.GenericSchema<T>;

/** No half characters: texts are long, and browsers tell it of a text in no time. */
const whole = v.check(isWellFormed);
/** No text of a deck is longer, its head included; see core/deck/text/limits.ts. */
export const TEXT = v.pipe(v.string(), v.maxLength(200_000), whole);
/** The lines of a field that may stand in a note often, as its sources. */
export const LINES = v.pipe(v.string(), v.maxLength(4_000_000), whole);
export const SHORT = v.pipe(v.string(), v.maxLength(1000), whole);
export const NUMBER = v.pipe(v.number(), v.finite());
export const COUNT = v.pipe(
	v.number(),
	v.integer(),
	v.minValue(0),
	v.maxValue(Number.MAX_SAFE_INTEGER)
);
/** Milliseconds since 1970, up to the last year that a date is written with four digits of. */
export const AT = v.pipe(v.number(), v.minValue(0), v.maxValue(Date.UTC(9999, 11, 31)));
export const DAY = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(2_900_000));
export const PLACE = v.pipe(v.number(), v.finite(), v.minValue(0));
export const DECK_ID = called<DeckId>(v.pipe(v.string(), v.check(isId)));
/** A gap may be called by as many letters as a field has. */
export const PART = v.pipe(v.string(), v.maxLength(20_000), v.regex(/^[a-z0-9-]+$/));
export const NOTE_ID = called<NoteId>(
	v.pipe(v.string(), v.maxLength(200), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/))
);
export const CARD_ID = called<CardId>(
	v.pipe(v.string(), v.maxLength(25_000), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/))
);
/**
 * Milliseconds, a counter, the device: see core/stamp.ts. None of the last ninety years that nine
 * digits can say: the device's next stamp, which is later, would have ten.
 */
export const STAMP = called<Stamp>(
	v.pipe(v.string(), v.regex(/^[0-9a-y][0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{1,40}$/))
);
export const LINK = v.pipe(v.string(), v.maxLength(200_000), whole, v.regex(/^https?:\/\//i));
export const nullable = <S extends v.GenericSchema>(shape: S) => v.nullable(shape);
export const LOOSE_DATE = v.strictObject({
	year: nullable(v.pipe(COUNT, v.maxValue(9999))),
	month: nullable(v.pipe(COUNT, v.minValue(1), v.maxValue(12))),
	day: nullable(v.pipe(COUNT, v.minValue(1), v.maxValue(31))),
	inferred: v.boolean()
});
/** A date, or the day on which a text without one was opened. */
export const AS_OF = v.union([
	v.strictObject({ ...LOOSE_DATE.entries, opened: v.exactOptional(v.never()) }),
	v.strictObject({
		opened: v.strictObject({
			year: v.pipe(COUNT, v.maxValue(9999)),
			month: v.pipe(COUNT, v.minValue(1), v.maxValue(12)),
			day: v.pipe(COUNT, v.minValue(1), v.maxValue(31))
		}),
		inferred: v.exactOptional(v.never())
	})
]);
export const texts = v.pipe(v.array(TEXT), v.maxLength(10_000));
/** As long as a file can hold. */
export const listOf = <S extends v.GenericSchema>(shape: S) => v.array(shape);
