// What a handed quiz must be beyond its shape, so that it can be asked, answered and marked.
import type { HandedQuestion, QuizOfDecks, WholeQuiz } from './handed-quiz.ts';
import { isTyped } from './quiz-at-hand.ts';
import type { Question } from '../question.ts';
import { readSettings } from '../settings.ts';

/** What is wrong, in a few words; null where nothing is. */
export function faultOf(quiz: QuizOfDecks | WholeQuiz): string | null {
	if (quiz.kind === 'decks') {
		const { deckIds } = readSettings(quiz.settings);
		return deckIds.length === quiz.versions.length ? null : 'it names other decks than versions';
	}
	const ids = quiz.questions.map(({ question }) => question.noteId);
	if (new Set(ids).size < ids.length) return 'it asks twice for one note';
	for (const [index, handed] of quiz.questions.entries()) {
		const fault =
			handed.deck < quiz.decks.length ? faultOfHanded(handed) : 'it is of a deck that is not there';
		if (fault) return `question ${index + 1}: ${fault}`;
	}
	return null;
}

function faultOfHanded({ question, key, evidence }: HandedQuestion): string | null {
	if (isTyped(question.kind) !== (key !== null)) return 'its key does not fit';
	const { standing } = evidence;
	if (standing.kind === 'disputed' && new Set(standing.rivals).size < standing.rivals.length)
		return 'a rival stands there twice';
	return faultOfQuestion(question);
}

function faultOfQuestion(question: Question): string | null {
	switch (question.kind) {
		case 'choose':
		case 'who':
		case 'true-false': {
			const right = question.options.filter(({ correct }) => correct).length;
			return right === 1 && question.options.length > 1 ? null : 'not one of its options is right';
		}
		case 'choose-many':
			return question.options.some(({ correct }) => correct)
				? null
				: 'none of its options is right';
		case 'match': {
			const { pairs, rights, cardIds } = question;
			const belong = pairs.map(({ right }) => right);
			const fits = sameItems(belong, rights) && cardIds.length === pairs.length;
			return fits && pairs.length > 1 ? null : 'its pairs do not match';
		}
		case 'order': {
			const places = question.items.map((_item, place) => place);
			const fits = sameItems(places, question.offered) && places.length > 1;
			return fits ? null : 'its items are not those that are offered';
		}
		case 'type':
		case 'gap':
		case 'number':
			return null;
	}
}

const sameItems = <T extends string | number>(a: readonly T[], b: readonly T[]): boolean =>
	JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
