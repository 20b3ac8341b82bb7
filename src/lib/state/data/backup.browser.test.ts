// A backup holds everything, says the same bytes again once restored, and is taken whole or not at all.
import { LOG_PART, OLD_LOG_PART } from '../../core/collection/records.ts';
import { describe, expect, test } from 'vitest';
import type { Deck } from '../../core/note/deck.ts';
import type { NoteId } from '../../core/note/ids.ts';
import { mergeCollection } from '../../storage/backup/merge-collection.ts';
import { MIGRATIONS, DATABASE_VERSION } from '../../storage/database/migrations.ts';
import { replaceCollection } from '../../storage/backup/replace-collection.ts';
import type { DayRow, Db } from '../../storage/database/schema.ts';
import { livedIn, news } from '../../testing/collections.ts';
import { allEntries, countEntries } from '../../testing/log.ts';
import { saveEdits } from '../../testing/revisions.ts';
import {
	answered,
	atNoon,
	contents,
	databaseWith,
	DAY,
	dayInDeck,
	findingsIn,
	NOON,
	openOrThrow,
	questions
} from '../../testing/storage.ts';
import { bytesOf, examine, incomingOf, makeBackup } from './backup-file.ts';

const LATER = NOON + 90 * 86_400_000;

const backupOf = async (db: Db) => bytesOf((await makeBackup(db)).pieces);

async function incoming(bytes: Uint8Array<ArrayBuffer>) {
	const examined = await examine(bytes);
	if (!examined.ok) throw new Error(JSON.stringify(examined.error));
	return incomingOf(examined.value);
}

const restore = async (db: Db, bytes: Uint8Array<ArrayBuffer>) =>
	replaceCollection(db, await incoming(bytes), LATER);
const merge = async (db: Db, bytes: Uint8Array<ArrayBuffer>) =>
	mergeCollection(db, await incoming(bytes), LATER);

/** All but the device's own clock, and days of which everything was taken back. */
async function allBut(db: Db): Promise<Record<string, readonly unknown[]>> {
	const { meta, days, ...rest } = (await contents(db)) as Record<string, unknown[]>;
	return {
		...rest,
		days: (days as DayRow[]).filter(({ answers }) => answers > 0),
		meta: (meta as { id: string }[]).filter(({ id }) => id !== 'clock')
	};
}

describe('a backup', () => {
	test('restored on an empty device gives the same bytes again', async () => {
		const db = await livedIn();
		const bytes = await backupOf(db);
		const other = await openOrThrow();
		await restore(other, bytes);
		expect(await backupOf(other)).toEqual(bytes);
		expect(await allBut(other)).toEqual(await allBut(db));
	});

	test('merged into an empty device gives the same as restored', async () => {
		const db = await livedIn();
		const other = await openOrThrow();
		await merge(other, await backupOf(db));
		expect(await allBut(other)).toEqual(await allBut(db));
	});

	test('takes the place of all there was', async () => {
		const db = await livedIn();
		const other = await databaseWith(questions('old', 3));
		await answered(other, 'old/q0#answer', 'good');
		await restore(other, await backupOf(db));
		expect(await allBut(other)).toEqual(await allBut(db));
	});

	test('gives the device a new name, and puts its clock behind all stamps', async () => {
		const other = await databaseWith(questions('old', 1));
		const before = await other.get('meta', 'clock');
		const db = await livedIn();
		await restore(other, await backupOf(db));
		const after = await other.get('meta', 'clock');
		if (before?.id !== 'clock' || after?.id !== 'clock') throw new Error('no clock');
		// Under its old one it has sealed what is not here any more.
		expect(after.deviceId).not.toBe(before.deviceId);
		for (const { id } of await allEntries(db)) expect(after.stamp > id).toBe(true);
	});

	test('of an empty device is whole, and empties another', async () => {
		const bytes = await backupOf(await openOrThrow());
		const other = await livedIn();
		await restore(other, bytes);
		const { meta: _meta, ...rest } = await contents(other);
		expect(Object.values(rest).flat()).toEqual([]);
	});

	test('leaves answers out that were given while it was written', async () => {
		const db = await databaseWith(questions('maps', 3));
		await answered(db, 'maps/q0#answer', 'good');
		const made = makeBackup(db);
		await answered(db, 'maps/q1#answer', 'good');
		const other = await openOrThrow();
		await restore(other, await bytesOf((await made).pieces));
		expect((await allEntries(other)).map(({ cardId }) => cardId)).toContain('maps/q0#answer');
		expect(await findingsIn(other)).toEqual([]);
	});

	test('of the version before is brought up to date by the migrations', async () => {
		const db = await livedIn();
		const old = await openOrThrow();
		// As version 1 had it: no updates, no classes, and no source that says what is left out.
		await restore(old, await backupOf(db));
		const { pieces } = await backupAsVersion1(old);
		const other = await openOrThrow();
		await restore(other, await bytesOf(pieces));
		const later = { updates: [], classes: [], forecasts: [], articles: [] };
		expect(await allBut(other)).toEqual({ ...(await allBut(db)), ...later });
		expect(MIGRATIONS).toHaveLength(DATABASE_VERSION);
	});
});

async function backupAsVersion1(db: Db) {
	const { BackupWriter } = await import('../../formats/backup/write-backup.ts');
	const { collectionOf } = await import('../../storage/backup/export-collection.ts');
	const writer = new BackupWriter();
	await writer.add(OLD_LOG_PART, await allEntries(db));
	for await (const { part, records } of collectionOf(db)) {
		if (part === 'updates' || part === LOG_PART) continue;
		const before = part === 'decks' ? records.map(withoutLeftOut) : records;
		await writer.add(part, before);
	}
	return writer.finish({ schema: 1, lastChange: null });
}

function withoutLeftOut(record: unknown): unknown {
	const row = record as { head: { sources: object[] } };
	const sources = row.head.sources.map((source) => ({ ...source, leftOut: undefined }));
	return { ...row, head: { ...row.head, sources } };
}

describe('merging', () => {
	test('twice changes nothing more', async () => {
		const bytes = await backupOf(await livedIn());
		const db = await databaseWith(news(1), questions('own', 2));
		await answered(db, 'own/q0#answer', 'good');
		await merge(db, bytes);
		const once = await allBut(db);
		await merge(db, bytes);
		expect(await allBut(db)).toEqual(once);
	});

	test('brings answers of both together, and each once', async () => {
		const phone = await databaseWith(questions('maps', 3));
		await answered(phone, 'maps/q0#answer', 'good');
		const bytes = await backupOf(phone);
		const laptop = await openOrThrow();
		await restore(laptop, bytes);
		await answered(laptop, 'maps/q0#answer', 'easy', DAY + 3);
		await answered(laptop, 'maps/q1#answer', 'good', DAY + 3);
		await answered(phone, 'maps/q0#answer', 'again', DAY + 2);
		await merge(phone, await backupOf(laptop));
		await merge(laptop, await backupOf(phone));
		expect(await countEntries(phone)).toBe(4);
		expect(await allBut(phone)).toEqual(await allBut(laptop));
		expect(await findingsIn(phone)).toEqual([]);
		expect(await dayInDeck(phone, 'maps', DAY + 3)).toMatchObject({ answers: 2, newCards: 1 });
	});

	test('takes the newer version of a deck, and the own texts of both sides', async () => {
		const bytes = await backupOf(await livedIn());
		const db = await databaseWith(news(1));
		const asked = 'news/asked' as NoteId;
		const edits = { question: { mine: 'My question?', over: 'What is asked?' } };
		await saveEdits(db, asked, edits, atNoon(50));
		await merge(db, bytes);
		expect(await db.get('decks', 'news')).toMatchObject({ head: { version: 2 }, noteCount: 4 });
		expect((await db.get('notes', asked))?.note).toMatchObject({
			question: 'My question?',
			answer: 'Another answer'
		});
		expect((await db.get('notes', 'news/edited'))?.own?.flagged).toBe(true);
	});

	test('keeps the newer version of a deck that is here', async () => {
		const db = await databaseWith({ ...news(2), version: 3 } as Deck);
		await merge(db, await backupOf(await livedIn()));
		expect((await db.get('decks', 'news'))?.head.version).toBe(3);
		expect((await db.get('notes', 'news/asked'))?.note).toMatchObject({
			answer: 'The first answer'
		});
		expect(await db.getAll('updates')).toEqual([]);
	});

	test('brings back cards whose answers are here still, with their schedules', async () => {
		const db = await livedIn();
		const bytes = await backupOf(db);
		const before: Record<string, unknown> = await allBut(db);
		await Promise.all([db.clear('notes'), db.clear('cards'), db.clear('days')]);
		await merge(db, bytes);
		expect(await findingsIn(db)).toEqual([]);
		expect(await allBut(db)).toMatchObject({ cards: before.cards, days: before.days });
	});

	test('takes flags over only where they are later', async () => {
		const bytes = await backupOf(await livedIn());
		const db = await databaseWith(news(1), questions('maps', 6));
		await merge(db, bytes);
		expect((await db.get('cards', 'news/both-ways#term'))?.flags.suspended).toEqual({
			by: 'learner'
		});
	});
});

describe('a restore that fails', () => {
	for (const [what, put] of [
		['replacing', replaceCollection],
		['merging', mergeCollection]
	] as const) {
		test(`changes nothing: ${what}`, async () => {
			const good = await incoming(await backupOf(await livedIn()));
			const db = await databaseWith(questions('old', 3));
			await answered(db, 'old/q0#answer', 'good');
			const before = await contents(db);
			const breaking = {
				...good,
				records: (part: never) => {
					if (part === LOG_PART) return broken();
					return good.records(part);
				}
			};
			await expect(put(db, breaking as never, LATER)).rejects.toThrow();
			expect(await contents(db)).toEqual(before);
		});
	}
});

function* broken() {
	yield [{ kind: 'call', id: 'z', cardId: 'old/q0#answer', day: 1, bad: () => {} }];
}
