// Plans for classes, reckoned by a worker beside the page.
import workerUrl from './plan-classes.worker.ts?worker&url';
import type { Outlooks, SittingPlan } from './plan-classes.ts';
import { workIn } from '../worker/ask-worker.ts';

interface At {
	/** Ms since 1970. */
	readonly now: number;
	/** The hour at which the learner's day begins. */
	readonly startHour: number;
}

export type ClassRequest = At &
	(
		| { readonly kind: 'outlooks' }
		| {
				readonly kind: 'sitting';
				readonly classId: string;
				/** Null: what is left of today's minutes. */
				readonly seconds: number | null;
		  }
	);

/** All classes as they stand. */
export const askOutlooks = (at: At, signal?: AbortSignal): Promise<Outlooks> =>
	workIn(workerUrl, { ...at, kind: 'outlooks' } satisfies ClassRequest, {
		...(signal && { signal })
	}) as Promise<Outlooks>;

/** The plan of a session; null where the class is gone, or does not meet again. */
export const askSitting = (
	classId: string,
	seconds: number | null,
	at: At
): Promise<SittingPlan | null> =>
	workIn(workerUrl, {
		...at,
		kind: 'sitting',
		classId,
		seconds
	} satisfies ClassRequest) as Promise<SittingPlan | null>;
