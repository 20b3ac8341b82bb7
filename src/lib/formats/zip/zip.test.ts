// The zip: what comes out is what went in, an ordinary reader takes it, and a wrong one gives nothing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { joined } from '../../testing/backups.ts';
import { inflated, pack, readZip, unpack, writeZip } from './zip.ts';

const anyFiles = fc.uniqueArray(
	fc.tuple(fc.stringMatching(/^[a-z0-9/.]{1,20}$/), fc.uint8Array({ maxLength: 300 })),
	{ selector: ([name]) => name, maxLength: 6 }
);
type Files = readonly (readonly [string, Uint8Array])[];

const zipOf = (files: Files) => joined(writeZip(files.map(([name, bytes]) => pack(name, bytes))));
const contentOf = (zip: Uint8Array) => readZip(zip).files.map((file) => [file.name, unpack(file)]);

const SMALL: Files = [
	['notes/00000.jsonl', new TextEncoder().encode('{"one":1}\n{"two":2}\n')],
	['empty', new Uint8Array()],
	['manifest.json', new TextEncoder().encode('{}')]
];

describe('a zip', () => {
	test('gives back what was put in, and is whole', () => {
		fc.assert(
			fc.property(anyFiles, (files) => {
				const zip = zipOf(files);
				expect(readZip(zip).whole).toBe(true);
				expect(contentOf(zip)).toEqual(files.map(([name, bytes]) => [name, bytes]));
			})
		);
	});

	test('has the same bytes for the same content', () => {
		expect(zipOf(SMALL)).toEqual(zipOf(SMALL));
	});

	test('is read by another reader', () => {
		fc.assert(
			fc.property(anyFiles, (files) => {
				expect(unzipSync(zipOf(files))).toEqual(Object.fromEntries(files));
			})
		);
	});

	test('passes the test of Python’s reader, where there is a Python', () => {
		const folder = mkdtempSync(join(tmpdir(), 'dateline-zip-'));
		try {
			writeFileSync(join(folder, 'a.zip'), zipOf(SMALL));
			const { error, stdout } = spawnSync('python3', ['-m', 'zipfile', '-t', 'a.zip'], {
				cwd: folder,
				encoding: 'utf8'
			});
			if (!error) expect(stdout).toBe('Done testing\n');
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	test('cut anywhere is not whole, and gives none but whole files', () => {
		const zip = zipOf(SMALL);
		for (let length = 0; length < zip.length; length++) {
			const cut = zip.slice(0, length);
			expect(readZip(cut).whole, `${length}`).toBe(false);
			expect(SMALL).toEqual(expect.arrayContaining(contentOf(cut)));
		}
	});

	test('with any one bit turned is not whole, or still gives the same', () => {
		const zip = zipOf(SMALL);
		for (let bit = 0; bit < zip.length * 8; bit++) {
			const turned = zip.slice();
			turned[bit >> 3]! ^= 1 << (bit & 7);
			// A few bits of deflate mean nothing.
			const files = readZip(turned).whole ? contentOf(turned) : [];
			if (files.every(([, bytes]) => bytes !== null) && files.length > 0)
				expect(files, `bit ${bit}`).toEqual(SMALL);
		}
	});

	test('with bytes behind its end is not whole', () => {
		expect(readZip(joined([zipOf(SMALL), new Uint8Array(1)])).whole).toBe(false);
	});

	test('goes on behind a damaged file with the next', () => {
		const zip = zipOf(SMALL);
		zip[0] = 0;
		expect(contentOf(zip)).toEqual(SMALL.slice(1).map(([name, bytes]) => [name, bytes]));
	});
});

describe('a packed file', () => {
	const file = pack('zeros', new Uint8Array(1_000_000));

	test('that holds more than it says gives nothing', () => {
		for (const size of [0, 1, 16_384, 999_999]) expect(inflated({ ...file, size })).toBeNull();
	});

	test('that holds less than it says gives nothing', () => {
		expect(unpack({ ...file, size: 1_000_001 })).toBeNull();
		expect(unpack({ ...file, packed: file.packed.subarray(0, 500) })).toBeNull();
	});

	test('that says more than it can hold is not even unpacked', () => {
		expect(inflated({ ...file, size: 0xffffffff })).toBeNull();
	});

	test('with another sum gives nothing', () => {
		expect(unpack({ ...file, crc: file.crc ^ 1 })).toBeNull();
	});

	test('of no deflated bytes at all gives nothing', () => {
		fc.assert(
			fc.property(fc.uint8Array(), fc.nat(2000), (packed, size) => {
				const bytes = unpack({ name: '', crc: 1, size, packed });
				expect(bytes).toBeNull();
			})
		);
	});
});
