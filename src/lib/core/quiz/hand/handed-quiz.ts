// A quiz as it is handed to others: named by decks that every Dateline brings, or whole.
import { claimOf, type Claim, type NoteInDeck } from '../../note/claim.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { isEnglish } from '../../language/tokens.ts';
import type { DeckHead } from '../../note/deck.ts';
import type { Evidence, Source } from '../../note/evidence.ts';
import type { DeckId, NoteId } from '../../note/ids.ts';
import { termsNear } from '../mark/near-terms.ts';
import type { AnswerKey } from '../mark/marking.ts';
import type { Question } from '../question.ts';
import type { QuizAtHand } from './quiz-at-hand.ts';
import { tagsOf, type TagVersion } from './result-code.ts';
import { fromTexts } from './version-1.ts';
import { DEFAULT_QUIZ, printSettings, type QuizSettings } from '../settings.ts';

/** For receivers who all have the decks, at these versions. */
export interface QuizOfDecks {
	readonly kind: 'decks';
	/** As printSettings writes them. */
	readonly settings: readonly (readonly [name: string, value: string])[];
	/** Of each deck, in the order of the settings. */
	readonly versions: readonly number[];
	/** What the questions came to where it was handed out, in the version of its link or file. */
	readonly tag: string;
}

/** Everything that taking the quiz needs, for a receiver who has nothing of it. */
export interface WholeQuiz extends Pick<
	QuizSettings,
	'seed' | 'length' | 'feedback' | 'confidence' | 'pretest'
> {
	readonly kind: 'whole';
	readonly title: string;
	readonly decks: readonly HandedDeck[];
	readonly questions: readonly HandedQuestion[];
}

/** What the questions of one deck share. */
export interface HandedDeck {
	readonly id: DeckId;
	readonly title: string;
	readonly language: string;
	/** Those that a question cites. */
	readonly sources: readonly HandedSource[];
	/** What a slip in one of the typed answers must not lead to. */
	readonly answers: readonly (readonly string[])[];
	readonly words: readonly string[];
}

export type HandedSource = Pick<
	Source,
	'id' | 'title' | 'publisher' | 'author' | 'date' | 'link' | 'about'
>;

export interface HandedQuestion {
	readonly question: Question;
	/** The place of its deck in `decks`. */
	readonly deck: number;
	readonly topic: string;
	readonly evidence: Evidence;
	readonly explanation: string | null;
	/** Where others dispute it, or it has changed: what is set beside theirs, or beside the earlier answer. */
	readonly claim: Claim | null;
	/** Where the answer is typed. */
	readonly key: Pick<AnswerKey, 'accepted' | 'quantity' | 'date'> | null;
}

export type HandedQuiz = QuizOfDecks | WholeQuiz;

/** Out of a link or a file of this version: of version 1 all that is said in it is English text. */
export interface ReadQuiz {
	readonly version: TagVersion;
	readonly quiz: HandedQuiz;
}

/** The quiz by its decks; `versions` as their heads have them. */
export const quizOfDecks = (
	{ settings, tags }: QuizAtHand,
	versions: readonly number[]
): QuizOfDecks => ({ kind: 'decks', settings: printSettings(settings), versions, tag: tags[2] });

/**
 * The quiz with all that it needs but the words of its language, which whoever takes it has. Throws where
 * a question's note is not at hand: a bug of the caller.
 */
export function wholeQuizOf(quiz: QuizAtHand, lexicon: Lexicon | null): WholeQuiz {
	const { seed, length, feedback, confidence, pretest } = quiz.settings;
	const asked = quiz.questions.map((question) => {
		const found = quiz.noteOf(question.noteId);
		if (!found) throw new Error(`no note for ${question.noteId}`);
		return { question, found, key: quiz.keyOf(question) };
	});
	const heads = [...new Map(asked.map(({ found: { head } }) => [head.id, head])).values()];
	const decks = heads.map((head) => {
		const own = asked.filter(({ found }) => found.head.id === head.id);
		return handedDeck(
			head,
			own.map(({ found }) => found.note.evidence),
			own.flatMap(({ key }) => (key ? [key] : [])),
			lexicon
		);
	});
	const questions = asked.map(({ question, found, key }): HandedQuestion => {
		const { topic, evidence, explanation } = found.note;
		const deck = heads.findIndex(({ id }) => id === found.head.id);
		const claim = evidence.standing.kind === 'settled' ? null : plainClaim(found);
		return { question, deck, topic, evidence, explanation, claim, key: key && withoutTerms(key) };
	});
	return {
		kind: 'whole',
		...{ title: quiz.title, seed, length, feedback, confidence, pretest, decks, questions }
	};
}

const plainClaim = (found: NoteInDeck): Claim => {
	const { about, says } = claimOf(found);
	return { about: about === '' ? null : about, says };
};

const withoutTerms = ({ accepted, quantity, date }: AnswerKey): HandedQuestion['key'] => ({
	accepted,
	quantity,
	date
});

function handedDeck(
	{ id, title, language, sources }: DeckHead,
	evidence: readonly Evidence[],
	keys: readonly AnswerKey[],
	lexicon: Lexicon | null
): HandedDeck {
	const cited = new Set(
		evidence.flatMap(({ citations }) => citations.map(({ sourceId }) => sourceId))
	);
	const { answers, words } = termsNear(keys, language, isEnglish(language) ? lexicon : null);
	return {
		...{ id, title, language, answers, words: [...words] },
		sources: sources.filter((source) => cited.has(source.id)).map(handedSource)
	};
}

const handedSource = ({
	id,
	title,
	publisher,
	author,
	date,
	link,
	about
}: Source): HandedSource => ({ id, title, publisher, author, date, link, about });

/** A quiz that came whole, ready to be taken. */
export function quizFromWhole(whole: WholeQuiz, version: TagVersion = 2): QuizAtHand {
	const { seed, length, feedback, confidence, pretest, title, decks } = whole;
	const heads = decks.map(headFrom);
	const terms = decks.map(({ language, answers, words }) => ({
		...{ language, answers, words: new Set(words) }
	}));
	const questions = whole.questions.map(({ question }) =>
		version === 1 ? fromTexts(question) : question
	);
	const byNote = new Map<NoteId, HandedQuestion>(
		whole.questions.map((one) => [one.question.noteId, one])
	);
	return {
		title,
		settings: { ...DEFAULT_QUIZ, seed, length, feedback, confidence, pretest },
		questions,
		tags: tagsOf({ seed, questions }),
		codes: version,
		deckIds: decks.map(({ id }) => id),
		noteOf(id) {
			const handed = byNote.get(id);
			return handed ? { note: noteFrom(handed), head: heads[handed.deck]! } : null;
		},
		keyOf({ noteId }) {
			const handed = byNote.get(noteId);
			if (!handed?.key) return null;
			const { prompt } = handed.question;
			const question = handed.key.quantity?.question ?? textOf(prompt);
			return { ...handed.key, question, terms: terms[handed.deck]! };
		}
	};
}

/** As far as a quiz shows it; parties and issues have become words in its questions. */
const headFrom = ({ id, title, language, sources }: HandedDeck): DeckHead => ({
	...{ id, title, language, licence: '', version: 1, description: '', parties: [], issues: [] },
	sources: sources.map((source) => ({ ...source, file: null, paragraphs: null, leftOut: [] }))
});

/** The note in its plainest form, a question with its answer: it claims what the note claimed, where that is shown. */
const noteFrom = ({
	question,
	topic,
	evidence,
	explanation,
	claim
}: HandedQuestion): NoteInDeck['note'] => ({
	kind: 'question',
	id: question.noteId,
	...{ topic, evidence, explanation, decoys: [], tags: [], retired: null, also: [] },
	// A sentence with a gap claims itself, and is about nothing else.
	question: claim ? (claim.about ?? '') : textOf(question.prompt),
	answer: claim?.says ?? textOf(question.answer)
});

const textOf = (said: Question['prompt'] | Question['answer']): string =>
	typeof said === 'string' ? said : '';
