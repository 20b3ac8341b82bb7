// Each tab marks itself as open while it is looked at. A mark whose tab is gone tells that the app
// did not stop cleanly: the browser was killed, it crashed, or the power went.

const PREFIX = 'dateline-open ';
const DAY_MS = 86_400_000;

/** Marks this tab, whenever it is to be seen, until the returned function is called. */
export async function markOpen(now: () => number): Promise<() => void> {
	const name = PREFIX + crypto.randomUUID();
	const letGo = await hold(name);
	const follow = () => {
		if (document.visibilityState === 'visible') localStorage.setItem(name, String(now()));
		else localStorage.removeItem(name);
	};
	const leave = () => localStorage.removeItem(name);
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
	const marks = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
	const locks = navigator.locks as LockManager | undefined;
	if (!locks) return marks.filter((mark) => now - Number(localStorage.getItem(mark)) > DAY_MS);
	const held = new Set((await locks.query()).held?.map(({ name }) => name));
	return marks.filter((mark) => !held.has(mark));
}

export function clearMarks(marks: readonly string[]): void {
	for (const mark of marks) localStorage.removeItem(mark);
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
