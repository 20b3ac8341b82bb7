// The type checks: one for each world the code runs in, and the format of the sources.
import { runTool, sync } from './steps.mjs';

/** @type {readonly { name: string, tool: string, args: string[] }[]} */
const CHECKS = [
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

/** Runs all checks beside each other, prints what fails, and counts. */
export async function runChecks() {
	await sync();
	const isRight = await Promise.all(
		CHECKS.map(async ({ name, tool, args }) => {
			const { code, output } = await runTool(tool, args, { quiet: true });
			console.log(`${code === 0 ? '✓' : '✗'} check: ${name}`);
			if (code !== 0) console.log(output);
			return code === 0;
		})
	);
	const passed = isRight.filter(Boolean).length;
	return { passed, failed: isRight.length - passed, skipped: 0 };
}
