// When what was reckoned from today has to be reckoned again: the page is seen again, or the day turns.
import { today } from './device.ts';

/** A device that slept wakes up with its timers behind: it is looked at often rather than waited for. */
const LOOK_EVERY_MS = 20_000;

/** Reckons again, told whether it is another day, until the returned function is called. */
export function followDay(
	startHour: () => number,
	reckon: (isAnotherDay: boolean) => unknown
): () => void {
	let day = today(startHour());
	const look = (isSeenAgain: boolean) => {
		const now = today(startHour());
		const isAnotherDay = now !== day;
		day = now;
		if (isSeenAgain || isAnotherDay) reckon(isAnotherDay);
	};
	const onVisibility = () => document.visibilityState === 'visible' && look(true);
	// Kept by the browser, and shown again by going back.
	const onShow = ({ persisted }: PageTransitionEvent) => persisted && look(true);
	const timer = setInterval(() => look(false), LOOK_EVERY_MS);
	document.addEventListener('visibilitychange', onVisibility);
	addEventListener('pageshow', onShow);
	return () => {
		clearInterval(timer);
		document.removeEventListener('visibilitychange', onVisibility);
		removeEventListener('pageshow', onShow);
	};
}
