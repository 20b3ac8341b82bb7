// One run through a quiz: asks, marks, tells, and hands to the scheduler what it has learnt of cards.
import type { NoteInDeck } from '../core/deck/claim.ts';
import type { DeckHead } from '../core/deck/deck.ts';
import type { NoteId } from '../core/deck/ids.ts';
import { gradeFor, judge, overruled, type Judgement, type Response } from '../core/quiz/judge.ts';
import { answerKeyOf, deckTermsOf } from '../core/quiz/mark/answer-key.ts';
import type { AnswerKey, DeckTerms } from '../core/quiz/mark/marking.ts';
import type { Question } from '../core/quiz/question.ts';
import { scoreOf, type Confidence, type Result } from '../core/quiz/score.ts';
import type { QuizSettings } from '../core/quiz/settings.ts';
import { dayAt } from '../core/schedule/day.ts';
import type { App } from './app.svelte.ts';
import { dayRule, now } from './device.ts';
import { saveAnswer } from './pending-answer.ts';
import { keptRun, keepRun, type KeptAnswer } from './quiz-kept.ts';
import type { QuizDeck } from './quiz-notes.ts';
import { makeQuiz } from './quiz-questions.ts';
import { sayNotRead, sayNotSaved } from './say-problem.ts';

/** A longer look is counted as this: the learner was away. */
const LONGEST_ANSWER_MS = 120_000;
/** A quiz by minutes is built of so many questions a minute at most: more than anybody answers. */
const QUESTIONS_PER_MINUTE = 8;

export interface GivenAnswer extends KeptAnswer {
	readonly question: Question;
	readonly judgement: Judgement;
}

/** Empty: the decks give no question of this kind. */
export type QuizPhase = 'loading' | 'no-decks' | 'empty' | 'asking' | 'told' | 'done';

export class QuizRun {
	readonly #app: App;
	readonly settings: QuizSettings;
	readonly #address: string;
	#decks: readonly QuizDeck[] = [];
	#noteById: ReadonlyMap<NoteId, NoteInDeck> = new Map();
	readonly #termsOf = new Map<string, DeckTerms>();
	#shownAt = 0;
	/** How many answers have been handed to the scheduler. */
	#saved = $state(0);
	phase = $state<QuizPhase>('loading');
	questions = $state.raw<readonly Question[]>([]);
	answers = $state.raw<readonly GivenAnswer[]>([]);
	problem = $state<string | null>(null);
	/** Cards that an answer went into. */
	reviewed = $state(0);
	busy = $state(false);
	title = $state('');
	question = $derived(
		this.questions[this.answers.length - (this.phase === 'told' ? 1 : 0)] ?? null
	);
	last = $derived(this.answers.at(-1) ?? null);
	score = $derived(scoreOf(this.answers.map((answer) => this.#resultOf(answer))));
	elapsedMs = $derived(this.answers.reduce((sum, { durationMs }) => sum + durationMs, 0));

	constructor(app: App, settings: QuizSettings, address: string) {
		this.#app = app;
		this.settings = settings;
		this.#address = address;
	}

	/** How many answers the scheduler has not had yet. */
	get unsaved(): number {
		return this.settings.pretest ? 0 : this.answers.length - this.#saved;
	}

	/** Builds the quiz, and goes on where it was left in this tab. */
	async load(): Promise<void> {
		try {
			const made = await makeQuiz(this.#app, this.settings, QUESTIONS_PER_MINUTE);
			if (made === null) {
				this.phase = 'no-decks';
				return;
			}
			this.#decks = made.decks;
			this.#noteById = made.noteById;
			this.title = made.title;
			this.questions = made.questions;
			this.#goOnWith(keptRun(this.#address));
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	/** Answers the question on the screen. */
	answer(response: Response, confidence: Confidence | null): void {
		const { question } = this;
		if (this.phase !== 'asking' || !question) return;
		const durationMs = Math.min(LONGEST_ANSWER_MS, Math.max(0, now() - this.#shownAt));
		const kept = { response, confidence, durationMs, at: now(), overruled: false };
		this.answers = [...this.answers, this.#judged(question, kept)];
		this.#keep();
		if (this.settings.feedback === 'at-once') this.phase = 'told';
		else this.#ask();
	}

	/** "I was right": the last typed answer counts after all. */
	overrule(place = this.answers.length - 1): void {
		const answer = this.answers[place];
		if (!answer || answer.judgement.right || place < this.#saved) return;
		const judgement = overruled(answer.judgement);
		this.answers = this.answers.with(place, { ...answer, judgement, overruled: true });
		this.#keep();
	}

	/** Goes on from the feedback to the next question, or to the end. */
	next(): void {
		if (this.phase === 'told') this.#ask();
	}

	/** Ends here: what was answered counts. */
	finish(): void {
		if (this.phase === 'asking' || this.phase === 'told') this.#end();
	}

	/** The questions as a file for Moodle. */
	async moodleFile(): Promise<Blob> {
		const { printGift } = await import('../formats/gift.ts');
		const text = printGift(this.title, this.questions, ({ noteId }) => this.noteOf(noteId));
		return new Blob([text], { type: 'text/plain' });
	}

	/** The questions as a spreadsheet for Kahoot, and how many of them it cannot have. */
	async kahootFile(): Promise<{
		readonly file: Blob;
		readonly taken: number;
		readonly leftOut: number;
	}> {
		const { printKahoot } = await import('../formats/kahoot.ts');
		const { bytes, taken, leftOut } = printKahoot(this.title, this.questions);
		const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
		return { file: new Blob([bytes as BlobPart], { type }), taken, leftOut: leftOut.length };
	}

	/** The note behind a question, for its evidence. */
	noteOf(id: NoteId): NoteInDeck | null {
		return this.#noteById.get(id) ?? null;
	}

	#ask(): void {
		const { length } = this.settings;
		const isOver = length.kind === 'minutes' && this.elapsedMs >= length.of * 60_000;
		if (isOver || this.answers.length >= this.questions.length) this.#end();
		else {
			this.phase = 'asking';
			this.#shownAt = now();
			if (this.settings.feedback === 'at-once') void this.save();
		}
	}

	#end(): void {
		this.phase = 'done';
		// With the feedback at the end one may still say "I was right" there.
		if (this.settings.feedback === 'at-once') void this.save();
	}

	/** Hands the answers that are settled to the scheduler, in their order; each counts when it is on the disk. */
	async save(): Promise<void> {
		if (this.settings.pretest || this.busy) return;
		this.busy = true;
		try {
			while (this.#saved < this.answers.length) {
				await this.#saveOne(this.answers[this.#saved]!);
				this.#saved++;
				this.#keep();
			}
		} catch (error) {
			this.problem = sayNotSaved(error);
		} finally {
			this.busy = false;
		}
	}

	async #saveOne({ question, judgement, durationMs, at }: GivenAnswer): Promise<void> {
		const { study, preset } = this.#app.settings;
		const { presetId } = this.#app;
		for (const { cardId, right } of judgement.cards) {
			const grade = gradeFor(question, right);
			if (grade === null) continue;
			const card = await this.#app.use((db) => db.get('cards', cardId));
			if (!card || card.retired || card.flags.suspended) continue;
			const share = Math.round(durationMs / judgement.cards.length);
			const saved = await saveAnswer(this.#app, {
				...{ card, grade, at, day: dayAt(at, dayRule(study.dayStartHour)), durationMs: share },
				...{ presetId, preset, study }
			});
			if (saved.kind !== 'saved') continue;
			this.reviewed++;
			this.#app.tabs.tell({ kind: 'card', cardId });
		}
	}

	#judged(question: Question, kept: KeptAnswer): GivenAnswer {
		const judgement = judge(question, kept.response, this.#keyOf(question));
		return { ...kept, question, judgement: kept.overruled ? overruled(judgement) : judgement };
	}

	#keyOf({ kind, noteId, cardIds }: Question): AnswerKey | null {
		if (kind !== 'type' && kind !== 'gap' && kind !== 'number') return null;
		const found = this.#noteById.get(noteId);
		if (!found) return null;
		const part = cardIds[0]!.slice(cardIds[0]!.lastIndexOf('#') + 1);
		return answerKeyOf(found.note, part, found.head, this.#termsIn(found.head));
	}

	/** Of a whole deck, and so only once it is needed. */
	#termsIn(head: DeckHead): DeckTerms {
		const known = this.#termsOf.get(head.id);
		if (known) return known;
		const own = this.#decks.find((deck) => deck.head.id === head.id)?.notes ?? [];
		const terms = deckTermsOf(
			own.map(({ note }) => note),
			head
		);
		this.#termsOf.set(head.id, terms);
		return terms;
	}

	#resultOf({ question, judgement, confidence, durationMs }: GivenAnswer): Result {
		const topic = this.#noteById.get(question.noteId)?.note.topic ?? '';
		const { right, share } = judgement;
		return { noteId: question.noteId, topic, right, share, confidence, durationMs };
	}

	#keep(): void {
		keepRun(this.#address, {
			saved: this.#saved,
			answers: this.answers.map(({ question: _question, judgement: _judgement, ...kept }) => kept)
		});
	}

	#goOnWith(kept: ReturnType<typeof keptRun>): void {
		const { questions } = this;
		if (questions.length === 0) {
			this.phase = 'empty';
			return;
		}
		this.answers = (kept?.answers ?? [])
			.slice(0, questions.length)
			.map((answer, place) => this.#judged(questions[place]!, answer));
		this.#saved = Math.min(kept?.saved ?? 0, this.answers.length);
		this.#ask();
	}
}
