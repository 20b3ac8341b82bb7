// Any text, id, date and figure that a deck file can hold.
import fc from 'fast-check';
import { isId } from '../core/note/ids.ts';
import { unseenIn } from '../core/language/plain-text.ts';
import type { LooseDate } from '../core/language/loose-date.ts';
import type { AsOf } from '../core/note/as-of.ts';
import { QUALIFIERS, SCALES, type Quantity } from '../core/language/quantity.ts';

const NASTY = [
	...[';', '\\', '\\;', '|', '\\|', '[', ']', '[gazette 1]', '"', "'", '’', '„', '#', '##', '-'],
	...['---', '- term: x', 'a: b', ': ', '{{', '}}', '::', '{{gap::x}}', '{', '}', '>', '<!--'],
	...['-->', '| --- |', '%', '@', '`', '&a', '*a', '!!null', '?', '~', 'null', 'true', '0x1F'],
	...['2025-01-01', 'مرحبا', 'שלום', '\u200fabc', '漢字', '👩‍🚀', 'e\u0301', '\u00ad', '\u2028'],
	...['\ufeff', '\u200b', '__proto__', 'constructor', '<script>', '$&', '(inferred)', ', ', '¶1']
];

/**
 * A text as the parser gives it: no blanks at the ends, single blanks within, no line break, and
 * not empty, nothing unseen. A field is one line however it was wrapped, so nothing else could be told apart.
 */
export const arbitraryText: fc.Arbitrary<string> = fc
	.oneof(
		fc.array(
			fc.oneof(fc.constantFrom(...NASTY), fc.constant(' '), fc.string({ unit: 'grapheme' })),
			{ minLength: 1, maxLength: 6 }
		),
		fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 2 }),
		fc.array(fc.lorem({ maxCount: 4 }), { minLength: 1, maxLength: 2 })
	)
	.map((parts) => parts.join('').trim().replace(/\s+/g, ' '))
	.filter((text) => text !== '' && unseenIn(text) === null);

export const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
	fc.option(value, { freq: 2 });

export const arbitraryTexts = fc.array(arbitraryText, { maxLength: 3 });

export const arbitraryId: fc.Arbitrary<string> = fc
	.array(
		fc.oneof(
			fc.constantFrom('a', 'b', 'constructor', '1', 'null'),
			fc.stringMatching(/^[a-z0-9]{1,6}$/)
		),
		{
			minLength: 1,
			maxLength: 3
		}
	)
	.map((words) => words.join('-'))
	.filter(isId);

/** A date that exists, as precise as it likes. Years before 1 are none. */
export const arbitraryLooseDate: fc.Arbitrary<LooseDate> = fc
	.record({
		year: orNull(fc.integer({ min: 1, max: 9999 })),
		month: orNull(fc.integer({ min: 1, max: 12 })),
		day: orNull(fc.integer({ min: 1, max: 28 })),
		inferred: fc.boolean()
	})
	.map((date) => ({ ...date, day: date.month === null ? null : date.day }))
	.filter(({ year, month }) => year !== null || month !== null);

/** A date, or a day on which a text without one was opened. */
export const arbitraryAsOf: fc.Arbitrary<AsOf> = fc.oneof(
	{ weight: 4, arbitrary: arbitraryLooseDate },
	{
		weight: 1,
		arbitrary: fc.record({
			opened: fc.record({
				year: fc.integer({ min: 1, max: 9999 }),
				month: fc.integer({ min: 1, max: 12 }),
				day: fc.integer({ min: 1, max: 28 })
			})
		})
	}
);

/** Numbers that print without an exponent, and units that do not begin like the part before them. */
export const arbitraryQuantity: fc.Arbitrary<Quantity> = fc
	.record({
		qualifier: orNull(fc.constantFrom(...QUALIFIERS)),
		currency: orNull(fc.constantFrom('$' as const, '€' as const, '£' as const)),
		number: fc.oneof(
			fc.maxSafeNat(),
			fc.nat(5000),
			fc.tuple(fc.nat(9_999_999), fc.integer({ min: 1, max: 4 })).map(([a, b]) => a / 10 ** b)
		),
		scale: orNull(fc.constantFrom(...SCALES)),
		unit: fc.oneof(
			fc.constantFrom('', '%'),
			arbitraryText,
			arbitraryText.map((text) => `% ${text}`)
		)
	})
	.filter(({ unit, scale }) => {
		const words = unit.replace(/^%(?: |$)/, '');
		const scaled = SCALES.some((word) => words === word || words.startsWith(`${word} `));
		return !/^\d{3}(?!\d)/.test(words) && (scale !== null || !scaled);
	});
