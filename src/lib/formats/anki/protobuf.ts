// Protobuf as far as Anki's packages need it: a message is its fields by number, each a list.
// After the published encoding; groups are not read, for nobody has written any for years.

export type ProtoValue = number | Uint8Array;
export type ProtoFields = ReadonlyMap<number, readonly ProtoValue[]>;

/** The fields of a message; null where the bytes are none. Whole numbers beyond 2^53 lose their last digits. */
export function readProto(bytes: Uint8Array): ProtoFields | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const fields = new Map<number, ProtoValue[]>();
	let at = 0;
	const varint = (): number | null => {
		let value = 0;
		for (let shift = 0; shift < 70; shift += 7) {
			const byte = bytes[at++];
			if (byte === undefined) return null;
			value += (byte & 0x7f) * 2 ** shift;
			if (byte < 0x80) return value;
		}
		return null;
	};
	while (at < bytes.length) {
		const key = varint();
		if (key === null) return null;
		let value: ProtoValue | null = null;
		switch (key & 7) {
			case 0:
				value = varint();
				break;
			case 1:
				if (at + 8 <= bytes.length) value = view.getFloat64(at, true);
				at += 8;
				break;
			case 2: {
				const length = varint();
				if (length !== null && at + length <= bytes.length) {
					value = bytes.subarray(at, at + length);
				}
				at += length ?? 0;
				break;
			}
			case 5:
				if (at + 4 <= bytes.length) value = view.getFloat32(at, true);
				at += 4;
				break;
		}
		if (value === null) return null;
		const number = Math.floor(key / 8);
		const list = fields.get(number);
		if (list) list.push(value);
		else fields.set(number, [value]);
	}
	return fields;
}

/** The last value counts, as the encoding wants it. */
export function numberIn(fields: ProtoFields, number: number): number | null {
	const value = fields.get(number)?.at(-1);
	return typeof value === 'number' ? value : null;
}

export function bytesIn(fields: ProtoFields, number: number): Uint8Array | null {
	const value = fields.get(number)?.at(-1);
	return value instanceof Uint8Array ? value : null;
}

export function textIn(fields: ProtoFields, number: number): string {
	const bytes = bytesIn(fields, number);
	return bytes === null ? '' : new TextDecoder().decode(bytes);
}

export function messageIn(fields: ProtoFields, number: number): ProtoFields | null {
	const bytes = bytesIn(fields, number);
	return bytes && readProto(bytes);
}

/** Floats, packed together or one by one. */
export function floatsIn(fields: ProtoFields, number: number): readonly number[] {
	return (fields.get(number) ?? []).flatMap((value) => {
		if (typeof value === 'number') return [value];
		const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
		return Array.from({ length: Math.floor(value.length / 4) }, (_, index) =>
			view.getFloat32(index * 4, true)
		);
	});
}
