// The built-in decks under the marker: each answer is its own card's, and no other's.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../note/card.ts';
import { faceOf } from '../../note/face.ts';
import { plainAnswer } from '../../deck/change/answers.ts';
import { ownIdOf } from '../../note/ids.ts';
import { headOf } from '../../note/deck.ts';
import { isTyped } from '../hand/quiz-at-hand.ts';
import { askedOf } from '../make/asked.ts';
import { kindsFor } from '../make/questions-of.ts';
import { ENGLISH } from '../../../testing/english-words.ts';
import { parseDeck } from '../../deck/text/parse-deck.ts';
import { comparable } from '../../language/fold.ts';
import { answerKeyOf, deckTermsOf } from './answer-key.ts';
import { markTyped } from './mark-typed.ts';

const folder = fileURLToPath(new URL('../../../../../decks/', import.meta.url));
const decks = readdirSync(folder)
	.filter((name) => name.endsWith('.md') && name !== 'README.md')
	.map((name) => parseDeck(readFileSync(folder + name, 'utf8'), name).deck!);

/** Other notes' answers that say the same as the card's own, whatever else they say. */
const ALIKE = [
	'Dmitry Peskov ← Dmitry Peskov, the Kremlin’s spokesman',
	'Alexander Stubb ← Alexander Stubb, president of Finland',
	'progress ← “certain progress”',
	'de facto ← as de facto Russian',
	'Russia ← Moscow',
	'NATO ← NATO’s',
	'Marco Rubio ← to Marco Rubio',
	'Moscow ← to Moscow',
	'Russia ← to Moscow',
	'as Russian ← Russia',
	'as Russian ← Russia’s',
	'Russian forces ← as Russian',
	'Russian forces ← Russia',
	'Russian forces ← Russia’s',
	'Russia ← as Russian',
	'Russia ← Russia’s',
	'Russia’s ← as Russian',
	'Russia’s ← Russia',
	'Moscow ← Russian forces',
	'all ← all of them'
];

describe.each(decks.map((deck) => [deck.id, deck] as const))('in %s', (_, deck) => {
	const terms = deckTermsOf(deck.notes, deck);
	const kindsOf = new Map<string, readonly string[]>(
		askedOf(deck.notes.map((note) => ({ note, head: headOf(deck) }))).map((asked) => [
			asked.cardId,
			kindsFor(asked)
		])
	);
	const cards = deck.notes.flatMap((note) =>
		cardsOf(note).map(({ part }) => ({
			note,
			name: `${ownIdOf(note.id)}#${part}`,
			kinds: kindsOf.get(`${note.id}#${part}`) ?? [],
			key: answerKeyOf(note, part, deck, terms),
			printed: plainAnswer(faceOf(note, part, deck))
		}))
	);

	it('each card takes what it answers itself', () => {
		const refused = cards.filter(({ note, key, printed }) => {
			// An event's card adds what its source leaves open.
			const typed = note.kind === 'event' ? key.accepted[0]! : printed;
			const marking = markTyped(typed, key, null);
			return marking.verdict !== 'right' || marking.how !== 'exact';
		});
		expect(refused.map(({ name }) => name)).toEqual([]);
	});

	it('each card takes all its accepted answers, in capitals and without hyphens too', () => {
		const refused = cards.flatMap(({ name, key }) =>
			key.accepted
				.filter((answer) => {
					const typed = answer.toUpperCase().replaceAll('-', ' ');
					return markTyped(typed, key, null).verdict !== 'right';
				})
				.map((answer) => `${name}: ${answer}`)
		);
		expect(refused).toEqual([]);
	});

	it('no card that is typed takes another note’s answer, but what says the same', () => {
		const typed = cards.filter(({ kinds }) =>
			kinds.some((kind) => isTyped(kind as Parameters<typeof isTyped>[0]))
		);
		const taken = typed.flatMap(({ note, key, printed }) => {
			const others = typed.filter((other) => other.note !== note).map((other) => other.printed);
			const known = key.accepted.map(comparable);
			return [...new Set(others)]
				.filter((text) => !known.includes(comparable(text)))
				.filter((text) => markTyped(text, key, ENGLISH).verdict === 'right')
				.map((text) => `${printed} ← ${text}`);
		});
		expect([...new Set(taken)].filter((one) => !ALIKE.includes(one))).toEqual([]);
	}, 60_000);
});
