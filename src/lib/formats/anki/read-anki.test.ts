// Anki's files in all their versions, the traps in them, and everything that is refused with its reason.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
	BASIC,
	CLOZE,
	CREATED,
	databaseOf,
	legacyDatabase,
	newDatabase,
	packageFiles,
	packageOf,
	rawZstd,
	testSqlite,
	VERSIONS,
	zipOf,
	type TestCollection
} from '../../testing/anki.ts';
import { countsOfAnki } from '../../core/import/anki/counts-of-anki.ts';
import { distinctTypes } from '../../core/import/anki/distinct-types.ts';
import { isAnki, readAnki } from './read-anki.ts';
import type { Sqlite } from './sqlite.ts';

let sqlite: Sqlite;
beforeAll(async () => {
	sqlite = await testSqlite();
});

const SAMPLE: TestCollection = {
	types: [BASIC, CLOZE],
	notes: [
		{ id: 101, type: 1, fields: ['Front', '<b>Back</b>'], guid: 'a<|>=~b', tags: ' one two ' },
		{ id: 102, type: 2, fields: ['{{c1::Kyiv}} and {{c2::Lviv}}', ''] },
		// The same guid twice: both are notes.
		{ id: 103, type: 1, fields: ['COLLATE unicase', 'x'], guid: 'a<|>=~b' }
	],
	cards: [
		{ id: 201, note: 101, deck: 10, due: 1_000_007 },
		{ id: 202, note: 102, deck: 11, type: 2, queue: -1, due: 900, ivl: 30, factor: 2300, reps: 7 },
		{ id: 203, note: 102, deck: 11, ord: 1, type: 2, queue: -3, due: 800, ivl: 9, flags: 3 },
		{
			...{ id: 204, note: 103, deck: 12, type: 1, queue: 1, due: 1_700_000_000, left: 2002 },
			...{ odid: 10, odue: 0, data: '{"s":3.5,"d":6.25,"lrt":1699999000,"pos":4}' }
		}
	],
	reviews: [
		[1_699_999_000_000, 204, 3, -600, -60, 2500, 4200, 0],
		[1_699_999_500_000, 202, 0, 30, 20, 0, 0, 4]
	],
	decks: [
		{ id: 10, name: 'World', preset: 5, description: 'All of it' },
		{ id: 11, name: 'World::Europe', preset: 5, newPerDay: 7, retention: 0.85 },
		{ id: 12, name: 'Cram', filtered: true }
	],
	presets: [
		{
			...{ id: 5, name: 'Mine', steps: [0.5, 15], relearn: [20], newPerDay: 0, reviewsPerDay: 99 },
			...{ retention: 0.88, weights: Array.from({ length: 21 }, (_, at) => at / 2) }
		}
	]
};
const bytes = (text: string) => new TextEncoder().encode(text);
const MEDIA = { 'a.png': bytes('png'), 'u\u0308ber.mp3': bytes('mp3 '.repeat(50_000)) };

function read(file: Uint8Array) {
	const result = readAnki(file, sqlite);
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}
const faultOf = (file: Uint8Array) => {
	const result = readAnki(file, sqlite);
	return result.ok ? null : result.error;
};

describe.each(VERSIONS)('a package of version %s', (version) => {
	test('gives notes, cards, history, decks and presets', async () => {
		const { collection } = read(await packageOf(version, SAMPLE, MEDIA));
		expect(collection).toMatchObject({
			...{ container: version, createdS: CREATED, createdOffsetMinutesWest: -120 },
			...{ dayStartHour: 4, usesFsrs: true, left: [] }
		});
		expect(collection.noteTypes).toMatchObject([
			{ name: 'Basic', makes: 'card-by-template', fields: ['Front', 'Back'], css: BASIC.css },
			{ name: 'Cloze', makes: 'card-by-gap', templates: [{ ord: 0, front: '{{cloze:Text}}' }] }
		]);
		expect(collection.notes.map(({ guid, tags, fields }) => [guid, tags, fields])).toEqual([
			['a<|>=~b', ['one', 'two'], ['Front', '<b>Back</b>']],
			['guid-102', [], ['{{c1::Kyiv}} and {{c2::Lviv}}', '']],
			['a<|>=~b', [], ['COLLATE unicase', 'x']]
		]);
		expect(collection.cards).toMatchObject([
			{ id: 201, type: 'new', queue: 'new', due: 1_000_007, memory: null },
			{ id: 202, type: 'review', queue: 'suspended', interval: 30, easePermille: 2300, reps: 7 },
			{ id: 203, ord: 1, queue: 'buried-by-learner', flag: 3 },
			{
				...{ id: 204, type: 'learning', queue: 'learning', stepsLeft: 2, homeDeckId: 10 },
				...{ memory: { stability: 3.5, difficulty: 6.25 }, lastReviewS: 1_699_999_000 }
			}
		]);
		expect(collection.reviews).toMatchObject([
			{ cardId: 204, ease: 3, interval: -600, durationMs: 4200, kind: 'learn' },
			{ cardId: 202, ease: 0, kind: 'manual' }
		]);
		expect(collection.decks).toMatchObject([
			{ id: 1, path: ['Default'] },
			{ id: 10, path: ['World'], description: 'All of it', presetId: 5, newPerDay: null },
			{ id: 11, path: ['World', 'Europe'], newPerDay: 7, desiredRetention: 0.85 },
			{ id: 12, path: ['Cram'], isFiltered: true, presetId: null }
		]);
		expect(collection.presets).toMatchObject([
			{
				...{ name: 'Mine', learningStepsMinutes: [0.5, 15], relearningStepsMinutes: [20] },
				...{ newPerDay: 0, reviewsPerDay: 99, desiredRetention: 0.88, leechThreshold: 8 },
				...{ leechSuspends: false, hasEasyDays: false }
			}
		]);
		expect(collection.presets[0]!.fsrsWeights).toEqual(SAMPLE.presets![0]!.weights);
	});

	test('gives media by their names in composed form, unpacked when asked for', async () => {
		const { collection, bytesOf } = read(await packageOf(version, SAMPLE, MEDIA));
		expect(collection.media.map(({ name }) => name)).toEqual(['a.png', '\u00fcber.mp3']);
		expect(collection.media.map((medium) => bytesOf(medium))).toEqual(
			Object.values(MEDIA).map((value) => ({ ok: true, value }))
		);
	});

	test('is read in whatever order its entries stand', async () => {
		const files = Object.entries(await packageFiles(version, SAMPLE, MEDIA));
		const expected = read(zipOf(Object.fromEntries(files))).collection;
		fc.assert(
			fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
				expect(read(zipOf(Object.fromEntries(shuffled))).collection).toEqual(expected);
			}),
			{ numRuns: 5 }
		);
	});

	test('without a list of media has none, and says of files that they have no name', async () => {
		const { media: _media, ...files } = await packageFiles(version, SAMPLE, MEDIA);
		const { collection } = read(zipOf(files));
		expect(collection).toMatchObject({ media: [], left: [{ kind: 'unnamed-media', count: 2 }] });
		expect(collection.notes).toHaveLength(3);
	});

	test('with a gap in its media has the others, and counts what is not there', async () => {
		const { 0: _first, ...files } = await packageFiles(version, SAMPLE, MEDIA);
		const { collection, bytesOf } = read(zipOf(files));
		expect(collection.media).toMatchObject([{ entry: null }, { entry: '1' }]);
		expect(bytesOf(collection.media[0]!)).toEqual({ ok: false, error: 'missing' });
		expect(bytesOf(collection.media[1]!).ok).toBe(true);
		expect(countsOfAnki(collection)).toMatchObject({
			media: 1,
			left: expect.arrayContaining([{ kind: 'missing-media', count: 1 }])
		});
	});

	test('has no media whose names lead elsewhere', async () => {
		const names = ['../a.png', 'b/c.png', 'd\\e.png', 'C:f.png', '..', 'g\u202egnp.png', ''];
		const media = Object.fromEntries([...names, 'good.png'].map((name) => [name, bytes(name)]));
		const { collection } = read(await packageOf(version, SAMPLE, media));
		expect(collection.media.map(({ name }) => name)).toEqual(['good.png']);
		expect(collection.left).toEqual([{ kind: 'unsafe-media', count: names.length }]);
	});

	test('of a schema that is not known is too new', async () => {
		expect(faultOf(await packageOf(version, { ...SAMPLE, version: 250 }))).toEqual({
			kind: 'too-new',
			version: 250
		});
	});

	test('that is cut anywhere or has one byte turned is refused or read, and never throws', async () => {
		const small = { ...SAMPLE, reviews: [] };
		const file = await packageOf(version, small, { 'a.png': bytes('a') });
		fc.assert(
			fc.property(fc.nat(file.length - 1), (at) => {
				expect(faultOf(file.slice(0, at))?.kind).toMatch(/empty|not-anki|cut|broken/);
			}),
			{ numRuns: 40 }
		);
		fc.assert(
			fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, turn) => {
				const turned = file.slice();
				turned[at]! ^= turn;
				const result = readAnki(turned, sqlite);
				if (!result.ok) expect(result.error.kind).toBeTruthy();
				else result.value.collection.media.forEach((medium) => result.value.bytesOf(medium));
			}),
			{ numRuns: 60 }
		);
	});
});

describe('which collection of a package counts', () => {
	test('is never the notice for older programs', async () => {
		for (const version of ['anki21', 'anki21b'] as const) {
			const files = await packageFiles(version, SAMPLE);
			const { [`collection.${version}`]: _gone, ...rest } = files;
			expect(faultOf(zipOf(rest))).toEqual({ kind: 'only-notice' });
		}
	});

	test('is the older one where that is a real one and the newer is missing', async () => {
		const files = await packageFiles('anki2', SAMPLE);
		const named = { ...files, meta: Uint8Array.from([8, 2]) };
		expect(read(zipOf(named)).collection).toMatchObject({ container: 'anki2' });
	});

	test('is found without a "meta"', async () => {
		for (const version of VERSIONS) {
			const { meta: _meta, ...files } = await packageFiles(version, SAMPLE);
			expect(read(zipOf(files)).collection).toMatchObject({ container: version });
		}
	});

	test('is the one that "meta" names where it names the oldest', async () => {
		const files = {
			...(await packageFiles('anki21', SAMPLE)),
			...(await packageFiles('anki2', { ...SAMPLE, reviews: [] })),
			meta: Uint8Array.from([8, 1])
		};
		expect(read(zipOf(files)).collection).toMatchObject({ container: 'anki2', reviews: [] });
	});
});

describe('a bare database', () => {
	test.each([
		['11', legacyDatabase],
		['18', newDatabase]
	])('of schema %s is read by its content', async (_, build) => {
		const file = await build(SAMPLE);
		expect(isAnki(file)).toBe(true);
		expect(read(file).collection).toMatchObject({ container: 'database', media: [] });
		expect(read(file).collection.cards).toHaveLength(4);
	});

	test('that is cut is refused with what SQLite says', async () => {
		const file = await newDatabase(SAMPLE);
		const fault = faultOf(file.slice(0, file.length / 2));
		expect(fault).toMatchObject({ kind: 'database-broken', detail: expect.any(String) });
	});

	test('never throws, whatever bytes of it are turned', async () => {
		const file = await legacyDatabase(SAMPLE);
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 })), {
					minLength: 1,
					maxLength: 30
				}),
				(turns) => {
					const turned = file.slice();
					turns.forEach(([at, by]) => (turned[at]! ^= by));
					const result = readAnki(turned, sqlite);
					if (result.ok) countsOfAnki(result.value.collection);
					else expect(result.error.kind).toBeTruthy();
				}
			),
			{ numRuns: 100 }
		);
	});

	test('of another program is none of Anki’s', async () => {
		const other = await databaseOf((database) => database.run('CREATE TABLE songs (id integer)'));
		expect(faultOf(other)).toEqual({ kind: 'other-database' });
	});

	test('whose tables are views without an end is none of Anki’s', async () => {
		const endless = await databaseOf((database) => {
			for (const name of ['col', 'notes', 'cards']) {
				database.run(
					`CREATE VIEW ${name} AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n`
				);
			}
		});
		expect(faultOf(endless)).toEqual({ kind: 'other-database' });
	});

	test('from before schema 11 is too old', async () => {
		expect(faultOf(await legacyDatabase({ version: 2 }))).toEqual({ kind: 'too-old', version: 2 });
	});
});

describe('a card’s data', () => {
	test.each([
		['{"s":3.5}', null],
		['{"d":5}', null],
		['{"s":0,"d":0}', null],
		['{"s":"3","d":[]}', null],
		['not JSON', null],
		['[1,2]', null],
		['', null],
		['{"s":1.5,"d":2,"pos":7}', { stability: 1.5, difficulty: 2 }]
	])('%s has a memory state only where it is whole', async (data, memory) => {
		const collection = { ...SAMPLE, cards: [{ id: 1, note: 101, data }] };
		expect(read(await legacyDatabase(collection)).collection.cards[0]!.memory).toEqual(memory);
	});
});

describe('a file is refused', () => {
	const zip = async () => zipOf(await packageFiles('anki2', SAMPLE));

	test.each([
		['empty', new Uint8Array(), 'empty'],
		['a text', bytes('Front\tBack'), 'not-anki'],
		['a zip of nothing', zipOf({}), 'no-collection'],
		['a zip of other things', zipOf({ 'deck.md': bytes('# Deck') }), 'no-collection'],
		['no database in it', zipOf({ 'collection.anki2': bytes('no') }), 'database-broken'],
		['an empty database in it', zipOf({ 'collection.anki2': new Uint8Array() }), 'empty'],
		[
			'no meta that can be read',
			zipOf({ 'collection.anki2': bytes('x'), meta: bytes('\u000f') }),
			'broken'
		]
	])('%s', (_, file, kind) => {
		expect(faultOf(file)?.kind).toBe(kind);
	});

	test('whose package says a newer version', async () => {
		const files = { ...(await packageFiles('anki21b', SAMPLE)), meta: Uint8Array.from([8, 4]) };
		expect(faultOf(zipOf(files))).toEqual({ kind: 'too-new', version: 4 });
	});

	test('locked with a password', async () => {
		const locked = await zip();
		const list = Buffer.from(locked).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
		locked[list + 8]! |= 1;
		expect(faultOf(locked)).toEqual({ kind: 'locked' });
	});

	test('cut, while it still is told as Anki’s', async () => {
		const cut = (await zip()).slice(0, -30);
		expect(isAnki(cut)).toBe(true);
		expect(faultOf(cut)).toEqual({ kind: 'cut' });
	});

	test('whose collection says it is larger than is read', async () => {
		const large = await zip();
		const list = Buffer.from(large).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
		new DataView(large.buffer, large.byteOffset).setUint32(list + 24, 0x7fffffff, true);
		expect(faultOf(large)?.kind).toBe('too-large');
	});

	test('whose zstd makes more of it than is read, or wants more memory than there is', async () => {
		const run = (last: number) => {
			const head = (131_071 << 3) | 2 | last;
			return [head & 255, (head >> 8) & 255, head >> 16, 0];
		};
		const runs = Array.from({ length: 5000 }, (_, at) => run(at === 4999 ? 1 : 0));
		const bomb = Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x38, ...runs.flat()]);
		expect(faultOf(zipOf({ 'collection.anki21b': bomb }))?.kind).toBe('too-large');
		const wide = rawZstd(bytes('SQLite'));
		wide[5] = 0xff;
		expect(faultOf(zipOf({ 'collection.anki21b': wide }))?.kind).toBe('too-large');
	});
});

describe('what a collection holds', () => {
	test('is counted as its tables have it', async () => {
		const counts = countsOfAnki(read(await packageOf('anki21b', SAMPLE, MEDIA)).collection);
		expect(counts).toMatchObject({
			...{ notes: 3, cards: 4, reviews: 2, media: 2, decks: 2 },
			...{ suspended: 1, buried: 1, flagged: 1, kinds: { basic: 2, cloze: 1 } }
		});
		expect(counts.left.map(({ kind }) => kind)).toEqual([
			...['filtered-deck', 'flag-colour', 'fsrs-weights', 'retention-by-deck']
		]);
	});

	test('has one note type where 95 are the same', async () => {
		const ids = Array.from({ length: 95 }, (_, at) => at + 1);
		const { collection } = read(
			await legacyDatabase({
				types: ids.map((id) => ({ ...BASIC, id, name: `Basic ${id}` })),
				notes: ids.map((id) => ({ id, type: id, fields: [`f${id}`, 'b'] }))
			})
		);
		expect(collection.noteTypes).toHaveLength(95);
		expect(new Set(distinctTypes(collection.noteTypes).values()).size).toBe(1);
	});
});
