// Cards that give their answer away: it stands in the question.
import type { Span } from '../../note/face.ts';
import { formsOfDate, numberIn } from './amounts.ts';
import { studiedCards, type CheckedCard } from './cards.ts';
import { plainWords, standsIn } from '../../language/plain-words.ts';
import { placeOfField, type PlacedDeck } from '../text/placed-deck.ts';
import { quoted, type ProblemList } from '../problem.ts';

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
		problems.add(
			place,
			`The answer ${quoted(answer)} stands in the question ${quoted(textOf(card.face.question))}: reword one of them, so that the card does not give itself away.`
		);
	}
}

/** The answer, or the accepted answer, that the question holds in whole words; else null. */
function givenAway({ placed: { note }, face, part }: CheckedCard): string | null {
	if (note.kind === 'figure') return numberIn(note.question, note.value);
	const question = withoutGaps(face.question).map(plainWords);
	const hints = face.question.flatMap(({ text, mark }) =>
		mark === 'gap' ? [plainWords(text)] : []
	);
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

/** The words between the gaps, so that none are joined across one. */
function withoutGaps(question: readonly Span[]): readonly string[] {
	const runs = [''];
	for (const { text, mark } of question) {
		if (mark === 'gap') runs.push('');
		else runs.push((runs.pop() ?? '') + text);
	}
	return runs;
}

/** Of a sentence with gaps only what fills them. */
function answersIn(answer: readonly Span[]): readonly string[] {
	const filled = answer.filter(({ mark }) => mark === 'answer').map(({ text }) => text);
	return filled.length > 0 ? filled : [textOf(answer)];
}

/** "Ukraine (November 2025)" is given away by "Ukraine" too. */
const withShortName = (name: string): readonly string[] => [
	name,
	name.replace(/\s*\([^()]*\)$/, '')
];

const textOf = (spans: readonly Span[]): string =>
	spans.map(({ text, mark }) => (mark === 'gap' ? '____' : text)).join('');
