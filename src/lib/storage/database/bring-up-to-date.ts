// What is done before a database of an earlier version is upgraded: loaded only where there is one.
import { openDB } from 'idb';
import type { StorageProblem } from '../../core/keeping/storage-problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { rowWork } from '../log/pack-rows.ts';
import type { RowWork } from './row-work.ts';
import type { Db, Schema } from './schema.ts';

/** What the first versions have brought, one after another. */
const STORES_OF_VERSIONS = [
	['meta', 'presets', 'decks', 'notes', 'cards', 'reviews', 'days'],
	['updates'],
	['classes', 'forecasts'],
	['articles']
];

/** Of a version that this list is about. */
function missingIn({ version, objectStoreNames }: Db): readonly string[] {
	if (version > STORES_OF_VERSIONS.length) return [];
	const stores = STORES_OF_VERSIONS.slice(0, version).flat();
	return stores.filter((store) => !objectStoreNames.contains(store as never));
}

interface Options {
	readonly beforeMigration?: (old: Db) => Promise<void>;
	readonly onMigration?: (done: number) => void;
}

/**
 * Has the old database copied as it is; what the upgrade needs for its rows. One that lacks a store is
 * left alone: brought up to date, it would seem to have been empty.
 */
export async function bringUpToDate(
	name: string,
	{ beforeMigration, onMigration }: Options
): Promise<Result<RowWork, StorageProblem>> {
	let old: Db | null = null;
	try {
		old = await openDB<Schema>(name);
		const missing = missingIn(old);
		if (missing.length > 0) return fail({ kind: 'incomplete', detail: null, missing });
		await beforeMigration?.(old);
	} catch (error) {
		// A copy that fails does not keep the learner out: a migration is one transaction of its own.
		console.error('no copy before the migration', error);
	} finally {
		old?.close();
	}
	return ok(rowWork(onMigration));
}
