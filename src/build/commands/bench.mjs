// npm run bench: how fast the app is with 1,000, 10,000 and 100,000 cards, beside the bare floors.
// npm run bench -- [--sizes 1000,10000] [--answers 200] [--navigations 15] [--decks 250,5000]
//     [--large 10000] [--entries 1000000] [--backups 5000,50000] [--visits 3] [--only backups]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, install, ROOT } from './steps.mjs';

const { values } = parseArgs({
	options: {
		sizes: { type: 'string', default: '1000,10000,100000' },
		answers: { type: 'string', default: '200' },
		navigations: { type: 'string', default: '15' },
		decks: { type: 'string', default: '250,4000,16000' },
		large: { type: 'string', default: '10000' },
		backups: { type: 'string', default: '5000,50000' },
		visits: { type: 'string', default: '3' },
		entries: { type: 'string', default: '1000000' },
		only: { type: 'string', default: 'collections,decks,log,backups,paint' }
	}
});

/** Every screen that a stranger is led to. */
const SCREENS = ['/', '/decks', '/classes', '/quiz', '/settings', '/article'];

/** @param {string} text @param {string} name */
function count(text, name) {
	if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
	throw new Error(`--${name} takes whole numbers above 0, not “${text}”.`);
}

async function bench() {
	const sizes = values.sizes.split(',').map((size) => count(size, 'sizes'));
	const notes = values.decks.split(',').map((size) => count(size, 'decks'));
	const large = count(values.large, 'large');
	const backups = values.backups.split(',').map((size) => count(size, 'backups'));
	const wants = (/** @type {string} */ part) => values.only.split(',').includes(part);
	const answers = count(values.answers, 'answers');
	const navigations = count(values.navigations, 'navigations');
	const visits = count(values.visits, 'visits');
	const entries = count(values.entries, 'entries');
	await install();
	await build();
	const { findChromium } = await import('./browser.mjs');
	const { serveFolder } = await import('./serve.mjs');
	const { emptyPages, measure } = await import('../../../bench/measure.mjs');
	const { measureDecks } = await import('../../../bench/measure-decks.mjs');
	const { measureLargeDeck } = await import('../../../bench/measure-large-deck.mjs');
	const { measureLog } = await import('../../../bench/measure-log.mjs');
	const { measureBackups } = await import('../../../bench/measure-backups.mjs');
	const { backupTable, deckTable, largeDeckTable, logTable, paintTable, table, targets } =
		await import('../../../bench/report.mjs');
	const executablePath = await findChromium();
	const app = await serveFolder(join(ROOT, 'build'));
	const pages = emptyPages();
	const empty = await serveFolder(pages.folder);
	try {
		if (wants('collections')) {
			console.log(introduction(answers, navigations));
			const options = { executablePath, app: app.url, empty: empty.url, answers, navigations };
			const [first = 1000, ...others] = sizes.sort((a, b) => a - b);
			const smallest = await measure(first, { ...options, slow: true });
			console.log(table(smallest, smallest, answers));
			let largest = smallest;
			for (const cards of others) {
				largest = await measure(cards, { ...options, slow: false });
				console.log(table(largest, smallest, answers));
			}
			console.log(targets(smallest, largest));
		}
		if (wants('decks')) {
			const turns = 5;
			const decks = await measureDecks(notes, { executablePath, empty: empty.url, turns });
			console.log(`\n${turns} turns a deck, in an empty page.\n`);
			for (const times of decks) console.log(deckTable(times));
			const options = { executablePath, app: app.url, turns };
			console.log(largeDeckTable(await measureLargeDeck(large, options)));
		}
		if (wants('log')) {
			const place = { url: empty.url, folder: pages.folder };
			console.log(logTable(await measureLog(entries, { executablePath, empty: place })));
		}
		if (wants('backups')) {
			const place = { url: empty.url, folder: pages.folder };
			for (const cards of backups) {
				console.log(backupTable(await measureBackups(cards, { executablePath, empty: place })));
			}
		}
		if (wants('paint')) {
			// Loaded here: it takes a second, and nothing else needs it.
			const { buildEmptyKit } = await import('../../../bench/empty-kit.mjs');
			const { measurePaint } = await import('../../../bench/measure-paint.mjs');
			const folders = { app: join(ROOT, 'build'), empty: buildEmptyKit() };
			const options = { chromePath: executablePath, turns: visits };
			console.log(paintTable(await measurePaint(folders, SCREENS, options), visits));
		}
	} finally {
		await Promise.all([app.close(), empty.close()]);
		pages.remove();
	}
}

/** @param {number} answers @param {number} navigations */
function introduction(answers, navigations) {
	return `# Dateline, measured

${navigations} navigations and ${answers} answers a collection, in Chromium at 390 × 844, with the service worker
running and motion reduced. Painted: in the DOM, and the work of the frame with it; how long the
60 Hz clock lets that frame wait is counted in the lines that name the clock. The empty pages have an
origin of their own, without the app's worker. Nothing foreseen: as after an answer behind which the
browser was closed at once.
For orientation, the best of seven open-source web flashcard apps, each with 10,000 new cards:
grade to next 6.2 ms median and 7.1 ms p95, 136 ms to open.
`;
}

try {
	await bench();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
