// The worker that goes through all of the data: one request, and it ends.
import { Connection } from '../storage/connection.ts';
import { selfCheck } from '../storage/check/self-check.ts';
import { examineFile, exportAll, restoreFile, takeSnapshot } from './backup-work.ts';
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
	let told = 0;
	// The page paints no more often than this, and a message costs more than a row.
	const onProgress = (done: number) => {
		if (done - told < 0.005 && done < 1) return;
		told = done;
		say({ kind: 'progress', done });
	};
	switch (request.kind) {
		case 'check':
			return connection.use((db) =>
				selfCheck(db, { repair: request.repair, now: now(), onProgress })
			);
		case 'export':
			return connection.use((db) => exportAll(db, onProgress));
		case 'snapshot':
			return connection.use((db) => takeSnapshot(db, request.occasion, request.now, onProgress));
		case 'examine':
			return connection.use((db) => examineFile(db, request.file, onProgress));
		case 'restore': {
			const { file, how, now: at } = request;
			return connection.use((db) => restoreFile(db, file, how, at, onProgress), 'write');
		}
	}
}
