// Cards that give their answer away: it stands in the question.
import { answersIn, hintsIn, runsBetweenGaps, textOf } from '../../note/face-text.ts';
import { formsOfDate, numberIn } from '../../language/written-forms.ts';
import { studiedCards, type CheckedCard } from './cards.ts';
import { plainWords, standsIn } from '../../language/plain-words.ts';
import { placeOfField, type PlacedDeck } from '../text/placed-deck.ts';
import { inSentence } from '../../language/plain-text.ts';
import type { ProblemList } from '../problem.ts';

/** The field that a card's question is made of. */
const QUESTION_FIELD: Readonly<Record<string, string>> = {
	'term/meaning': 'term',
	'term/term': 'meaning',
	'statement/statement': 'about',
	'position/says': 'party',
	'position/party': 'says'
};

export function checkGiveAways(deck: PlacedDeck, problems: ProblemList): void {
	for (const card of studiedCards(deck)) {
		const answer = givenAway(card);
		if (answer === null) continue;
		const { kind } = card.placed.note;
		const place = placeOfField(card.placed, QUESTION_FIELD[`${kind}/${card.part}`] ?? kind);
		problems.add(place, {
			kind: 'give-away',
			answer: inSentence(answer),
			question: inSentence(textOf(card.face.question, () => '____'))
		});
	}
}

/** The answer, or the accepted answer, that the question holds in whole words; else null. */
function givenAway({ placed: { note }, face, part }: CheckedCard): string | null {
	if (note.kind === 'figure') return numberIn(note.question, note.value);
	// No words are joined across a gap.
	const question = runsBetweenGaps(face.question).map(plainWords);
	const hints = hintsIn(face.question).map(plainWords);
	const answers =
		note.kind === 'event' ? formsOfDate(note.date) : [...answersIn(face.answer), ...face.also];
	const forms =
		note.kind === 'position' && part === 'party' ? answers.flatMap(withShortName) : answers;
	const given = forms.find((form) => {
		const words = plainWords(form);
		return question.some((run) => standsIn(words, run)) || (words !== '' && hints.includes(words));
	});
	return given ?? null;
}

/** "Ukraine (November 2025)" is given away by "Ukraine" too. */
const withShortName = (name: string): readonly string[] => [
	name,
	name.replace(/\s*\([^()]*\)$/, '')
];
