// After an unclean stop all data is checked by itself: quietly, unless there is something to tell.
import { isQuiet } from '../../core/collection/report.ts';
import { sayReport } from '../../words/say-report.ts';
import { sayDetail } from '../../words/say-storage-detail.ts';
import { problemBehind } from '../../storage/database/problem-behind.ts';
import { now } from '../app/device.ts';
import { keepLastCheck, readLastCheck, type LastCheck } from './last-check.ts';
import { clearMarks, markOpen, marksLeftBehind } from './open-marks.ts';
import { checkAll } from './self-check.svelte.ts';

export class AfterStop {
	/** What has to be told, until the learner closes it. */
	toTell = $state.raw<LastCheck | null>(untold());
	/** A tab has gone without a word: a check is due when there is time for it. */
	due = $state(false);
	/** Why a check could not be finished. It is due again at the next start. */
	failed = $state<string | null>(null);
	#marks: readonly string[] = [];

	/** Marks this tab as open and looks for marks that were left behind, until the function is called. */
	start(): () => void {
		// Where storage is refused there are no marks, and no data that a check could look at.
		const marking = this.#look().catch(() => () => {});
		return () => void marking.then((unmark) => unmark());
	}

	async #look(): Promise<() => void> {
		const unmark = await markOpen(now);
		this.#marks = await marksLeftBehind(now());
		this.due = this.#marks.length > 0;
		return unmark;
	}

	/** Does the check that is due, or says why it could not. */
	async check(): Promise<void> {
		this.due = false;
		try {
			await this.#checkOnce();
		} catch (error) {
			this.failed = sayDetail(problemBehind(error));
		}
	}

	/** In one tab, though several may have started at once. */
	async #checkOnce(): Promise<void> {
		const alone = <T>(work: () => Promise<T>) =>
			(navigator.locks as LockManager | undefined)
				? navigator.locks.request('dateline-check', { ifAvailable: true }, (lock) =>
						lock ? work() : undefined
					)
				: work();
		await alone(async () => {
			const report = await checkAll('caches');
			const { headline } = sayReport(report);
			const check = { at: now(), headline, told: isQuiet(report) };
			// Only now: a check that is cut short is due again, and so is one that could not be noted.
			if (keepLastCheck(check)) clearMarks(this.#marks);
			this.toTell = check.told ? null : check;
		});
	}

	/** The learner has read it. */
	close(): void {
		if (this.toTell) keepLastCheck({ ...this.toTell, told: true });
		this.toTell = null;
	}
}

function untold(): LastCheck | null {
	const last = readLastCheck();
	return last?.told === false ? last : null;
}
