// Looks at the database: as it lies there, without bringing it up to date, and as the app opens it.
import { openDB, type IDBPDatabase } from 'idb';
import { DATABASE_NAME, openDatabase } from '../../../src/lib/storage/database/open.ts';
import { selfCheck } from '../../../src/lib/storage/check/self-check.ts';
import type {
	ArticleRow,
	CardRow,
	DayRow,
	Db,
	DeckRow,
	NoteRow,
	UpdateRow
} from '../../../src/lib/storage/database/schema.ts';
import { isHarmless } from '../../../src/lib/core/collection/report.ts';
import type { LogEntry } from '../../../src/lib/core/review/review.ts';
import type { ArticleState, DeckState, Found, State } from '../protocol.ts';
import { digest } from './digest.ts';
import { revisionsIn } from './deck.ts';
import { daysIn, entriesIn, isOfLog, LOG, looseIn } from './log.ts';

const NOTHING: State = {
	version: 0,
	rows: {},
	log: [],
	loose: 0,
	decks: [],
	updates: [],
	articles: [],
	cards: 0,
	newCards: 0,
	answersCounted: 0
};

/** What the last kill left, seen twice; and whether the schedules follow from the log. */
export async function find(): Promise<Found> {
	try {
		return await findWithin();
	} catch (error) {
		return { left: NOTHING, opened: NOTHING, problem: String(error), different: [] };
	}
}

async function findWithin(): Promise<Found> {
	const left = await stateOfLeft();
	if (left.version === 0) return { left, opened: left, problem: null, different: [] };
	const opened = await openDatabase();
	if (!opened.ok) {
		const problem = `${opened.error.kind}: ${opened.error.detail}`;
		return { left, opened: NOTHING, problem, different: [] };
	}
	const db = opened.value;
	const { findings } = await selfCheck(db, { repair: 'nothing', now: Date.now() });
	const different = findings
		.filter((finding) => !isHarmless(finding))
		.map(({ kind, count }) => `${count} ${kind}`);
	const state = db.version === left.version ? left : await stateOf(db);
	db.close();
	return { left, opened: state, problem: null, different };
}

async function stateOfLeft(): Promise<State> {
	const there = await indexedDB.databases();
	if (!there.some(({ name }) => name === DATABASE_NAME)) return NOTHING;
	// Without a version it opens as it is.
	const db = (await openDB(DATABASE_NAME)) as unknown as Db;
	const state = await stateOf(db);
	db.close();
	return state;
}

export async function stateOf(db: Db): Promise<State> {
	const all = await contentsOf(db as unknown as IDBPDatabase);
	const of = <Row>(store: string) => (all[store]?.map(({ row }) => row) ?? []) as readonly Row[];
	const cards = of<CardRow>('cards');
	return {
		version: db.version,
		rows: Object.fromEntries(
			Object.entries(all).map(([store, rows]) => [
				store,
				Object.fromEntries(rows.map(({ key, row }) => [JSON.stringify(key), digest(row)]))
			])
		),
		log: of<LogEntry>(LOG),
		loose: await looseIn(db),
		decks: deckStates(of<DeckRow>('decks'), of<NoteRow>('notes'), cards),
		updates: of<UpdateRow>('updates').map(({ id, deckId, fromVersion, toVersion, before }) => {
			const calls = before.calls.map((call) => call.id);
			return { id, deckId, fromVersion, toVersion, calls };
		}),
		articles: articleStates(of<ArticleRow>('articles'), of<NoteRow>('notes')),
		cards: cards.length,
		newCards: cards.filter(({ schedule }) => schedule.kind === 'new').length,
		answersCounted: of<DayRow>('days').reduce((sum, { answers }) => sum + answers, 0)
	};
}

interface Row {
	readonly key: unknown;
	readonly row: unknown;
}

/** All rows of all stores, of one moment; instead of what the log lies in, its entries. */
export async function contentsOf(db: IDBPDatabase) {
	const stores = [...db.objectStoreNames];
	if (stores.length === 0) return {};
	const tx = db.transaction(stores);
	const log = stores.some(isOfLog) ? [entriesIn(tx).then((rows) => [LOG, rows] as const)] : [];
	const others = stores
		.filter((name) => !isOfLog(name))
		.map(async (name) => {
			const store = tx.objectStore(name);
			if (name === 'days') return [name, daysIn(await store.getAll())] as const;
			const [keys, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
			return [name, rows.map((row: unknown, index) => ({ key: keys[index], row }))] as const;
		});
	const all = await Promise.all<readonly [string, readonly Row[]]>([...log, ...others]);
	return Object.fromEntries(all);
}

function deckStates(
	decks: readonly DeckRow[],
	notes: readonly NoteRow[],
	cards: readonly CardRow[]
): readonly DeckState[] {
	const headById = new Map<string, DeckRow>(decks.map((row) => [row.id, row]));
	const ids = new Set<string>([
		...decks.map(({ id }) => id),
		...[...notes, ...cards].map(deckIdOf)
	]);
	const notesById = Map.groupBy(notes, deckIdOf);
	const cardsById = Map.groupBy(cards, deckIdOf);
	return [...ids].map((id) => {
		const row = headById.get(id);
		const own = notesById.get(id) ?? [];
		return {
			id,
			head: row ? { version: row.head.version, notes: row.noteCount, cards: row.cardCount } : null,
			notes: own.length,
			cards: cardsById.get(id)?.length ?? 0,
			// The notes of a deck of one's own name no revision.
			revisions: row?.own
				? [row.head.version]
				: [...new Set(own.flatMap(({ note }) => revisionsIn(note)))]
		};
	});
}

const articleStates = (
	articles: readonly ArticleRow[],
	notes: readonly NoteRow[]
): readonly ArticleState[] =>
	articles.map(({ id, decisions, deckId }) => ({
		id,
		decided: decisions.flatMap(({ noteId }) => noteId ?? []).sort(),
		inDeck: notes.flatMap((note) => (note.deckId === deckId ? note.id : [])).sort()
	}));

const deckIdOf = (row: { readonly deckId: string }): string => row.deckId;
