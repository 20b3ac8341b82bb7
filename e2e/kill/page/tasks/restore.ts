// A backup of another device chosen on the data page, and put in the place of all, or added to it.
import type { State } from '../../protocol.ts';
import { randomOf } from '../../random.mjs';
import { AppFrame } from '../app.ts';
import { backupFromElsewhere, backupOf, recordsIn, stateAfter, type How } from '../elsewhere.ts';
import { tell } from '../harness.ts';
import { stateOf } from '../state.ts';
import type { Task } from './task.ts';

const BUTTONS: Readonly<Record<How, string>> = {
	replace: 'Replace everything',
	merge: 'Add to what is here'
};
const SAID: Readonly<Record<How, string>> = {
	replace: 'Restored: everything is as it is in the backup.',
	merge: 'Added: what the backup had and this device had not is here now.'
};
/** By then the backup is looked at and what is here is copied: from here on it is written. */
const WRITING_FROM = 0.2;

export const restoreBackup: Task = async (db, order) => {
	const how = randomOf(order.seed)() < 0.5 ? 'replace' : 'merge';
	const before = await stateOf(db);
	const here = await recordsIn(await backupOf(db));
	db.close();
	const backup = await backupFromElsewhere(here, how, order);
	const after: State = await stateAfter(here, await recordsIn(backup), how);
	return { before, plan: { task: 'restore', after }, run: () => restore(backup, how) };
};

async function restore(backup: Uint8Array<ArrayBuffer>, how: How): Promise<void> {
	const app = new AppFrame('/settings/data');
	await app.choose('elsewhere.dateline', backup, 'application/zip');
	const button = await app.button(BUTTONS[how]);
	await tell({ kind: 'attempt', attempt: { what: 'task' } });
	await tell({ kind: 'begun' });
	button.click();
	void app
		.until((document) => (document.querySelector('progress')?.value ?? 0) >= WRITING_FROM)
		.then(() => tell({ kind: 'writing' }));
	await app.until((document) => document.body.textContent?.includes(SAID[how]));
	await tell({ kind: 'acknowledged' });
	await tell({ kind: 'done' });
}
