// The log of the app's database, seen from outside: its entries as they were added, whatever they lie in.
import type { Page } from '@playwright/test';
import type { LogEntry } from '../../src/lib/core/review/review.ts';
import { changeRows, stored } from './dateline.ts';

const STORE = 'reviews';

/** All entries, in the order of their stamps. */
export const storedLog = <Entry = LogEntry>(page: Page): Promise<Entry[]> =>
	stored<Entry>(page, STORE);

/** Gives the first entry other fields, behind the app's back. */
export async function damageLog(page: Page, change: Record<string, unknown>): Promise<void> {
	const [first] = await storedLog(page);
	if (!first) throw new Error('The log is empty.');
	await changeRows(page, STORE, change, first.id);
}
