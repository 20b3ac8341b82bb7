// How the app is built, and how its unit and browser tests run.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { compileDecks } from './src/build/deck-plugin.ts';
import { packWordList } from './src/build/word-plugin.ts';

/** The tests build a next version with other decks. */
const decks = process.env.DECKS ?? fileURLToPath(new URL('./decks', import.meta.url));
const browser =
	process.env.CHROMIUM ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : '');

/**
 * Chunks that are put together by hand: a group takes what matches and what that imports, an earlier
 * group before a later one. A dozen small chunks would cost a first visit 4 kB more. The other screens
 * have what they share cut apart by the bundler: grouped, each loaded twice of what it needs.
 */
const CHUNKS = [
	// What every visit needs, and the styles that screens have in common: SvelteKit may overlook those in
	// another screen's chunk, and a page without them would be painted wrong. What Today needs as soon as
	// there are decks, with what its surroundings and a review have in common; what a review needs beyond that.
	{
		name: 'first',
		test: /node_modules\/(?:@sveltejs|idb|workbox-window)\/|src\/routes\/\+(?:layout|page)\.svelte|lib\/ui\/(?:frame|controls|today)\/\w+\.svelte\?.*type=style/
	},
	{
		name: 'today',
		test: /src\/routes\/TodaysDecks|src\/lib\/(?:storage\/(?:review\/day-plan|database\/(?:clock|write))|core\/language\/calendar-names|words\/(?:en\/)?ways)\./
	},
	{ name: 'review', test: /src\/routes\/review\/\+page|src\/lib\/ui\/review\// },
	// Taking a deck up, before any screen of a deck was opened, and what copies have in common with it.
	{
		name: 'take',
		test: /src\/lib\/storage\/(?:deck\/(?:take-deck|move-cards)|log\/recount|backup\/snapshots)\./
	},
	// What stands around the data, on Today, in a session and on Your data: one list of it is enough.
	{ name: 'keeping', test: /src\/lib\/ui\/keeping\/(?!Lost)|src\/routes\/(?:[\w/]+\/)?around-/ },
	// What is loaded when something is to be told, or when nobody waits.
	{
		name: 'aside',
		test: /src\/routes\/(?:Background|DamagedDeck|ErrorPage|Storage\w+|TodaysProblems|Updates)\b/
	},
	// Styles alone, most of them small: the name of each file is in what every visit loads.
	{
		name: 'screens',
		test: /src\/(?:routes\/(?:decks|settings|import)|lib\/ui\/(?:edit|update))\/.*\.svelte\?.*type=style/
	},
	{ name: 'class', test: /src\/(?:routes\/classes|lib\/ui\/class)\/.*\.svelte\?.*type=style/ },
	// What backups and files are held against; an update of the database needs it too, and no screen.
	{ name: 'record-shapes', test: /node_modules\/valibot\/|src\/lib\/core\/collection\/shapes\// }
].map((group, at, all) => ({ ...group, priority: all.length - at }));

/** Where no command chose one. */
const freshSeed = String(Date.now() % 1_000_000);

export default defineConfig({
	plugins: [compileDecks(decks), packWordList(), sveltekit()],
	build: {
		target: 'es2022',
		modulePreload: {
			// A page finds its chunks itself, out of the worker's cache: to name them all beforehand would
			// lengthen what every visit loads first. A review opened by its address has a shell that does.
			resolveDependencies: (_file, names) => names.filter((name) => name.endsWith('.css'))
		},
		rolldownOptions: {
			output: {
				codeSplitting: { groups: CHUNKS }
			}
		}
	},
	test: {
		// On a busy machine all takes longer: only what hangs reaches these.
		testTimeout: 300_000,
		hookTimeout: 300_000,
		expect: { poll: { timeout: 120_000 } },
		env: { BREADTH: process.env.BREADTH ?? 'sample', SEED: process.env.SEED ?? freshSeed },
		tags: [{ name: 'sampled', description: 'Takes a sample of its inputs, or the rest of them.' }],
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// None of them changes what others import: each file is loaded once a worker, not once a test file.
					isolate: false,
					include: ['src/**/*.test.ts', 'bench/**/*.test.ts'],
					exclude: ['src/**/*.browser.test.ts']
				}
			},
			{
				extends: true,
				// Found only once a worker asks for them: all pages would be loaded again in the middle of tests.
				optimizeDeps: {
					include: [
						'chardet',
						'papaparse',
						'pdfjs-dist/legacy/build/pdf.mjs',
						'pdfjs-dist/legacy/build/pdf.worker.mjs'
					]
				},
				test: {
					name: 'browser',
					include: ['src/**/*.browser.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								...(browser && { executablePath: browser }),
								args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
							}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
