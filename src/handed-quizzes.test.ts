// Quizzes of the built-in decks, handed to others: nothing of them is lost, and ten questions stay small.
import { ENGLISH } from './lib/testing/english-words.ts';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDecks } from './build/deck-plugin.ts';
import { faultOf } from './lib/core/quiz/hand/check-handed.ts';
import { quizFromWhole, quizOfDecks, wholeQuizOf } from './lib/core/quiz/hand/handed-quiz.ts';
import { answerKeyOf, deckTermsOf } from './lib/core/quiz/mark/answer-key.ts';
import { markTyped } from './lib/core/quiz/mark/mark-typed.ts';
import { termsNear } from './lib/core/quiz/mark/near-terms.ts';
import { cardsOf } from './lib/core/note/card.ts';
import { printQuizFile, readQuizFile } from './lib/formats/quiz/handed/file.ts';
import { printLink, readLink } from './lib/formats/quiz/handed/link.ts';
import { drawQrCode } from './lib/formats/quiz/qr-code.ts';
import { wantedBelow } from './lib/testing/breadth.ts';
import { quizOf } from './lib/testing/handed-quizzes.ts';

const folder = fileURLToPath(new URL('../decks/', import.meta.url));
const decks = readDecks(
	readdirSync(folder)
		.filter((name) => name.endsWith('.md') && name !== 'README.md')
		.map((name) => folder + name)
);
const RUN_AT = 'https://dateline.example/quiz/run#';
const SEEDS = wantedBelow(40).map((index) => String(index + 1));

/** Longer answers are not asked for by typing. */
const LONGEST_TYPED = 32;
const ascending = (a: number, b: number) => a - b;
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** So many slips of the finger in a text: letters left out, doubled, swapped, others; blanks too. */
function slipsOf(text: string): readonly string[] {
	const places = Array.from(text, (_, place) => place);
	const at = (place: number, cut: number, put: string) =>
		text.slice(0, place) + put + text.slice(place + cut);
	return places.flatMap((place) => [
		at(place, 1, ''),
		at(place, 1, ' '),
		at(place, 0, ' '),
		at(place, 1, 's'),
		at(place, 0, 'e'),
		at(place, 2, `${text[place + 1] ?? ''}${text[place]}`)
	]);
}

describe.each(decks.map((deck) => [deck.id, deck] as const))(
	'ten questions of %s',
	{ tags: ['sampled'] },
	(id, deck) => {
		const quizzes = SEEDS.map((seed) => quizOf([deck], { seed }));

		it('come out of a link, a QR code’s digits and a file as they went in', () => {
			for (const quiz of quizzes) {
				const whole = wholeQuizOf(quiz, ENGLISH);
				expect(faultOf(whole)).toBeNull();
				expect(readLink(printLink(whole))).toEqual({
					ok: true,
					value: { version: 2, quiz: whole }
				});
				expect(readLink(printLink(whole, 'n'))).toEqual({
					ok: true,
					value: { version: 2, quiz: whole }
				});
				expect(readQuizFile(bytesOf(printQuizFile(whole)))).toEqual({
					ok: true,
					value: { version: 2, quiz: whole }
				});
				expect(wholeQuizOf(quizFromWhole(whole), ENGLISH)).toEqual(whole);
				expect(quizFromWhole(whole).tags).toEqual(quiz.tags);
			}
		});

		it('are small enough for a message, and all fit into a QR code', () => {
			const lengths = quizzes
				.map((quiz) => printLink(wholeQuizOf(quiz, ENGLISH)).length)
				.sort(ascending);
			const codes = quizzes.map((quiz) =>
				drawQrCode(RUN_AT + printLink(wholeQuizOf(quiz, ENGLISH), 'n'))
			);
			const sizes = codes.map((code) => code?.size ?? Infinity).sort(ascending);
			const byDecks = printLink(quizOfDecks(quizzes[0]!, [deck.version])).length;
			console.log(
				`${id}: by its deck ${byDecks} characters; whole ${lengths[0]} to ${lengths.at(-1)}, ` +
					`median ${lengths[Math.floor(lengths.length / 2)]}; whole as a QR code ${sizes[0]} to ${sizes.at(-1)} modules`
			);
			expect(lengths.at(-1)).toBeLessThan(4000);
			expect(sizes.at(-1)).toBeLessThan(Infinity);
			expect(byDecks).toBeLessThan(150);
		});

		it('are marked by the few terms that travel as by all of the deck', () => {
			const terms = deckTermsOf(deck.notes, deck);
			const keys = deck.notes.flatMap((note) =>
				cardsOf(note).map(({ part }) => answerKeyOf(note, part, deck, terms))
			);
			const typed = keys.filter(
				({ accepted: [answer = ''], quantity, date }) =>
					!quantity && !date && answer.length <= LONGEST_TYPED
			);
			expect(typed.length).toBeGreaterThan(20);
			const differing = wantedBelow(typed.length).flatMap((index) => {
				const key = typed[index]!;
				const near = { ...key, terms: termsNear([key], deck.language, ENGLISH) };
				return slipsOf(key.accepted[0]!).filter(
					(text) => markTyped(text, near, ENGLISH).verdict !== markTyped(text, key, ENGLISH).verdict
				);
			});
			expect(differing).toEqual([]);
		});
	}
);
