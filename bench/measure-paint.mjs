// How soon a first visit sees a screen: Lighthouse, as a phone on a slow network, beside an empty page.
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { serveFolder } from '../src/build/commands/serve.mjs';
import { run } from '../src/build/commands/steps.mjs';

/**
 * @typedef {object} Report what is read of Lighthouse's
 * @property {Record<string, { score: number | null }>} categories
 * @property {Record<string, { numericValue?: number }>} audits
 */

/**
 * @typedef {object} Paint the medians of a screen's visits
 * @property {string} screen
 * @property {number} performance scores are 0 to 100
 * @property {number} accessibility
 * @property {number} bestPractices
 * @property {number} seo
 * @property {number} firstMs first contentful paint
 * @property {number} largestMs largest contentful paint
 * @property {number} blockedMs total blocking time
 * @property {number} shift cumulative layout shift
 */

const TEXT = /\.(?:html|js|css|json|svg|webmanifest)$/;

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Lighthouse has a lock file of its own: nobody who does not measure this needs its two hundred packages. */
async function installLighthouse() {
	if (existsSync(new URL('lighthouse/node_modules/lighthouse', import.meta.url))) return;
	console.error('Installing Lighthouse from its lock file …');
	const { code, output } = await run('npm', ['ci', '--prefix', 'bench/lighthouse'], {
		quiet: true
	});
	if (code !== 0) throw new Error(`Lighthouse was not installed:\n${output}`);
}

/**
 * Serves a folder as hosts do: its texts compressed, once and for all.
 * @param {string} folder
 */
async function serveAsHosts(folder) {
	const packed = mkdtempSync(join(tmpdir(), 'dateline-packed-'));
	cpSync(folder, packed, { recursive: true });
	for (const path of readdirSync(packed, { recursive: true, encoding: 'utf8' })) {
		const file = join(packed, path);
		if (!TEXT.test(path) || !statSync(file).isFile()) continue;
		const bytes = readFileSync(file);
		writeFileSync(`${file}.gz`, gzipSync(bytes));
		writeFileSync(`${file}.br`, brotliCompressSync(bytes));
	}
	const site = await serveFolder(packed, { packed: true });
	return {
		url: site.url,
		async close() {
			await site.close();
			rmSync(packed, { recursive: true, force: true });
		}
	};
}

/**
 * @param {string} screen
 * @param {string} url
 * @param {{ chromePath: string, turns: number }} options
 * @returns {Promise<Paint>}
 */
async function measureScreen(screen, url, { chromePath, turns }) {
	// By its address: it knows packages that are not there for whoever only checks types.
	const { visit } = await import(new URL('lighthouse/visit.mjs', import.meta.url).href);
	/** @type {Report[]} */
	const reports = [];
	for (let turn = 0; turn < turns; turn++) reports.push(await visit(url, chromePath));
	const score = (/** @type {string} */ name) =>
		median(reports.map(({ categories }) => Math.round((categories[name]?.score ?? NaN) * 100)));
	const figure = (/** @type {string} */ name) =>
		median(reports.map(({ audits }) => audits[name]?.numericValue ?? NaN));
	return {
		screen,
		performance: score('performance'),
		accessibility: score('accessibility'),
		bestPractices: score('best-practices'),
		seo: score('seo'),
		firstMs: figure('first-contentful-paint'),
		largestMs: figure('largest-contentful-paint'),
		blockedMs: figure('total-blocking-time'),
		shift: figure('cumulative-layout-shift')
	};
}

/**
 * The empty page, then the screens of a built app.
 * @param {{ app: string, empty: string }} folders
 * @param {readonly string[]} screens addresses, as "/decks"
 * @param {{ chromePath: string, turns: number }} options
 */
export async function measurePaint({ app, empty }, screens, options) {
	await installLighthouse();
	const [site, floor] = await Promise.all([serveAsHosts(app), serveAsHosts(empty)]);
	try {
		const measured = [await measureScreen('empty SvelteKit page', floor.url, options)];
		for (const screen of screens) {
			measured.push(await measureScreen(screen, site.url + screen, options));
		}
		return measured;
	} finally {
		await Promise.all([site.close(), floor.close()]);
	}
}
