// An answer until it is on the disk: kept in memory and tried again by itself, quickly at first. What
// the learner sees of it stands in App.unsaved. The next question waits for it: an answer is shown as
// done only when it is on the disk.
import type { StorageProblem } from '../../core/keeping/storage-problem.ts';
import { recordAnswer, type Answer, type Saved } from '../../storage/review/answers.ts';
import { StorageUnavailable } from '../../storage/database/connection.ts';
import { storageProblemOf } from '../../storage/database/open.ts';
import type { App } from '../app/app.svelte.ts';
import type { Unsaved } from './unsaved.ts';

/** Waited before the tries of which the learner does not hear: together less than a second. */
const AT_ONCE_MS = [50, 150, 400];
/** Waited before the tries after that; the last one stays. */
const LATER_MS = [2000, 5000, 15_000, 60_000];

/** Saves an answer, however long that takes. Rejects only with what no repeating can mend. */
export async function saveAnswer(app: App, answer: Answer): Promise<Saved> {
	let waiting: Waiting | null = null;
	try {
		for (let tries = 0; ; tries++) {
			try {
				return await app.use((db) => recordAnswer(db, answer), 'repeatable');
			} catch (error) {
				const problem = problemOf(error);
				if (!problem) throw error;
				waiting ??= new Waiting(app);
				// What cannot be opened has been asked for several times already.
				const soonMs = error instanceof StorageUnavailable ? undefined : AT_ONCE_MS[tries];
				if (soonMs === undefined) waiting.tell(answer, problem);
				await waiting.wait(soonMs ?? laterMs(tries));
			}
		}
	} finally {
		waiting?.end();
	}
}

const laterMs = (tries: number): number =>
	LATER_MS[Math.max(0, tries - AT_ONCE_MS.length)] ?? LATER_MS.at(-1)!;

const problemOf = (error: unknown): StorageProblem | null =>
	error instanceof StorageUnavailable ? error.problem : storageProblemOf(error);

/** The time between two tries, which whatever promises success cuts short. */
class Waiting {
	readonly #app: App;
	readonly #stop: () => void;
	#unsaved: Unsaved | null = null;
	#goOn = () => {};

	constructor(app: App) {
		this.#app = app;
		const tryNow = () => this.#goOn();
		const onVisible = () => document.visibilityState === 'visible' && tryNow();
		// Whatever another tab has changed, it could write: there may be room again.
		const unlisten = app.tabs.listen(tryNow);
		document.addEventListener('visibilitychange', onVisible);
		window.addEventListener('beforeunload', warn);
		this.#stop = () => {
			unlisten();
			document.removeEventListener('visibilitychange', onVisible);
			window.removeEventListener('beforeunload', warn);
		};
	}

	tell(answer: Answer, problem: StorageProblem): void {
		const told = { answer, problem, tryNow: () => this.#goOn() };
		this.#app.unsaved = [...this.#others(), told];
		this.#unsaved = told;
	}

	wait(ms: number): Promise<void> {
		return new Promise((resolve) => {
			const timer = setTimeout(resolve, ms);
			this.#goOn = () => {
				clearTimeout(timer);
				resolve();
			};
		});
	}

	end(): void {
		this.#stop();
		if (this.#unsaved) this.#app.unsaved = this.#others();
	}

	#others(): readonly Unsaved[] {
		return this.#app.unsaved.filter((one) => one !== this.#unsaved);
	}
}

/** The browser asks the learner before the page goes, and the answer with it. */
function warn(event: BeforeUnloadEvent): void {
	event.preventDefault();
}
