// Hybrid logical clock: when something was written, in an order that no clock set back can break.
// After Kulkarni et al., "Logical Physical Clocks" (2014).

/** Sorts as text: milliseconds, a counter, and the device. */
export type Stamp = string & { readonly __id: 'stamp' };

/** The stamp after `last` (null at first): later than it, and not before `now` (ms since 1970). */
export function nextStamp(last: Stamp | null, now: number, deviceId: string): Stamp {
	const before = last === null ? { millis: 0, counter: 0 } : readStamp(last);
	const millis = Math.floor(now);
	if (millis > before.millis) return stamp(millis, 0, deviceId);
	const full = before.counter >= 36 ** 4 - 1;
	return full
		? stamp(before.millis + 1, 0, deviceId)
		: stamp(before.millis, before.counter + 1, deviceId);
}

export function readStamp(stamp: Stamp): { millis: number; counter: number; deviceId: string } {
	const [millis = '', counter = '', ...device] = stamp.split('-');
	return {
		millis: parseInt(millis, 36),
		counter: parseInt(counter, 36),
		deviceId: device.join('-')
	};
}

function stamp(millis: number, counter: number, deviceId: string): Stamp {
	const pad = (value: number, length: number) => value.toString(36).padStart(length, '0');
	return `${pad(millis, 9)}-${pad(counter, 4)}-${deviceId}` as Stamp;
}
