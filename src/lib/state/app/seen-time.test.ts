// Time with a page: what passes while it is hidden is none.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const NOW = 1_000_000;

class Page extends EventTarget {
	visibilityState = 'visible';
	turn(visibilityState: 'visible' | 'hidden') {
		this.visibilityState = visibilityState;
		this.dispatchEvent(new Event('visibilitychange'));
	}
}

let page = new Page();

beforeEach(() => {
	page = new Page();
	vi.useFakeTimers({ toFake: ['Date'], now: NOW });
	vi.stubGlobal('document', page);
	// It listens from when it is loaded.
	vi.resetModules();
});

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

/** A clock, and how much it has moved since. */
async function clock() {
	const { seenTime } = await import('./seen-time.ts');
	const began = seenTime();
	return () => seenTime() - began;
}

describe('the time that something is looked at', () => {
	test('is the time that passes', async () => {
		const seen = await clock();
		pass(700);
		expect(seen()).toBe(700);
	});

	test('stands still while the page is hidden, and goes on after', async () => {
		const seen = await clock();
		pass(700);
		page.turn('hidden');
		pass(30_000);
		expect(seen()).toBe(700);
		page.turn('visible');
		expect(seen()).toBe(700);
		pass(50);
		page.turn('hidden');
		pass(9000);
		page.turn('visible');
		expect(seen()).toBe(750);
	});

	test('begins once a page that was opened hidden is seen', async () => {
		page.visibilityState = 'hidden';
		const seen = await clock();
		pass(5000);
		page.turn('visible');
		pass(20);
		expect(seen()).toBe(20);
	});

	test('counts what is hidden once, though the page tells it twice', async () => {
		const seen = await clock();
		page.turn('hidden');
		pass(4000);
		page.turn('hidden');
		pass(4000);
		page.turn('visible');
		pass(10);
		expect(seen()).toBe(10);
	});
});
