// npm run bench:article: how good the cards are that articles are turned into, and how fast.
// npm run bench:article -- --texts-only leaves the browser out; --train and --rows: bench/article/train.ts;
// --set-aside: bench/article/once.ts.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, install, loadSource, ROOT } from './steps.mjs';

const path = (/** @type {string} */ file) =>
	fileURLToPath(new URL(`../../../${file}`, import.meta.url));

const { values, positionals } = parseArgs({
	options: {
		'texts-only': { type: 'boolean', default: false },
		train: { type: 'boolean', default: false },
		rows: { type: 'boolean', default: false },
		'set-aside': { type: 'boolean', default: false }
	},
	allowPositionals: true
});
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
	if (values['set-aside']) {
		const { reportOnce } = /** @type {typeof import('../../../bench/article/once.ts')} */ (
			await loadSource(path('bench/article/once.ts'))
		);
		console.log(reportOnce(path('bench/article')));
	} else if (values.train || values.rows) {
		const { train, writeRows } = /** @type {typeof import('../../../bench/article/train.ts')} */ (
			await loadSource(path('bench/article/train.ts'))
		);
		const [of = '', judged = ''] = positionals;
		console.log(values.rows ? writeRows(ROOT, of, judged) : train(ROOT, texts));
	} else {
		console.log(report(texts));
		if (!values['texts-only']) console.log(`\n${reportBrowser(await inBrowser(longText(texts)))}`);
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
