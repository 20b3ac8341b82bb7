// The gallery: the same browser as the journeys, but it takes pictures instead of testing.
import { defineConfig } from '@playwright/test';
import journeys from '../playwright.config.ts';

export default defineConfig({
	...journeys,
	testDir: '.',
	testMatch: '*.gallery.ts',
	outputDir: '../../test-results/gallery',
	reporter: 'dot'
});
