// npm run bench:article: how good the cards are that articles are turned into, and how fast.
// npm run bench:article -- --texts-only leaves the browser out.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, install, loadSource, ROOT } from './steps.mjs';

const path = (/** @type {string} */ file) =>
	fileURLToPath(new URL(`../../../${file}`, import.meta.url));

const { values } = parseArgs({ options: { 'texts-only': { type: 'boolean', default: false } } });
const TURNS = 7;

/**
 * In the built app, as a learner has it.
 * @param {string} text
 */
async function inBrowser(text) {
	await build();
	const { findChromium } = await import('./browser.mjs');
	const { serveFolder } = await import('./serve.mjs');
	const { measureArticle } = await import('../../../bench/measure-article.mjs');
	const executablePath = await findChromium();
	const app = await serveFolder(join(ROOT, 'build'));
	try {
		return await measureArticle(text, { executablePath, app: app.url, turns: TURNS });
	} finally {
		await app.close();
	}
}

try {
	await install();
	const { readTexts } = /** @type {typeof import('../../../bench/article/read.ts')} */ (
		await loadSource(path('bench/article/read.ts'))
	);
	const { longText, report, reportBrowser } =
		/** @type {typeof import('../../../bench/article/bench.ts')} */ (
			await loadSource(path('bench/article/bench.ts'))
		);
	const texts = readTexts(path('bench/article'), path('../shared/sources'));
	console.log(report(texts));
	if (!values['texts-only']) console.log(`\n${reportBrowser(await inBrowser(longText(texts)))}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
