// Once a day a copy of everything, on the device and in the learner's folder, when nothing else goes on.
import type { App } from '../app/app.svelte.ts';
import { shelves, snapshotsOf } from '../../storage/backup/snapshots.ts';
import { writeToFolder } from './backup-folder.ts';
import { keepCopy } from './copies.ts';
import { now } from '../app/device.ts';
import { detailBehind } from '../app/say-failure.ts';
import { AS_TEXT, Keeper } from '../app/keeper.ts';
import { noteAllBackedUp } from './trace.ts';

/** Less than a day: who studies a little earlier each day has a copy of each. */
const EVERY_MS = 20 * 3_600_000;

const FAILED = new Keeper('dateline.daily-copy-failed', AS_TEXT);

/** Keeps today's copy, if there is none; and brings the folder up to date. */
export async function dailyCopy(app: App): Promise<void> {
	const [last] = await snapshotsOf(await shelves());
	if (last && now() - last.id < EVERY_MS && now() >= last.id) return;
	try {
		await keepCopy('daily');
		if (await writeToFolder(now())) await noteAllBackedUp(app);
		FAILED.keep(null);
	} catch (error) {
		// Nobody waits for it: it is said where the learner looks after their data.
		FAILED.keep(detailBehind(error));
	}
}

/** Why the last daily copy could not be kept; null where it was. */
export const dailyCopyProblem = (): string | null => FAILED.read();
