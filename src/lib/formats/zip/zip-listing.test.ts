// A zip by its list: what another program packed comes out, what lies about itself does not.
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { listZip, unpackListed } from './zip-listing.ts';

const anyFiles = fc.uniqueArray(
	fc.tuple(fc.stringMatching(/^[a-zé0-9]{1,12}$/), fc.uint8Array({ maxLength: 300 })),
	{ selector: ([name]) => name, maxLength: 6 }
);
const FILES = { one: new Uint8Array(5000).fill(7), two: Uint8Array.from([1, 2, 3]) };
const zip = () => zipSync(FILES);
const MOST = 10_000;

function contentOf(bytes: Uint8Array): Record<string, unknown> | string {
	const list = listZip(bytes, 10);
	if (!list.ok) return list.error;
	return Object.fromEntries(
		[...list.value].map(([name, file]) => {
			const unpacked = unpackListed(bytes, file, MOST);
			return [name, unpacked.ok ? unpacked.value : unpacked.error];
		})
	);
}

/** Where the list has a file. */
const listAt = (bytes: Uint8Array) => Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
function changed(at: (list: number) => number, value: number): Uint8Array {
	const bytes = zip();
	new DataView(bytes.buffer).setUint32(at(listAt(bytes)), value, true);
	return bytes;
}

describe('a zip of another program', () => {
	test('gives what was packed, deflated or stored', () => {
		fc.assert(
			fc.property(anyFiles, fc.constantFrom(0, 6), (files, level) => {
				const packed = zipSync(Object.fromEntries(files), { level: level as 0 | 6 });
				expect(contentOf(packed)).toEqual(Object.fromEntries(files));
			})
		);
	});

	test('is found behind a comment', () => {
		const bytes = Uint8Array.from([...zip(), ...Buffer.from('a comment')]);
		new DataView(bytes.buffer).setUint16(bytes.length - 11, 9, true);
		expect(contentOf(bytes)).toEqual(FILES);
	});

	test('is read where sizes and places stand in the part for larger ones', () => {
		const bytes = Buffer.from(zipSync({ a: FILES.two }, { level: 0 }));
		const list = listAt(bytes);
		const sizes = Buffer.alloc(4 + 24);
		sizes.writeUInt16LE(1, 0);
		sizes.writeUInt16LE(24, 2);
		[3n, 3n, 0n].forEach((value, at) => sizes.writeBigUInt64LE(value, 4 + 8 * at));
		const head = Buffer.from(bytes.subarray(list, list + 47));
		[20, 24, 42].forEach((at) => head.writeUInt32LE(0xffffffff, at));
		head.writeUInt16LE(sizes.length, 30);
		const large = Buffer.alloc(56 + 20);
		large.writeUInt32LE(0x06064b50, 0);
		large.writeBigUInt64LE(1n, 32);
		large.writeBigUInt64LE(BigInt(list), 48);
		large.writeUInt32LE(0x07064b50, 56);
		large.writeBigUInt64LE(BigInt(list + head.length + sizes.length), 64);
		const end = Buffer.from(bytes.subarray(-22));
		end.writeUInt16LE(0xffff, 10);
		end.writeUInt32LE(0xffffffff, 16);
		const whole = Buffer.concat([bytes.subarray(0, list), head, sizes, large, end]);
		expect(contentOf(new Uint8Array(whole))).toEqual({ a: FILES.two });
	});

	test.each([
		['more than its budget', changed((list) => list + 24, MOST + 1), 'too-large'],
		['less than it has', changed((list) => list + 24, 4999), 'broken'],
		['another sum', changed((list) => list + 16, 1), 'broken'],
		['another place', changed((list) => list + 42, 3), 'broken']
	])('of which a file says %s gives none of that', (_, bytes, fault) => {
		expect(contentOf(bytes)).toEqual({ ...FILES, one: fault });
	});

	test('whose files lie over one another is broken', () => {
		expect(contentOf(changed((list) => list + 20, 4000))).toBe('broken');
	});

	test('that is cut anywhere gives no list', () => {
		const bytes = zip();
		for (let length = 0; length < bytes.length; length++) {
			expect(contentOf(bytes.slice(0, length)), `${length}`).toMatch(/no-zip|cut|broken/);
		}
	});

	test('with more files than its budget is refused before they are looked at', () => {
		const many = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`${at}`, FILES.two]));
		expect(contentOf(zipSync(many))).toBe('too-many');
	});

	test('never throws, whatever byte is turned', () => {
		fc.assert(
			fc.property(fc.nat(zip().length - 1), fc.integer({ min: 1, max: 255 }), (at, turn) => {
				const bytes = zip();
				bytes[at]! ^= turn;
				contentOf(bytes);
			})
		);
	});
});
