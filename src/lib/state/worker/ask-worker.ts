// One piece of work in a worker of its own, which ends with it: how the page asks, and how it ends.
import type { StorageProblem } from '../../core/keeping/storage-problem.ts';
import { StorageUnavailable } from '../../storage/database/connection.ts';
import { trustedWorkerUrl } from './trusted-url.ts';

export interface WorkOptions {
	/** How much is done, 0 to 1. */
	readonly onProgress?: (done: number) => void;
	/** Ends the work; whatever it was writing is not written. */
	readonly signal?: AbortSignal;
}

/** Thrown where the learner, or the page, has called the work off. */
export class CalledOff extends Error {}

/** What a worker says. */
export type WorkAnswer =
	| { readonly kind: 'progress'; readonly done: number }
	| { readonly kind: 'done'; readonly outcome: unknown }
	| {
			readonly kind: 'failed';
			readonly name: string;
			readonly message: string;
			/** Why the storage could not be had, where it was that. */
			readonly problem?: StorageProblem;
	  };

/** Rejects with what the work threw. */
export function askWorker(
	workerUrl: string,
	request: unknown,
	{ onProgress, signal }: WorkOptions = {}
): Promise<unknown> {
	const worker = new Worker(trustedWorkerUrl(workerUrl), { type: 'module' });
	return new Promise<unknown>((resolve, reject) => {
		if (signal?.aborted) reject(new CalledOff());
		signal?.addEventListener('abort', () => reject(new CalledOff()), { once: true });
		worker.onerror = (event) => reject(new Error(event.message || 'the worker did not start'));
		worker.onmessage = ({ data }: MessageEvent<WorkAnswer>) => {
			if (data.kind === 'progress') onProgress?.(data.done);
			else if (data.kind === 'done') resolve(data.outcome);
			else reject(errorOf(data));
		};
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}

/** An exception loses its name on the way between threads: it goes as what it is made of. */
function errorOf({
	name,
	message,
	problem
}: Extract<WorkAnswer, { readonly kind: 'failed' }>): Error {
	if (problem) return new StorageUnavailable(problem);
	return Object.assign(new Error(message), { name });
}
