import { expect, onTestFinished, test, vi } from 'vitest';
import { clearMarks, markOpen, marksLeftBehind } from './open-marks.ts';

const NOW = 1_764_000_000_000;
const DAY_MS = 86_400_000;
const GONE = 'dateline-open of-a-tab-that-is-gone';

function leave(at: number): void {
	localStorage.setItem(GONE, String(at));
	onTestFinished(() => localStorage.removeItem(GONE));
}

const marks = () => Object.keys(localStorage).filter((key) => key.startsWith('dateline-open '));

async function open(): Promise<() => void> {
	const close = await markOpen(() => NOW);
	onTestFinished(close);
	return close;
}

test('A tab that is open has a mark, and is not taken for one that is gone', async () => {
	const close = await open();
	expect(marks()).toHaveLength(1);
	expect(await marksLeftBehind(NOW)).toEqual([]);
	close();
	expect(marks()).toEqual([]);
});

test('A mark that no tab holds was left behind, until it is cleared', async () => {
	await open();
	leave(NOW);
	expect(await marksLeftBehind(NOW)).toEqual([GONE]);
	clearMarks([GONE]);
	expect(await marksLeftBehind(NOW)).toEqual([]);
	expect(marks()).toHaveLength(1);
});

test('A page that is left takes its mark along, and has it again when it comes back', async () => {
	await open();
	dispatchEvent(new Event('pagehide'));
	expect(marks()).toEqual([]);
	dispatchEvent(new Event('pageshow'));
	expect(marks()).toHaveLength(1);
});

test('Where the browser has no locks, only a mark of another day counts as left behind', async () => {
	vi.spyOn(navigator, 'locks', 'get').mockReturnValue(undefined as never);
	onTestFinished(() => void vi.restoreAllMocks());
	await open();
	leave(NOW - DAY_MS / 2);
	expect(await marksLeftBehind(NOW)).toEqual([]);
	leave(NOW - 2 * DAY_MS);
	expect(await marksLeftBehind(NOW)).toEqual([GONE]);
});
