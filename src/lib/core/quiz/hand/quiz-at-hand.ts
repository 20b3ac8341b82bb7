// A quiz with all that taking it needs: its questions, the notes behind them, and what marks typed answers.
import type { AcceptedAnswers } from '../../collection/records.ts';
import type { NoteInDeck } from '../../note/claim.ts';
import type { DeckHead } from '../../note/deck.ts';
import type { DeckId, NoteId } from '../../note/ids.ts';
import { buildQuiz, type QuizWish } from '../make/build-quiz.ts';
import { answerKeyOf, deckTermsOf } from '../mark/answer-key.ts';
import type { AnswerKey, DeckTerms } from '../mark/marking.ts';
import type { Question, Quiz } from '../question.ts';
import { tagsOf, type Tags, type TagVersion } from './result-code.ts';
import type { QuizSettings } from '../settings.ts';

/** A quiz by minutes has at most this many questions a minute: more than anybody answers. */
const QUESTIONS_PER_MINUTE = 8;

export interface QuizAtHand {
	readonly title: string;
	readonly settings: QuizSettings;
	readonly questions: readonly Question[];
	/** Name it in result codes. */
	readonly tags: Tags;
	/** Of which version the codes are that it gives: those who handed it out may know no later one. */
	readonly codes: TagVersion;
	/** Decks whose cards an answer may speak of. */
	readonly deckIds: readonly DeckId[];
	/** The note behind a question, for its evidence. */
	readonly noteOf: (id: NoteId) => NoteInDeck | null;
	/** What a typed answer is marked by; null where nothing is typed. */
	readonly keyOf: (question: Question) => AnswerKey | null;
}

export interface DeckInQuiz {
	readonly head: DeckHead;
	readonly notes: readonly NoteInDeck[];
	/** Answers that the learner has had accepted, by note and part. */
	readonly accepted?: ReadonlyMap<NoteId, AcceptedAnswers>;
}

/** The quiz that the settings make of the decks; of the notes in `weak` alone, where there is such a set. */
export function quizFromDecks(
	decks: readonly DeckInQuiz[],
	settings: QuizSettings,
	weak: ReadonlySet<NoteId> | null
): QuizAtHand {
	const notes = decks.flatMap((deck) => deck.notes);
	return quizAtHand(decks, settings, buildQuiz(notes, wishOf(notes, settings, weak)));
}

/** What the settings wish of these notes. */
export function wishOf(
	notes: readonly NoteInDeck[],
	{ topics, parties, length, kinds, seed }: QuizSettings,
	weak: ReadonlySet<NoteId> | null
): QuizWish {
	const wanted = notes.filter(
		({ note }) =>
			(weak?.has(note.id) ?? true) &&
			(topics.length === 0 || topics.includes(note.topic)) &&
			(parties.length === 0 || (note.kind === 'position' && parties.includes(note.partyId)))
	);
	const count = length.kind === 'count' ? length.of : length.of * QUESTIONS_PER_MINUTE;
	return { count, seed, kinds, only: new Set(wanted.map(({ note }) => note.id)) };
}

/**
 * The questions of a quiz with all that taking it needs, out of the decks that it was made of. These
 * may have only the notes that are asked for, where `termsIn` tells what the whole decks answer with.
 */
export function quizAtHand(
	decks: readonly DeckInQuiz[],
	settings: QuizSettings,
	quiz: Quiz,
	termsIn: (head: DeckHead) => DeckTerms = termsByDeck(decks)
): QuizAtHand {
	const notes = decks.flatMap((deck) => deck.notes);
	const noteById = new Map(notes.map((found) => [found.note.id, found]));
	return {
		title: decks.map(({ head }) => head.title).join(', '),
		settings,
		questions: quiz.questions,
		tags: tagsOf(quiz),
		codes: 2,
		deckIds: decks.map(({ head }) => head.id),
		noteOf: (id) => noteById.get(id) ?? null,
		keyOf({ kind, noteId, cardIds: [cardId] }) {
			const found = noteById.get(noteId);
			if (!found || !cardId || !isTyped(kind)) return null;
			const part = cardId.slice(cardId.lastIndexOf('#') + 1);
			const deck = decks.find(({ head }) => head.id === found.head.id);
			const remembered = deck?.accepted?.get(noteId)?.[part] ?? [];
			return answerKeyOf(found.note, part, found.head, termsIn(found.head), remembered);
		}
	};
}

export const isTyped = (kind: Question['kind']): boolean =>
	kind === 'type' || kind === 'gap' || kind === 'number';

/** What a deck answers with, gathered once it is needed: it is of all its notes. */
function termsByDeck(decks: readonly DeckInQuiz[]): (head: DeckHead) => DeckTerms {
	const known = new Map<DeckId, DeckTerms>();
	return (head) => {
		const before = known.get(head.id);
		if (before) return before;
		const notes = decks.find((deck) => deck.head.id === head.id)?.notes ?? [];
		const terms = deckTermsOf(
			notes.map(({ note }) => note),
			head
		);
		known.set(head.id, terms);
		return terms;
	};
}
