// A restored deck whose every text means harm, in every view of it.
import type { Page } from '@playwright/test';
import type { HostileBackup } from './backups.ts';
import { follow, shows } from './follow.ts';
import type { Watch } from './watch.ts';

type Held = NonNullable<HostileBackup['holds']>;

/** Opens each view of the deck, and answers its first card; what is not shown is a fault. */
export async function lookThrough(page: Page, watch: Watch, { deck, words }: Held): Promise<void> {
	const held = async (view: string, shown: Promise<boolean>) => {
		if (!(await shown)) watch.faults.push(`${view} of ${deck}: not shown as it is`);
		await watch.expectNothing(`${view} of ${deck}`);
	};
	const press = (name: string) =>
		page.getByRole('button', { name, exact: name === 'Show answer' }).click();
	await held('Today', follow(page, '/', words));
	for (const view of [
		'?note=border',
		'/timeline?note=border',
		'/positions',
		'/changes',
		'/edit?note=border'
	]) {
		await held(view, follow(page, `/decks/${deck}${view}`, words));
	}
	await held('the classes', follow(page, '/classes', words.slice(0, 900).trim()));
	await held('the question', follow(page, `/review?deck=${deck}`, words));
	await press('Show answer');
	await held('the answer', shows(page, words));
	await press('Good');
	await watch.expectNothing(`the answered ${deck}`);
}
