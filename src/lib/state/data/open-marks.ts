// Each tab marks itself as open while it is looked at. A mark whose tab is gone tells that the app
// did not stop cleanly: the browser was killed, it crashed, or the power went.
import { DAY_MS } from '../../core/schedule/day.ts';
import { Keeper } from '../app/keeper.ts';
import { AS_MOMENT } from '../app/kept-forms.ts';
import { keptKeys } from '../app/kept-keys.ts';

const PREFIX = 'dateline-open ';

/** When its tab was last seen. */
const markOf = (name: string) => new Keeper(name, AS_MOMENT);

/** Marks this tab, whenever it is to be seen, until the returned function is called. */
export async function markOpen(now: () => number): Promise<() => void> {
	const name = PREFIX + crypto.randomUUID();
	const mark = markOf(name);
	const letGo = await hold(name);
	const follow = () => mark.keep(document.visibilityState === 'visible' ? now() : null);
	const leave = () => mark.keep(null);
	document.addEventListener('visibilitychange', follow);
	addEventListener('pagehide', leave);
	addEventListener('pageshow', follow);
	follow();
	return () => {
		document.removeEventListener('visibilitychange', follow);
		removeEventListener('pagehide', leave);
		removeEventListener('pageshow', follow);
		leave();
		letGo();
	};
}

/**
 * The marks of tabs that are gone. A tab that lives holds a lock of its mark's name; where the
 * browser has no locks, a mark counts as left behind when it is more than a day old.
 */
export async function marksLeftBehind(now: number): Promise<readonly string[]> {
	const marks = keptKeys(PREFIX);
	const locks = navigator.locks as LockManager | undefined;
	if (!locks) return marks.filter((mark) => now - (markOf(mark).read() ?? 0) > DAY_MS);
	const held = new Set((await locks.query()).held?.map(({ name }) => name));
	return marks.filter((mark) => !held.has(mark));
}

export function clearMarks(marks: readonly string[]): void {
	for (const mark of marks) markOf(mark).keep(null);
}

/** Holds the lock of a name as long as the tab lives, or until the returned function is called. */
function hold(name: string): Promise<() => void> {
	const locks = navigator.locks as LockManager | undefined;
	if (!locks) return Promise.resolve(() => {});
	return new Promise((resolve, reject) => {
		locks
			.request(name, () => new Promise<void>((letGo) => resolve(() => letGo())))
			.catch((error: unknown) => reject(error as Error));
	});
}
