// The built-in decks under the marker: each answer is its own card's, and no other's.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../note/card.ts';
import { faceOf } from '../../note/face.ts';
import { plainAnswer } from '../../deck/change/answers.ts';
import { ownIdOf } from '../../note/ids.ts';
import { parseDeck } from '../../deck/text/parse-deck.ts';
import { comparable } from '../../language/fold.ts';
import { answerKeyOf, deckTermsOf } from './answer-key.ts';
import { markTyped } from './mark-typed.ts';

const folder = fileURLToPath(new URL('../../../../../decks/', import.meta.url));
const decks = readdirSync(folder)
	.filter((name) => name.endsWith('.md') && name !== 'README.md')
	.map((name) => parseDeck(readFileSync(folder + name, 'utf8'), name).deck!);

/** Whole sentences, as meanings and positions, are far from each other, and take long to compare. */
const MOST_TYPED = 50;

/** Another note's answer that holds the right number, in a sentence of its own. */
const ALIKE = [
	'caps-contrast#us takes "at most 600,000 people in peacetime"',
	'caps-contrast#eu takes "a peacetime cap of around 800,000"'
];

describe.each(decks.map((deck) => [deck.id, deck] as const))('in %s', (_, deck) => {
	const terms = deckTermsOf(deck.notes, deck);
	const cards = deck.notes.flatMap((note) =>
		cardsOf(note).map(({ part }) => ({
			note,
			name: `${ownIdOf(note.id)}#${part}`,
			key: answerKeyOf(note, part, deck, terms),
			printed: plainAnswer(faceOf(note, part, deck))
		}))
	);

	it('each card takes what it answers itself', () => {
		const refused = cards.filter(({ note, key, printed }) => {
			// An event's card adds what its source leaves open.
			const typed = note.kind === 'event' ? key.accepted[0]! : printed;
			const marking = markTyped(typed, key);
			return marking.verdict !== 'right' || marking.how !== 'exact';
		});
		expect(refused.map(({ name }) => name)).toEqual([]);
	});

	it('each card takes all its accepted answers, in capitals and without hyphens too', () => {
		const refused = cards.flatMap(({ name, key }) =>
			key.accepted
				.filter((answer) => {
					const typed = answer.toUpperCase().replaceAll('-', ' ');
					return markTyped(typed, key).verdict !== 'right';
				})
				.map((answer) => `${name}: ${answer}`)
		);
		expect(refused).toEqual([]);
	});

	it('no card takes another note’s answer, but the same text or an accepted one', () => {
		const typable = cards.filter(({ printed }) => printed.length <= MOST_TYPED);
		const taken = typable.flatMap(({ note, name, key }) => {
			const others = typable.filter((other) => other.note !== note).map(({ printed }) => printed);
			const known = key.accepted.map(comparable);
			return [...new Set(others)]
				.filter((typed) => !known.includes(comparable(typed)))
				.filter((typed) => markTyped(typed, key).verdict === 'right')
				.map((typed) => `${name} takes "${typed}"`);
		});
		expect(taken.filter((one) => !ALIKE.includes(one))).toEqual([]);
	}, 60_000);
});
