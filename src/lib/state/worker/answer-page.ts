// The worker's side of a piece of work: one request, one outcome, and how far it is in between.
import type { StorageUnavailable } from '../../storage/database/connection.ts';
import type { WorkAnswer } from './ask-worker.ts';

const say = (answer: WorkAnswer) => self.postMessage(answer);

/** Answers the page's request with what `doWork` makes of it. */
export function answerPage<Request>(
	doWork: (request: Request, onProgress: (done: number) => void) => Promise<unknown>
): void {
	self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
		doWork(data, tellProgress()).then(
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
