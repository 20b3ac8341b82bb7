// How two collections become one: nothing of either is lost, and doing it twice changes nothing.
import type { AnswerMark } from '../deck/change/marks.ts';
import type { Note } from '../deck/note.ts';
import type { CardFlags } from '../schedule/flags.ts';
import type { CardRecord, DeckRecord, NoteRecord, OwnPart } from './records.ts';

/** Whose version of a deck counts: the higher one, else the one that is here. */
export function newerDeck(ours: DeckRecord, theirs: DeckRecord): 'ours' | 'theirs' | 'same' {
	const difference = theirs.head.version - ours.head.version;
	if (difference === 0) return 'same';
	return difference > 0 ? 'theirs' : 'ours';
}

/** The deck's record; its counts are those of whose version counts. */
export function mergedDeck(ours: DeckRecord, theirs: DeckRecord): DeckRecord {
	const later = theirs.stamp > ours.stamp ? theirs : ours;
	const text = newerDeck(ours, theirs) === 'theirs' ? theirs : ours;
	return {
		...text,
		limits: later.limits,
		removed: later.removed,
		addedAt: Math.min(ours.addedAt, theirs.addedAt),
		stamp: later.stamp
	};
}

/** What a note's record is made of. */
export interface NoteParts {
	readonly position: number;
	readonly shipped: Note;
	readonly own: OwnPart | undefined;
	readonly marks: readonly AnswerMark[];
}

/**
 * A note that both have. Of one version of its deck, the later record stands; else the newer
 * version's text, with what the learner added on either side: on both, what was added later.
 */
export function mergedNote(
	ours: NoteRecord,
	theirs: NoteRecord,
	newer: 'ours' | 'theirs' | 'same'
): NoteParts {
	const [later, earlier] = theirs.stamp > ours.stamp ? [theirs, ours] : [ours, theirs];
	const text = { ours, theirs, same: later }[newer];
	return {
		position: text.position,
		shipped: text.shipped ?? text.note,
		own: newer === 'same' ? later.own : (later.own ?? earlier.own),
		marks: text.marks ?? []
	};
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
		suspended: a.suspended ?? b.suspended,
		buried: untilDay(b) > untilDay(a) ? b.buried : a.buried,
		leech: a.leech || b.leech
	};
}
