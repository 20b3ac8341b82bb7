// What the page and its data worker say to each other.
import type { CheckReport, Repair } from '../core/check/report.ts';

/** What can be asked for. */
export type Request = { readonly kind: 'check'; readonly repair: Repair };

/** What comes of each. */
export interface Outcomes {
	check: CheckReport;
}

export type Answer =
	| { readonly kind: 'progress'; readonly done: number }
	| { readonly kind: 'done'; readonly outcome: Outcomes[keyof Outcomes] }
	| { readonly kind: 'failed'; readonly name: string; readonly message: string };
