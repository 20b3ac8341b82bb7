// What every page promises: no stranger is asked for anything, and little is to load.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { EVERY_ADDRESS } from './steps/addresses.ts';
import { BUILD, answer, expect, startFirstDeck, test } from './steps/dateline.ts';

test('no request leaves for another host', async ({ page, context, site }) => {
	const hosts = new Set<string>();
	context.on('request', (request) => hosts.add(new URL(request.url()).host));
	await startFirstDeck(page, site);
	await answer(page, 'Good');
	for (const path of EVERY_ADDRESS) await page.goto(site.url + path);
	expect([...hosts]).toEqual([new URL(site.url).host]);
});

test('the scripts of the first visit weigh at most 46 kB gzipped', async ({ page, site }) => {
	const scripts = new Set<string>();
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (pathname.endsWith('.js') && !response.fromServiceWorker()) scripts.add(pathname);
	});
	await page.goto(site.url);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.waitForLoadState('networkidle');
	// The worker runs beside the page; what it stores is not loaded to show it.
	scripts.delete('/service-worker.js');
	const bytes = [...scripts].map(
		(path) => gzipSync(readFileSync(join(BUILD, path)), { level: 9 }).length
	);
	const total = bytes.reduce((sum, size) => sum + size, 0);
	test.info().annotations.push({ type: 'bytes', description: String(total) });
	console.log(
		`first-load JavaScript of /: ${(total / 1000).toFixed(1)} kB gzipped, ${bytes.length} files`
	);
	expect(total).toBeLessThanOrEqual(46_000);
});

test('the manifest and all its icons are there', async ({ page, site }) => {
	await page.goto(site.url);
	const href = await page.locator('link[rel=manifest]').getAttribute('href');
	const base = new URL(href!, site.url);
	const manifest = (await (await page.request.get(base.href)).json()) as {
		icons: { src: string; purpose?: string }[];
		shortcuts: { url: string }[];
		start_url: string;
	};
	expect(manifest.icons.some((icon) => icon.purpose === 'maskable')).toBe(true);
	expect(manifest.shortcuts.map(({ url }) => url)).toContain('review');
	for (const { src } of manifest.icons) {
		expect((await page.request.get(new URL(src, base).href)).ok()).toBe(true);
	}
	const touch = await page.locator('link[rel=apple-touch-icon]').getAttribute('href');
	expect((await page.request.get(new URL(touch!, site.url).href)).ok()).toBe(true);
});
