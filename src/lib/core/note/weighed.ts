// What rules weigh of a question: a few words that are the same whatever language the screen speaks. With
// others a seed would pick other wrong options, and a link or a code would be of another quiz. Never shown.
import { sayLooseDate } from '../language/loose-date.ts';
import { latestOf } from './as-of.ts';
import type { Context } from './task.ts';

export const weighedPosition = (party: string, issue: string): string =>
	`What is the position of ${party} on ${issue}?`;

export function weighedContext(context: Context): string {
	const date = sayLooseDate(latestOf(context.date));
	switch (context.kind) {
		case 'as-of':
			return date;
		case 'reported-by':
			return `${context.publisher} reports ${date}`;
		case 'reported-in-title':
			return `reported ${context.title} ${date}`;
		case 'reported-in':
			return `reported ${context.what} ${date}`;
	}
}
