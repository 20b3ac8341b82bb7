// How much memory a browser's pages and workers take, as the system counts it. On Linux only.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 50;

/**
 * Watches the renderers of the browser that runs in `profile`. Their peak is that of page and worker
 * together, above what they had before; null where the system does not tell.
 * @param {string} profile
 */
export function watchMemory(profile) {
	const before = existsSync('/proc/self/status') ? largest(profile) : null;
	let most = before ?? 0;
	const timer = setInterval(() => {
		if (before !== null) most = Math.max(most, largest(profile));
	}, EVERY_MS);
	return {
		peak() {
			clearInterval(timer);
			return before === null ? null : most - before;
		}
	};
}

/** @param {string} profile in megabytes, of the renderer that has most */
function largest(profile) {
	const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	const parents = new Map(processes.map((id) => [id, field(id, 'PPid')]));
	const isOurs = (/** @type {string | undefined} */ id) => {
		for (let at = id; at !== undefined && at !== '0'; at = parents.get(at)) {
			if (commandOf(at).includes(profile)) return true;
		}
		return false;
	};
	const renderers = processes.filter((id) => commandOf(id).includes('--type=renderer'));
	const sizes = renderers.filter(isOurs).map((id) => Number(field(id, 'VmRSS')) / 1000);
	return Math.max(0, ...sizes);
}

/** @param {string} id */
const commandOf = (id) => read(`/proc/${id}/cmdline`);

/** @param {string} id @param {string} name */
const field = (id, name) =>
	new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(read(`/proc/${id}/status`))?.[1] ?? '0';

/** @param {string} path */
function read(path) {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		// It has ended meanwhile.
		return '';
	}
}
