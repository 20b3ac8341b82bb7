// Measures one collection in a browser of its own: opening, answering, and the floors beside both.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { CHROMIUM_ARGS } from '../src/build/commands/browser.mjs';
import { forget, foreseen } from './foreseen.mjs';

/** @typedef {import('./marks.ts').Mark} Mark */
/** @typedef {import('./probe.ts').Reads} Reads */
/** @typedef {import('./probe.ts').Probe} Probe */
/** @typedef {import('playwright').BrowserContext} Context */

/**
 * @typedef {object} Measured
 * @property {number} cards
 * @property {number} reviews in the log
 * @property {Mark[]} opened navigation to the first question
 * @property {Mark[]} openedUnforeseen the same where nothing was worked out beforehand
 * @property {Mark[]} today navigation to what is due on Today
 * @property {Mark[]} emptyPage an empty page, straight from the server
 * @property {Mark[]} emptyWorkerPage an empty page out of a bare service worker's cache
 * @property {Reads} readsToOpen
 * @property {Reads} readsToOpenUnforeseen
 * @property {Reads} readsToToday
 * @property {Mark[]} answered grade to the next question
 * @property {Reads} readsToAnswer of all answers together
 * @property {number[]} put the bare transaction
 * @property {Mark[]} putAndPainted the bare transaction, then one text changed
 * @property {Mark[]} paintedOnly one text changed
 * @property {Answering | null} slow the same answers on a slower processor, where that was asked for
 */

/** @typedef {Pick<Measured, 'answered' | 'readsToAnswer' | 'put' | 'putAndPainted' | 'paintedOnly'>} Answering */

/** Up to this many cards, the log holds the reviews behind the schedules. */
const MOST_WITH_LOG = 10_000;
const WARM_UP = 2;
/** How many times slower a slow processor is. */
const SLOWDOWN = 4;
/** Of slow answers there need not be as many. */
const SLOW_SHARE = 4;

/**
 * Bundles a file of this folder, or the app's own data worker, for a page.
 * @param {'probe' | 'seed' | 'session' | 'floor' | 'decks' | 'large-deck' | 'backups' | 'log' | 'data.worker'} name
 */
export async function bundled(name) {
	const folder = name === 'data.worker' ? '../src/lib/state/data' : '.';
	const entry = fileURLToPath(new URL(`${folder}/${name}.ts`, import.meta.url));
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		build: {
			write: false,
			target: 'es2022',
			lib: { entry, formats: ['iife'], name: `bench_${name.replace(/\W/, '_')}` }
		}
	});
	const [first] = Array.isArray(built) ? built : [built];
	if (!first || !('output' in first)) throw new Error(`Nothing came of bundling ${name}.`);
	return first.output[0].code;
}

/** A folder with an empty page, and one that a bare worker answers for. */
export function emptyPages() {
	const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
	const page = '<!doctype html><html lang="en"><title>Empty</title><h1>Empty</h1></html>';
	mkdirSync(join(folder, 'worker'));
	writeFileSync(join(folder, 'empty.html'), page);
	writeFileSync(join(folder, 'worker', 'empty.html'), page);
	writeFileSync(
		join(folder, 'worker.js'),
		`addEventListener('install', (event) => event.waitUntil(
			caches.open('page').then((cache) => cache.add('/worker/empty.html'))));
		addEventListener('fetch', (event) => {
			if (event.request.mode === 'navigate')
				event.respondWith(caches.match('/worker/empty.html'));
		});`
	);
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * @param {Context} context
 * @param {string} url
 */
async function openOnce(context, url) {
	const page = await context.newPage();
	await page.goto(url, { waitUntil: 'commit' });
	const opened = await page.evaluate(async () => {
		const { first, reads } = /** @type {{ benchProbe: Probe }} */ (
			/** @type {unknown} */ (globalThis)
		).benchProbe;
		const tooLong = new Promise((_, reject) =>
			setTimeout(() => reject(new Error(`Nothing was shown at ${location.href}.`)), 30_000)
		);
		const mark = /** @type {Mark} */ (await Promise.race([first, tooLong]));
		return { mark, reads: { ...reads } };
	});
	return { page, ...opened };
}

/**
 * @param {Context} context
 * @param {string} url
 * @param {string} path
 * @param {string} scope
 */
async function registerWorker(context, url, path, scope) {
	const { page } = await openOnce(context, url);
	await page.evaluate(
		async ([path, scope]) => {
			await navigator.serviceWorker.register(path ?? '', { scope: scope ?? '' });
			await navigator.serviceWorker.ready;
		},
		[path, scope]
	);
	await page.close();
}

/**
 * @param {number} cards
 * @param {{ executablePath: string, app: string, empty: string, answers: number, navigations: number, slow: boolean }} options
 * @returns {Promise<Measured>}
 */
export async function measure(cards, options) {
	const { executablePath, app, empty, answers, navigations } = options;
	const profile = mkdtempSync(join(tmpdir(), 'dateline-bench-profile-'));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		args: CHROMIUM_ARGS,
		viewport: { width: 390, height: 844 },
		reducedMotion: 'reduce'
	});
	try {
		const seeded = await seed(context, app, cards);
		await context.addInitScript({ content: await bundled('probe') });
		await registerWorker(context, `${empty}/worker/empty.html`, '/worker.js', '/worker/');
		const opening = await openings(context, { app, empty, navigations });
		const answering = await answerings(context, app, answers);
		const few = Math.ceil(answers / SLOW_SHARE);
		const slow = options.slow ? await answerings(context, app, few, SLOWDOWN) : null;
		return { cards, ...seeded, ...opening, ...answering, slow };
	} finally {
		await context.close();
		rmSync(profile, { recursive: true, force: true });
	}
}

/**
 * Opens the app, so that its database and its worker are there, and fills the database.
 * @param {Context} context
 * @param {string} app
 * @param {number} cards
 */
async function seed(context, app, cards) {
	const page = await context.newPage();
	await page.goto(app);
	await page.getByRole('heading').first().waitFor();
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
	await page.evaluate(await bundled('seed'));
	const withLog = cards <= MOST_WITH_LOG;
	const seeded = await page.evaluate(`benchSeed(${cards}, ${withLog})`);
	await page.close();
	return /** @type {{ reviews: number }} */ (seeded);
}

/**
 * The kinds of page in turn, so that whatever slows the machine down slows all of them.
 * @param {Context} context
 * @param {{ app: string, empty: string, navigations: number }} options
 */
async function openings(context, { app, empty, navigations }) {
	const urls = {
		emptyPage: `${empty}/empty.html`,
		emptyWorkerPage: `${empty}/worker/empty.html`,
		openedUnforeseen: `${app}/review`,
		// By now the page before has worked out what comes first, as it does wherever a learner was.
		opened: `${app}/review`,
		today: `${app}/`
	};
	/** @type {Record<keyof typeof urls, Mark[]>} */
	const marks = { opened: [], openedUnforeseen: [], today: [], emptyPage: [], emptyWorkerPage: [] };
	/** @type {Partial<Record<keyof typeof urls, Reads>>} */
	const read = {};
	for (let turn = 0; turn < WARM_UP + navigations; turn++) {
		for (const kind of /** @type {(keyof typeof urls)[]} */ (Object.keys(urls))) {
			if (kind === 'openedUnforeseen') await forget(context, app);
			const { page, mark, reads } = await openOnce(context, urls[kind]);
			read[kind] = reads;
			if (turn >= WARM_UP) marks[kind].push(mark);
			if (kind === 'openedUnforeseen') await foreseen(page);
			await page.close();
		}
	}
	const none = { requests: 0, rows: 0, keys: 0 };
	return {
		...marks,
		readsToOpen: read.opened ?? none,
		readsToOpenUnforeseen: read.openedUnforeseen ?? none,
		readsToToday: read.today ?? none
	};
}

/**
 * @param {Context} context
 * @param {string} app
 * @param {number} answers
 * @param {number} slowdown how many times slower than it is the processor is made
 * @returns {Promise<Answering>}
 */
async function answerings(context, app, answers, slowdown = 1) {
	const { page } = await openOnce(context, `${app}/review`);
	const devtools = await context.newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	await page.evaluate(await bundled('session'));
	await page.evaluate(await bundled('floor'));
	// The first few run code that was not compiled yet.
	await page.evaluate('benchAnswer(5)');
	const { marks, reads } = /** @type {import('./session.ts').Timed} */ (
		await page.evaluate(`benchAnswer(${answers})`)
	);
	const floors = /** @type {import('./floor.ts').Floors} */ (
		await page.evaluate(`benchFloor(${answers})`)
	);
	await page.close();
	return { answered: [...marks], readsToAnswer: reads, ...floors };
}
