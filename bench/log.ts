// In a worker: how the log lies, against a row an entry. Reading all of it, and what it takes on the disk.
import { unwrap } from 'idb';
import type { Review } from '../src/lib/core/review/review.ts';
import { inSegments, segmentOf, type Link } from '../src/lib/core/review/segment.ts';
import { GRADES } from '../src/lib/core/schedule/grade.ts';
import { nextStamp, type Stamp } from '../src/lib/core/stamp.ts';
import { openDatabase } from '../src/lib/storage/database/open.ts';
import { WholeLog } from '../src/lib/storage/log/whole-log.ts';

export interface LogTimes {
	readonly entries: number;
	/** Read, decoded, checked by their hashes, told apart by card. */
	readonly readMs: number;
	/** The same rows read, and nothing done with them. */
	readonly floorMs: number;
	readonly segmentBytes: number;
	/** Of a twentieth of the entries, a row each, with an index by card. */
	readonly rowEntries: number;
	readonly rowBytes: number;
}

/** Ten answers each, over years: one card after another, as a learner gives them. */
function entries(count: number): Review[] {
	const made: Review[] = [];
	let last: Stamp | null = null;
	let at = Date.UTC(2022, 0, 1);
	for (let index = 0; index < count; index++) {
		at += 3000 + ((index * 7919) % 9000);
		if (index % 100 === 99) at += 43_200_000;
		last = nextStamp(last, at, '0123456789ab');
		const number = (index * 613) % Math.ceil(count / 10);
		made.push({
			kind: 'review',
			id: last,
			cardId: `deck-${number % 10}/note-${number}#answer` as Review['cardId'],
			grade: GRADES[(index * 31) % 4]!,
			at,
			day: Math.floor(at / 86_400_000),
			durationMs: 1500 + ((index * 104_729) % 20_000),
			presetId: 'default'
		});
	}
	return made;
}

const usage = async () => (await navigator.storage.estimate()).usage ?? 0;

async function measure(count: number): Promise<LogTimes> {
	const opened = await openDatabase({ name: 'bench-log' });
	if (!opened.ok) throw new Error(opened.error.kind);
	const db = opened.value;
	const all = entries(count);
	const before = await usage();
	const tx = db.transaction('segments', 'readwrite', { durability: 'strict' });
	const store = unwrap(tx.store) as unknown as IDBObjectStore;
	let link: Link = { device: '0123456789ab', number: 1, before: null };
	for (const piece of inSegments(all)) {
		const segment = segmentOf(link, piece);
		store.put({ ...segment, place: link.number, fresh: piece.length });
		link = { ...link, number: link.number + 1, before: segment.hash };
	}
	await tx.done;
	const segmentBytes = (await usage()) - before;
	const times: [number, number][] = [];
	for (let turn = 0; turn < 3; turn++) {
		const start = performance.now();
		await db.getAll('segments');
		const middle = performance.now();
		const log = await WholeLog.read(db);
		if (log.size !== count) throw new Error(`${log.size} entries of ${count}.`);
		times.push([performance.now() - middle, middle - start]);
	}
	const [readMs, floorMs] = times.sort((a, b) => a[0] - b[0])[1]!;
	const rowEntries = Math.floor(count / 20);
	const beforeRows = await usage();
	const rows = db.transaction('tail', 'readwrite', { durability: 'strict' });
	const tail = unwrap(rows.store) as unknown as IDBObjectStore;
	for (const entry of all.slice(0, rowEntries)) tail.put(entry);
	await rows.done;
	const rowBytes = (await usage()) - beforeRows;
	db.close();
	await new Promise((resolve) => {
		indexedDB.deleteDatabase('bench-log').onsuccess = resolve;
	});
	return { entries: count, readMs, floorMs, segmentBytes, rowEntries, rowBytes };
}

addEventListener('message', ({ data }: MessageEvent<number>) => {
	void measure(data).then(
		(times) => postMessage({ times }),
		(error: unknown) => postMessage({ error: String(error) })
	);
});
