// What the commands share: running a program, and installing or building only what is not up to date.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceHash } from './source-hash.mjs';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const STAMPS = join(ROOT, 'node_modules', '.dateline');

/**
 * Runs a program in the repository's folder and gives its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { env = {}, quiet = false } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			cwd: ROOT,
			env: { ...process.env, ...env },
			stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
			shell: process.platform === 'win32'
		});
		let output = '';
		child.stdout?.on('data', (chunk) => (output += chunk));
		child.stderr?.on('data', (chunk) => (output += chunk));
		child.on('error', reject);
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/**
 * Runs a tool out of node_modules.
 * @param {string} file its script below node_modules
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options]
 */
export function runTool(file, args, options) {
	return run(process.execPath, [join('node_modules', file), ...args], options);
}

/** @param {string} name */
function stamp(name) {
	const path = join(STAMPS, name);
	return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** @param {string} name @param {string} value */
function setStamp(name, value) {
	const path = join(STAMPS, name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, value);
}

/** Installs from the lock file, if what is installed is not just that. */
export async function install() {
	const lock = readFileSync(join(ROOT, 'package-lock.json'));
	const wanted = `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}`;
	if (stamp('installed') === wanted) return;
	// Not among a command's answers.
	console.error('Installing from the lock file …');
	const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
	if (code !== 0) throw new Error(`npm ci failed:\n${output}`);
	setStamp('installed', wanted);
}

/** The sources' tsconfig extends one that SvelteKit writes, and a fresh clone has none yet. */
export async function sync() {
	const { code, output } = await runTool('@sveltejs/kit/svelte-kit.js', ['sync'], { quiet: true });
	if (code !== 0) throw new Error(`svelte-kit sync failed:\n${output}`);
}

/** A build into a folder of its own writes it elsewhere. */
async function syncOnce() {
	if (!existsSync(join(ROOT, '.svelte-kit/tsconfig.json'))) await sync();
}

/**
 * Runs a TypeScript file of ours, and gives what it exports.
 * @param {string} path
 * @returns {Promise<any>}
 */
export async function loadSource(path) {
	await syncOnce();
	const { runnerImport } = await import('vite');
	return (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;
}

/**
 * Builds the app, if its sources have changed since that folder was built.
 * @param {{ folder?: string, base?: string, version?: string, decks?: string }} [options]
 */
export async function build({ folder = 'build', base = '', version = '', decks = '' } = {}) {
	const wanted = `${sourceHash(ROOT)} ${base} ${version} ${decks}`;
	const name = `built-${folder.replaceAll(/[^a-z-]/g, '_')}`;
	if (stamp(name) === wanted && existsSync(join(ROOT, folder, '200.html'))) return;
	console.log(`Building ${folder} …`);
	await syncOnce();
	const env = {
		// Running our own TypeScript through Vite sets this to "development", for what comes after too.
		NODE_ENV: 'production',
		BUILD_DIR: folder,
		// Apart from what the type checks and other builds write at the same time.
		KIT_DIR: `.svelte-kit/builds/${folder.replaceAll('/', '-')}`,
		BASE_PATH: base,
		...(decks && { DECKS: join(ROOT, decks) }),
		...(version && { DATELINE_VERSION: version })
	};
	const { code, output } = await runTool('vite/bin/vite.js', ['build'], { env, quiet: true });
	if (code !== 0) throw new Error(`The build failed:\n${output}`);
	setStamp(name, wanted);
}
