// What is right for a card, under whatever source, date or party: no wrong option may be any of it.
import { numberIn } from '../../deck/check/amounts.ts';
import type { NoteInDeck } from '../../note/claim.ts';
import type { CardId, NoteId } from '../../note/ids.ts';
import { comparable } from '../../language/spelling.ts';
import type { AnswerKind, Asked } from './asked.ts';
import { contentWords, NEARLY_THE_SAME, shareOfWords } from '../../language/content-words.ts';
import { remembered } from './once-per-pool.ts';
import { sameQuestion } from './same-question.ts';
import { mayBeOneVoice } from './sides.ts';

/** So many right answers are compared word by word; the first are the card's own and its rivals'. */
const MOST_COMPARED = 200;

/** All cards that a quiz draws on, by their notes. */
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
	let known: readonly ReadonlySet<string>[] | null = null;
	const words = () => (known ??= texts.slice(0, MOST_COMPARED).map(contentWords));
	return {
		texts,
		accepts(option) {
			if (forms.has(comparable(option))) return true;
			// Of figures and dates it is the numbers that count, and those are looked at elsewhere.
			const isWords = asked.kind !== 'figure' && asked.kind !== 'date';
			if (isWords) {
				const own = contentWords(option);
				if (words().some((right) => shareOfWords(right, own) >= NEARLY_THE_SAME)) return true;
			}
			const isVoice = asked.kind === 'speaker' || asked.kind === 'person';
			if (isVoice && cards.some(({ answer }) => mayBeOneVoice(answer, option))) return true;
			return note.kind === 'figure' && numberIn(option, note.value) !== null;
		}
	};
}
