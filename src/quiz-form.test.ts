// The form of the questions of the built-in decks: statements are statements, pairs belong to one side only,
// amounts and units agree, and most of it goes to Kahoot.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDecks } from './build/deck-plugin.ts';
import { comparable } from './lib/core/language/fold.ts';
import { headOf } from './lib/core/note/deck.ts';
import { rivalsOf } from './lib/core/note/rivals.ts';
import { claimOf } from './lib/core/note/claim.ts';
import { plainWords, standsIn } from './lib/core/language/plain-words.ts';
import { KAHOOT } from './lib/core/quiz/fit/limits.ts';
import { kahootSharesOf } from './lib/core/quiz/fit/kahoot-shares.ts';
import { askedOf } from './lib/core/quiz/make/asked.ts';
import { buildFrom } from './lib/core/quiz/make/build-quiz.ts';
import { poolOf } from './lib/core/quiz/make/pool.ts';
import { sayQuestion } from './lib/words/say-question.ts';

const folder = fileURLToPath(new URL('../decks/', import.meta.url));
const decks = readDecks(
	readdirSync(folder)
		.filter((name) => name.endsWith('.md') && name !== 'README.md')
		.map((name) => folder + name)
);
const found = decks.flatMap((deck) => deck.notes.map((note) => ({ note, head: headOf(deck) })));
const pool = poolOf(askedOf(found));
const SEEDS = 200;
const quizzesOf = (kind: 'true-false' | 'match' | 'choose') =>
	Array.from({ length: SEEDS }, (_, index) =>
		buildFrom(pool, { count: 20, seed: String(index + 1), kinds: [kind] })
	).flatMap(({ questions }) => questions);

describe('in the built-in decks', () => {
	it('true or false asks about a statement, and never about a question with an answer behind it', () => {
		const said = new Set(quizzesOf('true-false').map((one) => sayQuestion(one).prompt));
		expect(said.size).toBeGreaterThan(200);
		for (const prompt of said) {
			expect(prompt).toMatch(/^[\p{Lu}\d“$€].*[.!…][”’"')]?$/su);
			expect(prompt.replace(/“[^”]*”/g, '')).not.toContain('?');
			expect(prompt).not.toMatch(/\bAnswer:|: [^:]*: [^:]*: /);
		}
	});

	it('no statement or option has one thing in the plural', () => {
		const texts = [...quizzesOf('true-false'), ...quizzesOf('choose')].flatMap((one) => {
			const { prompt, options } = sayQuestion(one);
			return [prompt, ...options];
		});
		const plural = texts.filter((text) =>
			/(?<![\d,.])1 (?:years|points|areas|people|countries|months|days)\b/.test(text)
		);
		expect(plural).toEqual([]);
	});

	it('no two pairs to match fit each other, by rivals, accepted answers or what the deck calls alike', () => {
		const noteOf = (cardId: string) => found.find(({ note }) => cardId.startsWith(`${note.id}#`))!;
		for (const question of quizzesOf('match')) {
			const notes = question.cardIds.map(noteOf);
			for (const [place, { note, head }] of notes.entries())
				for (const { note: other } of notes.slice(place + 1)) {
					expect(rivalsOf(note)).not.toContain(other.id);
					if (note.kind === 'position' && other.kind === 'position') {
						const groups = head.issues.find(({ id }) => id === note.issueId)?.alike ?? [];
						const both = [note.partyId, other.partyId];
						expect(groups.some((group) => both.every((id) => group.includes(id)))).toBe(false);
						expect(comparable(note.says)).not.toBe(comparable(other.says));
					}
					if (note.kind === 'term' && other.kind === 'term') {
						const names = new Set([note.term, ...note.also].map(comparable));
						expect([other.term, ...other.also].some((name) => names.has(comparable(name)))).toBe(
							false
						);
					}
				}
		}
	});

	it('most questions go to Kahoot', () => {
		expect(kahootSharesOf(decks, sayQuestion).taken).toBeGreaterThanOrEqual(0.7);
	});

	it('a short form fits into Kahoot, and does not hold its answer', () => {
		for (const { note, head } of found) {
			if (!('short' in note) || note.short === undefined) continue;
			expect(note.short.length).toBeLessThanOrEqual(KAHOOT.question);
			const { says } = claimOf({ note, head });
			const answer = note.kind === 'term' ? note.term : says;
			expect([note.id, standsIn(plainWords(answer), plainWords(note.short))]).toEqual([
				note.id,
				false
			]);
		}
	});
});
