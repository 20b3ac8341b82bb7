// Why a question does not fit into another program, in a sentence.
import type { Misfit } from '../core/quiz/fit/fit-question.ts';
import { words } from './handed-quiz.ts';

export function sayMisfit(why: Misfit): string {
	switch (why.kind) {
		case 'typed':
		case 'pairs':
		case 'order':
			return words.misfit[why.kind];
		case 'prompt':
		case 'option':
			return words.misfit[why.kind](why.length, why.most);
		case 'options':
			return words.misfit.options(why.count, why.most);
	}
}
