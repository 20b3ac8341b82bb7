// axe on every screen and state, light and dark; and text at twice its size.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { SCREENS } from './screens/screens.ts';
import { BROAD } from './steps/breadth.ts';
import { expect, test } from './steps/dateline.ts';

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8'
);

interface AxeResult {
	violations: { id: string; help: string; nodes: { html: string; failureSummary: string }[] }[];
}

async function violations(page: Page): Promise<string[]> {
	// Through the debugger's own channel, past the page's policy.
	await page.evaluate(axeSource);
	const result = await page.evaluate(() =>
		(window as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run()
	);
	return result.violations.map(
		({ id, help, nodes }) =>
			`${id}: ${help}\n${nodes.map((n) => `${n.html} ${n.failureSummary}`).join('\n')}`
	);
}

async function losesNothingSideways(page: Page): Promise<void> {
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBeLessThanOrEqual(0);
}

for (const screen of SCREENS) {
	test(`${screen.name}, light and dark: axe finds nothing; text at 200 % loses nothing sideways`, async ({
		page,
		site
	}) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await screen.open(page, site);
		expect(await violations(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await violations(page)).toEqual([]);
		await losesNothingSideways(page);
	});
}

// Each look at a screen that was opened for it, as a learner has it: with the worker, and as it moves.
test.describe('opened anew', BROAD, () => {
	test.use({ serviceWorkers: 'allow' });

	for (const screen of SCREENS) {
		test(`${screen.name}, dark: axe finds nothing`, async ({ page, site }) => {
			await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
			await screen.open(page, site);
			expect(await violations(page)).toEqual([]);
		});

		test(`${screen.name}: text at 200 % loses nothing sideways`, async ({ page, site }) => {
			await screen.open(page, site);
			await losesNothingSideways(page);
		});
	}
});

test('the controls of the review are at least 48 px high and in reach of a thumb', async ({
	page,
	site
}) => {
	await SCREENS.find(({ name }) => name === 'review-answer')!.open(page, site);
	for (const button of await page
		.getByRole('group', { name: 'How well' })
		.getByRole('button')
		.all()) {
		const box = (await button.boundingBox())!;
		expect(box.height).toBeGreaterThanOrEqual(48);
		expect(box.width).toBeGreaterThanOrEqual(48);
		expect(box.y).toBeGreaterThan(844 / 2);
	}
});

test('under reduced motion nothing moves', async ({ page, site }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await SCREENS.find(({ name }) => name === 'review-answer')!.open(page, site);
	const moving = await page.evaluate(
		() => document.getAnimations().filter((one) => one.playState === 'running').length
	);
	expect(moving).toBe(0);
});
