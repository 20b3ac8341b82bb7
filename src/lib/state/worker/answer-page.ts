// The worker's side of a piece of work: one request, one outcome, and how far it is in between.
import type { StorageUnavailable } from '../../storage/database/connection.ts';
import type { WorkAnswer } from './ask-worker.ts';
import { CALL_OFF } from './called-off.ts';

const say = (answer: WorkAnswer) => self.postMessage(answer);

/** Answers each of the page's requests with what `doWork` makes of it; the page asks for one at a time. */
export function answerPage<Request>(
	doWork: (
		request: Request,
		onProgress: (done: number) => void,
		signal: AbortSignal
	) => Promise<unknown>
): void {
	let calledOff = new AbortController();
	self.addEventListener('message', ({ data }: MessageEvent<Request | typeof CALL_OFF>) => {
		if (data === CALL_OFF) return calledOff.abort();
		calledOff = new AbortController();
		doWork(data, tellProgress(), calledOff.signal).then(
			(outcome) => say({ kind: 'done', outcome }),
			(error: unknown) => {
				const { name, message } = error instanceof Error ? error : new Error(String(error));
				// Told by what it carries: not every worker knows the storage.
				const { problem } = Object(error) as Partial<StorageUnavailable>;
				say({ kind: 'failed', name, message, ...(problem && { problem }) });
			}
		);
	});
}

/** The page paints no more often than this, and a message costs more than a row. */
function tellProgress(): (done: number) => void {
	let told = 0;
	return (done) => {
		if (done - told < 0.005 && done < 1) return;
		told = done;
		say({ kind: 'progress', done });
	};
}
