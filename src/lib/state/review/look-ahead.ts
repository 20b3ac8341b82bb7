// Has it worked out beforehand what comes first, when nobody waits.
import { StorageUnavailable } from '../../storage/database/connection.ts';
import { foresee } from '../../storage/review/foresee.ts';
import { foreseenFor } from '../../storage/review/foreseen.ts';
import type { App } from '../app/app.svelte.ts';
import { today } from '../app/device.ts';

/** Never fails: where nothing is foreseen, opening reads everything. */
export async function lookAhead(app: App): Promise<void> {
	const day = today(app.settings.study.dayStartHour);
	try {
		await app.use(async (db) => {
			// Where the next day is foreseen, this one is.
			if (!(await foreseenFor(db, day + 1, app.build))) await foresee(db, day, app.build);
		});
	} catch (error) {
		// That there is no storage is told by the app.
		if (!(error instanceof StorageUnavailable)) console.error('nothing foreseen', error);
	}
}
