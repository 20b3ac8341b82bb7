// How many questions a quiz of some notes can have, and which of the notes give none: said before it starts.
import type { NoteId } from '../../note/ids.ts';
import type { Asked } from '../make/asked.ts';
import { buildFrom, type QuizWish } from '../make/build-quiz.ts';
import type { Pool } from '../make/pool.ts';
import { QUESTION_KINDS, type QuestionKind } from '../question.ts';

export interface Possible {
	/** How many questions there will be; no more than were wished for. */
	readonly questions: number;
	/** How many notes may be asked for; each is asked for once. */
	readonly notes: number;
	/** Those that give no question of the kinds that are wished for. Looked for only where questions are missing. */
	readonly silent: readonly SilentNote[];
}

export interface SilentNote {
	/** The card that wrong options would be for. */
	readonly asked: Asked;
	/** Whether wrong options would make it speak; else only other kinds of questions would. */
	readonly needs: 'wrong-options' | 'other-kinds';
}

/** Kinds that need wrong options, and only one note. */
const BY_OPTIONS: readonly QuestionKind[] = ['choose', 'who', 'true-false'];
/** What an option set can be made of is a matter of chance. */
const SEEDS = ['1', '2', '3'] as const;

export function possibleQuestions(pool: Pool, wish: QuizWish): Possible {
	const ids = [...pool.byNote.keys()].filter((id) => wish.only?.has(id) ?? true);
	const questions = buildFrom(pool, wish).questions.length;
	const isShort = questions < wish.count;
	return { questions, notes: ids.length, silent: isShort ? silentAmong(ids, pool, wish) : [] };
}

function silentAmong(
	ids: readonly NoteId[],
	pool: Pool,
	{ kinds = QUESTION_KINDS }: QuizWish
): readonly SilentNote[] {
	const needs = kinds.some((kind) => BY_OPTIONS.includes(kind)) ? 'wrong-options' : 'other-kinds';
	return ids.flatMap((id) => {
		const only = new Set([id]);
		const speaks = SEEDS.some(
			(seed) => buildFrom(pool, { count: 1, seed, kinds, only }).questions.length > 0
		);
		const asked = optionsGoTo(pool.byNote.get(id) ?? []);
		return speaks || !asked ? [] : [{ asked, needs }];
	});
}

/** Of a note's cards the one for which its own wrong options stand. */
const optionsGoTo = (cards: readonly Asked[]): Asked | undefined =>
	cards.find(({ kind }) => kind !== 'statement' && kind !== 'party');

/** What a list calls a note. */
export const titleOf = ({ stem, note }: Asked): string => (note.kind === 'term' ? note.term : stem);
