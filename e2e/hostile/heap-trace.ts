// The largest JavaScript heap of a page and its workers, as the collector's own trace tells it.
import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
	readonly args?: { readonly usedHeapSizeBefore?: number; readonly usedHeapSizeAfter?: number };
}

/** A busy worker answers no question of the debugger's, but each of its collections is traced. */
export class HeapTrace {
	readonly #browser: Browser;

	private constructor(browser: Browser) {
		this.#browser = browser;
	}

	static async start(browser: Browser, page: Page): Promise<HeapTrace> {
		await browser.startTracing(page, { categories: ['v8'] });
		return new HeapTrace(browser);
	}

	/** The largest since it was started, in bytes, of any one thread. */
	async stop(): Promise<number> {
		const trace = JSON.parse((await this.#browser.stopTracing()).toString()) as {
			traceEvents: readonly TraceEvent[];
		};
		return trace.traceEvents.reduce(
			(most, { args }) =>
				Math.max(most, args?.usedHeapSizeBefore ?? 0, args?.usedHeapSizeAfter ?? 0),
			0
		);
	}
}
