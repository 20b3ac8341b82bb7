// The worker that goes through all of the data: one request, and it ends.
import { selfCheck } from '../storage/check/self-check.ts';
import { Connection } from '../storage/connection.ts';
import { now } from './device.ts';
import type { Answer, Outcomes, Request } from './data-work-messages.ts';

const say = (answer: Answer) => self.postMessage(answer);

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
	doWork(data).then(
		(outcome) => say({ kind: 'done', outcome }),
		(error: unknown) => {
			const { name, message } = error instanceof Error ? error : new Error(String(error));
			say({ kind: 'failed', name, message });
		}
	);
});

function doWork(request: Request): Promise<Outcomes[keyof Outcomes]> {
	const connection = new Connection();
	switch (request.kind) {
		case 'check':
			return connection.use((db) =>
				selfCheck(db, {
					repair: request.repair,
					now: now(),
					onProgress: (done) => say({ kind: 'progress', done })
				})
			);
	}
}
