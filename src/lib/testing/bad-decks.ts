// Decks with mistakes, for the tests of what is said of them.
import { expect } from 'vitest';
import { parseDeck } from '../core/deck/text/parse-deck.ts';
import type { Problem } from '../core/deck/problem.ts';
import { sayFault, sayProblem } from '../words/say-deck-fault.ts';
import { HEAD } from './decks.ts';

/** What is wrong, a text in which "»" marks the place of it, and a part of the sentence. */
export type Bad = readonly [what: string, marked: string, sentence: string];

export const problemsOf = (text: string): readonly Problem[] => parseDeck(text, 'deck.md').problems;

/** A note that is right but for the lines given. */
export const note = (...lines: readonly string[]): string =>
	`${HEAD}\n## Talks\n\n### one\n\n${lines.join('\n')}\n`;
export const CITED = '- source: gazette 1\n- claimed by: The Gazette';
export const TERM = `- term: quay\n- meaning: where ships lie\n${CITED}`;

/** The text has one problem, at its mark, with that sentence. */
export function expectRefusal(marked: string, sentence: string): void {
	const { text, line, column } = withoutMark(marked);
	const problems = problemsOf(text);
	expect(problems.map(sayProblem)).toHaveLength(1);
	const { fault, ...place } = problems[0]!;
	expect(place).toEqual({ file: 'deck.md', line, column });
	expect(sayFault(fault)).toContain(sentence);
}

function withoutMark(marked: string): { text: string; line: number; column: number } {
	const before = marked.slice(0, marked.indexOf('»')).split('\n');
	return {
		text: marked.replace('»', ''),
		line: before.length,
		column: (before.at(-1) ?? '').length + 1
	};
}
