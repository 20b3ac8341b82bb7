// In an idle moment the log's tail is sealed, in a worker: it stays short, whatever was answered.
import type { App } from '../app/app.svelte.ts';
import { isTailLong } from '../../storage/log/tail.ts';
import { askDataWorker } from './ask-data-worker.ts';

/** Seals what there is to seal. */
export async function sealWhenIdle(app: App): Promise<void> {
	try {
		while (await app.use(isTailLong)) {
			const { sealed } = await askDataWorker({ kind: 'seal' });
			if (sealed === 0) return;
		}
	} catch (error) {
		// Nothing is lost by it, and the tail is sealed at the next quiet moment.
		console.warn('not sealed', error);
	}
}
