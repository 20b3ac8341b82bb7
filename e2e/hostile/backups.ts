// Hostile backups, the same ones every time: each is to be refused with a reason or to be harmless.
import type { Part } from '../../src/lib/core/collection/records.ts';
import { FORMAT_MD } from '../../src/lib/formats/backup/format-text.ts';
import { crc32 } from '../../src/lib/formats/zip/crc32.ts';
import { fileName } from '../../src/lib/formats/backup/manifest.ts';
import { pack, writeZip, type PackedFile } from '../../src/lib/formats/zip/zip.ts';
import { hashOf, segmentOf } from '../../src/lib/core/review/segment.ts';
import {
	craftBackup,
	joined,
	sampleEntries,
	sampleRecords,
	type Craft
} from '../../src/lib/testing/backups.ts';

interface Backup {
	readonly name: string;
	/** What is to come of it: a refusal, or a whole backup of which nothing may run. */
	readonly is: 'refused' | 'whole';
	/** Made when it is wanted: some are large. */
	readonly bytes: () => Uint8Array;
	/** It, or what it would make of itself, fills megabytes. */
	readonly isLarge?: true;
	/** What stands in every text of a whole one, and the deck it stands in. */
	readonly holds?: { readonly words: string; readonly deck: string };
}

export interface HostileBackup extends Backup {
	readonly family: string;
}

type Json = Record<string, unknown>;

const text = (words: string) => new TextEncoder().encode(words);
const refused = (name: string, craft: () => Craft): Backup => ({
	name,
	is: 'refused',
	bytes: () => craftBackup(craft())
});

const large = (backup: Backup): Backup => ({ ...backup, isLarge: true });

/** The sample's first record of a part, changed. */
const changed = (part: Part, change: (record: Json) => unknown, which = 0): Craft => {
	const records: unknown[] = [...sampleRecords()[part]];
	records[which] = change(structuredClone(records[which]) as Json);
	return { parts: { [part]: records } };
};

const ENTRIES = sampleEntries();

/** The log with other columns, under a hash that is right. */
function resealed(change: (columns: Json) => Json | string): Craft {
	const [segment] = sampleRecords().log;
	const changedText = change(JSON.parse(segment!.text) as Json);
	const words = typeof changedText === 'string' ? changedText : JSON.stringify(changedText);
	const bare = { ...segment!, text: words };
	return { parts: { log: [{ ...bare, hash: hashOf(bare) }] } };
}

/** A value at a path, "note.evidence.asOf". */
function set(record: Json, path: string, value: unknown): Json {
	const keys = path.split('.');
	const last = keys.pop()!;
	const place = keys.reduce((at, key) => at[key] as Json, record);
	// Also a key that an assignment would not make one.
	Object.defineProperty(place, last, { value, enumerable: true, configurable: true });
	return record;
}

const archives: readonly Backup[] = [
	...[
		'../../etc/passwd',
		'../settings/00000.jsonl',
		'/etc/passwd',
		'//host/share',
		'..\\..\\windows\\win.ini',
		'C:\\autoexec.bat',
		'file:///etc/passwd',
		'notes/00000.jsonl\0.exe',
		'notes/\u202elnosj.00000',
		'notes/00000.jsonl/',
		'./notes/00001.jsonl',
		'notes//00001.jsonl',
		'Notes/00001.jsonl',
		'notes/1.jsonl',
		'__proto__/00000.jsonl',
		'constructor',
		'',
		'a'.repeat(60_000)
	].flatMap((name) => [
		refused(`a file called ${JSON.stringify(name).slice(0, 40)}`, () => ({
			files: (files) => [...files, pack(name, text('{}\n'))]
		})),
		refused(`a listed file called ${JSON.stringify(name).slice(0, 40)}`, () => ({
			manifest: (manifest) => {
				const files = manifest.files as Json[];
				return { ...manifest, files: [{ ...files[0], name }, ...files.slice(1)] };
			},
			files: ([first, ...others]) => [{ ...first!, name }, ...others]
		}))
	]),
	refused('a file twice, with two contents', () => ({
		files: (files) => [...files, pack(fileName('log', 0), text('{}\n'))]
	})),
	refused('two manifests', () => ({ files: (files) => [...files, files.at(-1)!] })),
	refused('no manifest', () => ({ files: (files) => files.slice(0, -1) })),
	large(
		refused('20,000 empty files', () => ({
			files: (files) => [
				...files,
				...Array.from({ length: 20_000 }, (_, index) => pack(`media/${index}`, new Uint8Array()))
			]
		}))
	),
	{
		name: 'a list at the end that names other files than there are',
		is: 'refused',
		bytes: () => {
			const bytes = craftBackup().slice();
			const at = new TextDecoder('latin1').decode(bytes).lastIndexOf('settings/00000');
			bytes.set(text('../../x'), at);
			return bytes;
		}
	},
	{
		name: 'a script in front of the zip',
		is: 'refused',
		bytes: () => joined([text('<script>alert(1)</script>'), craftBackup()])
	},
	{
		name: 'a page behind the zip',
		is: 'refused',
		bytes: () => joined([craftBackup(), text('<!doctype html><script>alert(1)</script>')])
	},
	{
		name: 'ten million headers of files that are none',
		is: 'refused',
		isLarge: true,
		bytes: () => {
			const bytes = new Uint8Array(10_000_000);
			for (let at = 0; at < bytes.length; at += 4) bytes.set([0x50, 0x4b, 3, 4], at);
			return bytes;
		}
	},
	{
		name: 'a file in a file in a file',
		is: 'refused',
		bytes: () => {
			let inner: Uint8Array = craftBackup();
			for (let depth = 0; depth < 20; depth++)
				inner = joined(writeZip([pack('a.dateline', inner)]));
			return inner;
		}
	}
];

/** The same zeros, whatever the zip says of their size. */
function bomb(size: number, says: number): PackedFile {
	const file = pack(fileName('notes', 0), new Uint8Array(size));
	return { ...file, size: says };
}

const bombs: readonly Backup[] = [
	['says what it is', 30_000_000, 30_000_000],
	['says less', 30_000_000, 10],
	['says more', 1_000_000, 30_000_000],
	['says four gigabytes', 1_000_000, 0xffff_fffe]
].map(([name, size, says]) =>
	large(
		refused(`a bomb that ${name}`, () => ({
			manifest: (manifest) => ({
				...manifest,
				files: (manifest.files as Json[]).map((file) =>
					file.name === fileName('notes', 0) ? { ...file, bytes: says } : file
				)
			}),
			files: (files) =>
				files.map((file) =>
					file.name === fileName('notes', 0) ? bomb(size as number, says as number) : file
				)
		}))
	)
);

const nested = (open: string, close: string, depth: number) =>
	`${open.repeat(depth)}1${close.repeat(depth)}\n`;

const lines: readonly Backup[] = [
	['ten million brackets', nested('[', ']', 10_000_000)],
	['ten million brackets that do not close', `${'['.repeat(10_000_000)}\n`],
	['objects a million deep', nested('{"a":', '}', 1_000_000)],
	['ten million empty lists', `[${'[],'.repeat(10_000_000)}[]]\n`],
	['ten million lines', '\n'.repeat(10_000_000) + '1\n'],
	['ten million numbers', `[${'1,'.repeat(10_000_000)}1]\n`],
	['a text of ten megabytes', `"${'x'.repeat(10_000_000)}"\n`],
	['a text of ten million quotes', `"${'\\"'.repeat(10_000_000)}"\n`],
	['a number of a million digits', `${'9'.repeat(1_000_000)}\n`],
	['a key of ten megabytes', `{"${'k'.repeat(10_000_000)}":1}\n`],
	['a million keys', `{${Array.from({ length: 1_000_000 }, (_, key) => `"${key}":1`).join()}}\n`],
	['JavaScript', 'alert(1)\n'],
	['a page', '<!doctype html><script>alert(1)</script>\n'],
	['nothing but null', 'null\n'],
	['a byte order mark', '\ufeff{}\n'],
	['a comment', '/* hello */ {}\n']
].flatMap(([name, given]) => {
	const dense = /brackets|lists|lines/.test(name!);
	const parts = dense ? (['notes', 'updates'] as const) : (['notes'] as const);
	const mark = given!.length > 500_000 ? large : (backup: Backup) => backup;
	return parts.map((part) =>
		mark(refused(`${name}, as ${part}`, () => ({ parts: { [part]: given! } })))
	);
});

const manifests: readonly Backup[] = [
	...[0, -1, 1e9, 1.5, '2', null, [], {}, true, Number.MAX_SAFE_INTEGER].flatMap((value) => [
		refused(`schema ${JSON.stringify(value)}`, () => ({
			manifest: (manifest) => ({ ...manifest, schema: value })
		})),
		refused(`version ${JSON.stringify(value)}`, () => ({
			manifest: (manifest) => ({ ...manifest, version: value })
		}))
	]),
	refused('counts that lie', () => ({
		manifest: (manifest) => ({ ...manifest, counts: { ...(manifest.counts as Json), notes: 9 } })
	})),
	refused('counts below nothing', () => ({
		manifest: (manifest) => ({ ...manifest, counts: { ...(manifest.counts as Json), notes: -1 } })
	})),
	refused('a count of another part', () => ({
		manifest: (manifest) => ({ ...manifest, counts: { ...(manifest.counts as Json), evil: 1 } })
	})),
	refused('sizes of three exabytes', () => ({
		manifest: (manifest) => ({
			...manifest,
			files: (manifest.files as Json[]).map((file) => ({ ...file, bytes: 3e18 }))
		})
	})),
	refused('a manifest with a prototype of its own', () => ({
		manifest: (manifest) => set({ ...manifest }, '__proto__', { polluted: true })
	})),
	refused('a manifest that is a list', () => ({ manifest: (manifest) => [manifest] })),
	large(
		refused('a manifest of ten million brackets', () => ({
			files: (files) => [
				...files.slice(0, -1),
				pack('manifest.json', text(nested('[', ']', 10_000_000)))
			]
		}))
	)
];

/** Values that no field of a record takes. */
const WRONG: readonly (readonly [name: string, value: unknown])[] = [
	['a list', []],
	['an object', {}],
	['true', true],
	['half a character', '\ud83d']
];

const PLACES: readonly (readonly [Part, string])[] = [
	['settings', 'settings.study.newPerDay'],
	['settings', 'presetId'],
	['presets', 'preset.learningStepsMinutes'],
	['decks', 'head.title'],
	['decks', 'addedAt'],
	['notes', 'note.meaning'],
	['notes', 'note.evidence.asOf.year'],
	['cards', 'flags.buried'],
	['cards', 'position'],
	['updates', 'before.head.title'],
	['classes', 'schoolClass.title'],
	['classes', 'schoolClass.minutesPerDay'],
	['forecasts', 'range.expected'],
	['articles', 'text'],
	['articles', 'about.link'],
	['log', 'number'],
	['log', 'count'],
	['log', 'text']
];

const records: readonly Backup[] = [
	...PLACES.flatMap(([part, path]) =>
		WRONG.filter(([name]) => !(name === 'a list' && path.endsWith('Minutes'))).map(
			([name, value]) =>
				refused(`${part}: ${path} is ${name}`, () =>
					changed(part, (record) => set(record, path, value))
				)
		)
	),
	...(
		[
			'settings',
			'decks',
			'notes',
			'cards',
			'updates',
			'classes',
			'forecasts',
			'articles',
			'log'
		] as const
	).flatMap((part) =>
		['__proto__', 'constructor', 'toString', 'then'].map((key) =>
			refused(`${part}: a key called ${key}`, () =>
				changed(part, (record) => set(record, key, { polluted: true }))
			)
		)
	),
	...['__proto__', 'constructor', 'hasOwnProperty'].map((key) =>
		refused(`own texts for a field called ${key}`, () =>
			changed('notes', (record) => ({
				...record,
				own: { edits: set({}, key, { mine: 'x', over: 'y' }), tags: [], flagged: true }
			}))
		)
	),
	...[
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		' javascript:alert(1)',
		'java\tscript:alert(1)',
		'data:text/html,<script>alert(1)</script>',
		'vbscript:msgbox(1)',
		'file:///etc/passwd',
		'blob:https://news.example/1',
		'//evil.example',
		''
	].map((link) =>
		refused(`a link to ${JSON.stringify(link)}`, () =>
			changed('decks', (record) => {
				const { sources } = record.head as { sources: Json[] };
				sources[0]!.link = link;
				return record;
			})
		)
	),
	...(
		[
			['cards', 'position', -1],
			['notes', 'position', -1],
			['decks', 'addedAt', 8.64e15],
			['decks', 'id', '__proto__'],
			['presets', 'preset.desiredRetention', 1],
			['presets', 'preset.maximumIntervalDays', 1e9],
			['settings', 'settings.study.dayStartHour', 24]
		] as const
	).map(([part, path, value]) =>
		refused(`${part}: ${path} is ${value}`, () =>
			changed(part, (record) => set(record, path, value))
		)
	),
	...(
		[
			['v', 2],
			['v', null],
			['ms', [1e300, 0, 0]],
			['ms', [-1, 0, 0]],
			['ms', [0.5, 0, 0]],
			['ms', ['1', 0, 0]],
			['ms', [null, 0, 0]],
			['ms', [1]],
			['ms', { length: 3 }],
			['day', [1e9, 0]],
			['day', [0.5, 0]],
			['took', [-1, 0]],
			['took', [null, 0]],
			['took', []],
			['at', [1e300, 0]],
			['at', [null, null]],
			['preset', [7, 7]],
			['preset', [-1, 0]],
			['presets', []],
			['presets', [null]],
			['what', '99r'],
			['what', '000'],
			['what', 'rrr'],
			['what', ['3', '3', 'r']],
			['what', '3'.repeat(1_000_000)],
			['card', [0, 0, 9]],
			['card', ['__proto__', 0, 0]],
			['cards', ['__proto__']],
			['cards', ['../../etc/passwd']],
			['cards', [{}]],
			['devices', ['../../etc/passwd']],
			['devices', ['']],
			['devices', [null]],
			['counter', [-1, 0, 0]],
			['counter', [1e9, 0, 0]],
			['back', ['../../etc/passwd']],
			['back', []],
			['__proto__', { polluted: true }]
		] as const
	).map(([column, value]) =>
		refused(`a log whose ${column} is ${JSON.stringify(value).slice(0, 40)}`, () =>
			resealed((columns) => set(columns, column, value))
		)
	),
	refused('a log of which a number is endless', () =>
		resealed((columns) => JSON.stringify(columns).replace(/"took":\[\d+/, '"took":[1e999'))
	),
	refused('a log as earlier versions had it, beside today’s', () => ({
		parts: { reviews: ENTRIES }
	})),
	refused('a deck twice', () => ({
		parts: { decks: [...sampleRecords().decks, ...sampleRecords().decks] }
	})),
	refused('a note twice', () => ({
		parts: { notes: [...sampleRecords().notes, ...sampleRecords().notes] }
	})),
	refused('a log out of order', () => {
		const [first] = sampleRecords().log;
		const second = segmentOf({ device: 'phone', number: 2, before: first!.hash }, ENTRIES);
		return { parts: { log: [second, first] } };
	}),
	refused('a log with a piece that does not follow the one before', () => {
		const [first] = sampleRecords().log;
		const before = 'f'.repeat(64);
		return {
			parts: { log: [first, segmentOf({ device: 'phone', number: 2, before }, ENTRIES)] }
		};
	}),
	refused('a log that has an entry twice in one piece', () => ({
		parts: {
			log: [segmentOf({ device: 'phone', number: 1, before: null }, [...ENTRIES, ...ENTRIES])]
		}
	})),
	refused('notes without their deck', () => ({ parts: { decks: '' } })),
	refused('answers without their preset', () => ({ parts: { presets: '' } })),
	refused('cards without their note', () => ({ parts: { notes: '' } })),
	refused('a card of another note', () =>
		changed('cards', (record) => ({ ...record, part: 'term' }))
	),
	refused('a card of a part that there is not', () =>
		changed('cards', (record) => ({ ...record, id: 'maps/border#answer', part: 'answer' }))
	),
	refused('a card of another deck', () =>
		changed('cards', (record) => ({ ...record, deckId: 'elsewhere' }))
	),
	refused('a note under another’s name', () =>
		changed('notes', (record) => set(record, 'note.id', 'maps/other'))
	),
	refused('a position of no party on no issue', () =>
		changed('notes', (record) => {
			const { term: _t, meaning: _m, also: _a, ...base } = record.note as Json;
			return {
				...record,
				note: { ...base, kind: 'position', issueId: 'x', partyId: 'y', says: '' }
			};
		})
	),
	refused('an update that takes another deck back', () =>
		changed('updates', (record) => set(record, 'before.head.id', 'elsewhere'))
	),
	refused('an update that takes back what is no note', () =>
		changed('updates', (record) => set(record, 'before.notes.0.note.kind', 'script'))
	)
];

const SCRIPTS: readonly (readonly [name: string, words: string])[] = [
	['a script', '<script>ran(1)</script>'],
	['an image that fails', '<img src=x onerror="ran(1)">'],
	['an SVG', '<svg/onload=ran(1)>'],
	['SVG in SVG', '<svg><style><img title="</style><img src onerror=ran(1)>">'],
	['a frame', '<iframe srcdoc="<script>parent.ran(1)</script>"></iframe>'],
	['a form', '<form action="https://evil.example"><input autofocus onfocus=ran(1)>'],
	['a link', '[click](javascript:ran(1)) <a href="javascript:ran(1)">'],
	['a style', '<style>@import "https://evil.example/steal.css"</style>'],
	['a template', '{@html "<script>ran(1)</script>"} ${ran(1)}'],
	['words from right to left', '\u202egnp.exe\u2066\u2069 \u200f\u061c'],
	['marks without end', `Z${'\u0301'.repeat(5000)}`],
	['nothing but blanks', ' \u00a0\u200b\ufeff\u3000 '],
	['control characters', '\u0001\u0007\u001b[31m\u0008\u007f'],
	['a very long word', 'W'.repeat(19_000)]
];

/** The sample, of a deck of this name: they can be added to each other. */
const recordsOf = <T>(deck: string, records: T) =>
	JSON.parse(
		JSON.stringify(records).replaceAll('"maps', `"${deck}`).replaceAll('-phone', `-phone${deck}`)
	) as T;

/** In every text there is: it is shown as the words that it is. */
const texts: readonly Backup[] = SCRIPTS.map(([name, words], index) => ({
	name: `${name} in every text`,
	is: 'whole',
	holds: { words, deck: `maps${index}` },
	bytes: () => {
		const deck = `maps${index}`;
		const { log: _log, ...records } = recordsOf(deck, sampleRecords());
		const link = { device: `phone${deck}`, number: 1, before: null };
		const log = [segmentOf(link, recordsOf(deck, sampleEntries()))];
		const { decks, notes, updates, classes } = records as unknown as Record<Part, Json[]>;
		Object.assign(classes[0]!.schoolClass as Json, { title: words.slice(0, 900), topics: [words] });
		const [head, note] = [decks[0]!.head as Json, notes[0]!.note as Json];
		Object.assign(head, { title: words, licence: words, description: words, language: words });
		Object.assign((head.sources as Json[])[0]!, { title: words, publisher: words, author: words });
		Object.assign((head.sources as Json[])[0]!, {
			leftOut: [{ from: 1, to: 2, why: words }],
			link: `https://gazette.example/"onmouseover="ran(1)`
		});
		Object.assign(note, { term: words, meaning: words, also: [words], topic: words });
		Object.assign(note, { explanation: words, decoys: [words], tags: [words] });
		Object.assign(note.evidence as Json, {
			claimedBy: words,
			citations: [{ sourceId: 'gazette', paragraph: 1, quote: words }],
			// Rivals of each other, and of themselves.
			standing: { kind: 'disputed', rivals: [note.id, note.id, 'no/where'] }
		});
		Object.assign(notes[0]!, {
			own: { edits: { explain: { mine: words, over: words } }, tags: [words], flagged: true },
			marks: [{ part: 'term', was: words, now: words, since: null, version: 2, at: 1 }]
		});
		const noteId = note.id;
		Object.assign(updates[0]!, {
			changes: [
				{
					kind: 'changed',
					noteId,
					fields: [{ key: words.slice(0, 900), was: words, now: words }],
					answers: [{ part: 'term', was: words, now: words, since: null }]
				},
				{ kind: 'retired', noteId, reason: words }
			]
		});
		return craftBackup({ parts: { ...records, log } });
	}
}));

const noBackups: readonly Backup[] = [
	{ name: 'nothing at all', is: 'refused', bytes: () => new Uint8Array() },
	{ name: 'one byte', is: 'refused', bytes: () => new Uint8Array([0x50]) },
	{ name: 'the first header alone', is: 'refused', bytes: () => craftBackup().slice(0, 30) },
	{ name: 'only the description', is: 'refused', bytes: () => text(FORMAT_MD) },
	{
		name: 'a manifest whose sum is right and whose bytes are none',
		is: 'refused',
		bytes: () => {
			const packed = new Uint8Array([0xff, 0xff, 0xff]);
			const file = { name: 'manifest.json', crc: crc32(new Uint8Array(3)), size: 3, packed };
			return joined(writeZip([file]));
		}
	}
];

export const HOSTILE_BACKUPS: readonly HostileBackup[] = Object.entries({
	...{ archives, bombs, lines, manifests, records, texts, noBackups }
}).flatMap(([family, backups]) => backups.map((backup) => ({ family, ...backup })));
