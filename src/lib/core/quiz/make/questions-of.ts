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
import type { Random } from './random.ts';
import type { Pool } from './pool.ts';
import { candidatesFor, optionsFor, optionText } from './wrong-options.ts';

/** Longer answers are not typed on a phone. */
const TYPED = { words: 4, letters: 32 };

type OfOneCard = Exclude<QuestionKind, 'choose-many' | 'match' | 'order'>;

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
			return ['who', 'true-false'];
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

export function questionOf(
	asked: Asked,
	kind: OfOneCard,
	pool: Pool,
	isLongestsTurn: boolean,
	random: Random
): Question | null {
	switch (kind) {
		case 'choose':
		case 'who':
			return choiceOf(asked, kind, pool, isLongestsTurn, random);
		case 'true-false':
			return trueOrFalse(asked, pool, random);
		case 'type':
		case 'gap':
			return typed(asked, kind);
		case 'number':
			return numberOf(asked);
	}
}

/** Four options where there are enough good ones, else three. */
function choiceOf(
	asked: Asked,
	kind: 'choose' | 'who',
	pool: Pool,
	isLongestsTurn: boolean,
	random: Random
): ChoiceQuestion | null {
	const optionsAmong = (count: number) => optionsFor(asked, pool, count, isLongestsTurn, random);
	const texts = optionsAmong(4) ?? optionsAmong(3);
	if (!texts) return null;
	const right = optionText(asked);
	const options = texts.map((text) => ({ text, correct: text === right }));
	return { ...baseOf(asked), kind, options };
}

/** A claim as it is, or with an answer that is wrong: as often the one as the other. */
function trueOrFalse(asked: Asked, pool: Pool, random: Random): VerdictQuestion | null {
	const verdicts = verdictsOf(asked);
	if (verdicts !== null) {
		const options = verdicts.map((text) => ({ text, correct: text === asked.answer }));
		// What is answered with yes or no is a question, and no statement.
		const task = verdicts[0] === 'True' ? ({ kind: 'true-false' } as const) : asked.task;
		return { ...baseOf(asked), kind: 'true-false', task, options };
	}
	const right = optionText(asked);
	const wrong = candidatesFor(asked, pool, random)[0];
	// Without a wrong answer at hand it would always be true.
	const state = wrong ? statementOf(asked, [right, wrong.text]) : null;
	if (!wrong || !state) return null;
	const isTrue = random() < 0.5;
	return {
		...baseOf(asked),
		kind: 'true-false',
		task: { kind: 'true-false' },
		prompt: state(isTrue ? right : wrong.text),
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
	if (date === null && !isShort(answer)) return null;
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
