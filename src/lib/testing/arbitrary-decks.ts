// Any deck that a file can hold, and the parts it is made of.
import fc from 'fast-check';
import { gapNames } from '../core/note/cloze.ts';
import type { Deck, DeckHead } from '../core/note/deck.ts';
import type { Citation, Evidence, LeftOut, Source, Standing } from '../core/note/evidence.ts';
import { deckId, noteId } from '../core/note/ids.ts';
import type { Note } from '../core/note/note.ts';
import { cellId } from '../core/deck/text/position-table.ts';
import { defaultTolerancePercent } from '../core/language/quantity.ts';
import {
	arbitraryText,
	orNull,
	arbitraryTexts,
	arbitraryId,
	arbitraryAsOf,
	arbitraryLooseDate,
	arbitraryQuantity
} from './arbitrary-values.ts';

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

const arbitraryHeadAlone: fc.Arbitrary<DeckHead> = fc.record({
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

/** Perhaps with parties that are alike on the first issue. */
export const arbitraryHead: fc.Arbitrary<DeckHead> = fc
	.tuple(arbitraryHeadAlone, fc.boolean())
	.map(([head, hasAlike]) => {
		const [first, ...others] = head.issues;
		if (!hasAlike || !first || head.parties.length < 2) return head;
		const alike = [head.parties.slice(0, 2).map(({ id }) => id)];
		return { ...head, issues: [{ ...first, alike }, ...others] };
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

const arbitraryEvidence = (sources: readonly Source[]): fc.Arbitrary<Evidence> => {
	const held = { asOf: arbitraryAsOf, standing: arbitraryStanding };
	const cited = fc.record({
		citations: fc.array(arbitraryCitation(sources), { minLength: 1, maxLength: 3 }),
		claimedBy: arbitraryText,
		...held
	});
	const common = fc.record({
		citations: fc.constant([] as const),
		claimedBy: fc.constant(null),
		...held
	});
	const none = fc.record({
		citations: fc.constant([] as const),
		claimedBy: fc.constant(null),
		unsourced: fc.constant(true as const),
		...held
	});
	return fc.oneof(
		{ weight: 6, arbitrary: cited },
		{ weight: 1, arbitrary: common },
		{ weight: 1, arbitrary: none }
	);
};

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

/** Perhaps with the same in fewer words. */
const withShort = <T extends object>(content: T) =>
	orNull(arbitraryText).map((short) => (short === null ? content : { ...content, short }));

/** What the kinds have of their own. Positions need a head that has parties and issues. */
function arbitraryContent(head: DeckHead) {
	const kinds = [
		fc
			.record({
				kind: fc.constant('term' as const),
				term: arbitraryText,
				meaning: arbitraryText,
				also: arbitraryTexts
			})
			.chain(withShort),
		fc
			.record({
				kind: fc.constant('question' as const),
				question: arbitraryText,
				answer: arbitraryText,
				also: arbitraryTexts
			})
			.chain(withShort),
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
			}))
			.chain(withShort),
		fc
			.record({
				kind: fc.constant('event' as const),
				event: arbitraryText,
				date: arbitraryLooseDate
			})
			.chain(withShort),
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
	const shared = fc.record({ claimedBy: arbitraryText, asOf: arbitraryAsOf });
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
