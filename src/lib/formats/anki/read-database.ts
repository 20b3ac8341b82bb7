// An Anki collection out of its database: schema 11 keeps types, decks and presets as JSON in one row,
// schema 18 in tables; in between some are moved already, so that each is looked for by itself.
import type {
	AnkiCollection,
	AnkiDeck,
	AnkiNoteType,
	AnkiPreset,
	AnkiTemplate
} from '../../core/import/anki/collection.ts';
import type { AnkiFault } from '../../core/import/anki/fault.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { deckOfJson, deckOfProto } from './decks.ts';
import { noteTypeOfJson, noteTypeOfProto, templateOfProto } from './note-types.ts';
import { presetOfJson, presetOfProto } from './presets.ts';
import { readCards, readNotes, readReviews } from './read-rows.ts';
import { DatabaseFault, type Rows, type Sqlite } from './sqlite.ts';
import {
	asBytes,
	asFields,
	asNumber,
	asText,
	numberOrNull,
	parsedJson,
	type Fields
} from './values.ts';

export type ReadDatabase = Omit<AnkiCollection, 'container' | 'media' | 'left'>;

const OLDEST = 11;
const NEWEST = 18;

/** What SQLite says of damage becomes a fault. */
export function readDatabase(bytes: Uint8Array, sqlite: Sqlite): Result<ReadDatabase, AnkiFault> {
	try {
		return sqlite.read(bytes, readFrom);
	} catch (error) {
		if (!(error instanceof DatabaseFault)) throw error;
		return fail({ kind: 'database-broken', detail: error.message });
	}
}

function readFrom(database: Rows): Result<ReadDatabase, AnkiFault> {
	const tables = tablesOf(database);
	if (!['col', 'notes', 'cards'].every((name) => tables.has(name))) {
		return fail({ kind: 'other-database' });
	}
	const [row] = database.all('SELECT ver, crt, conf, models, decks, dconf FROM col LIMIT 1');
	if (!row) return fail({ kind: 'database-broken', detail: 'table col has no row' });
	const version = asNumber(row[0]);
	if (version > NEWEST) return fail({ kind: 'too-new', version });
	if (version < OLDEST) return fail({ kind: 'too-old', version });

	const noteTypes = tables.has('notetypes')
		? noteTypesInTables(database)
		: Object.values(jsonIn(row[3], 'models')).map(noteTypeOfJson);
	const decks = tables.has('decks')
		? decksInTable(database)
		: Object.values(jsonIn(row[4], 'decks')).map(deckOfJson);
	const presets = tables.has('deck_config')
		? presetsInTable(database)
		: Object.values(jsonIn(row[5], 'dconf')).map(presetOfJson);
	const config = tables.has('config') ? configInTable(database) : jsonIn(row[2], 'conf');
	const cards = readCards(database);
	return ok({
		createdS: asNumber(row[1]),
		createdOffsetMinutesWest: numberOrNull(config.creationOffset),
		dayStartHour: numberOrNull(config.rollover),
		// A package of some decks does not bring the switch along.
		usesFsrs: config.fsrs === true || cards.some(({ memory }) => memory !== null),
		noteTypes,
		notes: readNotes(database),
		cards,
		reviews: tables.has('revlog') ? readReviews(database) : [],
		decks,
		presets
	});
}

/** Views and virtual tables are nothing that Anki makes; they may be anything, and without an end. */
function tablesOf(database: Rows): ReadonlySet<string> {
	const rows = database.all("SELECT name, sql FROM sqlite_master WHERE type = 'table'");
	return new Set(
		rows.filter(([, sql]) => /^CREATE TABLE\b/i.test(asText(sql))).map(([name]) => asText(name))
	);
}

function jsonIn(value: unknown, what: string): Fields {
	const text = asText(value);
	const parsed = parsedJson(text === '' ? '{}' : text);
	if (parsed === undefined) throw new DatabaseFault(`${what} is no JSON`);
	return asFields(parsed);
}

const whole = <T>(value: T | null, what: string): T => {
	if (value === null) throw new DatabaseFault(`${what} cannot be read`);
	return value;
};

function noteTypesInTables(database: Rows): readonly AnkiNoteType[] {
	const fieldsByType = new Map<number, { ord: number; name: string }[]>();
	database.each('SELECT ntid, ord, name FROM fields', (row) => {
		listAt(fieldsByType, asNumber(row[0])).push({ ord: asNumber(row[1]), name: asText(row[2]) });
	});
	const templatesByType = new Map<number, AnkiTemplate[]>();
	database.each('SELECT ntid, ord, name, config FROM templates', (row) => {
		const read = templateOfProto(asText(row[2]), asNumber(row[1]), asBytes(row[3]));
		listAt(templatesByType, asNumber(row[0])).push(whole(read, 'a template'));
	});
	return database.all('SELECT id, name, config FROM notetypes').map((row) => {
		const id = asNumber(row[0]);
		const fields = (fieldsByType.get(id) ?? []).sort((a, b) => a.ord - b.ord);
		const templates = (templatesByType.get(id) ?? []).sort((a, b) => a.ord - b.ord);
		const names = fields.map(({ name }) => name);
		const read = noteTypeOfProto(id, asText(row[1]), asBytes(row[2]), names, templates);
		return whole(read, 'a note type');
	});
}

function listAt<T>(lists: Map<number, T[]>, key: number): T[] {
	const list = lists.get(key) ?? [];
	lists.set(key, list);
	return list;
}

const decksInTable = (database: Rows): readonly AnkiDeck[] =>
	database
		.all('SELECT id, name, kind FROM decks')
		.map((row) => whole(deckOfProto(asNumber(row[0]), asText(row[1]), asBytes(row[2])), 'a deck'));

const presetsInTable = (database: Rows): readonly AnkiPreset[] =>
	database
		.all('SELECT id, name, config FROM deck_config')
		.map((row) =>
			whole(presetOfProto(asNumber(row[0]), asText(row[1]), asBytes(row[2])), 'a preset')
		);

/** A row a choice, each as JSON. */
const configInTable = (database: Rows): Fields =>
	Object.fromEntries(
		database
			.all('SELECT key, val FROM config')
			.map(([key, value]) => [asText(key), parsedJson(asText(value))])
	);
