// How long something was looked at: the time in which the page was hidden is no time with it.
import { now } from './device.ts';

let hiddenMs = 0;
let hiddenSince: number | null = null;

function follow(): void {
	const isHidden = document.visibilityState === 'hidden';
	if (isHidden) hiddenSince ??= now();
	else if (hiddenSince !== null) {
		hiddenMs += Math.max(0, now() - hiddenSince);
		hiddenSince = null;
	}
}

if (typeof document !== 'undefined') {
	follow();
	document.addEventListener('visibilitychange', follow);
}

/** A clock (ms) that stands still while the page is hidden: only differences mean something. */
export const seenTime = (): number => (hiddenSince ?? now()) - hiddenMs;
