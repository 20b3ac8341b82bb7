// The engines, and the two stores of one: where each is found, and how it is started on a profile without
// any questions.
import { accessSync, constants, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CHROMIUM_ARGS, installedChromium } from '../../src/build/commands/browser.mjs';
import { SQLITE_FEATURE, storeIn } from './chromium-store.mjs';

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} debian the packages that bring it
 * @property {boolean} needsDisplay
 * @property {() => string | null} find its program
 * @property {(profile: string) => void} prepare mends what a kill leaves, before each start
 * @property {(profile: string, url: string) => string[]} args
 * @property {(profile: string) => Record<string, string>} env
 * @property {(profile: string) => string | null} lacks what it turns out not to have, once there is a database
 */

/** First-run pages, telemetry, updates and the questions after a crash, all off. */
const FIREFOX_SETTINGS = {
	'app.normandy.enabled': false,
	'app.update.auto': false,
	'app.update.enabled': false,
	'browser.aboutwelcome.enabled': false,
	'browser.newtabpage.enabled': false,
	'browser.sessionstore.resume_from_crash': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.homepage_override.mstone': 'ignore',
	'browser.startup.page': 0,
	'dom.ipc.processCount': 1,
	'dom.ipc.processPrelaunch.enabled': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'extensions.update.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'services.settings.server': '',
	'toolkit.startup.max_resumed_crashes': -1,
	'toolkit.telemetry.enabled': false
};

const WEBKIT_FOLDERS = ['/usr/lib', '/usr/lib64', '/usr/libexec'];

/**
 * @param {string} name
 * @param {readonly string[]} more arguments
 * @param {Engine['lacks']} lacks
 * @returns {Engine}
 */
const chromium = (name, more, lacks) => ({
	name,
	debian: 'chromium',
	needsDisplay: false,
	find: installedChromium,
	prepare: (profile) => remove(profile, 'SingletonLock', 'SingletonSocket', 'SingletonCookie'),
	args: (profile, url) => [
		'--headless=new',
		`--user-data-dir=${profile}`,
		'--window-size=500,900',
		'--noerrdialogs',
		'--hide-crash-restore-bubble',
		...CHROMIUM_ARGS,
		...more,
		url
	],
	env: () => ({}),
	lacks
});

const nothing = () => null;

/** @type {readonly Engine[]} */
export const ENGINES = [
	chromium('chromium', [], nothing),
	{
		name: 'firefox',
		debian: 'firefox-esr',
		needsDisplay: false,
		find: () => onPath('firefox-esr', 'firefox'),
		prepare(profile) {
			remove(profile, 'lock', '.parentlock');
			const lines = Object.entries(FIREFOX_SETTINGS).map(
				([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`
			);
			writeFileSync(join(profile, 'user.js'), lines.join(''));
		},
		args: (profile, url) => ['--headless', '--no-remote', '--profile', profile, url],
		env: (profile) => ({ HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' }),
		lacks: nothing
	},
	{
		name: 'webkit',
		debian: 'libwebkit2gtk-4.1-0 and xvfb',
		needsDisplay: true,
		find: miniBrowser,
		prepare() {},
		args: (_profile, url) => ['--geometry=500x900', url],
		env: (profile) => ({
			HOME: profile,
			XDG_DATA_HOME: join(profile, 'data'),
			XDG_CACHE_HOME: join(profile, 'cache'),
			XDG_CONFIG_HOME: join(profile, 'config'),
			GDK_BACKEND: 'x11',
			LIBGL_ALWAYS_SOFTWARE: '1',
			// Its sandbox cannot be had as root, nor within many containers.
			WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
		}),
		lacks: nothing
	},
	chromium('chromium-sqlite', [`--enable-features=${SQLITE_FEATURE}`], (profile) =>
		storeIn(profile)?.store === 'sqlite' ? null : 'this Chromium has no databases in SQLite'
	)
];

/** @param {string} profile @param {...string} names */
function remove(profile, ...names) {
	for (const name of names) rmSync(join(profile, name), { force: true });
}

/** @param {...string} names @returns {string | null} */
export function onPath(...names) {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(runs) ?? null;
}

/** WebKitGTK's own small browser, which lies with the library. */
function miniBrowser() {
	const folders = WEBKIT_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) => [
		folder,
		...readdirSync(folder)
			.filter((name) => name.endsWith('-linux-gnu'))
			.map((name) => join(folder, name))
	]);
	return (
		folders
			.flatMap((folder) =>
				readdirSync(folder)
					.filter((name) => /^webkit(?:2gtk-4|gtk-6)/.test(name))
					.map((name) => join(folder, name, 'MiniBrowser'))
			)
			.find(runs) ?? null
	);
}

/** @param {string} path */
function runs(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
