// A backup is taken whole or refused with the reason; what is whole in a damaged one can be saved.
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PARTS, type Part } from '../../core/collection/records.ts';
import { DEFAULT_PRESET } from '../../core/schedule/preset.ts';
import {
	craftBackup,
	joined,
	lookedAt,
	recordsIn,
	sampleRecords,
	type Craft
} from '../../testing/backups.ts';
import { wantedBelow } from '../../testing/breadth.ts';
import { DATABASE_VERSION } from '../../storage/database/migrations.ts';
import { MANIFEST, BACKUP_LIMITS, partOf } from './manifest.ts';
import { openBackup } from './read-backup.ts';
import { salvage } from './salvage.ts';
import { BackupWriter } from './write-backup.ts';
import { pack } from '../zip/zip.ts';

/** Thousands of backups, one after another: npm test takes a tenth of them. */
const SAMPLED = { tags: ['sampled'] };

const whole = craftBackup();
const text = (words: string) => new TextEncoder().encode(words);
const refusalOf = async (bytes: Uint8Array) => (await lookedAt(bytes)).refused;
const refusal = (craft: Craft) => refusalOf(craftBackup(craft));

function flipped(at: number, bit = 0): Uint8Array {
	const bytes = whole.slice();
	bytes[at]! ^= 1 << bit;
	return bytes;
}

describe('a backup', () => {
	test('gives its records', async () => {
		expect(await lookedAt(whole)).toEqual({ refused: null, records: sampleRecords() });
	});

	test('is written by the app’s own writer with the same content', async () => {
		const writer = new BackupWriter();
		for (const part of PARTS) await writer.add(part, sampleRecords()[part]);
		const { pieces } = writer.finish({ schema: DATABASE_VERSION, lastChange: null });
		expect(joined(pieces)).toEqual(whole);
	});

	test('cut anywhere is refused', SAMPLED, async () => {
		for (const length of wantedBelow(whole.length)) {
			expect(await refusalOf(whole.slice(0, length)), `${length}`).not.toBeNull();
		}
	});

	test('with any one byte changed is refused, or gives the same', SAMPLED, async () => {
		let refused = 0;
		const places = wantedBelow(whole.length);
		for (const at of places) {
			const looked = await lookedAt(flipped(at, at % 8));
			if (looked.refused) refused++;
			else expect(looked.records, `byte ${at}`).toEqual(sampleRecords());
		}
		// A few bits of deflate mean nothing, and the description is nobody's record.
		expect(refused).toBeGreaterThan(0.6 * places.length);
	});

	test('has long parts in several files', async () => {
		const writer = new BackupWriter();
		await writer.add(
			'presets',
			Array.from({ length: 5 }, (_, id) => ({ id: `${id}`, long: 'x'.repeat(3_000_000) }))
		);
		const { files } = writer.finish({ schema: 1, lastChange: null }).manifest;
		expect(files.map(({ records }) => records)).toEqual([2, 2, 1]);
	});

	test('has no half characters in it, whatever the database has', async () => {
		const writer = new BackupWriter();
		await writer.add('presets', [{ id: 'half \ud83d', whole: '🗺 \\ud83d' }]);
		const { pieces } = writer.finish({ schema: DATABASE_VERSION, lastChange: null });
		const opened = openBackup(joined(pieces), DATABASE_VERSION);
		if (!opened.ok) throw new Error(opened.error.kind);
		expect(recordsIn(opened.value).presets).toEqual([{ id: 'half \ufffd', whole: '🗺 \\ud83d' }]);
	});
});

describe('is refused:', () => {
	const lines = (part: Part) =>
		sampleRecords()[part].map((record) => `${JSON.stringify(record)}\n`);

	test.each([
		['nothing', new Uint8Array()],
		['zeros', new Uint8Array(10_000)],
		['words', text('Dear Sir or Madam')],
		['a deck of Anki', zipSync({ 'collection.anki2': text('SQLite'), media: text('{}') })],
		['a document of Word', zipSync({ 'word/document.xml': text('<w/>') })]
	])('%s, as foreign or empty', async (_what, bytes) => {
		const kind = bytes.length === 0 ? 'empty' : 'foreign';
		expect(await refusalOf(bytes)).toEqual({ kind });
	});

	test('one of a newer version, whatever else is in it', async () => {
		const manifest = (was: object) => ({ ...was, version: 3, files: 'elsewhere' });
		expect(await refusal({ manifest })).toEqual({ kind: 'newer', version: 3 });
	});

	test('one of a newer database', async () => {
		const schema = DATABASE_VERSION + 1;
		const manifest = (was: object) => ({ ...was, schema });
		expect(await refusal({ manifest })).toEqual({ kind: 'newer', version: schema });
	});

	test.each([0, -1, 1.5, '2', null])('the database version %s', async (schema) => {
		expect(await refusal({ manifest: (was) => ({ ...was, schema }) })).toMatchObject({
			kind: 'damaged',
			where: MANIFEST
		});
	});

	test('one that was cut, as cut', async () => {
		for (const length of [60, 200, 1000, whole.length - 1]) {
			const kind = length === whole.length - 1 ? 'damaged' : 'cut';
			expect(await refusalOf(whole.slice(0, length)), `${length}`).toMatchObject({ kind });
		}
	});

	test('one that is too large', async () => {
		const file = {
			name: 'notes/00000.jsonl',
			records: 1,
			bytes: BACKUP_LIMITS.fileBytes,
			sha256: 'f'.repeat(64)
		};
		const files = Array.from({ length: 50 }, (_, index) => ({
			...file,
			name: `notes/000${String(index + 10)}.jsonl`
		}));
		expect(await refusal({ manifest: (was) => ({ ...was, files }) })).toEqual({
			kind: 'too-large'
		});
	});

	test.each([
		'../../etc/passwd',
		'/etc/passwd',
		'..\\..\\windows\\system.ini',
		'C:\\system.ini',
		'notes/00000.jsonl\0.txt',
		'notes/../notes/00000.jsonl',
		'Notes/00000.jsonl',
		'notes/0.jsonl',
		'media/picture.svg'
	])('a file too many: %j', async (name) => {
		expect(await refusal({ files: (files) => [...files, pack(name, text('{}'))] })).toMatchObject({
			kind: 'damaged',
			where: name
		});
		const manifest = (was: Record<string, unknown>) => ({
			...was,
			files: [{ name, records: 1, bytes: 3, sha256: '0'.repeat(64) }]
		});
		expect(await refusal({ manifest })).toMatchObject({ kind: 'damaged', where: MANIFEST });
	});

	test('a file twice', async () => {
		expect(await refusal({ files: (files) => [files[0]!, ...files] })).toMatchObject({
			kind: 'damaged',
			where: 'the archive'
		});
	});

	test('a file listed twice', async () => {
		const manifest = (was: Record<string, unknown>) => {
			const files = was.files as { name: string }[];
			return { ...was, files: [...files, files.find(({ name }) => partOf(name) === 'notes')] };
		};
		expect(await refusal({ manifest })).toMatchObject({ kind: 'damaged' });
	});

	test('a file too few', async () => {
		expect(await refusal({ files: (files) => files.slice(1) })).toMatchObject({
			kind: 'damaged',
			what: 'missing'
		});
	});

	test('counts that lie', async () => {
		const counts = (was: Record<string, unknown>) => ({
			...was,
			counts: { ...(was.counts as object), reviews: 4 }
		});
		expect(await refusal({ manifest: counts })).toMatchObject({ what: 'its counts are others' });
	});

	test('a record twice, a log out of order, no JSON, no text', async () => {
		for (const [part, given] of [
			['notes', [...sampleRecords().notes, ...sampleRecords().notes]],
			['log', [...sampleRecords().log, ...sampleRecords().log]],
			['cards', `${lines('cards')[0]}{"id":\n`],
			['decks', `${lines('decks')[0]}\n${lines('decks')[0]}`]
		] as const) {
			expect(await refusal({ parts: { [part]: given } }), part).toMatchObject({
				kind: 'damaged',
				where: `${part}/00000.jsonl`
			});
		}
	});
});

describe('what is saved of a damaged backup', () => {
	const savedOf = async (bytes: Uint8Array) => {
		const pieces = await salvage(bytes, DATABASE_VERSION);
		return pieces ? await lookedAt(joined(pieces)) : null;
	};

	test(
		'passes and holds nothing that was not there, wherever a byte was changed',
		SAMPLED,
		async () => {
			const all = sampleRecords();
			for (const third of wantedBelow(Math.ceil(whole.length / 3))) {
				const at = 3 * third;
				const saved = await savedOf(flipped(at, at % 8));
				if (!saved || saved.refused) throw new Error(`byte ${at}: ${JSON.stringify(saved)}`);
				for (const part of PARTS) {
					if (part === 'presets') continue;
					expect(all[part], `byte ${at}`).toEqual(expect.arrayContaining([...saved.records[part]]));
				}
			}
		}
	);

	test('is all but the damaged file', async () => {
		const at = new TextDecoder('latin1').decode(whole).indexOf('settings/00000.jsonl') + 25;
		const saved = await savedOf(flipped(at));
		expect(saved).toEqual({ refused: null, records: { ...sampleRecords(), settings: [] } });
	});

	test('is all before the cut', async () => {
		const at = new TextDecoder('latin1').decode(whole).indexOf('updates/00000.jsonl') - 30;
		const saved = await savedOf(whole.slice(0, at));
		expect(saved).toEqual({
			refused: null,
			records: {
				...sampleRecords(),
				updates: [],
				classes: [],
				forecasts: [],
				articles: [],
				log: []
			}
		});
	});

	test('counts answers whose preset is lost as made under the default one', async () => {
		const saved = await savedOf(craftBackup({ parts: { presets: '' } }));
		expect(saved).toEqual({
			refused: null,
			records: { ...sampleRecords(), presets: [{ id: 'p1', preset: DEFAULT_PRESET }] }
		});
	});

	test('is nothing where nothing is whole', async () => {
		expect(await savedOf(text('Dear Sir or Madam'))).toBeNull();
		expect(await savedOf(zipSync({ 'notes/00000.jsonl': text('{}') }))).toBeNull();
	});
});
