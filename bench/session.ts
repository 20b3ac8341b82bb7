// Evaluated in a page under review: answers card after card as a thumb would, and takes the times.
import { since, type Mark } from './marks.ts';
import type { Probe, Reads } from './probe.ts';

declare const benchProbe: Probe;

export interface Timed {
	readonly marks: readonly Mark[];
	readonly reads: Reads;
}

/** A learner looks longer; by then the app has done what it does behind the screen. */
const PAUSE_MS = 40;

const question = () => document.querySelector('h1')?.textContent ?? '';

function button(name: string): HTMLButtonElement | undefined {
	const all = [...document.querySelectorAll('button')];
	return all.find(({ textContent }) => textContent.trim().startsWith(name));
}

async function settled(): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
	await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
	await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
}

/** What the app still reads behind the first question has been read. */
async function quiet(): Promise<void> {
	for (let seen = ''; ;) {
		const now = JSON.stringify(benchProbe.reads);
		if (now === seen) return;
		seen = now;
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
}

async function press(name: string, test: () => boolean): Promise<Mark> {
	const pressed = button(name);
	if (!pressed) throw new Error(`There is no button “${name}” beside: ${question()}`);
	const changed = benchProbe.changed(test);
	const start = performance.now();
	pressed.click();
	return since(start, await changed);
}

async function answer(count: number): Promise<Timed> {
	const marks: Mark[] = [];
	await quiet();
	const before = { ...benchProbe.reads };
	for (let turn = 0; turn < count; turn++) {
		await press('Show answer', () => button('Good') !== undefined);
		await settled();
		const asked = question();
		const isNext = () => question() !== asked && button('Show answer') !== undefined;
		marks.push(await press('Good', isNext));
		await settled();
	}
	const { requests, rows, keys } = benchProbe.reads;
	const reads = {
		requests: requests - before.requests,
		rows: rows - before.rows,
		keys: keys - before.keys
	};
	return { marks, reads };
}

Object.assign(globalThis, { benchAnswer: answer });
