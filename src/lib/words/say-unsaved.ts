// What exists in this browser only, as a sentence with figures and without blame.
import type { UnsavedWork } from '../core/keeping/reminder.ts';
import type { Trace } from '../core/keeping/trace.ts';

/** As "640 answers since your last backup on 3 October 2025 exist only in this browser." */
export function sayUnsaved({ answers }: UnsavedWork, trace: Trace | null): string {
	const exist = answers === 1 ? 'exists' : 'exist';
	if (!trace?.backup) return `${sayAnswers(answers)} ${exist} only in this browser.`;
	const since = `since your last backup on ${sayDate(trace.backup.at)}`;
	return `${sayAnswers(answers)} ${since} ${exist} only in this browser.`;
}

export const sayAnswers = (count: number): string =>
	`${count.toLocaleString('en')} answer${count === 1 ? '' : 's'}`;

export const sayDate = (at: number): string =>
	new Date(at).toLocaleDateString('en-GB', { dateStyle: 'long' });
