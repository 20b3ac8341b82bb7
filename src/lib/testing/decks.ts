// Small decks for tests, written out.
import type { Deck } from '../core/note/deck.ts';
import { parseDeck } from '../core/deck/text/parse-deck.ts';
import { withoutPlaces } from '../core/deck/text/placed-deck.ts';
import { readDeck } from '../core/deck/text/read-deck.ts';
import { ProblemList } from '../core/deck/problem.ts';
import { sayFault, sayProblem } from '../words/say-deck-fault.ts';

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
	if (placed && list.problems.length === 0) return withoutPlaces(placed);
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
		({ line, column, fault }) => `${line}:${column} ${sayFault(fault)}`
	);

/** A deck of one note under HEAD: its fields, without those that say who claims it. */
export const deckOfOne = (...fields: readonly string[]): Deck =>
	deckFrom(notesText({ one: fields }));
