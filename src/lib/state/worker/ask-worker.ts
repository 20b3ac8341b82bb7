// One piece of work in a worker of its own, which ends with it: how the page asks, and how it ends.
import type { StorageProblem } from '../../core/keeping/storage-problem.ts';
import { StorageUnavailable } from '../../storage/database/connection.ts';
import { CALLED_OFF, CALL_OFF, CalledOff } from './called-off.ts';
import { trustedWorkerUrl } from './trusted-url.ts';

export { CalledOff } from './called-off.ts';

export interface WorkOptions {
	/** How much is done, 0 to 1. */
	readonly onProgress?: (done: number) => void;
	/** Ends the work; whatever it was writing is not written. */
	readonly signal?: AbortSignal;
}

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
	const worker = startWorker(workerUrl);
	return new Promise<unknown>((resolve, reject) => {
		if (signal?.aborted) reject(new CalledOff());
		signal?.addEventListener('abort', () => reject(new CalledOff()), { once: true });
		ask(worker, request, onProgress).then(resolve, reject);
	}).finally(() => worker.terminate());
}

/**
 * A worker that stays until it is let go, and holds what it has read: it is asked for one thing at a
 * time. Work that is called off ends in a CalledOff if none of it was done, else in its outcome.
 */
export class HeldWorker {
	readonly #worker: Worker;

	constructor(workerUrl: string) {
		this.#worker = startWorker(workerUrl);
	}

	async ask(
		request: unknown,
		{ onProgress, signal }: WorkOptions = {},
		transfer: Transferable[] = []
	): Promise<unknown> {
		if (signal?.aborted) throw new CalledOff();
		const callOff = () => this.#worker.postMessage(CALL_OFF);
		signal?.addEventListener('abort', callOff, { once: true });
		try {
			return await ask(this.#worker, request, onProgress, transfer);
		} finally {
			signal?.removeEventListener('abort', callOff);
		}
	}

	letGo(): void {
		this.#worker.terminate();
	}
}

const startWorker = (workerUrl: string): Worker =>
	new Worker(trustedWorkerUrl(workerUrl), { type: 'module' });

function ask(
	worker: Worker,
	request: unknown,
	onProgress: WorkOptions['onProgress'],
	transfer: Transferable[] = []
): Promise<unknown> {
	return new Promise<unknown>((resolve, reject) => {
		worker.onerror = (event) => reject(new Error(event.message || 'the worker did not start'));
		worker.onmessage = ({ data }: MessageEvent<WorkAnswer>) => {
			if (data.kind === 'progress') onProgress?.(data.done);
			else if (data.kind === 'done') resolve(data.outcome);
			else reject(errorOf(data));
		};
		worker.postMessage(request, transfer);
	});
}

/** An exception loses its name on the way between threads: it goes as what it is made of. */
function errorOf({
	name,
	message,
	problem
}: Extract<WorkAnswer, { readonly kind: 'failed' }>): Error {
	if (problem) return new StorageUnavailable(problem);
	if (name === CALLED_OFF) return new CalledOff();
	return Object.assign(new Error(message), { name });
}
