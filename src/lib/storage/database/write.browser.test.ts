import { expect, test } from 'vitest';
import { NOON, contents, openOrThrow } from '../../testing/storage.ts';
import { takeStamp } from './clock.ts';
import type { Db } from './schema.ts';
import { write } from './write.ts';

const preset = (id: string) => ({ id, preset: { desiredRetention: 0.9 } as never });

async function failed(db: Db, work: Parameters<typeof write<['meta', 'presets'], void>>[2]) {
	const before = await contents(db);
	const error = await write(db, ['meta', 'presets'], work).catch((thrown: unknown) => thrown);
	expect(await contents(db)).toEqual(before);
	return error;
}

test('What was written can be read once the writing has resolved', async () => {
	const db = await openOrThrow();
	const stamp = await write(db, ['meta', 'presets'], async (tx) => {
		void tx.objectStore('presets').put(preset('one'));
		return takeStamp(tx, NOON);
	});
	expect(await db.getAllKeys('presets')).toEqual(['one']);
	expect(await db.get('meta', 'clock')).toMatchObject({ stamp });
});

test('Every writing asks for the disk, not for the cache', async () => {
	const db = await openOrThrow();
	const durability = await write(db, ['meta'], async (tx) => tx.durability);
	expect(durability).toBe('strict');
});

test('Where a write is refused outright, nothing of the others stays', async () => {
	const db = await openOrThrow();
	const error = await failed(db, async (tx) => {
		const unwritable = { ...preset('two'), preset: (() => {}) as never };
		const rows = [preset('one'), unwritable];
		await Promise.all(rows.map(async (row) => tx.objectStore('presets').put(row)));
	});
	expect(error).toMatchObject({ name: 'DataCloneError' });
});

test('Where a write fails later, nothing of the others stays', async () => {
	const db = await openOrThrow();
	await db.put('presets', preset('there'));
	const error = await failed(db, async (tx) => {
		await Promise.all([
			tx.objectStore('presets').put(preset('one')),
			tx.objectStore('presets').add(preset('there'))
		]);
	});
	expect(error).toMatchObject({ name: 'ConstraintError' });
});

test('Where a write that nobody waited for fails, the whole is told to have failed', async () => {
	const db = await openOrThrow();
	await db.put('presets', preset('there'));
	const error = await failed(db, async (tx) => {
		void tx.objectStore('presets').put(preset('one'));
		tx.objectStore('presets')
			.add(preset('there'))
			.catch(() => {});
	});
	expect(error).toBeInstanceOf(DOMException);
});

test('Where the work throws, nothing is written and its own error is told', async () => {
	const db = await openOrThrow();
	const bug = new TypeError('a bug');
	const error = await failed(db, async (tx) => {
		await tx.objectStore('presets').put(preset('one'));
		throw bug;
	});
	expect(error).toBe(bug);
});
