// Measures in the built app how long a text waits for its suggestions, and whether the page stays responsive.
import { chromium } from 'playwright';
import { CHROMIUM_ARGS } from '../src/build/commands/browser.mjs';

/**
 * @typedef {{ answered: number, floor: number, longTasks: readonly number[] }} ArticleTimes
 * Milliseconds from asking the worker to its answer, its start included; the same for a text of one
 * sentence; and each task of the page over 50 ms from the click to the first suggestion.
 */

const STORED_WITHIN_MS = 60_000;
const ONE_SENTENCE = 'The port of Sample handled 4.2 million containers in 2025.';

/**
 * @param {string} text
 * @param {{ executablePath: string, app: string, turns: number }} options
 * @returns {Promise<ArticleTimes[]>}
 */
export async function measureArticle(text, { executablePath, app, turns }) {
	const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
	const visit = async (/** @type {string} */ given) => {
		const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
		const page = await context.newPage();
		await page.addInitScript(watch);
		await page.goto(`${app}/article`);
		// The files of the first visit are stored beside it: they are not what is measured.
		const ready = await page.evaluate(async (patienceMs) => {
			const until = performance.now() + patienceMs;
			while (!navigator.serviceWorker.controller && performance.now() < until)
				await new Promise((done) => setTimeout(done, 20));
			return Boolean(navigator.serviceWorker.controller);
		}, STORED_WITHIN_MS);
		if (!ready) throw new Error('The app’s files were not stored for offline use: is it a build?');
		await page.getByLabel('Paste the text here').fill(given);
		await page.getByRole('button', { name: 'Read it' }).click();
		await page.getByRole('region', { name: 'Suggestion' }).waitFor();
		const seen = await page.evaluate('({ answered: globalThis.answered, longTasks })');
		await context.close();
		return /** @type {{ answered: number, longTasks: number[] }} */ (seen);
	};
	try {
		/** @type {ArticleTimes[]} */
		const measured = [];
		for (let turn = 0; turn < turns; turn += 1) {
			const { answered: floor } = await visit(ONE_SENTENCE);
			measured.push({ ...(await visit(text)), floor });
		}
		return measured;
	} finally {
		await browser.close();
	}
}

/** Runs in the page: stamps when the worker that suggests is asked, and answers. */
function watch() {
	const page = /** @type {any} */ (globalThis);
	page.longTasks = [];
	page.clickedAt = Infinity;
	document.addEventListener('click', ({ timeStamp }) => (page.clickedAt = timeStamp), true);
	new PerformanceObserver((list) => {
		// What came before the click, as pasting a long text, is not what is measured.
		const behind = list.getEntries().filter(({ startTime }) => startTime >= page.clickedAt);
		page.longTasks.push(...behind.map(({ duration }) => duration));
	}).observe({ type: 'longtask' });
	const BrowserWorker = Worker;
	page.Worker = class extends BrowserWorker {
		/** @param {string | URL} url @param {WorkerOptions} [options] */
		constructor(url, options) {
			super(url, options);
			if (!/suggest/.test(String(url))) return;
			const asked = performance.now();
			this.addEventListener('message', ({ data }) => {
				if (data?.kind === 'done') page.answered = performance.now() - asked;
			});
		}
	};
}
