// Journeys in a real Chromium against the production build.
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, installedChromium } from '../src/build/commands/browser.mjs';
import { BREADTH } from './steps/breadth.ts';

const executablePath = process.env.CHROMIUM ?? installedChromium();

export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: '../test-results/journeys',
	fullyParallel: true,
	workers: availableParallelism(),
	// On a busy machine all takes longer: only what hangs reaches these.
	timeout: 600_000,
	expect: { timeout: 30_000 },
	forbidOnly: true,
	// Of what is sampled, the rest is made of other inputs.
	...(BREADTH === 'sample' && { grepInvert: /@broad/ }),
	...(BREADTH === 'rest' && { grep: /@broad|@sampled/ }),
	reporter: [['list'], ['json']],
	use: {
		viewport: { width: 390, height: 844 },
		// Only what is about the worker waits until it has stored everything.
		serviceWorkers: 'block',
		launchOptions: { ...(executablePath && { executablePath }), args: CHROMIUM_ARGS }
	}
});
