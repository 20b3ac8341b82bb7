// A quiz on the wall: one question at a time for a class, its answer, and the hands that were counted.
// Nothing of it goes into anybody's reviews.
import type { NoteInDeck } from '../../core/note/claim.ts';
import type { NoteId } from '../../core/note/ids.ts';
import type { Question } from '../../core/quiz/question.ts';
import type { QuizSettings } from '../../core/quiz/settings.ts';
import {
	countersOf,
	hasOptions,
	noHands,
	withHands,
	worstFirst,
	type Tally
} from '../../core/quiz/tally.ts';
import type { QuizChange, QuizRefusal } from '../../core/quiz/hand/refusal.ts';
import type { QuizAtHand } from '../../core/quiz/hand/quiz-at-hand.ts';
import type { Opened } from './open-quiz.ts';
import { keptWall } from './kept-wall.ts';
import { sayNotRead } from '../app/say-failure.ts';

/** A class reads, raises hands and hears the answer: a quiz by minutes has this many questions a minute. */
const QUESTIONS_PER_MINUTE = 1;

/** Empty: the decks give no question of this kind. */
export type WallPhase = 'loading' | 'refused' | 'no-decks' | 'empty' | 'asking' | 'told' | 'done';

/** The settings of a quiz as a wall has time for it. */
export const onTheWall = (settings: QuizSettings): QuizSettings =>
	settings.length.kind === 'count'
		? settings
		: { ...settings, length: { kind: 'count', of: settings.length.of * QUESTIONS_PER_MINUTE } };

export class QuizWall {
	readonly #address: string;
	#quiz: QuizAtHand | null = null;
	/** Where the last hand was counted, to take it back by a key. */
	#lastCounted: number | null = null;
	phase = $state<WallPhase>('loading');
	/** Why there is no quiz. */
	refusal = $state.raw<QuizRefusal | null>(null);
	/** Why it is not quite the one that was handed out; null where it is. */
	changed = $state.raw<QuizChange | null>(null);
	title = $state('');
	questions = $state.raw<readonly Question[]>([]);
	tallies = $state.raw<readonly Tally[]>([]);
	place = $state(0);
	problem = $state<string | null>(null);
	question = $derived(this.questions[this.place] ?? null);
	tally = $derived(this.tallies[this.place] ?? []);
	isLast = $derived(this.place === this.questions.length - 1);
	/** Who had it right is known only when the answer stands there. */
	counts = $derived(this.question !== null && (this.phase === 'told' || hasOptions(this.question)));
	worst = $derived(worstFirst(this.questions, this.tallies));

	/** `address` is what the tab remembers this quiz by. */
	constructor(address: string) {
		this.#address = address;
	}

	/** Shows the quiz that is being opened. */
	async load(opening: Promise<Opened>): Promise<void> {
		try {
			const opened = await opening;
			if (opened.kind === 'refused') this.refusal = opened.why;
			if (opened.kind !== 'quiz') this.phase = opened.kind;
			else {
				this.changed = opened.changed;
				this.#show(opened.quiz);
			}
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	/** Shows these questions, and goes on where they were left in this tab. */
	#show(quiz: QuizAtHand): void {
		const { title, questions } = quiz;
		this.title = title;
		this.questions = questions;
		this.#quiz = quiz;
		const kept = keptWall(this.#address).read();
		this.tallies = questions.map((question, place) => {
			const tally = kept?.tallies[place];
			return tally?.length === countersOf(question).length ? tally : noHands(question);
		});
		this.place = Math.max(0, Math.min(kept?.place ?? 0, questions.length - 1));
		this.phase = questions.length === 0 ? 'empty' : (kept?.phase ?? 'asking');
	}

	/** Shows the answer; then the next question, and behind the last one what it came to. */
	next(): void {
		if (this.phase === 'asking') this.#go('told', this.place);
		else if (this.phase !== 'told') return;
		else if (this.isLast) this.#go('done', this.place);
		else this.#go('asking', this.place + 1);
	}

	/** One step back: the answer is covered again, or the answer before this question comes. */
	back(): void {
		if (this.phase === 'done') this.#go('told', this.place);
		else if (this.phase === 'told') this.#go('asking', this.place);
		else if (this.phase === 'asking' && this.place > 0) this.#go('told', this.place - 1);
	}

	/** One hand more or less at a counter of the question, where hands can be counted now. */
	count(counter: number, more: 1 | -1): void {
		if (!this.counts || this.tally[counter] === undefined) return;
		this.#lastCounted = more === 1 ? counter : null;
		this.tallies = this.tallies.with(this.place, withHands(this.tally, counter, more));
		this.#keep();
	}

	/** Takes back the hand that was counted last. */
	takeBack(): void {
		if (this.#lastCounted !== null) this.count(this.#lastCounted, -1);
	}

	/** The same questions for another class: nothing is counted any more. */
	again(): void {
		this.tallies = this.questions.map(noHands);
		this.#go('asking', 0);
	}

	/** The note behind a question, for its evidence. */
	noteOf(id: NoteId): NoteInDeck | null {
		return this.#quiz?.noteOf(id) ?? null;
	}

	#go(phase: 'asking' | 'told' | 'done', place: number): void {
		if (place !== this.place) this.#lastCounted = null;
		this.phase = phase;
		this.place = place;
		this.#keep();
	}

	#keep(): void {
		const { phase, place, tallies } = this;
		if (phase === 'asking' || phase === 'told' || phase === 'done') {
			keptWall(this.#address).keep({ phase, place, tallies });
		}
	}
}
