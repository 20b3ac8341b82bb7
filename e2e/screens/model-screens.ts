// The screens of a learner's model: none, a server being set up, one that answers, one that does not.
import type { Page } from '@playwright/test';
import { expect, type Site } from '../steps/dateline.ts';
import { serveModel } from '../steps/model-server.ts';
import type { Screen } from './screen.ts';

const open = async (page: Page, site: Site) => {
	await page.goto(`${site.url}/settings/model`);
	await expect(page.getByText('This browser has none')).toBeVisible();
};

async function tried(page: Page, site: Site, model: string): Promise<void> {
	const { address } = await serveModel(model !== 'closed');
	await open(page, site);
	await page.getByLabel('A server of your choice').check();
	for (const [field, text] of [
		['Address', address],
		['Model', model]
	] as const) {
		await page.getByLabel(field, { exact: true }).fill(text);
		await page.getByLabel(field, { exact: true }).press('Tab');
	}
	await page.getByRole('button', { name: 'Try it' }).click();
}

export const MODEL_SCREENS: readonly Screen[] = [
	{ name: 'model', open },
	{
		name: 'model-server',
		async open(page, site) {
			await open(page, site);
			await page.getByLabel('A server of your choice').check();
			await page.getByLabel('Address', { exact: true }).fill('localhost');
			await page.getByLabel('Address', { exact: true }).press('Tab');
			await expect(page.getByRole('alert')).toBeVisible();
		}
	},
	{
		name: 'model-trying',
		async open(page, site) {
			await tried(page, site, 'drip');
			await expect(page.getByText('Waiting for its answer …')).toBeVisible();
		}
	},
	{
		name: 'model-works',
		async open(page, site) {
			await tried(page, site, 'good');
			await expect(page.getByText('It works.')).toBeVisible();
		}
	},
	{
		name: 'model-problem',
		async open(page, site) {
			await tried(page, site, 'closed');
			await expect(page.getByText('OLLAMA_ORIGINS').last()).toBeVisible();
			await expect(page.getByRole('alert')).toBeVisible();
		}
	}
];
