// One visit of a page as a stranger makes it, on a phone and slow 4G: Lighthouse, in a browser of its own.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { CHROMIUM_ARGS } from '../../src/build/commands/browser.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * @param {string} url
 * @param {string} chromePath
 */
export async function visit(url, chromePath) {
	const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', ...CHROMIUM_ARGS] });
	try {
		const options = { port: chrome.port, onlyCategories: CATEGORIES };
		const report = (await lighthouse(url, { ...options, logLevel: 'error' }))?.lhr;
		if (report && !report.runtimeError) return report;
		throw new Error(`Lighthouse did not get through ${url}: ${report?.runtimeError?.message}`);
	} finally {
		chrome.kill();
	}
}
