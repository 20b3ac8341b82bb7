// How the app is built, and how its unit and browser tests run.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { compileDecks } from './src/build/deck-plugin.ts';

/** The tests build a next version with other decks. */
const decks = process.env.DECKS ?? fileURLToPath(new URL('./decks', import.meta.url));
const browser =
	process.env.CHROMIUM ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : '');

/** What every visit needs stands in one chunk: a dozen small ones would cost 4 kB more. */
const FIRST = new RegExp(
	[
		'node_modules/(?:svelte|@sveltejs|idb|workbox-window)/',
		'src/routes/\\+(?:layout|page)\\.svelte',
		'src/lib/(?:ui/(?:frame/(?!ProblemPage)|today/DeckLine)|words/(?:en/)?app\\b)',
		'src/lib/ui/deck/rivals-context',
		'src/routes/keeping/around-today',
		'src/lib/state/(?:app|this-app|device|local-text|tabs|theme|today|shelf|offline|trusted-url)\\b',
		'src/lib/storage/(?:connection|sound|open|new-journal|migrations|schema|settings|decks)\\.',
		'src/lib/core/schedule/(?:settings|preset|day)\\.'
	].join('|')
);

/** What Today needs as soon as there are decks. */
const TODAY = new RegExp(
	['src/routes/TodaysDecks', 'src/lib/ui/today/DueCounts', '(?:day-plan|due-counts)\\.'].join('|')
);

/** What a review needs beyond that: asked for at once, not found out import by import. */
const REVIEW = new RegExp(
	[
		'node_modules/ts-fsrs/',
		'src/lib/ui/review/',
		'src/lib/ui/deck/(?:Before|Evidence|MarkBadge|SourceName|Spans|StandingBadge)',
		'src/lib/core/(?:card|review|schedule)/',
		'src/lib/core/deck/(?:claim|evidence|ids|loose-date|quantity|spelling|change/marks)\\.',
		'src/lib/state/(?:review|session|pending-answer|wake-up|say-next-due|intervals)',
		'src/lib/storage/(?:answers|card-rows|clock|due-reader|flags|next-due|presets|sound-rows|write)\\.'
	].join('|')
);

/** What the views of a deck share: few chunks keep the list of them short, which every visit loads. */
const DECK = new RegExp(
	[
		'src/lib/ui/(?:deck|positions|timeline|update|edit)/',
		'src/lib/state/(?:deck-notes|deck-page)\\.',
		'src/lib/core/deck/(?:position-grid|timeline)\\.',
		'src/routes/decks/'
	].join('|')
);

/** The other screens, one list each: whoever opens one soon needs the rest of it. */
const SCREENS = {
	forms:
		/src\/lib\/ui\/(?:settings|data)\/|ui\/quiz\/ManyChoice|src\/routes\/(?:settings|import)\//,
	quiz: /src\/(?:routes|lib\/ui|lib\/core)\/quiz\/|src\/lib\/state\/quiz/,
	article:
		/src\/(?:routes|lib\/ui|lib\/core)\/article\/|src\/lib\/state\/(?:article|card-form|read-article|shared-article)/,
	classes: /src\/routes\/classes\/|ClassEnd|src\/lib\/ui\/class\/|src\/lib\/state\/class/
} as const;

/** What stands around the data, on Today, in a session and on Your data: one list of it is enough. */
const KEEPING = new RegExp(
	[
		'src/(?:routes|lib/core|lib/ui)/keeping/(?!Lost|around)',
		'src/lib/state/(?:keeping|trace|browser-promise|say-unsaved)\\b'
	].join('|')
);

/** What is loaded when something is to be told, or when nobody waits. */
const ASIDE = new RegExp(
	[
		'src/routes/(?:Background|DamagedDeck|ErrorPage|Storage\\w+|Updates)\\b',
		'src/lib/state/(?:after-stop|daily-copy|data-work|last-check|open-marks|self-check)\\b',
		'src/lib/core/check/'
	].join('|')
);

export default defineConfig({
	plugins: [compileDecks(decks), sveltekit()],
	build: {
		target: 'es2022',
		modulePreload: {
			// A page finds its chunks itself, out of the worker's cache: to name them all beforehand would
			// lengthen what every visit loads first. A review opened by its address has a shell that does.
			resolveDependencies: (_file, names) => names.filter((name) => name.endsWith('.css'))
		},
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{ name: 'first', test: FIRST, priority: 2 },
						{ name: 'today', test: TODAY, priority: 1 },
						{ name: 'review', test: REVIEW, priority: 1 },
						{ name: 'keeping', test: KEEPING, priority: 1 },
						{ name: 'aside', test: ASIDE, priority: 1 },
						{ name: 'deck', test: DECK },
						...Object.entries(SCREENS).map(([name, test]) => ({ name, test }))
					]
				}
			}
		}
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts'],
					exclude: ['src/**/*.browser.test.ts']
				}
			},
			{
				extends: true,
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
