// The app sealing a long tail of its log, by itself, in a quiet moment after a start.
import type { DataRequest } from '../../../../src/lib/state/data/data-request.ts';
import type { WorkAnswer } from '../../../../src/lib/state/worker/ask-worker.ts';
import { SEAL_LEAST } from '../../../../src/lib/storage/log/tail.ts';
import { AppFrame } from '../app.ts';
import { tell } from '../harness.ts';
import { looseIn } from '../log.ts';
import { answerMany } from '../long-log.ts';
import { stateOf } from '../state.ts';
import type { Task } from './task.ts';

/** Fewer than go into one segment. */
const MOST = 1000;

export const sealTail: Task = async (db, { seed }) => {
	const count = SEAL_LEAST + (seed % (MOST - SEAL_LEAST));
	await answerMany(db, Math.max(0, count - (await looseIn(db))), seed);
	const before = await stateOf(db);
	db.close();
	return { before, plan: { task: 'seal' }, run: open };
};

async function open(): Promise<void> {
	await tell({ kind: 'attempt', attempt: { what: 'task' } });
	await tell({ kind: 'begun' });
	const app = new AppFrame('/');
	await app.until((document) => document.URL.startsWith(location.origin));
	await sealedBy(app.window);
	await tell({ kind: 'acknowledged' });
	await tell({ kind: 'done' });
}

/** Tells when the app asks its worker to seal; resolves when the worker says that this is done. */
function sealedBy({ Worker }: Window & typeof globalThis): Promise<void> {
	const { prototype } = Worker;
	const { postMessage } = prototype;
	return new Promise((resolve) => {
		prototype.postMessage = function (...given: [unknown, never]) {
			if ((given[0] as DataRequest).kind === 'seal') {
				void tell({ kind: 'writing' });
				this.addEventListener('message', ({ data }: MessageEvent<WorkAnswer>) => {
					if (data.kind === 'done') resolve();
				});
			}
			postMessage.apply(this, given);
		};
	});
}
