// Makes the questions of a large collection in a worker that reads the notes itself, so that the page
// stays responsive.
import type { DeckId, NoteId } from '../../core/note/ids.ts';
import { buildQuiz } from '../../core/quiz/make/build-quiz.ts';
import { isTyped, wishOf } from '../../core/quiz/hand/quiz-at-hand.ts';
import { deckTermsOf } from '../../core/quiz/mark/answer-key.ts';
import { Connection } from '../../storage/database/connection.ts';
import { answerPage } from '../worker/answer-page.ts';
import { printTerms, type MadeQuiz, type QuizToMake } from './made-quiz.ts';
import { storedQuizDeck, weakNotes, type QuizDeck } from './stored-quiz-decks.ts';

answerPage(make);

async function make({ settings, given, day }: QuizToMake): Promise<MadeQuiz> {
	const connection = new Connection();
	const find = async (id: DeckId) =>
		given.find(({ head }) => head.id === id) ??
		(await connection.use((db) => storedQuizDeck(db, id)));
	const found = await Promise.all(settings.deckIds.map(find));
	const decks = found.filter((deck) => deck !== null);
	const weak =
		settings.scope === 'weak' ? await connection.use((db) => weakNotes(db, decks, day)) : null;
	const notes = decks.flatMap((deck) => deck.notes);
	const quiz = buildQuiz(notes, wishOf(notes, settings, weak));
	const asked = new Set<NoteId>();
	for (const { noteId, cardIds } of quiz.questions) {
		asked.add(noteId);
		for (const id of cardIds) asked.add(id.slice(0, id.lastIndexOf('#')) as NoteId);
	}
	const needsTerms = quiz.questions.some(({ kind }) => isTyped(kind));
	return {
		quiz,
		decks: decks.map((deck) => onlyOf(deck, asked)),
		terms: needsTerms ? decks.map(termsOf) : []
	};
}

const onlyOf = ({ head, notes, accepted }: QuizDeck, asked: ReadonlySet<NoteId>) => ({
	head,
	notes: notes.filter(({ note }) => asked.has(note.id)),
	...(accepted && { accepted: new Map([...accepted].filter(([id]) => asked.has(id))) })
});

const termsOf = ({ head, notes }: QuizDeck): string =>
	printTerms(
		deckTermsOf(
			notes.map(({ note }) => note),
			head
		)
	);
