// The page of the campaign: looks at what the last kill left, then does what the harness orders.
import type { Order, TaskName } from '../protocol.ts';
import { tell } from './harness.ts';
import { prepare } from './prepare.ts';
import { find } from './state.ts';
import { acceptCards } from './tasks/accept.ts';
import { answerCards } from './tasks/answer.ts';
import { importDeck, updateDeck } from './tasks/deck-file.ts';
import { migrate, migrateLog } from './tasks/migration.ts';
import { restoreBackup } from './tasks/restore.ts';
import { sealTail } from './tasks/seal.ts';
import type { Task } from './tasks/task.ts';

const TASKS: Readonly<Record<TaskName, Task>> = {
	answer: answerCards,
	accept: acceptCards,
	import: importDeck,
	update: updateDeck,
	migration: migrate,
	'migrate-log': migrateLog,
	seal: sealTail,
	restore: restoreBackup
};

async function visit(): Promise<void> {
	const order = await tell<Order>({ kind: 'found', found: await find() });
	if (order.task === 'none') return;
	const db = await prepare(order);
	const { before, plan, run } = await TASKS[order.task](db, order);
	await tell({ kind: 'ready', before, plan });
	await run();
}

visit().catch((error: unknown) => {
	const text =
		error instanceof Error ? `${error.name}: ${error.message} ${error.stack}` : String(error);
	return tell({ kind: 'problem', text });
});
