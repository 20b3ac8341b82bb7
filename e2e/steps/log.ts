// The log of the app's database, seen from outside: its entries as they were added, whatever they lie in.
import type { Page } from '@playwright/test';
import type { LogEntry } from '../../src/lib/core/review/review.ts';
import { soundEntries, type Segment } from '../../src/lib/core/review/segment.ts';
import { changeRows, stored } from './dateline.ts';

const TAIL = 'tail';
const SEGMENTS = 'segments';

/** All entries, in the order of their stamps. */
export async function storedLog<Entry = LogEntry>(page: Page): Promise<Entry[]> {
	const tail = await stored<LogEntry>(page, TAIL);
	const segments = await stored<Segment>(page, SEGMENTS);
	const sealed = segments.flatMap((segment) => soundEntries(segment) ?? []);
	const all = [...sealed, ...tail].sort((a, b) => (a.id < b.id ? -1 : 1));
	return all as unknown as Entry[];
}

/** Gives the first entry other fields, behind the app's back; it must not be sealed yet. */
export async function damageLog(page: Page, change: Record<string, unknown>): Promise<void> {
	const [first] = await stored<LogEntry>(page, TAIL);
	if (!first) throw new Error('Nothing is unsealed.');
	await changeRows(page, TAIL, change, first.id);
}
