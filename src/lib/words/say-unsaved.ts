// What exists in this browser only, as a sentence with figures and without blame.
import type { UnsavedWork } from '../core/keeping/reminder.ts';
import type { Trace } from '../core/keeping/trace.ts';
import { sayDay, sayNumber } from './format.ts';
import { words } from './unsaved-work.ts';

/** As "640 answers since your last backup on 3 October 2025 exist only in this browser." */
export function sayUnsaved({ answers }: UnsavedWork, trace: Trace | null): string {
	const what = sayAnswers(answers);
	if (!trace?.backup) return words.onlyHere(answers, what);
	return words.onlyHereSince(answers, what, sayDay(trace.backup.at));
}

export const sayAnswers = (count: number): string => words.answers(count, sayNumber(count));
