// Every question of many quizzes of the built-in decks, read again by one who knows only the evidence.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDecks } from './build/deck-plugin.ts';
import { headOf } from './lib/core/note/deck.ts';
import { askedOf } from './lib/core/quiz/make/asked.ts';
import { buildFrom } from './lib/core/quiz/make/build-quiz.ts';
import { poolOf } from './lib/core/quiz/make/pool.ts';
import { QUESTION_KINDS, type QuestionKind } from './lib/core/quiz/question.ts';
import { sayQuestion } from './lib/words/say-question.ts';
import { wantedBelow } from './lib/testing/breadth.ts';
import { secondReader } from './lib/testing/second-reader/reader.ts';

const folder = fileURLToPath(new URL('../decks/', import.meta.url));
const decks = readDecks(
	readdirSync(folder)
		.filter((name) => name.endsWith('.md') && name !== 'README.md')
		.map((name) => folder + name)
);
const read = secondReader(decks);
const SEEDS = wantedBelow(200).map((index) => String(index + 1));

/** All kinds together, and each by itself, as far as the notes go. */
const WISHES: readonly { readonly count: number; readonly kinds: readonly QuestionKind[] }[] = [
	{ count: 20, kinds: QUESTION_KINDS },
	{ count: 60, kinds: ['choose', 'who', 'true-false', 'choose-many', 'match'] }
];

const given = [...decks.map((deck) => [deck.id, [deck]] as const), ['all decks', decks] as const];

describe.each(given)('a second reader of quizzes of %s', { tags: ['sampled'] }, (_id, some) => {
	it('refuses no option of any question', { timeout: 120_000 }, () => {
		const pool = poolOf(
			askedOf(some.flatMap((deck) => deck.notes.map((note) => ({ note, head: headOf(deck) }))))
		);
		const refused = new Set<string>();
		for (const seed of SEEDS) {
			for (const wish of WISHES) {
				for (const question of buildFrom(pool, { ...wish, seed }).questions) {
					for (const { rule, option } of read(question)) {
						refused.add(
							`${question.kind} ${question.noteId} “${sayQuestion(question).prompt}”: ${option} (${rule})`
						);
					}
				}
			}
		}
		expect([...refused]).toEqual([]);
	});
});
