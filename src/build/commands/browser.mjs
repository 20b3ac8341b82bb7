// Which browser the tests use: an installed Chrome or Chromium, else Playwright's own, else Debian's.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/** What a Chromium needs to run without a screen, as root, and without a network of its own. */
export const CHROMIUM_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** @param {string} path */
function runnable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** The path of an installed Chrome or Chromium, or null. */
export function installedChromium() {
	const named = process.env.CHROMIUM;
	if (named) return runnable(named) ? named : null;
	const onPath = (process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => NAMES.map((name) => join(folder, name)));
	return [...onPath, ...PLACES].find(runnable) ?? null;
}

/** Playwright's own Chromium: the one it has, or after a download; null where there is none. */
async function playwrightChromium() {
	const { chromium } = await import('playwright');
	if (existsSync(chromium.executablePath())) return chromium.executablePath();
	console.log('No Chrome or Chromium is installed: trying Playwright’s own download.');
	const cli = join('node_modules', 'playwright', 'cli.js');
	spawnSync(process.execPath, [cli, 'install', 'chromium'], {
		stdio: ['ignore', 'ignore', 'ignore'],
		timeout: 180_000
	});
	return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

function debianChromium() {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
	console.log('Installing Debian’s chromium.');
	const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
		const { status } = spawnSync('apt-get', ['-qq', ...words], {
			stdio: 'ignore',
			env: environment
		});
		if (status !== 0) return null;
	}
	return installedChromium();
}

/** The browser to use. Throws one sentence that says what to install where there is none. */
export async function findChromium() {
	const found = installedChromium() ?? (await playwrightChromium()) ?? debianChromium();
	if (found) return found;
	throw new Error(
		'No browser was found: install Google Chrome or Chromium, or set CHROMIUM to the path of one.'
	);
}
