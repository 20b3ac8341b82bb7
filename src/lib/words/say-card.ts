// What a card asks, in words.
import { isUndated, latestOf } from '../core/note/as-of.ts';
import type { Face, FaceSpan } from '../core/note/face.ts';
import type { Context, Task } from '../core/note/task.ts';
import { sayLooseDate } from '../core/language/loose-date.ts';
import { words } from './card.ts';
import { sayAsOf } from './say-as-of.ts';

export function sayTask(task: Task): string {
	switch (task.kind) {
		case 'statement':
			return words.task.statement(task.speaker);
		case 'position':
			return words.task.position;
		case 'party':
			return words.task.party(task.issue);
		case 'meaning':
		case 'term':
		case 'answer':
		case 'figure':
		case 'date':
		case 'speaker':
		case 'gap':
			return words.task[task.kind];
	}
}

/** The question as it is shown: of a position it is a language's sentence, else the deck's own words. */
export const askedSpans = ({ task, question }: Face): readonly FaceSpan[] =>
	task.kind === 'position'
		? [{ kind: 'text', text: words.position(task.party, task.issue) }]
		: question;

export function sayContext(context: Context): string {
	const date = sayAsOf(context.date);
	switch (context.kind) {
		case 'as-of':
			return isUndated(context.date)
				? words.context.undated(sayLooseDate(latestOf(context.date)))
				: words.context.asOf(date);
		case 'reported-by':
			return words.context.reportedBy(context.publisher, date);
		case 'reported-in-title':
			return words.context.reportedInTitle(context.title, date);
		case 'reported-in':
			return words.context.reportedIn(context.what, date);
	}
}

/** What a deck for other programs says of its cards. */
export const cardWords = { task: sayTask, question: askedSpans } as const;
