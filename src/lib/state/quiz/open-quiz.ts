// A quiz by its address: settings behind "?", of decks at hand; or a handed quiz behind "#".
import type { DeckId } from '../../core/note/ids.ts';
import { quizFromWhole, type QuizOfDecks } from '../../core/quiz/hand/handed-quiz.ts';
import type { QuizAtHand } from '../../core/quiz/hand/quiz-at-hand.ts';
import type { QuizChange, QuizRefusal } from '../../core/quiz/hand/refusal.ts';
import { tagsOf, type TagVersion } from '../../core/quiz/hand/result-code.ts';
import { readSettings, type QuizSettings } from '../../core/quiz/settings.ts';
import type { App } from '../app/app.svelte.ts';
import { makeQuiz, quizOf } from './make-quiz.ts';
import { builtInQuizDeck, loadQuizDecks, type QuizDeck } from './quiz-decks.ts';

export type Opened =
	| {
			readonly kind: 'quiz';
			readonly quiz: QuizAtHand;
			/** Why it is not quite the one that was handed out; null where it is. */
			readonly changed: QuizChange | null;
	  }
	| { readonly kind: 'no-decks' }
	| { readonly kind: 'refused'; readonly why: QuizRefusal };

const NO_LINK = { kind: 'not-ours', what: 'link' } as const;

/** Opens what an address says; `hash` as the browser gives it, with its "#". Throws where storage does. */
export async function openQuiz(app: App, settings: QuizSettings, hash: string): Promise<Opened> {
	const fragment = hash.slice(1);
	if (fragment === '') return fromSettings(app, settings);
	const { linkInText } = await import('../../formats/quiz/handed/link-in-text.ts');
	const read = linkInText(fragment);
	// An address with settings may carry another's fragment.
	if (read === null && settings.deckIds.length > 0) return fromSettings(app, settings);
	if (!read?.ok) return { kind: 'refused', why: read?.error ?? NO_LINK };
	const { version, quiz } = read.value;
	return quiz.kind === 'whole'
		? { kind: 'quiz', quiz: quizFromWhole(quiz, version), changed: null }
		: rebuilt(app, quiz, version);
}

/** The quiz that these settings make on this device. */
export async function fromSettings(app: App, settings: QuizSettings): Promise<Opened> {
	const quiz = await quizOf(app, settings);
	return quiz ? { kind: 'quiz', quiz, changed: null } : { kind: 'no-decks' };
}

/** A quiz that came by its decks: of the app's own at that version, whatever the learner made of them. */
async function rebuilt(app: App, handed: QuizOfDecks, version: TagVersion): Promise<Opened> {
	const settings = readSettings(handed.settings);
	const decks: QuizDeck[] = [];
	for (const [place, id] of settings.deckIds.entries()) {
		const deck = await deckAt(app, id, handed.versions[place]!);
		if (!deck) return { kind: 'refused', why: { kind: 'missing-deck', deckId: id } };
		decks.push(deck);
	}
	const made = await makeQuiz(decks, settings);
	const quiz = { ...made, codes: version };
	const older = decks.find(({ head }, place) => head.version !== handed.versions[place]);
	if (!older && quiz.tags[version] === handed.tag) return { kind: 'quiz', quiz, changed: null };
	const versions = decks.map(({ head }) => head.version).join(' ');
	// Codes of the one are none of the other, even where a change has left all answers as they were.
	const tags = tagsOf({ ...quiz, seed: `${settings.seed} of versions ${versions}` });
	return {
		kind: 'quiz',
		quiz: { ...quiz, tags },
		changed: { deckTitle: older?.head.title ?? null }
	};
}

async function deckAt(app: App, id: DeckId, version: number): Promise<QuizDeck | null> {
	const builtIn = await builtInQuizDeck(id);
	if (builtIn?.head.version === version) return builtIn;
	const [own] = await loadQuizDecks(app, [id]);
	return own ?? null;
}
