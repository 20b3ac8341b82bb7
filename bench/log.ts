// In a worker: how the log lies, against a row an entry. Reading all of it, and what it leaves on the disk.
import type { Review } from '../src/lib/core/review/review.ts';
import { inSegments, segmentOf, type Link } from '../src/lib/core/review/segment.ts';
import { GRADES } from '../src/lib/core/schedule/grade.ts';
import { nextStamp, type Stamp } from '../src/lib/core/stamp.ts';
import { openDatabase } from '../src/lib/storage/database/open.ts';
import type { Db } from '../src/lib/storage/database/schema.ts';
import { putPlainly } from '../src/lib/storage/database/write.ts';
import { WholeLog } from '../src/lib/storage/log/whole-log.ts';

export interface LogTimes {
	readonly entries: number;
	/** Read, decoded, checked by their hashes, told apart by card. */
	readonly readMs: number;
	/** The same rows read, and nothing done with them. */
	readonly floorMs: number;
}

export interface LogRequest {
	readonly entries: number;
	/** How they are put: as the app lays them, or as a row each with an index. */
	readonly as: 'segments' | 'rows';
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

async function measure({ entries: count, as }: LogRequest): Promise<LogTimes | null> {
	const opened = await openDatabase({ name: 'bench-log' });
	if (!opened.ok) throw new Error(opened.error.kind);
	const db = opened.value;
	const all = entries(count);
	if (as === 'segments') await putSegments(db, all);
	else {
		const tx = db.transaction('tail', 'readwrite', { durability: 'strict' });
		await putPlainly(tx.store, all);
		await tx.done;
	}
	const times = as === 'segments' ? await readTimes(db, count) : null;
	db.close();
	return times;
}

async function putSegments(db: Db, all: readonly Review[]): Promise<void> {
	const tx = db.transaction('segments', 'readwrite', { durability: 'strict' });
	let link: Link = { device: '0123456789ab', number: 1, before: null };
	const rows = inSegments(all).map((piece) => {
		const segment = segmentOf(link, piece);
		link = { ...link, number: link.number + 1, before: segment.hash };
		return { ...segment, place: segment.number, fresh: piece.length };
	});
	await putPlainly(tx.store, rows);
	await tx.done;
}

/** The median of three. */
async function readTimes(db: Db, count: number): Promise<LogTimes> {
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
	return { entries: count, readMs, floorMs };
}

addEventListener('message', ({ data }: MessageEvent<LogRequest>) => {
	void measure(data).then(
		(times) => postMessage({ times }),
		(error: unknown) => postMessage({ error: String(error) })
	);
});
