// Long work on all of the data, done by a worker beside the page, which shows how far it is.
import workerUrl from './data.worker.ts?worker&url';
import { trustedWorkerUrl } from './trusted-url.ts';
import type { Answer, Outcomes, Request } from './data-work-messages.ts';

export interface WorkOptions {
	/** How much is done, 0 to 1. */
	readonly onProgress?: (done: number) => void;
	/** Ends the work; whatever it was writing is not written. */
	readonly signal?: AbortSignal;
}

/** Thrown where the learner, or the page, has called the work off. */
export class CalledOff extends Error {}

/** Does one piece of work in a worker of its own, which ends with it. Rejects with what it threw. */
export function dataWork<Kind extends keyof Outcomes>(
	request: Extract<Request, { readonly kind: Kind }>,
	{ onProgress, signal }: WorkOptions = {}
): Promise<Outcomes[Kind]> {
	const worker = new Worker(trustedWorkerUrl(workerUrl), { type: 'module' });
	return new Promise<Outcomes[Kind]>((resolve, reject) => {
		if (signal?.aborted) reject(new CalledOff());
		signal?.addEventListener('abort', () => reject(new CalledOff()), { once: true });
		worker.onerror = (event) => reject(new Error(event.message || 'the worker did not start'));
		worker.onmessage = ({ data }: MessageEvent<Answer>) => {
			if (data.kind === 'progress') onProgress?.(data.done);
			else if (data.kind === 'done') resolve(data.outcome as Outcomes[Kind]);
			else reject(errorOf(data));
		};
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}

/** An exception loses its name on the way between threads: it goes as two words. */
function errorOf({ name, message }: { readonly name: string; readonly message: string }): Error {
	return Object.assign(new Error(message), { name });
}
