// The type checks: one for each world the code runs in, and the format of the sources.
import { runTool } from './steps.mjs';

/** @type {readonly { name: string, tool: string, args: string[] }[]} */
const CHECKS = [
	{ name: 'routes are known', tool: '@sveltejs/kit/svelte-kit.js', args: ['sync'] },
	{
		name: 'types of app, tests and tools',
		tool: 'svelte-check/bin/svelte-check',
		args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings']
	},
	{
		name: 'types of core, without a browser',
		tool: 'typescript/bin/tsc',
		args: ['-p', 'src/lib/core/tsconfig.json']
	},
	{
		name: 'types of the service worker',
		tool: 'typescript/bin/tsc',
		args: ['-p', 'src/service-worker/tsconfig.json']
	},
	{
		name: 'format',
		tool: 'prettier/bin/prettier.cjs',
		args: ['--check', '--log-level', 'warn', '.']
	}
];

/** Runs all checks, prints what fails, and counts. */
export async function runChecks() {
	let passed = 0;
	let failed = 0;
	for (const { name, tool, args } of CHECKS) {
		const { code, output } = await runTool(tool, args, { quiet: true });
		console.log(`${code === 0 ? '✓' : '✗'} check: ${name}`);
		if (code === 0) passed++;
		else {
			failed++;
			console.log(output);
		}
	}
	return { passed, failed, skipped: 0 };
}
