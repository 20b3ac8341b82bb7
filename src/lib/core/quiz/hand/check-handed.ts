// What a handed quiz must be beyond its shape, so that it can be asked, answered and marked.
import type { HandedQuestion, QuizOfDecks, WholeQuiz } from './handed-quiz.ts';
import { isTyped } from './quiz-at-hand.ts';
import type { Question } from '../question.ts';
import { readSettings } from '../settings.ts';

export type HandedFault =
	| { readonly kind: 'decks-and-versions' | 'asked-twice' }
	/** `number` counts from 1. */
	| { readonly kind: 'question'; readonly number: number; readonly fault: QuestionFault };

export type QuestionFault =
	'no-deck' | 'key' | 'rival-twice' | 'not-one-right' | 'none-right' | 'pairs' | 'items';

/** What is wrong; null where nothing is. */
export function faultOf(quiz: QuizOfDecks | WholeQuiz): HandedFault | null {
	if (quiz.kind === 'decks') {
		const { deckIds } = readSettings(quiz.settings);
		return deckIds.length === quiz.versions.length ? null : { kind: 'decks-and-versions' };
	}
	const ids = quiz.questions.map(({ question }) => question.noteId);
	if (new Set(ids).size < ids.length) return { kind: 'asked-twice' };
	for (const [index, handed] of quiz.questions.entries()) {
		const fault = handed.deck < quiz.decks.length ? faultOfHanded(handed) : 'no-deck';
		if (fault) return { kind: 'question', number: index + 1, fault };
	}
	return null;
}

function faultOfHanded({ question, key, evidence }: HandedQuestion): QuestionFault | null {
	if (isTyped(question.kind) !== (key !== null)) return 'key';
	const { standing } = evidence;
	if (standing.kind === 'disputed' && new Set(standing.rivals).size < standing.rivals.length)
		return 'rival-twice';
	return faultOfQuestion(question);
}

function faultOfQuestion(question: Question): QuestionFault | null {
	switch (question.kind) {
		case 'choose':
		case 'who':
		case 'true-false': {
			const right = question.options.filter(({ correct }) => correct).length;
			return right === 1 && question.options.length > 1 ? null : 'not-one-right';
		}
		case 'choose-many':
			return question.options.some(({ correct }) => correct) ? null : 'none-right';
		case 'match': {
			const { pairs, rights, cardIds } = question;
			const belong = pairs.map(({ right }) => right);
			const fits = sameItems(belong, rights) && cardIds.length === pairs.length;
			return fits && pairs.length > 1 ? null : 'pairs';
		}
		case 'order': {
			const places = question.items.map((_item, place) => place);
			const fits = sameItems(places, question.offered) && places.length > 1;
			return fits ? null : 'items';
		}
		case 'type':
		case 'gap':
		case 'number':
			return null;
	}
}

const sameItems = <T extends string | number>(a: readonly T[], b: readonly T[]): boolean =>
	JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
