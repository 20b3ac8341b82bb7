// Long lists come to the page a slice at a time, so that no task of it is long.
import { tick } from 'svelte';

/** A slice takes about this long: a third of what is felt as standing still. */
const WANTED_MS = 16;
const FIRST = 10;

/**
 * Goes from `from` to `to` in steps, each as long as this device shows in good time; the page can
 * paint and answer in between. `show` is told how far it is, and may say false: then no more is wanted.
 */
export async function inSteps(
	from: number,
	to: number,
	show: (upTo: number) => void | false,
	first = FIRST
): Promise<void> {
	let step = first;
	for (let at = from; at < to;) {
		const before = performance.now();
		const next = Math.min(to, at + step);
		if (show(next) === false) return;
		await tick();
		const tookMs = Math.max(1, performance.now() - before);
		// By twice at most: what comes next may take longer.
		step = Math.max(1, Math.min(2 * step, Math.round(((next - at) * WANTED_MS) / tookMs)));
		at = next;
		if (at < to) await nextTask();
	}
}

/** The same for the items of a list: `show` is handed the next of them. */
export function inSlices<T>(
	items: readonly T[],
	show: (slice: readonly T[]) => void | false
): Promise<void> {
	let shown = 0;
	return inSteps(0, items.length, (upTo) => {
		const slice = items.slice(shown, upTo);
		shown = upTo;
		return show(slice);
	});
}

/** Lets the browser do what waits, painting among it. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
