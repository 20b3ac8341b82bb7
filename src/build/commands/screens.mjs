// npm run screens: a picture of every screen in every state, for a person to look at.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, ROOT, runTool } from './steps.mjs';

await install();
await build();
const { findChromium } = await import('./browser.mjs');
const folder = join(ROOT, 'screens');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { code } = await runTool(
	'@playwright/test/cli.js',
	['test', '--config', 'e2e/gallery/playwright.config.ts', ...process.argv.slice(2)],
	{ env: { CHROMIUM: await findChromium(), SCREENS: folder } }
);
const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
const figures = pictures
	.map(
		(name) => `<figure><img src="${name}" loading="lazy"><figcaption>${name}</figcaption></figure>`
	)
	.join('\n');
writeFileSync(
	join(folder, 'index.html'),
	`<!doctype html><meta charset="utf-8"><title>Dateline: screens</title>
<style>body{display:flex;flex-wrap:wrap;gap:2rem;font:14px sans-serif}img{max-width:420px;border:1px solid #ccc}</style>
${figures}`
);
console.log(`${pictures.length} pictures in screens/, with an index.html`);
process.exitCode = code;
