// Plans for classes, worked out in a worker.
import workerUrl from './plan-classes.worker.ts?worker&url';
import type { Outlooks, SittingPlan } from './plan-classes.ts';
import type { PlanMoment, PlanRequest } from './plan-request.ts';
import { askWorker } from '../worker/ask-worker.ts';

/** All classes as they stand. */
export const askOutlooks = (at: PlanMoment, signal?: AbortSignal): Promise<Outlooks> =>
	askWorker(workerUrl, { ...at, kind: 'outlooks' } satisfies PlanRequest, {
		...(signal && { signal })
	}) as Promise<Outlooks>;

/** The plan of a session; null where the class is gone, or does not meet again. */
export const askSitting = (
	classId: string,
	seconds: number | null,
	at: PlanMoment
): Promise<SittingPlan | null> =>
	askWorker(workerUrl, {
		...at,
		kind: 'sitting',
		classId,
		seconds
	} satisfies PlanRequest) as Promise<SittingPlan | null>;
