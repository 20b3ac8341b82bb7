// A quiz handed to others: as a link, a QR code, a file, or in the form of another program.
import type { Lexicon } from '../../core/language/lexicon.ts';
import { lexiconFor } from './lexicon.ts';
import { quizOfDecks, wholeQuizOf, type HandedQuiz } from '../../core/quiz/hand/handed-quiz.ts';
import { quizFromDecks, type QuizAtHand } from '../../core/quiz/hand/quiz-at-hand.ts';
import type { Fit } from '../../core/quiz/fit/fit-quiz.ts';
import { askedOf } from '../../core/quiz/make/asked.ts';
import { poolOf } from '../../core/quiz/make/pool.ts';
import type { QrDrawing } from '../../formats/quiz/qr-code.ts';
import { builtInQuizDeck, loadQuizDecks, type QuizDeck } from './quiz-decks.ts';
import { MOST_ON_PAGE } from './make-quiz.ts';
import { download, handOver } from '../app/save-file.ts';
import type { App } from '../app/app.svelte.ts';
import { shareText, type Shared } from '../app/share-text.ts';
import { words as around } from '../../words/question.ts';
import { words } from '../../words/quiz-problems.ts';
import { sayQuestion } from '../../words/say-question.ts';

/** Longer links do not pass through every messenger. */
const LONGEST_LINK = 16_000;

export class QuizSharing {
	readonly #app: App;
	readonly quiz: QuizAtHand;
	#handed: HandedQuiz | null = null;
	/** What stands behind the "#" of its address; null until it is made. */
	fragment = $state<string | null>(null);
	isTooLong = $derived((this.fragment?.length ?? 0) > LONGEST_LINK);
	/** Null where it is not made yet, or does not fit. */
	qrCode = $state.raw<QrDrawing | null>(null);
	/** What Kahoot takes of it, question by question; null until it is known. */
	kahoot = $state.raw<readonly Fit[] | null>(null);
	problem = $state<string | null>(null);

	constructor(app: App, quiz: QuizAtHand) {
		this.#app = app;
		this.quiz = quiz;
	}

	/** Makes link and QR code; `runAt` is the address that takes a fragment. */
	async load(runAt: string): Promise<void> {
		try {
			const [{ printLink }, { drawQrCode }] = await Promise.all([
				import('../../formats/quiz/handed/link.ts'),
				import('../../formats/quiz/qr-code.ts')
			]);
			this.#handed = await handedOf(this.quiz);
			this.qrCode = drawQrCode(`${runAt}#${printLink(this.#handed, 'n')}`);
			this.fragment = printLink(this.#handed);
			this.kahoot = await this.#fitted();
		} catch (error) {
			this.problem = words.notPacked(String(error));
		}
	}

	shareLink(link: string): Promise<Shared> {
		return shareText({ title: words.sharedTitle(this.quiz.title), url: link });
	}

	/** Hands it over as a file that another Dateline opens. */
	async saveFile(): Promise<'shared' | 'saved' | 'called-off'> {
		const { printQuizFile } = await import('../../formats/quiz/handed/file.ts');
		const text = printQuizFile(this.#handed ?? (await handedOf(this.quiz)));
		const file = new Blob([text], { type: 'application/json' });
		return handOver(file, `quiz-${this.quiz.settings.seed}.dateline-quiz`);
	}

	/** Saves the questions as a file for Moodle. */
	async saveForMoodle(): Promise<void> {
		const { printGift } = await import('../../formats/gift/print-gift.ts');
		const { title, questions, settings, noteOf } = this.quiz;
		const said = questions.map(sayQuestion);
		const text = printGift(title, said, ({ noteId }) => noteOf(noteId), around.gift);
		download(new Blob([text], { type: 'text/plain' }), `quiz-${settings.seed}.gift.txt`);
	}

	/** Saves what Kahoot can have as a spreadsheet; how many questions these are. */
	async saveForKahoot(): Promise<number> {
		const { printKahoot } = await import('../../formats/quiz/kahoot.ts');
		const { title, settings } = this.quiz;
		const taken = (this.kahoot ?? []).flatMap(({ fitted }) => (fitted ? [fitted] : []));
		const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
		const file = new Blob([printKahoot(title, taken) as BlobPart], { type });
		download(file, `quiz-${settings.seed}-kahoot.xlsx`);
		return taken.length;
	}

	/** Of decks with very many notes nothing is asked in another way: the page would stand still. */
	async #fitted(): Promise<readonly Fit[]> {
		const [{ fitQuiz, inBrief }, { KAHOOT }] = await Promise.all([
			import('../../core/quiz/fit/fit-quiz.ts'),
			import('../../core/quiz/fit/limits.ts')
		]);
		const { questions, settings, deckIds, noteOf } = this.quiz;
		const decks = await loadQuizDecks(this.#app, deckIds);
		const notes = decks.flatMap((deck) => deck.notes);
		const isLarge = notes.length > MOST_ON_PAGE;
		return fitQuiz(questions, {
			limits: KAHOOT,
			say: sayQuestion,
			noteOf: ({ noteId }) => notes.find(({ note }) => note.id === noteId) ?? noteOf(noteId),
			pool: isLarge ? null : poolOf(askedOf(notes)),
			briefPool: isLarge ? null : poolOf(askedOf(notes.map(inBrief))),
			seed: settings.seed
		});
	}
}

/** The words that its typed answers are marked with; null where none is typed in a language of a list. */
async function lexiconOfQuiz({ questions, keyOf }: QuizAtHand): Promise<Lexicon | null> {
	for (const question of questions) {
		const lexicon = await lexiconFor(keyOf(question));
		if (lexicon) return lexicon;
	}
	return null;
}

/** By its decks where the app's own, at their versions, give the same to the last word; else whole. */
async function handedOf(quiz: QuizAtHand): Promise<HandedQuiz> {
	const lexicon = await lexiconOfQuiz(quiz);
	const whole = wholeQuizOf(quiz, lexicon);
	const { settings } = quiz;
	if (settings.scope !== 'all' || settings.deckIds.length === 0) return whole;
	const found = await Promise.all(settings.deckIds.map(builtInQuizDeck));
	const decks = found.filter((deck): deck is QuizDeck => deck !== null);
	if (decks.length < found.length) return whole;
	const rebuilt = quizFromDecks(decks, settings, null);
	if (JSON.stringify(wholeQuizOf(rebuilt, lexicon)) !== JSON.stringify(whole)) return whole;
	const versions = decks.map(({ head }) => head.version);
	return quizOfDecks(rebuilt, versions);
}
