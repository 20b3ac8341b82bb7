// "All in order" is a promise: what the check finds nothing wrong with can be backed up and read again.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOG_PART, OLD_LOG_PART, PARTS, type Part } from '../../core/collection/records.ts';
import { isInOrder, type CheckReport } from '../../core/collection/report.ts';
import type { Db } from '../../storage/database/schema.ts';
import { addDeck } from '../../storage/deck/take-deck.ts';
import { arbitraryDeck } from '../../testing/arbitrary-decks.ts';
import { livedIn } from '../../testing/collections.ts';
import { allEntries, replaceEntry } from '../../testing/log.ts';
import { mutationsOf, type Mutation } from '../../testing/mutations.ts';
import { atNoon, checked } from '../../testing/storage.ts';
import { bytesOf, examine, makeBackup } from './backup-file.ts';

type Row = { readonly id: string } & Record<string, unknown>;

/** The log is damaged entry by entry. */
const LOG = OLD_LOG_PART;
const DAMAGED = PARTS.filter((part) => part !== LOG_PART);

const storeOf = (part: Exclude<Part, typeof LOG_PART | typeof LOG>) =>
	part === 'settings' ? 'meta' : part;

const rowsOf = (db: Db, part: (typeof DAMAGED)[number]): Promise<unknown> =>
	part === LOG ? allEntries(db) : db.getAll(storeOf(part));

/** Why its backup would be refused; null where it can be read. */
async function refusal(db: Db): Promise<string | null> {
	const examined = await examine(await bytesOf((await makeBackup(db)).pieces));
	return examined.ok ? null : JSON.stringify(examined.error);
}

/** What the check says cannot be read, or does not fit. */
const unreadable = ({ findings }: CheckReport): readonly string[] =>
	findings.map(({ kind }) => kind).filter((kind) => kind.startsWith('unreadable-'));

/** What a card's row has besides is a cache, and in no backup. */
const CACHES = ['schedule', 'lastReviewId', 'queueKey', 'urgencyKey'];

interface Damage {
	readonly part: (typeof DAMAGED)[number];
	readonly row: Row;
	readonly mutation: Mutation<Row>;
}

/** One of a list, whatever the number. */
const at = <T>(list: readonly T[], number: number): T => list[number % list.length]!;

/** Any damage to one field of one row; a row lies under its key, which stays a text. */
async function damageAt(db: Db, numbers: readonly [number, number, number]): Promise<Damage> {
	const part = at(DAMAGED, numbers[0]);
	const rows = (await rowsOf(db, part)) as readonly Row[];
	const row = at(
		rows.filter(({ id }) => part !== 'settings' || id === 'settings'),
		numbers[1]
	);
	const mutations = [...mutationsOf(row)].filter(({ what, record }) => {
		const isCache = CACHES.some((name) => what.includes(name)) && part === 'cards';
		return !isCache && typeof record.id === 'string';
	});
	return { part, row, mutation: at(mutations, numbers[2]) };
}

async function put(db: Db, part: Damage['part'], gone: Row, row: Row): Promise<void> {
	if (part === LOG) return replaceEntry(db, gone.id, row);
	const tx = db.transaction(storeOf(part), 'readwrite');
	void tx.store.delete(gone.id as never);
	void tx.store.put(row as never);
	await tx.done;
}

/** Something of everything, and notes of all kinds. */
async function everything(): Promise<Db> {
	const db = await livedIn();
	for (const deck of fc.sample(arbitraryDeck, { seed: 7, numRuns: 3 })) {
		if (!(await db.get('decks', deck.id))) await addDeck(db, deck, atNoon(30));
	}
	return db;
}

test('A collection that is in order has a backup that can be read', async () => {
	const db = await everything();
	expect(await checked(db)).toMatchObject({ findings: [] });
	expect(await refusal(db)).toBeNull();
});

const anyNumber = fc.nat({ max: 1e9 });

test('Wherever one field is damaged, the check and the backup agree on it', async () => {
	const db = await everything();
	await fc.assert(
		fc.asyncProperty(fc.tuple(anyNumber, anyNumber, anyNumber), async (numbers) => {
			const { part, row, mutation } = await damageAt(db, numbers);
			await put(db, part, row, mutation.record);
			const report = await checked(db);
			const refused = await refusal(db);
			await put(db, part, mutation.record, row);
			const said = `${part} ${row.id}, ${mutation.what}: ${JSON.stringify(report.findings)}`;
			if (isInOrder(report)) expect(refused, said).toBeNull();
			// An entry that cannot be read is in no backup: for one of them nobody is to lose all.
			const isDamaged = unreadable(report).length > 0;
			if (isDamaged && part === LOG) expect(refused, said).toBeNull();
			else if (isDamaged) expect(refused, said).not.toBeNull();
		}),
		{ numRuns: 200 }
	);
	expect(await checked(db)).toMatchObject({ findings: [] });
});

describe('is not in order, for its backup would be refused:', () => {
	const note = (change: (row: Row & { note: Row }) => unknown) => ['notes', change] as const;
	test.each<[string, readonly ['notes' | 'decks', (row: never) => unknown]]>([
		[
			'a note as of no year',
			note((row) => {
				const asOf = { year: 'soon', month: null, day: null, inferred: false };
				return {
					...row,
					note: { ...row.note, evidence: { ...(row.note.evidence as object), asOf } }
				};
			})
		],
		['a note with a mark that is none', note((row) => ({ ...row, marks: [1] }))],
		['a note before the first', note((row) => ({ ...row, position: -1 }))],
		[
			'a deck with a source that is none',
			['decks', (row: Row & { head: object }) => ({ ...row, head: { ...row.head, sources: [1] } })]
		]
	])('%s', async (_what, [part, change]) => {
		const db = await livedIn();
		const row = (await db.get(part, part === 'notes' ? 'news/asked' : 'news')) as never;
		await put(db, part, row, change(row) as Row);
		expect(unreadable(await checked(db))).toEqual([`unreadable-${part}`]);
		expect(await refusal(db)).not.toBeNull();
	});
});

test('Half a character, which a backup replaces, is no damage', async () => {
	const db = await livedIn();
	const row = (await db.get('notes', 'news/asked')) as unknown as Row & { note: object };
	await put(db, 'notes', row, { ...row, note: { ...row.note, answer: 'half \ud83d' } });
	expect(await checked(db)).toMatchObject({ findings: [] });
	expect(await refusal(db)).toBeNull();
});
