// The questions of a quiz out of its settings: its decks read, its notes chosen, the questions made.
import type { NoteInDeck } from '../core/deck/claim.ts';
import type { NoteId } from '../core/deck/ids.ts';
import { buildQuiz, type QuizWish } from '../core/quiz/build-quiz.ts';
import type { Question, Quiz } from '../core/quiz/question.ts';
import type { QuizSettings } from '../core/quiz/settings.ts';
import type { App } from './app.svelte.ts';
import { askWorker } from './ask-worker.ts';
import type { QuizToBuild } from './quiz-build.worker.ts';
import workerUrl from './quiz-build.worker.ts?worker&url';
import { loadQuizDecks, weakNotes, type QuizDeck } from './quiz-notes.ts';

export interface MadeQuiz {
	readonly decks: readonly QuizDeck[];
	readonly title: string;
	/** None where the decks have no note of what was asked for. */
	readonly questions: readonly Question[];
	readonly noteById: ReadonlyMap<NoteId, NoteInDeck>;
}

/** Null where none of its decks is on the device or in the app. */
export async function makeQuiz(
	app: App,
	settings: QuizSettings,
	questionsPerMinute: number
): Promise<MadeQuiz | null> {
	const { deckIds, length, kinds, seed } = settings;
	const decks = await loadQuizDecks(app, deckIds);
	if (decks.length === 0) return null;
	const notes = decks.flatMap((deck) => deck.notes);
	const only = await wantedNotes(app, settings, decks);
	const count = length.kind === 'count' ? length.of : length.of * questionsPerMinute;
	const { questions } = await build(notes, { count, seed, kinds, only });
	return {
		...{ decks, questions },
		title: decks.map(({ head }) => head.title).join(', '),
		noteById: new Map(notes.map((found) => [found.note.id, found]))
	};
}

/** Of so many notes a quiz is made sooner than a worker starts; of many more the page would stand still. */
const MOST_ON_PAGE = 2000;

function build(notes: readonly NoteInDeck[], wish: QuizWish): Promise<Quiz> | Quiz {
	if (notes.length <= MOST_ON_PAGE) return buildQuiz(notes, wish);
	return askWorker<Quiz>(workerUrl, { notes, wish } satisfies QuizToBuild);
}

/** The notes that may be asked for, by scope, topic and party. */
async function wantedNotes(
	app: App,
	{ scope, topics, parties }: QuizSettings,
	decks: readonly QuizDeck[]
): Promise<ReadonlySet<NoteId>> {
	const weak = scope === 'weak' ? await weakNotes(app, decks) : null;
	const wanted = decks
		.flatMap((deck) => deck.notes)
		.filter(
			({ note }) =>
				(weak?.has(note.id) ?? true) &&
				(topics.length === 0 || topics.includes(note.topic)) &&
				(parties.length === 0 || (note.kind === 'position' && parties.includes(note.partyId)))
		);
	return new Set(wanted.map(({ note }) => note.id));
}
