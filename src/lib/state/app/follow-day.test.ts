// When what was reckoned from today is reckoned again: with a page and a clock that the test holds.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followDay } from './follow-day.ts';

const HOUR_MS = 3_600_000;
const LOOKS_MS = 60_000;

/** Six in the evening, by the clock of the place. */
const EVENING = new Date(2026, 4, 10, 18).getTime();

/** What the page tells: whether it is seen, and that it is shown again. */
class Page extends EventTarget {
	visibilityState = 'visible';
	turn(visibilityState: 'visible' | 'hidden') {
		this.visibilityState = visibilityState;
		this.dispatchEvent(new Event('visibilitychange'));
	}
	show(persisted: boolean) {
		this.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
	}
}

let page = new Page();

beforeEach(() => {
	page = new Page();
	vi.useFakeTimers({ now: EVENING });
	vi.stubGlobal('document', page);
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

function followed(startHour: () => number = () => 4) {
	const reckon = vi.fn();
	const stop = followDay(startHour, reckon);
	return { reckon, stop };
}

describe('today is reckoned again', () => {
	test('when the learner’s day turns, once, and not before', () => {
		const { reckon } = followed();
		vi.advanceTimersByTime(10 * HOUR_MS - LOOKS_MS);
		expect(reckon).not.toHaveBeenCalled();
		vi.advanceTimersByTime(2 * LOOKS_MS);
		expect(reckon.mock.calls).toEqual([[true]]);
		vi.advanceTimersByTime(HOUR_MS);
		expect(reckon).toHaveBeenCalledTimes(1);
	});

	test('when the page is seen again, told whether it is another day', () => {
		const { reckon } = followed();
		page.turn('hidden');
		expect(reckon).not.toHaveBeenCalled();
		page.turn('visible');
		expect(reckon.mock.calls).toEqual([[false]]);
		page.turn('hidden');
		vi.setSystemTime(EVENING + 24 * HOUR_MS);
		page.turn('visible');
		expect(reckon.mock.calls).toEqual([[false], [true]]);
	});

	test('when going back shows a page that was kept, not one that was loaded', () => {
		const { reckon } = followed();
		page.show(false);
		expect(reckon).not.toHaveBeenCalled();
		page.show(true);
		expect(reckon.mock.calls).toEqual([[false]]);
	});

	test('when the learner’s day begins at another hour, by which it is another', () => {
		let hour = 4;
		const { reckon } = followed(() => hour);
		hour = 20;
		vi.advanceTimersByTime(LOOKS_MS);
		expect(reckon.mock.calls).toEqual([[true]]);
	});

	test('no more once nobody follows', () => {
		const { reckon, stop } = followed();
		stop();
		vi.advanceTimersByTime(24 * HOUR_MS);
		page.turn('visible');
		page.show(true);
		expect(reckon).not.toHaveBeenCalled();
	});
});
