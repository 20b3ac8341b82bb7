// The worker that goes through all of the data: it serves one request and ends.
import { Connection } from '../../storage/database/connection.ts';
import { selfCheck } from '../../storage/check/self-check.ts';
import { sealTail } from '../../storage/log/seal.ts';
import { setAheadRight } from '../../storage/review/ahead-answers.ts';
import { examineFile, exportAll, restoreFile, takeSnapshot } from './work-on-backups.ts';
import { now } from '../app/device.ts';
import type { Outcomes, DataRequest } from './data-request.ts';
import { answerPage } from '../worker/answer-page.ts';

answerPage(doWork);

function doWork(
	request: DataRequest,
	onProgress: (done: number) => void
): Promise<Outcomes[keyof Outcomes]> {
	const connection = new Connection();
	switch (request.kind) {
		case 'check':
			return connection.use((db) =>
				selfCheck(db, { repair: request.repair, now: now(), onProgress })
			);
		case 'export':
			return connection.use((db) => exportAll(db, onProgress));
		case 'snapshot':
			return connection.use((db) => takeSnapshot(db, request.occasion, request.now, onProgress));
		case 'seal':
			return connection.use(async (db) => ({ sealed: await sealTail(db) }), 'repeatable');
		case 'set-ahead-right':
			return connection.use(
				async (db) => ({ entries: await setAheadRight(db, request.now) }),
				'write'
			);
		case 'examine':
			return connection.use((db) => examineFile(db, request.file, onProgress));
		case 'restore': {
			const { backup, how, now: at } = request;
			return connection.use((db) => restoreFile(db, backup, how, at, onProgress), 'write');
		}
	}
}
