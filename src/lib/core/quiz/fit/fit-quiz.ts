// A quiz within the limits of another program: each question as it is, in fewer words, or as another kind
// of question about the same note; of those that do not fit, why.
import type { NoteInDeck } from '../../note/claim.ts';
import type { NoteId } from '../../note/ids.ts';
import { rivalsOf } from '../../note/rivals.ts';
import { buildFrom } from '../make/build-quiz.ts';
import type { Pool } from '../make/pool.ts';
import { randomOf, shuffled } from '../make/random.ts';
import { rightAnswers } from '../make/right-answers.ts';
import { sameQuestion } from '../make/same-question.ts';
import type { Result } from '../../result.ts';
import type { Question, QuestionKind, SaidQuestion } from '../question.ts';
import { fitQuestion, type FittedQuestion, type Misfit } from './fit-question.ts';
import type { Limits } from './limits.ts';

/** A question of the quiz, and what became of it. */
export type Fit =
	| { readonly question: Question; readonly fitted: FittedQuestion }
	| { readonly question: Question; readonly fitted: null; readonly why: Misfit };

export interface Fitting {
	readonly limits: Limits;
	readonly say: (question: Question) => SaidQuestion;
	readonly noteOf: (question: Question) => NoteInDeck | null;
	/** All cards of the decks; null where they are not at hand: nothing is then asked in another way. */
	readonly pool: Pool | null;
	/** The same with the short forms that the decks give (`inBrief`). */
	readonly briefPool: Pool | null;
	/** The same quiz comes out the same. */
	readonly seed: string;
}

/** The note as it is asked for where words are few: by its short form, where it has one. */
export function inBrief({ note, head }: NoteInDeck): NoteInDeck {
	if (!('short' in note) || note.short === undefined) return { note, head };
	const { short } = note;
	switch (note.kind) {
		case 'question':
		case 'figure':
			return { note: { ...note, question: short }, head };
		case 'event':
			return { note: { ...note, event: short }, head };
		case 'term':
			return { note: { ...note, meaning: short }, head };
	}
}

/** In the order of the questions. */
export const fitQuiz = (questions: readonly Question[], fitting: Fitting): readonly Fit[] =>
	questions.map((question) => {
		const fit = fitOf(question, fitting);
		if (fit.ok) return { question, fitted: fit.value };
		const other = inAnotherWay(question, fitting);
		if (other?.ok) return { question, fitted: { ...other.value, change: 'otherwise' } };
		return { question, fitted: null, why: other?.error ?? fit.error };
	});

function fitOf(question: Question, { limits, say, noteOf, pool }: Fitting) {
	const found = noteOf(question);
	return fitQuestion(say(question), found, isAlone(question, found, pool), limits);
}

/** Whether no source says otherwise, as far as is known. */
function isAlone(question: Question, found: NoteInDeck | null, pool: Pool | null): boolean {
	if (!found || found.note.evidence.standing.kind !== 'settled') return false;
	if (rivalsOf(found.note).length > 0 || pool?.rivals.has(found.note.id)) return false;
	const { note } = found;
	if (note.kind === 'position') {
		const cell = pool?.byIssue.get(note.issueId) ?? [];
		return !cell.some(
			({ note: other }) =>
				other.kind === 'position' && other.partyId === note.partyId && other.id !== note.id
		);
	}
	const cards = pool?.byNote.get(found.note.id) ?? [];
	const asked = cards.find(({ cardId }) => question.cardIds.includes(cardId));
	return !pool || !asked || sameQuestion(asked, pool).length === 0;
}

/** Which kinds fit best, the first before the others. */
const WAYS: readonly (readonly QuestionKind[])[] = [['choose', 'who'], ['true-false']];
/** Beside the right one, of the author's own. */
const WRONG = { least: 2, most: 3 };
/** Options are a matter of chance: so often it is tried whether short ones come. */
const TRIES = 6;

/** The author's wrong options as they are, where no set of them is even: of a note that has one answer. */
function withAuthorsOptions(noteId: NoteId, { briefPool, seed, limits }: Fitting): Question | null {
	const [asked, second] = briefPool?.byNote.get(noteId) ?? [];
	if (!briefPool || !asked || second || asked.note.kind === 'statement') return null;
	const right = rightAnswers(asked, briefPool);
	const wrong = asked.note.decoys.filter(
		(text) => text.length <= limits.option && !right.accepts(text)
	);
	if (wrong.length < WRONG.least) return null;
	const { cardId, task, prompt, context, answer } = asked;
	const texts = [answer, ...wrong.slice(0, WRONG.most)];
	const options = shuffled(texts, randomOf(`${seed} ${noteId}`)).map((text) => ({
		text,
		correct: text === answer
	}));
	return { kind: 'choose', noteId, cardIds: [cardId], task, prompt, context, answer, options };
}

/** Null where there is no other way. */
function inAnotherWay(question: Question, fitting: Fitting): Result<FittedQuestion, Misfit> | null {
	const { briefPool, seed } = fitting;
	const { noteId } = question;
	if (!briefPool?.byNote.has(noteId)) return null;
	const only = new Set([noteId]);
	let closest: Result<FittedQuestion, Misfit> | null = null;
	for (const kinds of WAYS) {
		const authors = kinds.includes('true-false') ? withAuthorsOptions(noteId, fitting) : null;
		const own = authors && fitOf(authors, fitting);
		if (own?.ok) return own;
		closest ??= own;
		for (let time = 1; time <= TRIES; time++) {
			const wish = { count: 1, seed: `${seed} ${noteId} ${time}`, kinds, only };
			const [other] = buildFrom(briefPool, wish).questions;
			if (!other) break;
			const fit = fitOf(other, fitting);
			if (fit.ok) return fit;
			closest ??= fit;
		}
	}
	return closest;
}
