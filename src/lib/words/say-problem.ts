// What went wrong with the storage, in sentences for the learner. Not loaded before something did.
import { Damaged } from '../storage/database/damage.ts';
import { problemBehind } from '../state/app/app.svelte.ts';

/** Why something was not saved, in a sentence for the learner. */
export function sayNotSaved(error: unknown): string {
	if (error instanceof Damaged) return `Not saved. ${error.message}`;
	const problem = problemBehind(error);
	switch (problem.kind) {
		case 'full':
			return 'Not saved: this device has no room left for Dateline. Free some space, then try again.';
		case 'superseded':
			return 'Not saved: a newer Dateline runs in another tab. Close one of them, then reload.';
		default:
			return `Not saved: the browser refused to write (${problem.detail}). Try again; nothing else is lost.`;
	}
}

/** Why something could not be read, in a sentence for the learner. */
export function sayNotRead(error: unknown): string {
	if (error instanceof Damaged) return error.message;
	const { detail } = problemBehind(error);
	return `What is stored could not be read (${detail}). Nothing is lost; reload to try again.`;
}
