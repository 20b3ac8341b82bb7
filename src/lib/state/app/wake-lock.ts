// Keeps the screen on while something is shown to others.

/** Until the function that it gives is called; a browser lets go when the page is hidden. */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | null = null;
	let ended = false;
	async function ask() {
		if (ended || document.visibilityState !== 'visible') return;
		try {
			const given = await navigator.wakeLock?.request('screen');
			if (ended) await given?.release();
			else lock = given ?? null;
		} catch {
			// Not by this browser, or not on a low battery. Nothing is lost by it: the screen goes dark as it
			// would have, and a message on the wall about it would help nobody.
		}
	}
	void ask();
	document.addEventListener('visibilitychange', ask);
	return () => {
		ended = true;
		document.removeEventListener('visibilitychange', ask);
		lock?.release().catch(() => {
			// It had let go already.
		});
	};
}
