// A screen for a browser that cannot do without: Xvfb, for the time of a run.
import { spawn } from 'node:child_process';
import { onPath } from './engines.mjs';

const SIZE = '500x900x24';

/** Starts a screen; null where there is no Xvfb. */
export async function startDisplay() {
	const program = onPath('Xvfb');
	if (!program) return null;
	// It chooses a free number, and tells it on this pipe.
	const server = spawn(program, ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	const number = await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.once('exit', () => reject(new Error('Xvfb did not start.')));
		server.stdio[3]?.once('data', (chunk) => resolve(String(chunk).trim()));
	});
	return { name: `:${number}`, stop: () => void server.kill() };
}
