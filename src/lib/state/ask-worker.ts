// One question to a worker that ends with its answer.
import { trustedWorkerUrl } from './trusted-url.ts';

/** Rejects where the worker does not start, or throws. */
export function askWorker<Answer>(url: string, question: unknown): Promise<Answer> {
	const worker = new Worker(trustedWorkerUrl(url), { type: 'module' });
	return new Promise<Answer>((resolve, reject) => {
		worker.onmessage = (event: MessageEvent<Answer>) => resolve(event.data);
		worker.onerror = (event) => reject(new Error(event.message || 'the worker did not start'));
		worker.postMessage(question);
	}).finally(() => worker.terminate());
}
