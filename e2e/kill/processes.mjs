// Starting a browser, and killing it with all that belongs to it: its group, and what names its profile.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const GONE_WITHIN_MS = 10_000;
const LOOK_AGAIN_MS = 10;

/**
 * Starts a program as the first of a group of its own; gives its process id.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 */
export function startGroup(program, args, env) {
	const child = spawn(program, args, {
		env: { ...process.env, ...env },
		detached: true,
		stdio: 'ignore'
	});
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('spawn', () => resolve(/** @type {number} */ (child.pid)));
	});
}

/**
 * SIGKILL for a group and for every process that names the profile, until there is none.
 * @param {number} group
 * @param {string} profile
 */
export function killAll(group, profile) {
	signal(-group);
	return killNaming(profile);
}

/** @param {string} profile */
export async function killNaming(profile) {
	const until = Date.now() + GONE_WITHIN_MS;
	for (;;) {
		const left = processesNaming(profile);
		if (left.length === 0) return;
		if (Date.now() > until) throw new Error(`These do not die: ${left.join(', ')}.`);
		for (const pid of left) signal(pid);
		await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
	}
}

/** @param {number} pid */
function signal(pid) {
	try {
		process.kill(pid, 'SIGKILL');
	} catch (error) {
		// It went down with another one.
		if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
	}
}

/**
 * Processes whose command, or also surroundings where they can be read, name this folder.
 * @param {string} profile
 * @returns {number[]}
 */
function processesNaming(profile) {
	if (!existsSync('/proc/self/environ')) return listedNaming(profile);
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
		.filter((pid) => `${told(pid, 'cmdline')}\0${told(pid, 'environ')}`.includes(profile))
		.map(Number);
}

/**
 * By what `ps` lists, where there is no /proc.
 * @param {string} profile
 * @returns {number[]}
 */
function listedNaming(profile) {
	return execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' })
		.split('\n')
		.filter((line) => line.includes(profile))
		.map((line) => Number.parseInt(line, 10))
		.filter((pid) => pid !== process.pid);
}

/** What a process says of itself; nothing where it has died, or is another user's. */
function told(/** @type {string} */ pid, /** @type {string} */ what) {
	try {
		return readFileSync(`/proc/${pid}/${what}`, 'latin1');
	} catch {
		return '';
	}
}
