// The questions of a quiz from its decks: made on the page, or in a worker if there are very many notes.
import type { DeckId } from '../../core/note/ids.ts';
import { quizAtHand, quizFromDecks, type QuizAtHand } from '../../core/quiz/hand/quiz-at-hand.ts';
import type { QuizSettings } from '../../core/quiz/settings.ts';
import { deckOf } from '../../storage/deck/deck-reader.ts';
import type { App } from '../app/app.svelte.ts';
import { today } from '../app/device.ts';
import { termsFrom, type MadeQuiz, type QuizToMake } from './made-quiz.ts';
import workerUrl from './make-quiz.worker.ts?worker&url';
import { builtInQuizDeck, loadQuizDecks, type QuizDeck } from './quiz-decks.ts';
import { weakNotes } from './stored-quiz-decks.ts';
import { askWorker } from '../worker/ask-worker.ts';

/** From up to this many notes a quiz is made faster than a worker starts; with many more the page would stand still. */
export const MOST_ON_PAGE = 2000;

/** The quiz that the settings make of their decks; null where none of them is there. */
export async function quizOf(app: App, settings: QuizSettings): Promise<QuizAtHand | null> {
	const { deckIds } = settings;
	const rows = await app.use((db) => Promise.all(deckIds.map((id) => deckOf(db, id))));
	const day = today(app.settings.study.dayStartHour);
	const isLarge = rows.reduce((sum, row) => sum + (row?.noteCount ?? 0), 0) > MOST_ON_PAGE;
	if (isLarge) return inWorker(settings, await notStored(deckIds, rows), day);
	const decks = await loadQuizDecks(app, deckIds);
	if (decks.length === 0) return null;
	const isForWeak = settings.scope === 'weak';
	const weak = isForWeak ? await app.use((db) => weakNotes(db, decks, day)) : null;
	return quizFromDecks(decks, settings, weak);
}

/** The same of decks at hand, whatever their cards. */
export async function makeQuiz(
	decks: readonly QuizDeck[],
	settings: QuizSettings
): Promise<QuizAtHand> {
	const count = decks.reduce((sum, { notes }) => sum + notes.length, 0);
	if (count <= MOST_ON_PAGE) return quizFromDecks(decks, settings, null);
	return inWorker({ ...settings, scope: 'all' }, decks, 0).then((quiz) => ({ ...quiz, settings }));
}

/** Those that the app has to bring; the others are read by the worker itself. */
async function notStored(
	ids: readonly DeckId[],
	rows: readonly unknown[]
): Promise<readonly QuizDeck[]> {
	const missing = ids.filter((_, place) => !rows[place]);
	const found = await Promise.all(missing.map(builtInQuizDeck));
	return found.filter((deck) => deck !== null);
}

async function inWorker(
	settings: QuizSettings,
	given: readonly QuizDeck[],
	day: number
): Promise<QuizAtHand> {
	const asked = { settings, given, day } satisfies QuizToMake;
	const { decks, quiz, terms } = (await askWorker(workerUrl, asked)) as MadeQuiz;
	return quizAtHand(decks, settings, quiz, termsFrom(decks, terms));
}
