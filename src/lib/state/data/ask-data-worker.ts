// Long work on all of the data, done in a worker, while the page shows how far it is.
import workerUrl from './data.worker.ts?worker&url';
import type { Outcomes, DataRequest } from './data-request.ts';
import { askWorker, type WorkOptions } from '../worker/ask-worker.ts';

export { CalledOff, type WorkOptions } from '../worker/ask-worker.ts';

/** Does one piece of work in a worker of its own, which ends with it. Rejects with what it threw. */
export const askDataWorker = <Kind extends keyof Outcomes>(
	request: Extract<DataRequest, { readonly kind: Kind }>,
	options: WorkOptions = {}
): Promise<Outcomes[Kind]> => askWorker(workerUrl, request, options) as Promise<Outcomes[Kind]>;
