// Draws the icons of static/ from icon.svg. To be run by hand after a change of the mark.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from './browser.mjs';

const svg = readFileSync('static/icon.svg', 'utf8');
/** Without round corners and with room around the mark, for platforms that cut their own shape. */
const full = svg.replace('rx="112"', '');
const inset = full.replace(
	/(<rect width="512"[^>]*>)([\s\S]*)<\/svg>/,
	'$1<g transform="translate(64 64) scale(.75)">$2</g></svg>'
);
const icons = [
	{ file: 'icon-192.png', size: 192, svg },
	{ file: 'icon-512.png', size: 512, svg },
	{ file: 'icon-maskable-512.png', size: 512, svg: inset },
	{ file: 'apple-touch-icon.png', size: 180, svg: full }
];

const browser = await chromium.launch({
	executablePath: await findChromium(),
	args: CHROMIUM_ARGS
});
for (const icon of icons) {
	const page = await browser.newPage({ viewport: { width: icon.size, height: icon.size } });
	await page.setContent(
		`<style>body{margin:0}svg{display:block;width:${icon.size}px;height:${icon.size}px}</style>${icon.svg}`
	);
	await page.screenshot({ path: `static/${icon.file}`, omitBackground: true });
	await page.close();
}
await browser.close();
