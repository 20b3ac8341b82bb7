// How a learner calls the kinds of questions.
import type { QuestionKind } from '../core/quiz/question.ts';

export const KIND_NAMES: Readonly<Record<QuestionKind, string>> = {
	choose: 'Choose one',
	'choose-many': 'Choose all that apply',
	'true-false': 'True or false',
	type: 'Type the answer',
	gap: 'Fill the gap',
	number: 'Give the number',
	match: 'Match pairs',
	order: 'Put in order',
	who: 'Who says this'
};
