// A quiz of very many notes is made by a worker that reads them itself: the same one that the page makes.
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DeckId } from '../../core/note/ids.ts';
import { quizFromDecks, type QuizAtHand } from '../../core/quiz/hand/quiz-at-hand.ts';
import { DEFAULT_QUIZ, type QuizSettings } from '../../core/quiz/settings.ts';
import { DATABASE_NAME } from '../../storage/database/open.ts';
import { addDeck } from '../../storage/deck/take-deck.ts';
import { rememberAnswer } from '../../storage/deck/learners-part.ts';
import { answer, atNoon, deckWith, openOrThrow, question, term } from '../../testing/storage.ts';
import { App } from '../app/app.svelte.ts';
import { makeQuiz, quizOf } from './make-quiz.ts';
import { loadQuizDecks } from './quiz-decks.ts';

beforeEach(() => deleteDB(DATABASE_NAME));
afterEach(() => deleteDB(DATABASE_NAME));

const COUNT = 2100;
const LARGE = deckWith(
	'large',
	Array.from({ length: COUNT }, (_, place) =>
		place % 2 === 0 ? question('large', `q${place}`) : term('large', `quay-${place}`)
	)
);
const IDS = ['large' as DeckId];
const wanted = (changes: Partial<QuizSettings> = {}): QuizSettings => ({
	...{ ...DEFAULT_QUIZ, deckIds: IDS, seed: '42' },
	...changes
});

/** What taking it needs, all of it. */
const needed = ({ questions, keyOf, noteOf, title, tags, deckIds }: QuizAtHand) => ({
	...{ questions, title, tags, deckIds },
	keys: questions.map((asked) => {
		const key = keyOf(asked);
		return key && { ...key, terms: { ...key.terms, words: [...key.terms.words].sort() } };
	}),
	notes: questions.map(({ noteId }) => noteOf(noteId))
});

async function taken(): Promise<void> {
	const db = await openOrThrow(DATABASE_NAME);
	await addDeck(db, LARGE, atNoon());
	db.close();
}

test('The worker makes the quiz that the page would make, with what typed answers are marked by', async () => {
	await taken();
	const settings = wanted({ kinds: ['choose', 'type'], length: { kind: 'count', of: 12 } });
	const app = new App();
	const first = (await quizOf(app, settings))!;
	const typed = first.questions.find(({ kind }) => kind === 'type')!;
	await app.use((db) =>
		rememberAnswer(
			db,
			typed.noteId,
			{ part: typed.cardIds[0]!.split('#')[1]!, typed: 'another name', language: 'en' },
			atNoon()
		)
	);
	const here = quizFromDecks(await loadQuizDecks(app, IDS), settings, null);
	const there = (await quizOf(app, settings))!;
	expect(needed(there)).toEqual(needed(here));
	expect(there.keyOf(typed)!.accepted).toContain('another name');
	expect(needed(await makeQuiz(await loadQuizDecks(app, IDS), settings))).toEqual(needed(here));
});

test('A quiz of what is weak asks only for that, also when a worker makes it', async () => {
	await taken();
	const app = new App();
	await app.use(async (db) => answer(db, 'large/q0#answer', 'again'));
	const quiz = await quizOf(app, wanted({ scope: 'weak' }));
	expect(quiz!.questions.map(({ noteId }) => noteId)).toEqual(['large/q0']);
});

test('Of decks that are nowhere there is no quiz', async () => {
	expect(await quizOf(new App(), wanted({ deckIds: ['lost' as DeckId] }))).toBeNull();
});
