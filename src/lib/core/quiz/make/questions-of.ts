// The questions that one card can become: one function a kind; null where the card does not give one.
import { clozePieces } from '../../note/cloze.ts';
import { statementOf } from '../wording/statement.ts';
import type { Asked } from './asked.ts';
import type {
	ChoiceQuestion,
	NumberQuestion,
	Question,
	QuestionKind,
	TypedQuestion,
	VerdictQuestion
} from '../question.ts';
import { optionText } from './option-text.ts';
import type { Random } from './random.ts';
import type { Pool } from './pool.ts';
import { isNamedPerson } from './voices.ts';
import { oneWrong } from './wrong-options.ts';

/** Longer answers are not typed on a phone. */
const TYPED = { words: 4, letters: 32 };

export type OfOneCard = Exclude<QuestionKind, 'choose-many' | 'match' | 'order'>;

/** What every question of this card says. */
const baseOf = ({ note, cardId, task, prompt, context, answer }: Asked) => ({
	noteId: note.id,
	cardIds: [cardId],
	...{ task, prompt, context, answer }
});

/** What a note is answered with that asks whether something holds, as those out of other programs' files do. */
const VERDICTS: readonly (readonly string[])[] = [
	['True', 'False'],
	['Yes', 'No']
];

/** Both answers, the right one among them, where nothing else can be answered; else null. */
function verdictsOf({ note, answer }: Asked): readonly string[] | null {
	if (note.kind !== 'question' || note.decoys.length !== 1) return null;
	const given = [answer, note.decoys[0]!];
	return VERDICTS.find((two) => two.every((word) => given.includes(word))) ?? null;
}

/** Which kinds a card is good for, before its options are looked at. */
export function kindsFor(asked: Asked): readonly OfOneCard[] {
	if (verdictsOf(asked) !== null) return ['true-false'];
	switch (asked.kind) {
		case 'gap':
			return asked.note.decoys.length > 0 ? ['gap', 'choose', ...claimsOfGap(asked)] : ['gap'];
		case 'figure':
			return ['number', 'choose', 'true-false'];
		case 'speaker':
			return isNamedPerson(asked.answer) && isShort(optionText(asked))
				? ['who', 'type', 'true-false']
				: ['who', 'true-false'];
		case 'party':
			return ['who'];
		case 'meaning':
		case 'position':
			return ['choose', 'true-false'];
		case 'statement':
			return [];
		default:
			return isShort(asked.answer) ? ['type', 'choose', 'true-false'] : ['choose', 'true-false'];
	}
}

/** What one card asks without options: those of a choice are picked by `choices.ts`. */
export function questionOf(
	asked: Asked,
	kind: Exclude<OfOneCard, ChoiceKind>,
	pool: Pool,
	isTrue: () => boolean,
	random: Random
): Question | null {
	switch (kind) {
		case 'true-false':
			return trueOrFalse(asked, pool, isTrue, random);
		case 'type':
		case 'gap':
			return typed(asked, kind);
		case 'number':
			return numberOf(asked);
	}
}

export type ChoiceKind = 'choose' | 'who';

/** One of these texts is the card's own answer. */
export function choiceOf(asked: Asked, kind: ChoiceKind, texts: readonly string[]): ChoiceQuestion {
	const right = optionText(asked);
	const options = texts.map((text) => ({ text, correct: text === right }));
	return { ...baseOf(asked), kind, options };
}

/** A claim as it is, or with an answer that is wrong. */
function trueOrFalse(
	asked: Asked,
	pool: Pool,
	drawTrue: () => boolean,
	random: Random
): VerdictQuestion | null {
	const verdicts = verdictsOf(asked);
	if (verdicts !== null) {
		const options = verdicts.map((text) => ({ text, correct: text === asked.answer }));
		// What is answered with yes or no is a question, and no statement.
		const task = verdicts[0] === 'True' ? ({ kind: 'true-false' } as const) : asked.task;
		return { ...baseOf(asked), kind: 'true-false', task, options };
	}
	const right = optionText(asked);
	const wrong = oneWrong(asked, pool, random);
	// Without a wrong answer at hand it would always be true.
	const state = wrong === null ? null : statementOf(asked, [right, wrong]);
	if (wrong === null || state === null) return null;
	const isTrue = drawTrue();
	return {
		...baseOf(asked),
		kind: 'true-false',
		task: { kind: 'true-false' },
		prompt: state(isTrue ? right : wrong),
		answer: isTrue ? { kind: 'true' } : { kind: 'false', right: asked.answer },
		options: [
			{ text: { kind: 'true' }, correct: isTrue },
			{ text: { kind: 'false' }, correct: !isTrue }
		]
	};
}

/** Of several gaps nobody knows which of them the wrong answers are for. */
const claimsOfGap = ({ note }: Asked): readonly 'true-false'[] =>
	note.kind === 'cloze' && clozePieces(note.text).filter(({ kind }) => kind === 'gap').length === 1
		? ['true-false']
		: [];

function typed(asked: Asked, kind: 'type' | 'gap'): TypedQuestion | null {
	const { note, answer, also } = asked;
	const date = note.kind === 'event' ? note.date : null;
	if (date === null && !isShort(optionText(asked))) return null;
	return { ...baseOf(asked), kind, also, date };
}

function numberOf(asked: Asked): NumberQuestion | null {
	const { note } = asked;
	if (note.kind !== 'figure') return null;
	const { value, tolerancePercent } = note;
	return { ...baseOf(asked), kind: 'number', value, tolerancePercent };
}

const isShort = (answer: string): boolean =>
	answer.length <= TYPED.letters && answer.split(/\s+/).length <= TYPED.words;
