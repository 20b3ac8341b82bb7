// Backups for the tests that need no database: a small whole one, and any other, honest or not.
import { createHash } from 'node:crypto';
import { cardsOf } from '../core/note/card.ts';
import {
	LOG_PART,
	NO_COUNTS,
	OLD_LOG_PART,
	PARTS,
	type Collection,
	type Part
} from '../core/collection/records.ts';
import { segmentOf, type Segment } from '../core/review/segment.ts';
import type { Refusal } from '../core/collection/refusal.ts';
import type { LogEntry } from '../core/review/review.ts';
import { cardId, deckId, noteId } from '../core/note/ids.ts';
import { nextStamp } from '../core/stamp.ts';
import { NO_FLAGS } from '../core/schedule/flags.ts';
import { DEFAULT_PRESET } from '../core/schedule/preset.ts';
import { DEFAULT_SETTINGS, NO_LIMITS } from '../core/schedule/settings.ts';
import { recordCheck } from '../formats/backup/check-record.ts';
import { FORMAT_MD } from '../formats/backup/format-text.ts';
import {
	DESCRIPTION,
	fileName,
	BACKUP_FORMAT,
	FORMAT_VERSION,
	MANIFEST
} from '../formats/backup/manifest.ts';
import { checkFiles, openBackup, recordsOf, type Backup } from '../formats/backup/read-backup.ts';
import { pack, writeZip, type PackedFile } from '../formats/zip/zip.ts';
import { DATABASE_VERSION } from '../storage/database/migrations.ts';
import { sampleArticle } from './articles.ts';
import { sampleClass, sampleForecast } from './classes.ts';
import { onDay, retraction, review } from './schedules.ts';

const text = (words: string) => new TextEncoder().encode(words);
const stampAt = (second: number) => nextStamp(null, onDay(20_000).at + 1000 * second, 'phone');

export type Records = { readonly [P in Part]: readonly Collection[P][] };

/** A record or two of each part; `new-*` would be their next. */
export function sampleRecords(): Records {
	const id = 'maps' as Collection['decks']['id'];
	const noteId = `${id}/border` as Collection['notes']['id'];
	const date = { year: 2025, month: 3, day: 4, inferred: false };
	const head: Collection['decks']['head'] = {
		id,
		title: 'Maps',
		language: 'en',
		licence: 'CC0-1.0',
		version: 2,
		description: 'Where things are.',
		sources: [
			{
				id: 'gazette',
				title: 'The Gazette',
				publisher: null,
				author: null,
				date,
				link: 'https://gazette.example/maps',
				about: null,
				file: null,
				paragraphs: 9,
				leftOut: []
			}
		],
		parties: [],
		issues: []
	};
	const note: Collection['notes']['note'] = {
		id: noteId,
		kind: 'term',
		topic: '',
		term: 'border',
		meaning: 'Where one land ends: Ž, 国, 🗺',
		also: ['frontier'],
		evidence: {
			citations: [{ sourceId: 'gazette', paragraph: 1, quote: null }],
			claimedBy: 'The Gazette',
			asOf: date,
			standing: { kind: 'settled' }
		},
		explanation: null,
		decoys: [],
		tags: [],
		retired: null
	};
	const noteRecord = { id: noteId, deckId: id, position: 0, note, stamp: stampAt(1) };
	const cards = cardsOf(note).map((card, position) => ({
		...card,
		deckId: id,
		position,
		flags: NO_FLAGS,
		flagsStamp: null
	}));
	return {
		settings: [{ id: 'settings', settings: DEFAULT_SETTINGS, presetId: 'p1', stamp: stampAt(0) }],
		presets: [{ id: 'p1', preset: { ...DEFAULT_PRESET, desiredRetention: 0.85 } }],
		decks: [
			{
				id,
				head,
				noteCount: 1,
				cardCount: 2,
				limits: NO_LIMITS,
				addedAt: onDay(20_000).at,
				stamp: stampAt(1),
				removed: false
			}
		],
		notes: [noteRecord],
		cards,
		updates: [
			{
				id: stampAt(5),
				deckId: id,
				at: onDay(20_000).at,
				fromVersion: 1,
				toVersion: 2,
				changes: [{ kind: 'added', noteId }],
				undone: false,
				before: {
					head: { ...head, version: 1 },
					notes: [noteRecord],
					positions: [],
					added: [],
					addedCards: [],
					calls: []
				}
			}
		],
		classes: [sampleClass],
		forecasts: [sampleForecast],
		articles: [sampleArticle],
		// The log as earlier versions wrote it.
		reviews: [],
		log: [segmentOf({ device: 'phone', number: 1, before: null }, sampleEntries())]
	};
}

/** What the sample's log has. */
export function sampleEntries(): readonly LogEntry[] {
	const card = cardId(noteId(deckId('maps'), 'border'), 'meaning');
	const [first, second] = [stampAt(10), stampAt(20)].map((stamp) =>
		review(stamp, { cardId: card, presetId: 'p1', ...onDay(20_000) })
	);
	return [first!, second!, retraction(stampAt(30), second!)];
}

/** What is written otherwise than an honest writer would. */
export interface Craft {
	/** Parts as records, or as the text of their file. */
	readonly parts?: Partial<Record<Part, readonly unknown[] | string>>;
	readonly manifest?: (manifest: Record<string, unknown>) => unknown;
	/** Last of all, what is packed. */
	readonly files?: (files: readonly PackedFile[]) => readonly PackedFile[];
}

/** The small backup, with these parts in the place of its own; sums and counts are right. */
export function craftBackup({
	parts = {},
	manifest: changed = (manifest) => manifest,
	files: packedAs = (files) => files
}: Craft = {}): Uint8Array {
	const counts: Record<Part, number> = { ...NO_COUNTS };
	const listed: unknown[] = [];
	const files: PackedFile[] = [];
	for (const part of PARTS) {
		const given = parts[part] ?? sampleRecords()[part];
		const lines =
			typeof given === 'string'
				? given
				: given.map((record) => `${JSON.stringify(record)}\n`).join('');
		if (lines === '') continue;
		const records = lines.trimEnd().split('\n').length;
		const bytes = text(lines);
		const name = fileName(part, 0);
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		listed.push({ name, records, bytes: bytes.length, sha256 });
		files.push(pack(name, bytes));
		counts[part] = records;
		if (part === LOG_PART && typeof given !== 'string')
			for (const segment of given) counts[OLD_LOG_PART] += (segment as Segment).count;
	}
	const about = {
		format: BACKUP_FORMAT,
		version: FORMAT_VERSION,
		schema: DATABASE_VERSION,
		lastChange: null
	};
	const manifest = changed({ ...about, counts, files: listed });
	files.push(pack(DESCRIPTION, text(FORMAT_MD)));
	files.push(pack(MANIFEST, text(`${JSON.stringify(manifest, null, '\t')}\n`)));
	return joined(writeZip(packedAs(files)));
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return bytes;
}

/** What the app makes of a file, as far as it needs no database. */
export async function lookedAt(
	bytes: Uint8Array
): Promise<{ readonly refused: Refusal } | { readonly refused: null; readonly records: Records }> {
	const opened = openBackup(bytes, DATABASE_VERSION);
	if (!opened.ok) return { refused: opened.error };
	const present = opened.value.manifest.schema === DATABASE_VERSION;
	const refused = await checkFiles(opened.value, present ? recordCheck() : () => null);
	return refused ? { refused } : { refused, records: recordsIn(opened.value) };
}

export const recordsIn = (backup: Backup): Records =>
	Object.fromEntries(
		PARTS.map((part) => [part, [...recordsOf(backup, part)].flat()])
	) as unknown as Records;
