// What is right for a card, under whatever source, date or party: no wrong option may be any of it.
import { numberIn } from '../deck/check-amounts.ts';
import type { NoteInDeck } from '../deck/claim.ts';
import type { CardId, NoteId } from '../deck/ids.ts';
import { comparable } from '../deck/spelling.ts';
import type { Asked } from './asked.ts';
import { remembered } from './remembered.ts';
import { contentWords, shareOfWords } from './content-words.ts';
import { mayBeOneVoice } from './sides.ts';

/** Two texts that share so many of their words may say the same. */
const NEARLY_THE_SAME = 0.6;

/** So many right answers are compared word by word; the first are the card's own and its rivals'. */
const MOST_COMPARED = 200;

/** All cards that a quiz draws on, by their notes. */
export interface Pool {
	readonly asked: readonly Asked[];
	readonly byNote: ReadonlyMap<NoteId, readonly Asked[]>;
	/** Notes that contradict each other, each named by all the others it leads to. */
	readonly rivals: ReadonlyMap<NoteId, ReadonlySet<NoteId>>;
}

export function poolOf(asked: readonly Asked[]): Pool {
	const byNote = new Map<NoteId, Asked[]>();
	for (const card of asked) {
		const there = byNote.get(card.note.id);
		if (there) there.push(card);
		else byNote.set(card.note.id, [card]);
	}
	return { asked, byNote, rivals: rivalsAmong(asked) };
}

/** A rival's rival is one too: each of them is somebody's answer to the same question. */
function rivalsAmong(asked: readonly NoteInDeck[]): ReadonlyMap<NoteId, ReadonlySet<NoteId>> {
	const groups = new Map<NoteId, Set<NoteId>>();
	for (const { note } of asked) {
		const { standing } = note.evidence;
		for (const rival of standing.kind === 'disputed' ? standing.rivals : []) {
			const united = new Set([
				...(groups.get(note.id) ?? [note.id]),
				...(groups.get(rival) ?? [rival])
			]);
			for (const id of united) groups.set(id, united);
		}
	}
	return groups;
}

export interface RightAnswers {
	readonly texts: readonly string[];
	/** Whether an option would be right too, or may be. */
	accepts(option: string): boolean;
}

const known = new WeakMap<Pool, Map<CardId, RightAnswers>>();

/** What is right for this card: its own answers, its rivals', and what it was before. */
export function rightAnswers(asked: Asked, pool: Pool): RightAnswers {
	return remembered(known, pool, asked.cardId, () => findRight(asked, pool));
}

function findRight(asked: Asked, pool: Pool): RightAnswers {
	const { note } = asked;
	const { standing } = note.evidence;
	const rivals = [...(pool.rivals.get(note.id) ?? [])].filter((id) => id !== note.id);
	const cards = [
		asked,
		...rivals.flatMap((id) => pool.byNote.get(id) ?? []),
		...sameQuestion(asked, pool)
	];
	const before = standing.kind === 'changed' ? [standing.was] : [];
	const texts = [...cards.flatMap(({ answer, also }) => [answer, ...also]), ...before];
	const forms = new Set(texts.map(comparable));
	const words = texts.slice(0, MOST_COMPARED).map(contentWords);
	return {
		texts,
		accepts(option) {
			if (forms.has(comparable(option))) return true;
			const own = contentWords(option);
			// Of figures and dates it is the numbers that count, and those are looked at elsewhere.
			const isWords = asked.kind !== 'figure' && asked.kind !== 'date';
			if (isWords && words.some((right) => shareOfWords(right, own) >= NEARLY_THE_SAME))
				return true;
			const isVoice = asked.kind === 'speaker' || asked.kind === 'person';
			if (isVoice && cards.some(({ answer }) => mayBeOneVoice(answer, option))) return true;
			return note.kind === 'figure' && numberIn(option, note.value) !== null;
		}
	};
}

/** Cards that ask the same of another source: the same cell of a table, the same words. */
function sameQuestion(asked: Asked, pool: Pool): readonly Asked[] {
	const { note } = asked;
	return pool.asked.filter((other) => {
		if (other.cardId === asked.cardId || other.kind !== asked.kind) return false;
		if (note.kind === 'position' && other.note.kind === 'position') {
			if (note.issueId !== other.note.issueId) return false;
			const both = [note.partyId, other.note.partyId];
			if (note.partyId === other.note.partyId || areAlike(asked, both)) return true;
			if (asked.part === 'says') return false;
		}
		return shareOfWords(asked.promptWords, other.promptWords) >= NEARLY_THE_SAME;
	});
}

/** Whether the deck says that what these parties want on this issue fits together. */
function areAlike({ note, head }: NoteInDeck, partyIds: readonly string[]): boolean {
	const issue = note.kind === 'position' && head.issues.find(({ id }) => id === note.issueId);
	const groups = (issue && issue.alike) || [];
	return groups.some((group) => partyIds.every((id) => group.includes(id)));
}
