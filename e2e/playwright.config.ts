// Journeys in a real Chromium against the production build.
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, installedChromium } from '../src/build/commands/browser.mjs';

const executablePath = process.env.CHROMIUM ?? installedChromium();

export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: '../test-results/journeys',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	forbidOnly: true,
	reporter: [['list'], ['json']],
	use: {
		viewport: { width: 390, height: 844 },
		launchOptions: { ...(executablePath && { executablePath }), args: CHROMIUM_ARGS }
	}
});
