// The device's logical clock: each writing transaction takes its stamps from one row, so that two tabs
// never write the same stamp, and a clock set back never writes an earlier one. The cost: one more
// small row a write.
import { nextStamp, readStamp, type Stamp } from '../../core/stamp.ts';
import type { MetaRow } from './schema.ts';

/** A transaction that may write to `meta`, whatever else it may write to. */
export interface WritesMeta {
	objectStore(name: 'meta'): {
		get(key: string): Promise<MetaRow | undefined>;
		put(row: MetaRow): Promise<unknown>;
	};
}

const STAMP = /^[0-9a-z]{9}-[0-9a-z]{4}-./;

/** Takes the next stamp within a transaction; `now` in ms since 1970. */
export async function takeStamp(tx: WritesMeta, now: number): Promise<Stamp> {
	const meta = tx.objectStore('meta');
	const row = await meta.get('clock');
	// A damaged one is replaced: with a new device's id, its stamps are nobody else's.
	const clock = row?.id === 'clock' && STAMP.test(row.stamp) ? row : null;
	const deviceId = clock?.deviceId ?? newDeviceId();
	const stamp = nextStamp(clock?.stamp ?? null, now, deviceId);
	await meta.put({ id: 'clock', stamp, deviceId });
	return stamp;
}

/** Takes `count` stamps at once, each later than the one before. */
export async function takeStamps(
	tx: WritesMeta,
	now: number,
	count: number
): Promise<readonly Stamp[]> {
	const stamps = [await takeStamp(tx, now)];
	const { deviceId } = readStamp(stamps[0]!);
	while (stamps.length < count) stamps.push(nextStamp(stamps.at(-1)!, now, deviceId));
	await tx.objectStore('meta').put({ id: 'clock', stamp: stamps.at(-1)!, deviceId });
	return stamps.slice(0, count);
}

/** Puts the clock behind stamps that came from elsewhere, so that the next one is later than all. */
export async function advanceClock(
	tx: WritesMeta,
	now: number,
	newest: Stamp | ''
): Promise<Stamp> {
	const own = await takeStamp(tx, now);
	if (newest <= own) return own;
	const { deviceId } = readStamp(own);
	const stamp = nextStamp(newest as Stamp, now, deviceId);
	await tx.objectStore('meta').put({ id: 'clock', stamp, deviceId });
	return stamp;
}

/** Gives the device another name, where it was stamped under one before; its stamps go on rising. */
export async function becomeNewDevice(tx: WritesMeta): Promise<void> {
	const meta = tx.objectStore('meta');
	const row = await meta.get('clock');
	if (row?.id === 'clock' && STAMP.test(row.stamp))
		await meta.put({ id: 'clock', stamp: row.stamp, deviceId: newDeviceId() });
}

export function newDeviceId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(6));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
