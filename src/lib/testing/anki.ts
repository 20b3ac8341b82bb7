// Anki collections for tests: databases by the published schemas 11 and 18, and the three packages.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { zipSync, type Zippable } from 'fflate';
import initSqlJs, { type Database, type SqlValue } from 'sql.js';
import { openSqlite } from '../formats/anki/sqlite.ts';

const wasm = () =>
	readFileSync(createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm'));

export const testSqlite = () => openSqlite(wasm());

/** A database that `fill` wrote, as bytes. */
export async function databaseOf(fill: (database: Database) => void): Promise<Uint8Array> {
	const sqlJs = await initSqlJs({ wasmBinary: wasm().buffer as ArrayBuffer });
	const database = new sqlJs.Database();
	fill(database);
	const bytes = database.export();
	database.close();
	return bytes;
}

export interface TestTemplate {
	readonly name: string;
	readonly front: string;
	readonly back: string;
}

export interface TestType {
	readonly id: number;
	readonly name: string;
	readonly cloze?: boolean;
	readonly occlusion?: boolean;
	readonly fields: readonly string[];
	readonly templates: readonly TestTemplate[];
	readonly css?: string;
}

export interface TestNote {
	readonly id: number;
	readonly type: number;
	readonly fields: readonly string[];
	readonly guid?: string;
	readonly tags?: string;
}

/** Columns as Anki has them; what is not said is as of a new card. */
export interface TestCard {
	readonly id: number;
	readonly note: number;
	readonly deck?: number;
	readonly ord?: number;
	readonly type?: number;
	readonly queue?: number;
	readonly due?: number;
	readonly ivl?: number;
	readonly factor?: number;
	readonly reps?: number;
	readonly lapses?: number;
	readonly left?: number;
	readonly odue?: number;
	readonly odid?: number;
	readonly flags?: number;
	readonly data?: string;
}

/** id, cid, ease, ivl, lastIvl, factor, time, type */
export type TestReview = readonly [number, number, number, number, number, number, number, number];

export interface TestDeck {
	readonly id: number;
	/** Parted by "::". */
	readonly name: string;
	readonly filtered?: boolean;
	readonly preset?: number;
	readonly description?: string;
	readonly newPerDay?: number;
	readonly retention?: number;
}

export interface TestPreset {
	readonly id: number;
	readonly name: string;
	readonly steps: readonly number[];
	readonly relearn: readonly number[];
	readonly newPerDay: number;
	readonly reviewsPerDay: number;
	readonly retention: number;
	readonly weights: readonly number[];
}

export interface TestCollection {
	readonly created?: number;
	readonly version?: number;
	readonly types?: readonly TestType[];
	readonly notes?: readonly TestNote[];
	readonly cards?: readonly TestCard[];
	readonly reviews?: readonly TestReview[];
	readonly decks?: readonly TestDeck[];
	readonly presets?: readonly TestPreset[];
}

export const BASIC: TestType = {
	id: 1,
	name: 'Basic',
	fields: ['Front', 'Back'],
	templates: [
		{ name: 'Card 1', front: '{{Front}}', back: '{{FrontSide}}\n\n<hr id=answer>\n\n{{Back}}' }
	],
	css: '.card { text-align: center; }'
};

export const CLOZE: TestType = {
	id: 2,
	name: 'Cloze',
	cloze: true,
	fields: ['Text', 'Back Extra'],
	templates: [
		{ name: 'Cloze', front: '{{cloze:Text}}', back: '{{cloze:Text}}<br>\n{{Back Extra}}' }
	]
};

/** 11 April 2023, 4:00 in Berlin. */
export const CREATED = 1_681_178_400;
const OFFSET_WEST = -120;

const COMMON = `
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
	ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL,
	models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
	usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL,
	flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
	mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL,
	due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL,
	lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL,
	flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL,
	ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL,
	type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);`;

function fillRows(database: Database, { notes = [], cards = [], reviews = [] }: TestCollection) {
	database.run('BEGIN');
	for (const note of notes) {
		database.run('INSERT INTO notes VALUES (?, ?, ?, 1700000000, -1, ?, ?, ?, 0, 0, ?)', [
			...[note.id, note.guid ?? `guid-${note.id}`, note.type, note.tags ?? ''],
			...[note.fields.join('\x1f'), note.fields[0]!, '']
		]);
	}
	for (const card of cards) {
		database.run('INSERT INTO cards VALUES (?,?,?,?,1700000000,-1,?,?,?,?,?,?,?,?,?,?,?,?)', [
			...[card.id, card.note, card.deck ?? 1, card.ord ?? 0, card.type ?? 0, card.queue ?? 0],
			...[card.due ?? 0, card.ivl ?? 0, card.factor ?? 0, card.reps ?? 0, card.lapses ?? 0],
			...[card.left ?? 0, card.odue ?? 0, card.odid ?? 0, card.flags ?? 0, card.data ?? '{}']
		]);
	}
	for (const [id, cid, ...rest] of reviews) {
		database.run('INSERT INTO revlog VALUES (?, ?, -1, ?, ?, ?, ?, ?, ?)', [id, cid, ...rest]);
	}
	database.run('COMMIT');
}

const byId = <T extends { readonly id: number }>(all: readonly T[], json: (one: T) => object) =>
	JSON.stringify(Object.fromEntries(all.map((one) => [String(one.id), json(one)])));

const DEFAULT_DECK: TestDeck = { id: 1, name: 'Default', preset: 1 };

/** Schema 11: types, decks and presets are JSON in one row. */
export const legacyDatabase = (collection: TestCollection): Promise<Uint8Array> =>
	databaseOf((database) => {
		database.run(COMMON);
		const { types = [], decks = [], presets = [] } = collection;
		const models = byId(types, (type) => ({
			id: type.id,
			name: type.name,
			type: type.cloze ? 1 : 0,
			flds: type.fields.map((name, ord) => ({ name, ord })),
			tmpls: type.templates.map(({ name, front, back }, ord) => ({
				...{ name, ord, qfmt: front, afmt: back }
			})),
			css: type.css ?? '',
			...(type.occlusion && { originalStockKind: 6 })
		}));
		const deckJson = byId([DEFAULT_DECK, ...decks], (deck) => ({
			...{ id: deck.id, name: deck.name, dyn: deck.filtered ? 1 : 0, conf: deck.preset ?? 1 },
			...{ desc: deck.description ?? '', newLimit: deck.newPerDay ?? null, reviewLimit: null },
			...(deck.retention && { desiredRetention: deck.retention * 100 })
		}));
		const dconf = byId(presets, (preset) => ({
			...{ id: preset.id, name: preset.name, desiredRetention: preset.retention },
			new: { delays: preset.steps, perDay: preset.newPerDay },
			rev: { perDay: preset.reviewsPerDay, maxIvl: 36500 },
			lapse: { delays: preset.relearn, leechFails: 8, leechAction: 1 },
			...{ fsrsWeights: [], fsrsParams5: [], fsrsParams6: preset.weights },
			easyDaysPercentages: []
		}));
		const conf = JSON.stringify({ creationOffset: OFFSET_WEST, rollover: 4, fsrs: true });
		const { created = CREATED, version = 11 } = collection;
		database.run('INSERT INTO col VALUES (1, ?, 0, 0, ?, 0, 0, 0, ?, ?, ?, ?, ?)', [
			...[created, version, conf, models, deckJson, dconf, '{}']
		]);
		fillRows(database, collection);
	});

const TABLES_18 = `
CREATE TABLE notetypes (id integer NOT NULL PRIMARY KEY, name text NOT NULL COLLATE unicase,
	mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT NULL);
CREATE TABLE fields (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL COLLATE unicase,
	config blob NOT NULL, PRIMARY KEY (ntid, ord)) WITHOUT ROWID;
CREATE TABLE templates (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL COLLATE unicase,
	mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT NULL, PRIMARY KEY (ntid, ord))
	WITHOUT ROWID;
CREATE TABLE decks (id integer PRIMARY KEY NOT NULL, name text NOT NULL COLLATE unicase,
	mtime_secs integer NOT NULL, usn integer NOT NULL, common blob NOT NULL, kind blob NOT NULL);
CREATE TABLE deck_config (id integer PRIMARY KEY NOT NULL, name text NOT NULL COLLATE unicase,
	mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT NULL);
CREATE TABLE config (KEY text NOT NULL PRIMARY KEY, usn integer NOT NULL, mtime_secs integer NOT NULL,
	val blob NOT NULL) WITHOUT ROWID;
CREATE TABLE tags (tag text NOT NULL PRIMARY KEY COLLATE unicase, usn integer NOT NULL,
	collapsed boolean NOT NULL, config blob NULL) WITHOUT ROWID;`;

/** What Anki's own program adds: SQLite does not know this order, and cannot fill these itself. */
const UNICASE_INDEXES = [
	[
		'idx_fields_name_ntid',
		'fields',
		'CREATE UNIQUE INDEX idx_fields_name_ntid ON fields (name, ntid)'
	],
	['idx_notetypes_name', 'notetypes', 'CREATE UNIQUE INDEX idx_notetypes_name ON notetypes (name)'],
	['idx_decks_name', 'decks', 'CREATE UNIQUE INDEX idx_decks_name ON decks (name)']
] as const;

/** Schema 18: types, decks and presets are tables with protobuf in them. */
export async function newDatabase(collection: TestCollection): Promise<Uint8Array> {
	const bytes = await databaseOf((database) => {
		// Filled under an order that SQLite knows; the name of Anki's own is written over it below.
		const known = TABLES_18.replaceAll('COLLATE unicase', 'COLLATE nocase ');
		database.run(COMMON + known);
		UNICASE_INDEXES.forEach(([, , sql]) => database.run(sql));
		const { types = [], decks = [], presets = [], created = CREATED, version = 18 } = collection;
		database.run('INSERT INTO col VALUES (1, ?, 0, 0, ?, 0, 0, 0, ?, ?, ?, ?, ?)', [
			...[created, version, '', '', '', '', '']
		]);
		for (const type of types) {
			database.run('INSERT INTO notetypes VALUES (?, ?, 0, 0, ?)', [
				type.id,
				type.name,
				typeProto(type)
			]);
			type.fields.forEach((name, ord) =>
				database.run('INSERT INTO fields VALUES (?, ?, ?, ?)', [
					type.id,
					ord,
					name,
					new Uint8Array()
				])
			);
			type.templates.forEach(({ name, front, back }, ord) => {
				const config = message([text(1, front), text(2, back)]);
				database.run('INSERT INTO templates VALUES (?, ?, ?, 0, 0, ?)', [
					type.id,
					ord,
					name,
					config
				]);
			});
		}
		for (const deck of [DEFAULT_DECK, ...decks]) {
			const name = deck.name.replaceAll('::', '\x1f');
			const values: readonly SqlValue[] = [deck.id, name, new Uint8Array(), deckProto(deck)];
			database.run('INSERT INTO decks VALUES (?, ?, 0, 0, ?, ?)', values);
		}
		for (const preset of presets) {
			const values = [preset.id, preset.name, presetProto(preset)];
			database.run('INSERT INTO deck_config VALUES (?, ?, 0, 0, ?)', values);
		}
		const config = { creationOffset: OFFSET_WEST, rollover: 4, fsrs: true };
		for (const [key, value] of Object.entries(config)) {
			const bytesOfValue = new TextEncoder().encode(JSON.stringify(value));
			database.run('INSERT INTO config VALUES (?, 0, 0, ?)', [key, bytesOfValue]);
		}
		database.run("INSERT INTO tags VALUES ('b', 0, 0, NULL), ('a', 0, 0, NULL)");
		fillRows(database, collection);
	});
	return withUnicase(bytes);
}

function withUnicase(bytes: Uint8Array): Uint8Array {
	const latin1 = Buffer.from(bytes).toString('latin1');
	return new Uint8Array(
		Buffer.from(latin1.replaceAll('COLLATE nocase ', 'COLLATE unicase'), 'latin1')
	);
}

/** Protobuf as it is written: a key, then the value. */
function varint(value: number): number[] {
	const bytes: number[] = [];
	for (let rest = value; ; rest = Math.floor(rest / 128)) {
		if (rest < 128) return [...bytes, rest];
		bytes.push((rest % 128) | 0x80);
	}
}
const whole = (field: number, value: number) => [...varint(field * 8), ...varint(value)];
const blob = (field: number, bytes: Uint8Array) => [
	...[...varint(field * 8 + 2), ...varint(bytes.length)],
	...bytes
];
const text = (field: number, value: string) => blob(field, new TextEncoder().encode(value));
const floatBytes = (values: readonly number[]) => new Uint8Array(new Float32Array(values).buffer);
const floats = (field: number, values: readonly number[]) => blob(field, floatBytes(values));
const float = (field: number, value: number) => [...varint(field * 8 + 5), ...floatBytes([value])];
const message = (parts: readonly (readonly number[])[]) => new Uint8Array(parts.flat());

const typeProto = ({ cloze, occlusion, css = '' }: TestType): Uint8Array =>
	message([cloze ? whole(1, 1) : [], text(3, css), occlusion ? whole(9, 6) : []]);

const deckProto = (deck: TestDeck): Uint8Array =>
	deck.filtered
		? message([blob(2, message([whole(1, 1)]))])
		: message([
				blob(
					1,
					message([
						whole(1, deck.preset ?? 1),
						text(4, deck.description ?? ''),
						deck.newPerDay === undefined ? [] : whole(7, deck.newPerDay),
						deck.retention ? float(10, deck.retention) : []
					])
				)
			]);

const presetProto = (preset: TestPreset): Uint8Array =>
	message([
		...[floats(1, preset.steps), floats(2, preset.relearn), floats(6, preset.weights)],
		...[whole(9, preset.newPerDay), whole(10, preset.reviewsPerDay), whole(16, 36500)],
		...[whole(21, 1), whole(22, 8), float(37, preset.retention)]
	]);

/** zstd with nothing packed: one frame of raw blocks. */
export function rawZstd(bytes: Uint8Array): Uint8Array {
	const head = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38];
	const pieces: number[][] = [head];
	const most = 100_000;
	for (let at = 0; at === 0 || at < bytes.length; at += most) {
		const part = bytes.subarray(at, at + most);
		const isLast = at + most >= bytes.length;
		const blockHead = (part.length << 3) | (isLast ? 1 : 0);
		pieces.push([blockHead & 255, (blockHead >> 8) & 255, blockHead >> 16], [...part]);
	}
	return Uint8Array.from(pieces.flat());
}

const utf8 = (value: string) => new TextEncoder().encode(value);
const stored = (bytes: Uint8Array): [Uint8Array, { level: 0 }] => [bytes, { level: 0 }];

export const zipOf = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, bytes]) => [name, stored(bytes)])
		) as Zippable
	);

export type TestMedia = Readonly<Record<string, Uint8Array>>;

/** What newer Ankis put beside the collection for older ones. */
export const noticeDatabase = (): Promise<Uint8Array> =>
	legacyDatabase({
		types: [BASIC],
		notes: [
			{
				...{ id: 1, type: 1 },
				fields: [
					'Please update to the latest Anki version, then import the .colpkg/.apkg file again.',
					''
				]
			}
		],
		cards: [{ id: 1, note: 1 }]
	});

export const VERSIONS = ['anki2', 'anki21', 'anki21b'] as const;
export type TestVersion = (typeof VERSIONS)[number];

/** The files of a package, to be changed by a test before they are packed. */
export async function packageFiles(
	version: TestVersion,
	collection: TestCollection,
	media: TestMedia = {}
): Promise<Record<string, Uint8Array>> {
	const names = Object.keys(media);
	const isNew = version === 'anki21b';
	const pack = isNew ? rawZstd : (bytes: Uint8Array) => bytes;
	const database = await (isNew ? newDatabase : legacyDatabase)(collection);
	const list = isNew
		? message(names.map((name) => blob(1, message([text(1, name), whole(2, media[name]!.length)]))))
		: utf8(JSON.stringify(Object.fromEntries(names.map((name, at) => [String(at), name]))));
	return {
		...(version !== 'anki2' && { 'collection.anki2': await noticeDatabase() }),
		[`collection.${version}`]: pack(database),
		...(version !== 'anki2' && { meta: Uint8Array.from([8, isNew ? 3 : 2]) }),
		media: pack(list),
		...Object.fromEntries(names.map((name, at) => [String(at), pack(media[name]!)]))
	};
}

export const packageOf = async (...made: Parameters<typeof packageFiles>): Promise<Uint8Array> =>
	zipOf(await packageFiles(...made));
