// Why a file of answers is not taken, in a sentence.
import type { AnswersFault } from '../core/review/answers-fault.ts';
import { words } from './answers-file.ts';

export const sayAnswersFault = (fault: AnswersFault): string =>
	fault.kind === 'damaged' ? words.damaged(fault.where ?? words.itsContent) : words[fault.kind];
