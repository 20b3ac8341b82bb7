// Decks for tests: any deck that a file can hold, and small ones written out.
import fc from 'fast-check';
import { gapNames } from '../core/card/cloze.ts';
import type { Deck, DeckHead } from '../core/deck/deck.ts';
import type { Citation, Evidence, LeftOut, Source, Standing } from '../core/deck/evidence.ts';
import { deckId, isId, noteId } from '../core/deck/ids.ts';
import type { LooseDate } from '../core/deck/loose-date.ts';
import type { Note } from '../core/deck/note.ts';
import { cellId } from '../core/deck/parse/position-table.ts';
import { parseDeck } from '../core/deck/parse/parse-deck.ts';
import { deckOf } from '../core/deck/parse/placed-deck.ts';
import { readDeck } from '../core/deck/parse/read-deck.ts';
import { ProblemList, sayProblem } from '../core/deck/problem.ts';
import {
	QUALIFIERS,
	SCALES,
	defaultTolerancePercent,
	type Quantity
} from '../core/deck/quantity.ts';

/** A head with two sources (one undated), two parties and two issues. Its last line is 19. */
export const HEAD = `---
id: talks
title: Harbour talks
licence: CC0-1.0
sources:
  - id: gazette
    title: Harbour talks, day two
    date: 2025-03-04
    paragraphs: 12
  - id: leaflet
    about: an undated leaflet
parties:
  - id: port
    name: The port authority
  - id: union
    name: The dockers' union
issues:
  - {id: nights, name: Night work}
---
`;

/** The deck of a text that can be read, whether or not its notes make sense; throws otherwise. */
export function deckFrom(text: string): Deck {
	const list = new ProblemList('deck.md');
	const placed = readDeck(text, 'deck.md', list);
	if (placed && list.problems.length === 0) return deckOf(placed);
	throw new Error(list.problems.map(sayProblem).join('\n'));
}

/** Notes under HEAD by their ids, each with its fields, then those that say who claims it. */
export const notesText = (notes: Readonly<Record<string, readonly string[]>>): string =>
	`${HEAD}\n## Talks\n${Object.entries(notes)
		.map(([id, fields]) => {
			const lines = [...fields, 'source: gazette 1', 'claimed by: The Gazette'];
			return `\n### ${id}\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
		})
		.join('')}`;

/** What is wrong with a text: "line:column sentence". */
export const problemsIn = (text: string): readonly string[] =>
	parseDeck(text, 'deck.md').problems.map(
		({ line, column, message }) => `${line}:${column} ${message}`
	);

/** A deck of one note under HEAD: its fields, without those that say who claims it. */
export const deckOfOne = (...fields: readonly string[]): Deck =>
	deckFrom(notesText({ one: fields }));

const NASTY = [
	...[';', '\\', '\\;', '|', '\\|', '[', ']', '[gazette 1]', '"', "'", '’', '„', '#', '##', '-'],
	...['---', '- term: x', 'a: b', ': ', '{{', '}}', '::', '{{gap::x}}', '{', '}', '>', '<!--'],
	...['-->', '| --- |', '%', '@', '`', '&a', '*a', '!!null', '?', '~', 'null', 'true', '0x1F'],
	...['2025-01-01', 'مرحبا', 'שלום', '\u202eabc', '漢字', '👩‍🚀', 'e\u0301', '\u0000', '\u0085'],
	...['\u001b', '\u200b', '__proto__', 'constructor', '<script>', '$&', '(inferred)', ', ', '¶1']
];

/**
 * A text as the parser gives it: no blanks at the ends, single blanks within, no line break, and
 * not empty. A field is one line however it was wrapped, so nothing else could be told apart.
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
	.filter((text) => text !== '');

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 2 });

const arbitraryTexts = fc.array(arbitraryText, { maxLength: 3 });

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

/** Ranges in order, none over another, none past the last paragraph. */
const arbitraryLeftOut = (paragraphs: number | null): fc.Arbitrary<readonly LeftOut[]> =>
	fc
		.uniqueArray(fc.integer({ min: 1, max: paragraphs ?? 9999 }), { maxLength: 6 })
		.chain((bounds) =>
			fc.tuple(
				...bounds
					.sort((a, b) => a - b)
					.map((from, index) =>
						fc.record({
							from: fc.constant(from),
							to: fc.constantFrom(from, (bounds[index + 1] ?? from + 1) - 1),
							why: arbitraryText
						})
					)
			)
		);

const arbitrarySource: fc.Arbitrary<Source> = fc
	.record({
		id: arbitraryId,
		title: orNull(arbitraryText),
		publisher: orNull(arbitraryText),
		author: orNull(arbitraryText),
		date: orNull(arbitraryLooseDate),
		link: orNull(fc.webUrl({ withQueryParameters: true, withFragments: true })),
		about: orNull(arbitraryText),
		file: orNull(arbitraryText),
		paragraphs: orNull(fc.integer({ min: 1, max: 9999 }))
	})
	.filter(({ title, about }) => title !== null || about !== null)
	.chain((source) =>
		arbitraryLeftOut(source.paragraphs).map((leftOut) => ({ ...source, leftOut }))
	);

const arbitraryNamed = fc.uniqueArray(fc.record({ id: arbitraryId, name: arbitraryText }), {
	selector: ({ id }) => id,
	maxLength: 4,
	size: 'max'
});

export const arbitraryHead: fc.Arbitrary<DeckHead> = fc.record({
	id: arbitraryId.map(deckId),
	title: arbitraryText,
	language: fc.constantFrom('en', 'ar', 'de-AT', 'no'),
	licence: arbitraryText,
	version: fc.integer({ min: 1, max: 999_999_999 }),
	description: fc.oneof(fc.constant(''), arbitraryText),
	sources: fc.uniqueArray(arbitrarySource, {
		selector: ({ id }) => id,
		minLength: 1,
		maxLength: 3
	}),
	parties: arbitraryNamed,
	issues: arbitraryNamed
});

const arbitraryCitation = (sources: readonly Source[]): fc.Arbitrary<Citation> =>
	fc.constantFrom(...sources).chain(({ id, paragraphs }) =>
		fc.record({
			sourceId: fc.constant(id),
			paragraph: fc.integer({ min: 1, max: paragraphs ?? 9999 }),
			quote: orNull(arbitraryText.map((text) => text.split(' ').slice(0, 12).join(' ')))
		})
	);

const arbitraryStanding: fc.Arbitrary<Standing> = fc.oneof(
	fc.constant<Standing>({ kind: 'settled' }),
	fc.record({
		kind: fc.constant('disputed' as const),
		rivals: fc.array(
			fc.tuple(arbitraryId, arbitraryId).map(([deck, own]) => noteId(deckId(deck), own)),
			{ minLength: 1, maxLength: 3 }
		)
	}),
	fc.record({
		kind: fc.constant('changed' as const),
		was: arbitraryText,
		since: arbitraryLooseDate
	})
);

const arbitraryEvidence = (sources: readonly Source[]): fc.Arbitrary<Evidence> =>
	fc.record({
		citations: fc.array(arbitraryCitation(sources), { minLength: 1, maxLength: 3 }),
		claimedBy: arbitraryText,
		asOf: arbitraryLooseDate,
		standing: arbitraryStanding
	});

const arbitraryCloze = fc
	.array(
		fc.oneof(
			arbitraryText,
			fc.tuple(arbitraryId, arbitraryText).map(([name, answer]) => `{{${name}::${answer}}}`),
			fc
				.tuple(arbitraryId, arbitraryText, arbitraryText)
				.map(([name, answer, hint]) => `{{${name}::${answer}::${hint}}}`)
		),
		{ minLength: 1, maxLength: 5 }
	)
	.map((parts) => parts.join(' '))
	.filter((text) => gapNames(text).length > 0);

/** What the kinds have of their own. Positions need a head that has parties and issues. */
function arbitraryContent(head: DeckHead) {
	const kinds = [
		fc.record({
			kind: fc.constant('term' as const),
			term: arbitraryText,
			meaning: arbitraryText,
			also: arbitraryTexts
		}),
		fc.record({
			kind: fc.constant('question' as const),
			question: arbitraryText,
			answer: arbitraryText,
			also: arbitraryTexts
		}),
		fc.record({ kind: fc.constant('cloze' as const), text: arbitraryCloze }),
		fc
			.record({
				question: arbitraryText,
				value: arbitraryQuantity,
				tolerance: orNull(fc.nat(999_999).map((thousandths) => thousandths / 1000))
			})
			.map(({ question, value, tolerance }) => ({
				kind: 'figure' as const,
				question,
				value,
				tolerancePercent: tolerance ?? defaultTolerancePercent(value)
			})),
		fc.record({
			kind: fc.constant('event' as const),
			event: arbitraryText,
			date: arbitraryLooseDate
		}),
		fc.record({
			kind: fc.constant('statement' as const),
			statement: arbitraryText,
			speaker: arbitraryText,
			about: orNull(arbitraryText),
			also: arbitraryTexts
		})
	];
	if (head.parties.length === 0 || head.issues.length === 0) return fc.oneof(...kinds);
	const position = fc.record({
		kind: fc.constant('position' as const),
		issueId: fc.constantFrom(...head.issues.map(({ id }) => id)),
		partyId: fc.constantFrom(...head.parties.map(({ id }) => id)),
		says: arbitraryText
	});
	return fc.oneof(...kinds, position);
}

const arbitraryNote = (head: DeckHead, topic: string): fc.Arbitrary<Note> =>
	fc
		.tuple(
			arbitraryContent(head),
			fc.record({
				id: arbitraryId.map((own) => noteId(head.id, own)),
				topic: fc.constant(topic),
				evidence: arbitraryEvidence(head.sources),
				explanation: orNull(arbitraryText),
				decoys: arbitraryTexts,
				tags: arbitraryTexts,
				retired: orNull(fc.record({ since: arbitraryLooseDate, reason: arbitraryText }))
			})
		)
		.map(([content, shared]) => ({ ...shared, ...content }));

/** Positions as a table holds them, in any order, some with more than a cell can say. */
function arbitraryCells(head: DeckHead, topic: string): fc.Arbitrary<readonly Note[]> {
	const grid = head.issues.flatMap((issue) => head.parties.map((party) => ({ issue, party })));
	const shared = fc.record({ claimedBy: arbitraryText, asOf: arbitraryLooseDate });
	const some = fc.oneof(fc.subarray(grid), fc.shuffledSubarray(grid));
	return fc.tuple(some, shared).chain(([places, { claimedBy, asOf }]) =>
		fc.tuple(
			...places.map(({ issue, party }) =>
				fc.record({
					kind: fc.constant('position' as const),
					id: fc.constant(noteId(head.id, cellId(issue.id, party.id))),
					topic: fc.constant(topic),
					issueId: fc.constant(issue.id),
					partyId: fc.constant(party.id),
					says: arbitraryText,
					evidence: fc.record({
						citations: fc.array(arbitraryCitation(head.sources), { minLength: 1, maxLength: 2 }),
						claimedBy: fc.constant(claimedBy),
						asOf: fc.constant(asOf),
						standing: fc.oneof(
							{ weight: 6, arbitrary: fc.constant<Standing>({ kind: 'settled' }) },
							{ weight: 1, arbitrary: arbitraryStanding }
						)
					}),
					explanation: fc.oneof(
						{ weight: 6, arbitrary: fc.constant(null) },
						{ weight: 1, arbitrary: arbitraryText }
					),
					decoys: fc.constant([]),
					tags: fc.constant([]),
					retired: fc.constant(null)
				})
			)
		)
	);
}

/** Any deck that a file can hold: all kinds, standings, tables, topics; no id twice. */
export const arbitraryDeck: fc.Arbitrary<Deck> = arbitraryHead.chain((head) => {
	const topic = fc.oneof(fc.constantFrom('', 'Talks', '#', '---'), arbitraryText);
	const run = topic.chain((title) =>
		fc.oneof(
			fc.array(arbitraryNote(head, title), { maxLength: 4, size: 'max' }),
			arbitraryCells(head, title)
		)
	);
	return fc.array(run, { maxLength: 5, size: 'max' }).map((runs): Deck => {
		const noteById = new Map(runs.flat().map((note) => [note.id, note]));
		return { ...head, notes: [...noteById.values()] };
	});
});
