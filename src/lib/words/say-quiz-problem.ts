// Why a quiz, a code or a file of results is not taken, in a sentence.
import { inSentence } from '../core/language/plain-text.ts';
import type { BadLine } from '../core/quiz/hand/class-results.ts';
import type {
	GivenRefusal,
	QuizChange,
	QuizFault,
	QuizRefusal
} from '../core/quiz/hand/refusal.ts';
import type { ResultFileFault } from '../core/quiz/hand/result-file.ts';
import { words } from './quiz-problems.ts';

export function sayQuizRefusal(refusal: QuizRefusal | GivenRefusal): string {
	switch (refusal.kind) {
		case 'too-large':
		case 'not-ours':
		case 'newer':
		case 'cut':
			return words[refusal.what][refusal.kind];
		case 'no-quiz':
			return words[refusal.what].noQuiz(sayFault(refusal.fault));
		case 'missing-deck':
			return words.missingDeck(refusal.deckId);
		case 'no-link':
			return words.noLink;
		case 'too-long':
			return words.tooLong;
	}
}

function sayFault(fault: QuizFault): string {
	switch (fault.kind) {
		case 'shape':
			return words.fault.shape(fault.where ?? words.fault.theQuiz);
		case 'question':
			return words.fault.question(fault.number, words.questionFault[fault.fault]);
		case 'decks-and-versions':
		case 'asked-twice':
			return words.fault[fault.kind];
	}
}

export const sayQuizChange = ({ deckTitle }: QuizChange): string =>
	words.changed(deckTitle === null ? words.whatItIsMadeFrom : words.changedDeck(deckTitle));

export function sayCodeFault(fault: BadLine['why']): string {
	return fault.kind === 'strange-sign'
		? words.code['strange-sign'](fault.sign)
		: words.code[fault.kind];
}

export function sayResultFileFault(fault: ResultFileFault): string {
	const file = inSentence(fault.fileName);
	return fault.kind === 'wrong-code'
		? words.resultFile['wrong-code'](file, sayCodeFault(fault.why))
		: words.resultFile[fault.kind](file);
}
