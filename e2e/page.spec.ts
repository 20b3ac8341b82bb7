// What every page promises: no stranger is asked for anything, no script but ours, little to load.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { BUILD, answer, expect, startFirstDeck, test, TERMS_ID } from './dateline.ts';

const PATHS = ['/', '/review', '/decks', `/decks/${TERMS_ID}`, '/settings', '/nowhere'];

test('no request leaves for another host', async ({ page, context, site }) => {
	const hosts = new Set<string>();
	context.on('request', (request) => hosts.add(new URL(request.url()).host));
	await startFirstDeck(page, site);
	await answer(page, 'Good');
	for (const path of PATHS) await page.goto(site.url + path);
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

for (const path of PATHS) {
	test(`${path} allows no script but the app’s own`, async ({ page, site }) => {
		const refused: string[] = [];
		page.on('console', (message) => {
			if (/Content Security Policy|Trusted ?Type/i.test(message.text()))
				refused.push(message.text());
		});
		await page.goto(site.url + path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(refused).toEqual([]);
		const policy = await page
			.locator('meta[http-equiv="content-security-policy" i]')
			.getAttribute('content');
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("require-trusted-types-for 'script'");
		expect(policy).not.toContain('unsafe-inline');
		expect(policy).not.toContain('unsafe-eval');
		// What an attacker would try.
		const broke = await page.evaluate(async () => {
			const outcomes: string[] = [];
			const attempt = (name: string, act: () => void) => {
				try {
					act();
					outcomes.push(name);
				} catch {
					// Refused, as it should be.
				}
			};
			attempt('innerHTML', () => (document.body.innerHTML = '<img src=x onerror=alert(1)>'));
			attempt(
				'policy',
				() =>
					void (
						window as unknown as { trustedTypes: { createPolicy(n: string, r: object): void } }
					).trustedTypes.createPolicy('mine', {})
			);
			// In a task of its own: the debugger's channel is allowed more than the page.
			await new Promise<void>((resolve) =>
				setTimeout(() => {
					attempt('eval', () => void (0, eval)('1'));
					resolve();
				})
			);
			const inline = document.createElement('script');
			attempt('script text', () => (inline.text = 'window.broken = true'));
			await fetch('https://example.org/').then(
				() => outcomes.push('fetch'),
				() => {}
			);
			return outcomes;
		});
		expect(broke).toEqual([]);
	});
}

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
