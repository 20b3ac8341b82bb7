// The device's logical clock: each writing transaction takes its stamps from one row, so that two
// tabs never write the same stamp, and a clock set back never writes an earlier one.
import { nextStamp, type Stamp } from '../core/review/stamp.ts';
import type { MetaRow } from './schema.ts';

/** A transaction that may write to `meta`, whatever else it may write to. */
interface WritesMeta {
	objectStore(name: 'meta'): {
		get(key: string): Promise<MetaRow | undefined>;
		put(row: MetaRow): Promise<unknown>;
	};
}

/** Takes the next stamp within a transaction; `now` in ms since 1970. */
export async function takeStamp(tx: WritesMeta, now: number): Promise<Stamp> {
	const meta = tx.objectStore('meta');
	const row = await meta.get('clock');
	const clock = row?.id === 'clock' ? row : null;
	const deviceId = clock?.deviceId ?? newDeviceId();
	const stamp = nextStamp(clock?.stamp ?? null, now, deviceId);
	await meta.put({ id: 'clock', stamp, deviceId });
	return stamp;
}

function newDeviceId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(6));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
