// One run through a quiz: asks, marks, tells, and hands to the scheduler what it has learnt of cards.
import type { Lexicon } from '../../core/language/lexicon.ts';
import type { NoteInDeck } from '../../core/note/claim.ts';
import type { CardId, NoteId } from '../../core/note/ids.ts';
import {
	gradeFor,
	judge,
	overruled,
	type Judgement,
	type Response
} from '../../core/quiz/judge.ts';
import type { AnswerKey } from '../../core/quiz/mark/marking.ts';
import type { Question } from '../../core/quiz/question.ts';
import type { QuizChange, QuizRefusal } from '../../core/quiz/hand/refusal.ts';
import type { QuizAtHand } from '../../core/quiz/hand/quiz-at-hand.ts';
import { MOST_QUESTIONS, printResult } from '../../core/quiz/hand/result-code.ts';
import { scoreOf, type Confidence, type ScoredAnswer } from '../../core/quiz/score.ts';
import { DEFAULT_QUIZ, type QuizSettings } from '../../core/quiz/settings.ts';
import { dayAt } from '../../core/schedule/day.ts';
import type { CardRow } from '../../storage/database/schema.ts';
import type { App } from '../app/app.svelte.ts';
import { dayRule, moment, now } from '../app/device.ts';
import { seenTime } from '../app/seen-time.ts';
import type { Opened } from './open-quiz.ts';
import { saveAnswer } from '../review/pending-answer.ts';
import { lexiconFor } from './lexicon.ts';
import { keptRun, type KeptAnswer, type KeptRun } from './kept-run.ts';
import { sayNotRead, sayNotSaved } from '../app/say-failure.ts';

/** A longer look is counted as this: the learner was away. */
const LONGEST_ANSWER_MS = 120_000;

export interface RunAnswer extends KeptAnswer {
	readonly question: Question;
	readonly judgement: Judgement;
}

/** Empty: the decks give no question of this kind. Changed: it waits for a word before it starts. */
export type QuizPhase =
	'loading' | 'refused' | 'no-decks' | 'empty' | 'changed' | 'asking' | 'told' | 'done';

export class QuizRun {
	readonly #app: App;
	/** What its answers are kept under in this tab. */
	readonly #address: string;
	#shownAt = 0;
	/** Whether an answer is being marked; the words it is marked with may still be on their way. */
	#marking = false;
	#lexicon: Lexicon | null = null;
	/** How many answers have been handed to the scheduler. */
	#saved = $state(0);
	phase = $state<QuizPhase>('loading');
	quiz = $state.raw<QuizAtHand | null>(null);
	/** Why there is no quiz. */
	refusal = $state.raw<QuizRefusal | null>(null);
	/** Why it is not quite the one that was handed out; null where it is. */
	changed = $state.raw<QuizChange | null>(null);
	answers = $state.raw<readonly RunAnswer[]>([]);
	problem = $state<string | null>(null);
	/** Cards that an answer went into. */
	reviewed = $state(0);
	/** How many of the cards that were asked for are none of the learner's; null until they were looked up. */
	unknown = $state<number | null>(null);
	/** The answer, by its place, that can be accepted from now on, and those that are. */
	rememberable = $state<number | null>(null);
	remembered = $state.raw<readonly number[]>([]);
	busy = $state(false);
	questions = $derived<readonly Question[]>(this.quiz?.questions ?? []);
	settings = $derived<QuizSettings>(this.quiz?.settings ?? DEFAULT_QUIZ);
	question = $derived(
		this.questions[this.answers.length - (this.phase === 'told' ? 1 : 0)] ?? null
	);
	last = $derived(this.answers.at(-1) ?? null);
	score = $derived(scoreOf(this.answers.map((answer) => this.#resultOf(answer))));
	elapsedMs = $derived(this.answers.reduce((sum, { durationMs }) => sum + durationMs, 0));
	/** None of its cards is the learner's: no answer has a place in the reviews. */
	isForeign = $derived(this.unknown !== null && this.unknown === this.#cardIds().length);
	/** The result code, once there is a result that a code can hold. */
	code = $derived(
		this.phase === 'done' && this.quiz && this.answers.length <= MOST_QUESTIONS
			? printResult({
					version: this.quiz.codes,
					tag: this.quiz.tags[this.quiz.codes],
					right: this.answers.map(({ judgement }) => judgement.right)
				})
			: null
	);

	constructor(app: App, address: string) {
		this.#app = app;
		this.#address = address;
	}

	/** How many answers the scheduler has not had yet. */
	get unsaved(): number {
		return this.settings.pretest ? 0 : this.answers.length - this.#saved;
	}

	/** Begins the quiz that is being opened, or goes on where it was left in this tab. */
	async load(opening: Promise<Opened>): Promise<void> {
		try {
			const opened = await opening;
			if (opened.kind === 'refused') this.refusal = opened.why;
			if (opened.kind !== 'quiz') this.phase = opened.kind;
			else {
				this.quiz = opened.quiz;
				this.changed = opened.changed;
				await this.#goOnWith(keptRun(this.#address).read());
			}
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	/** Takes a quiz that has changed all the same. */
	start(): void {
		if (this.phase === 'changed') this.#ask();
	}

	/** Answers the question on the screen; a second time, while the first is being marked, does nothing. */
	async answer(response: Response, confidence: Confidence | null): Promise<void> {
		const { question, quiz } = this;
		if (this.phase !== 'asking' || !question || !quiz || this.#marking) return;
		const at = now();
		const durationMs = Math.min(LONGEST_ANSWER_MS, Math.max(0, seenTime() - this.#shownAt));
		// Whatever is not typed is judged at once: nobody can tap a second time in between.
		if (response.kind === 'typed' && !(await this.#hasWords(quiz.keyOf(question)))) return;
		const kept = { response, confidence, durationMs, at, overruled: false };
		const judged = this.#judged(question, kept);
		const isOpen = judged.judgement.marking?.verdict === 'ask';
		this.answers = [...this.answers, { ...judged, overruled: isOpen ? null : false }];
		this.#keep();
		if (this.settings.feedback === 'at-once') this.phase = 'told';
		else this.#ask();
	}

	/** Whether the words are there that a typed answer is marked with; why not is told. */
	async #hasWords(key: AnswerKey | null): Promise<boolean> {
		this.#marking = true;
		try {
			this.#lexicon = await lexiconFor(key);
			return true;
		} catch (error) {
			this.problem = sayNotRead(error);
			return false;
		} finally {
			this.#marking = false;
		}
	}

	/** "I was right": a typed answer counts after all; one that no program could tell is accepted from then on. */
	overrule(place = this.answers.length - 1): void {
		const answer = this.answers[place];
		if (!answer || answer.judgement.right || place < this.#saved) return;
		const wasOpen = answer.overruled === null;
		const judgement = overruled(answer.judgement);
		this.answers = this.answers.with(place, { ...answer, judgement, overruled: true });
		this.#keep();
		void this.#lookWhetherKnown(place, wasOpen);
	}

	/** "No": an answer that only the learner could tell was wrong. */
	concede(place = this.answers.length - 1): void {
		const answer = this.answers[place];
		if (answer?.overruled !== null) return;
		this.answers = this.answers.with(place, { ...answer, overruled: false });
		this.#keep();
	}

	/** Whether what was typed can be accepted from now on: where the card is the learner's. */
	async #lookWhetherKnown(place: number, remembersAtOnce: boolean): Promise<void> {
		const [cardId] = this.answers[place]?.question.cardIds ?? [];
		if (!cardId || this.remembered.includes(place)) return;
		try {
			this.rememberable = (await this.#cardOf(cardId)) ? place : null;
			if (remembersAtOnce && this.rememberable === place) await this.remember(place);
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	/** Has the answer that was right after all accepted from now on. */
	async remember(place: number): Promise<void> {
		const { question, response } = this.answers[place]!;
		const head = this.noteOf(question.noteId)?.head;
		const [cardId] = question.cardIds;
		if (response.kind !== 'typed' || !head || !cardId) return;
		const part = cardId.slice(cardId.lastIndexOf('#') + 1);
		const typed = { part, typed: response.text, language: head.language };
		const { dayStartHour } = this.#app.settings.study;
		try {
			const { rememberAnswer } = await import('../../storage/deck/learners-part.ts');
			await this.#app.use(
				(db) => rememberAnswer(db, question.noteId, typed, moment(dayStartHour)),
				'repeatable'
			);
			this.remembered = [...this.remembered, place];
			this.rememberable = null;
			this.#app.tabs.tell({ kind: 'decks' });
		} catch (error) {
			this.problem = sayNotSaved(error);
		}
	}

	/** Goes on from the feedback to the next question, or to the end; not before it is settled. */
	next(): void {
		if (this.phase === 'told' && this.last?.overruled !== null) this.#ask();
	}

	/** Ends here: what was answered counts. */
	finish(): void {
		if (this.phase === 'asking' || this.phase === 'told') this.#end();
	}

	/** The note behind a question, for its evidence. */
	noteOf(id: NoteId): NoteInDeck | null {
		return this.quiz?.noteOf(id) ?? null;
	}

	#ask(): void {
		const { length } = this.settings;
		const isOver = length.kind === 'minutes' && this.elapsedMs >= length.of * 60_000;
		if (isOver || this.answers.length >= this.questions.length) this.#end();
		else {
			this.phase = 'asking';
			this.#shownAt = seenTime();
			if (this.settings.feedback === 'at-once') void this.save();
		}
	}

	#end(): void {
		this.phase = 'done';
		void this.#lookForCards();
		// With the feedback at the end one may still say "I was right" there.
		if (this.settings.feedback === 'at-once') void this.save();
	}

	#cardIds(): readonly CardId[] {
		return this.answers.flatMap(({ question }) => question.cardIds);
	}

	/** The learner's card, of a deck that the quiz is of. */
	async #cardOf(id: CardId): Promise<CardRow | null> {
		const card = await this.#app.use((db) => db.get('cards', id));
		return card && this.quiz?.deckIds.includes(card.deckId) ? card : null;
	}

	async #lookForCards(): Promise<void> {
		try {
			const cards = await Promise.all(this.#cardIds().map((id) => this.#cardOf(id)));
			this.unknown = cards.filter((card) => card === null).length;
		} catch (error) {
			this.problem = sayNotRead(error);
		}
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

	async #saveOne({ question, judgement, durationMs, at }: RunAnswer): Promise<void> {
		const { study, preset } = this.#app.settings;
		const { presetId } = this.#app;
		for (const { cardId, right } of judgement.cards) {
			const grade = gradeFor(question, right);
			if (grade === null) continue;
			const card = await this.#cardOf(cardId);
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

	#judged(question: Question, kept: KeptAnswer): RunAnswer {
		const key = this.quiz?.keyOf(question) ?? null;
		const judgement = judge(question, kept.response, key, this.#lexicon);
		return { ...kept, question, judgement: kept.overruled ? overruled(judgement) : judgement };
	}

	#resultOf({ question, judgement, confidence, durationMs }: RunAnswer): ScoredAnswer {
		const topic = this.noteOf(question.noteId)?.note.topic ?? '';
		const { right, share } = judgement;
		return { noteId: question.noteId, topic, right, share, confidence, durationMs };
	}

	#keep(): void {
		keptRun(this.#address).keep({
			saved: this.#saved,
			answers: this.answers.map(({ question: _question, judgement: _judgement, ...kept }) => kept)
		});
	}

	async #goOnWith(kept: KeptRun | null): Promise<void> {
		const { questions } = this;
		if (questions.length === 0) {
			this.phase = 'empty';
			return;
		}
		const given = kept?.answers ?? [];
		for (const [place, { response }] of given.entries()) {
			const question = questions[place];
			if (response.kind !== 'typed' || !question) continue;
			this.#lexicon ??= await lexiconFor(this.quiz?.keyOf(question) ?? null);
		}
		this.answers = given
			.slice(0, questions.length)
			.map((answer, place) => this.#judged(questions[place]!, answer));
		this.#saved = Math.min(kept?.saved ?? 0, this.answers.length);
		const isOpen = this.settings.feedback === 'at-once' && this.last?.overruled === null;
		if (this.changed !== null && this.answers.length === 0) this.phase = 'changed';
		else if (isOpen) this.phase = 'told';
		else this.#ask();
	}
}
