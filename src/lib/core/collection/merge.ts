// How two collections become one: nothing of either is lost, and doing it twice changes nothing.
import type { DeckHead } from '../note/deck.ts';
import type { AnswerMark } from '../deck/change/marks.ts';
import type { DeckId, NoteId } from '../note/ids.ts';
import type { Note } from '../note/note.ts';
import type { CardFlags } from '../schedule/flags.ts';
import type { ArticleRecord, CardRecord, DeckRecord, NoteRecord, OwnPart } from './records.ts';

/**
 * Whose version of a deck counts: the higher one, else the one that is here. A deck of one's own may
 * be written on both sides: of its notes the later one counts, whatever was exported meanwhile.
 */
export function newerDeck(ours: DeckRecord, theirs: DeckRecord): 'ours' | 'theirs' | 'same' {
	if (ours.own || theirs.own) return 'same';
	const difference = theirs.head.version - ours.head.version;
	if (difference === 0) return 'same';
	return difference > 0 ? 'theirs' : 'ours';
}

/** The deck's record; its text is that of whose version counts, of one version the later one's. */
export function mergedDeck(ours: DeckRecord, theirs: DeckRecord): DeckRecord {
	const later = theirs.stamp > ours.stamp ? theirs : ours;
	const text = { ours, theirs, same: later }[newerDeck(ours, theirs)];
	const earlier = later === ours ? theirs : ours;
	return {
		...text,
		// A source that the learner gave a note may stand in the other's head alone.
		head: {
			...text.head,
			sources: both(text.head.sources, (text === ours ? theirs : ours).head.sources)
		},
		...((ours.own || theirs.own) && {
			own: true,
			head: {
				...bothNamed(later.head, earlier.head),
				version: Math.max(ours.head.version, theirs.head.version)
			}
		}),
		limits: later.limits,
		removed: later.removed,
		addedAt: Math.min(ours.addedAt, theirs.addedAt),
		stamp: later.stamp
	};
}

const both = <T extends { readonly id: string }>(list: readonly T[], other: readonly T[]) => [
	...list,
	...other.filter(({ id }) => !list.some((one) => one.id === id))
];

/** Sources, parties and issues of both: what was cited on either side stays. */
function bothNamed(later: DeckHead, earlier: DeckHead): DeckHead {
	return {
		...later,
		sources: both(later.sources, earlier.sources),
		parties: both(later.parties, earlier.parties),
		issues: both(later.issues, earlier.issues)
	};
}

/** What a note's record is made of. */
export interface NoteParts {
	/** The deck that it stands in. */
	readonly deckId: DeckId;
	readonly position: number;
	readonly shipped: Note;
	readonly own: OwnPart | undefined;
	readonly marks: readonly AnswerMark[];
	readonly removed: boolean;
}

/**
 * A note that both have: the newer version's text, of one version the later record's, with what the
 * learner added on either side. Which of two texts for one field: the later one.
 */
export function mergedNote(
	ours: NoteRecord,
	theirs: NoteRecord,
	newer: 'ours' | 'theirs' | 'same'
): NoteParts {
	const [later, earlier] = theirs.stamp > ours.stamp ? [theirs, ours] : [ours, theirs];
	const text = { ours, theirs, same: later }[newer];
	return {
		deckId: later.deckId,
		position: ours.deckId === theirs.deckId ? text.position : later.position,
		shipped: text.shipped ?? text.note,
		own: mergedOwn(later.own, earlier.own),
		marks: text.marks ?? [],
		removed: text.removed ?? false
	};
}

/** Whatever was added on either side; nobody can tell what was taken out from what never came. */
function mergedOwn(later: OwnPart | undefined, earlier: OwnPart | undefined): OwnPart | undefined {
	if (!later || !earlier) return later ?? earlier;
	const missing = Object.entries(earlier.edits).filter(([key]) => !Object.hasOwn(later.edits, key));
	return {
		edits: { ...later.edits, ...Object.fromEntries(missing) },
		tags: [...new Set([...later.tags, ...earlier.tags])],
		flagged: later.flagged,
		...mergedAnswers(later, earlier),
		...mergedRivals(later, earlier)
	};
}

function mergedAnswers(later: OwnPart, earlier: OwnPart): Pick<OwnPart, 'accepted'> {
	const [a, b] = [later.accepted ?? {}, earlier.accepted ?? {}];
	const parts = [...new Set([...Object.keys(a), ...Object.keys(b)])];
	if (parts.length === 0) return {};
	const both = parts.map((part) => [part, [...new Set([...(a[part] ?? []), ...(b[part] ?? [])])]]);
	return { accepted: Object.fromEntries(both) };
}

function mergedRivals(later: OwnPart, earlier: OwnPart): { rivals?: readonly NoteId[] } {
	const rivals = [...new Set([...(later.rivals ?? []), ...(earlier.rivals ?? [])])];
	return rivals.length === 0 ? {} : { rivals };
}

/**
 * The flags that were changed later. Where neither was by the learner, what answers did on either
 * side holds: an answer leaves no stamp on the cards that it buries or suspends.
 */
export function mergedFlags(ours: CardRecord, theirs: CardRecord): CardFlags {
	const [left, right] = [ours.flagsStamp ?? '', theirs.flagsStamp ?? ''];
	if (left !== right) return right > left ? theirs.flags : ours.flags;
	const [a, b] = [ours.flags, theirs.flags];
	const untilDay = (flags: CardFlags) => flags.buried?.untilDay ?? -Infinity;
	return {
		suspended: greater(a.suspended, b.suspended),
		buried:
			untilDay(a) === untilDay(b)
				? greater(a.buried, b.buried)
				: untilDay(b) > untilDay(a)
					? b.buried
					: a.buried,
		leech: a.leech || b.leech
	};
}

/** One of two, the same one whichever comes first. */
function greater<T>(a: T, b: T): T {
	if (a === null || b === null) return a ?? b;
	return JSON.stringify(b) > JSON.stringify(a) ? b : a;
}

/** The later record, with what either side has decided: of two decisions on one suggestion its own. */
export function mergedArticle(ours: ArticleRecord, theirs: ArticleRecord): ArticleRecord {
	const [later, earlier] = theirs.stamp > ours.stamp ? [theirs, ours] : [ours, theirs];
	const decided = new Set(later.decisions.map(({ id }) => id));
	const missing = earlier.decisions.filter(({ id }) => !decided.has(id));
	return missing.length === 0 ? later : { ...later, decisions: [...later.decisions, ...missing] };
}
