// The floor of a first visit: a SvelteKit site with one prerendered page and one heading on it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../src/build/commands/steps.mjs';

/** Within the repository, so that its packages are found. */
const FOLDER = join(ROOT, '.svelte-kit', 'bench-empty');

const FILES = {
	'package.json': '{ "type": "module" }',
	'svelte.config.js': `import adapter from '@sveltejs/adapter-static';
export default { kit: { adapter: adapter() } };`,
	'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';
export default { plugins: [sveltekit()] };`,
	'src/app.html': `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="description" content="An empty page." />
		<link rel="icon" href="data:," />
		%sveltekit.head%
	</head>
	<body>%sveltekit.body%</body>
</html>`,
	'src/routes/+layout.js': 'export const prerender = true;',
	'src/routes/+page.svelte': `<svelte:head><title>Empty</title></svelte:head>
<main><h1>Empty</h1></main>`
};

/** Builds it; gives the folder to be served. */
export function buildEmptyKit() {
	rmSync(FOLDER, { recursive: true, force: true });
	for (const [path, text] of Object.entries(FILES)) {
		mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
		writeFileSync(join(FOLDER, path), text);
	}
	const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
	const { status, stderr } = spawnSync(process.execPath, [vite, 'build'], {
		cwd: FOLDER,
		encoding: 'utf8',
		env: { ...process.env, NODE_ENV: 'production' }
	});
	if (status !== 0) throw new Error(`The empty page was not built:\n${stderr}`);
	return join(FOLDER, 'build');
}
