// All cards that a quiz draws on, ordered once; what is found out about them is kept as long as they are.
import type { NoteInDeck } from '../../note/claim.ts';
import type { NoteId } from '../../note/ids.ts';
import { rivalsOf } from '../../note/rivals.ts';
import type { AnswerKind, Asked } from './asked.ts';

export interface Pool {
	readonly asked: readonly Asked[];
	readonly byNote: ReadonlyMap<NoteId, readonly Asked[]>;
	/** In the order of `asked`, as everywhere here: chance draws from it. */
	readonly byKind: ReadonlyMap<AnswerKind, readonly Asked[]>;
	/** What positions on an issue ask for, by its id. */
	readonly byIssue: ReadonlyMap<string, readonly Asked[]>;
	/** Notes that contradict each other, each named by all the others it leads to. */
	readonly rivals: ReadonlyMap<NoteId, ReadonlySet<NoteId>>;
}

export const poolOf = (asked: readonly Asked[]): Pool => ({
	asked,
	byNote: groupedBy(asked, ({ note }) => note.id),
	byKind: groupedBy(asked, ({ kind }) => kind),
	byIssue: groupedBy(
		asked.filter(({ note }) => note.kind === 'position'),
		({ note }) => (note.kind === 'position' ? note.issueId : '')
	),
	rivals: rivalsAmong(asked)
});

function groupedBy<Key>(
	asked: readonly Asked[],
	keyOf: (card: Asked) => Key
): ReadonlyMap<Key, readonly Asked[]> {
	const groups = new Map<Key, Asked[]>();
	for (const card of asked) {
		const group = groups.get(keyOf(card));
		if (group) group.push(card);
		else groups.set(keyOf(card), [card]);
	}
	return groups;
}

/** A rival's rival is one too: each of them is somebody's answer to the same question. */
function rivalsAmong(asked: readonly NoteInDeck[]): ReadonlyMap<NoteId, ReadonlySet<NoteId>> {
	const groups = new Map<NoteId, Set<NoteId>>();
	for (const { note } of asked) {
		for (const rival of rivalsOf(note)) {
			const united = new Set([
				...(groups.get(note.id) ?? [note.id]),
				...(groups.get(rival) ?? [rival])
			]);
			for (const id of united) groups.set(id, united);
		}
	}
	return groups;
}

/** What is found out about a pool, by a key; the quiz asks for the same again and again. */
export type KnownOfPools<Key, Value> = WeakMap<Pool, Map<Key, Value>>;

/** The value for a pool and a key; made where there is none yet. It goes when the pool goes. */
export function oncePerPool<Key, Value>(
	known: KnownOfPools<Key, Value>,
	pool: Pool,
	key: Key,
	make: () => Value
): Value {
	const own = known.get(pool) ?? new Map<Key, Value>();
	known.set(pool, own);
	const found = own.get(key) ?? make();
	own.set(key, found);
	return found;
}

/** At most so many of these, from throughout. */
export function someOf<T>(items: readonly T[], most: number): readonly T[] {
	if (items.length <= most) return items;
	const step = items.length / most;
	return Array.from({ length: most }, (_, place) => items[Math.floor(place * step)]!);
}
