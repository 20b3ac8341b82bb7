// A collection with something of everything in it, for the tests of backups.
import type { Deck } from '../core/note/deck.ts';
import type { NoteId } from '../core/note/ids.ts';
import { DEFAULT_SETTINGS } from '../core/schedule/settings.ts';
import { retractAnswer } from '../storage/review/answers.ts';
import { changeArticle, keepArticle } from '../storage/article/articles.ts';
import { saveClass, saveForecast, setRemoved } from '../storage/class/classes.ts';
import { bury, suspend } from '../storage/review/flags.ts';
import { moveOwnNote } from '../storage/deck/move-note.ts';
import { deleteOwnNote } from '../storage/deck/own-deck-notes.ts';
import { rememberAnswer } from '../storage/deck/learners-part.ts';
import { saveSettings, presetsById } from '../storage/database/presets.ts';
import type { Db } from '../storage/database/schema.ts';
import { removeDeck, setLimits } from '../storage/deck/take-deck.ts';
import { updateDeck } from '../storage/deck/update-deck.ts';
import { sampleArticle } from './articles.ts';
import { sampleClass, sampleForecast } from './classes.ts';
import { CROWD, VENUE, addNotes, newNote, ownDeck } from './own-decks.ts';
import { saveEdits, savePart } from './revisions.ts';
import { onDay } from './schedules.ts';
import {
	answered,
	atNoon,
	databaseWith,
	DAY,
	deckWith,
	question,
	questions,
	term,
	terms
} from './storage.ts';

const GAZETTE: Deck['sources'][number] = {
	id: 'gazette',
	title: 'The Gazette',
	publisher: null,
	author: null,
	date: null,
	link: 'https://gazette.example/talks',
	about: null,
	file: null,
	paragraphs: 9,
	leftOut: []
};

export const news = (version: number, answer = 'The first answer'): Deck => ({
	...deckWith('news', [
		{ ...question('news', 'asked'), answer },
		question('news', 'edited'),
		term('news', 'both-ways'),
		...(version > 1 ? [question('news', 'added')] : [])
	]),
	sources: [GAZETTE],
	version
});

/** Decks answered over days, an undo, flags, own texts, an update, changed settings, a removed
 * deck, classes with a forecast, two decks of one's own, an article. */
export async function livedIn(): Promise<Db> {
	const db = await databaseWith(news(1), questions('maps', 6), terms('gone', 2));
	for (const [offset, grade] of (['good', 'easy', 'again', 'good'] as const).entries()) {
		for (const id of ['news/asked#answer', 'maps/q0#answer', 'maps/q1#answer']) {
			await answered(db, id, grade, DAY + offset * 4);
		}
	}
	const wrong = await answered(db, 'maps/q2#answer', 'easy', DAY + 13);
	await retractAnswer(db, wrong.review, onDay(DAY + 13).at, await presetsById(db));
	await answered(db, 'gone/t0#term', 'good');
	await suspend(db, { kind: 'note', id: 'news/both-ways' as NoteId }, atNoon(5).at);
	await bury(db, { kind: 'card', id: 'maps/q3#answer' as never }, DAY + 20, atNoon(6).at);
	const edited = 'news/edited' as NoteId;
	await saveEdits(
		db,
		edited,
		{ answer: { mine: 'Mine', over: 'The answer to edited' } },
		atNoon(7)
	);
	await savePart(db, edited, { tags: ['exam'], flagged: true }, atNoon(8));
	const { preset, study } = DEFAULT_SETTINGS;
	await saveSettings(db, { preset: { ...preset, desiredRetention: 0.85 }, study }, atNoon(9).at);
	await updateDeck(db, news(2, 'Another answer'), onDay(DAY + 14));
	await setLimits(db, 'maps' as never, { newPerDay: 3, reviewsPerDay: null }, atNoon(10).at);
	await removeDeck(db, 'gone' as never, atNoon(11).at);
	const typed = { part: 'answer', typed: 'Mine, in other words', language: 'en' };
	await rememberAnswer(db, edited, typed, atNoon(12));
	await saveClass(db, { ...sampleClass.schoolClass, id: '' }, atNoon(13).at);
	const { id } = await saveClass(db, { ...sampleClass.schoolClass, id: '' }, atNoon(14).at);
	const { meetingAt: at, date, time, range } = sampleForecast;
	await saveForecast(db, id, { at, date, time }, range, atNoon(15).at);
	await setRemoved(db, id, true, atNoon(16).at);
	await keepArticle(db, sampleArticle.id, sampleArticle, atNoon(17).at);
	const [decision] = sampleArticle.decisions;
	await changeArticle(db, sampleArticle.id, () => ({ decisions: [decision!] }), atNoon(18).at);
	await writeOwnDecks(db);
	return db;
}

/** A rival of a note of the app's, a note that was deleted, one that was moved after it was studied. */
async function writeOwnDecks(db: Db): Promise<void> {
	const [first, second] = [await ownDeck(db, 'Mine'), await ownDeck(db, 'Mine too')];
	const [rival, deleted, moved] = await addNotes(
		db,
		first,
		newNote(VENUE, { beside: { kind: 'rival', of: 'news/both-ways' as NoteId } }),
		newNote({ question: 'Who chairs them?', answer: 'Kim Sample' }),
		newNote(CROWD)
	);
	await answered(db, `${rival!}#answer`, 'good', DAY + 15);
	await answered(db, `${moved!}#value`, 'good', DAY + 15);
	await deleteOwnNote(db, deleted!, onDay(DAY + 16));
	await moveOwnNote(db, moved!, second, onDay(DAY + 16));
}
