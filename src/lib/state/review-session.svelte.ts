// One sitting: shows a card, takes the grade, saves it, shows the next; and takes all of it back.
import { faceOf, type Face } from '../core/card/face.ts';
import type { DeckHead } from '../core/deck/deck.ts';
import type { DeckId } from '../core/deck/ids.ts';
import type { Note } from '../core/deck/note.ts';
import { nextInQueue, serve, withLearning, withoutCard } from '../core/review/queue.ts';
import { nextSchedules, type NextSchedules } from '../core/schedule/answer.ts';
import type { Grade } from '../core/schedule/grade.ts';
import { recordAnswer, retractAnswer } from '../storage/answers.ts';
import { bury, restoreFlags, suspend, type Target } from '../storage/flags.ts';
import { nextDue, type NextDue } from '../storage/next-due.ts';
import type { CardRow } from '../storage/schema.ts';
import { presetsById } from '../storage/presets.ts';
import { sayNotRead, sayNotSaved, type App } from './app.svelte.ts';
import { now, today } from './device.ts';
import { EMPTY, SessionSupply, withBatch, type CardQueue } from './session-supply.ts';
import { queueAfterUndo, type From, type Undoable } from './session-undo.ts';

/** A longer look is counted as this: the learner was away. */
const LONGEST_ANSWER_MS = 60_000;

export interface Shown {
	readonly row: CardRow;
	readonly from: From;
	readonly note: Note;
	readonly head: DeckHead;
	readonly face: Face;
	/** What each grade leads to. */
	readonly next: NextSchedules;
	readonly shownAt: number;
}

/** What the session has to say: something was done, or something was not. */
export interface Notice {
	readonly kind: 'info' | 'problem';
	readonly text: string;
}

export type Phase = 'loading' | 'no-decks' | 'unknown-deck' | 'question' | 'answer' | 'finished';

export class ReviewSession {
	readonly #app: App;
	#supply: SessionSupply | null = null;
	#filling: Promise<void> = Promise.resolve();
	#queue = $state.raw<CardQueue>(EMPTY);
	#lastId: string | null = null;
	#undo = $state.raw<readonly Undoable[]>([]);
	#wakeUp: ReturnType<typeof setTimeout> | undefined;
	phase = $state<Phase>('loading');
	shown = $state.raw<Shown | null>(null);
	notice = $state.raw<Notice | null>(null);
	/** True while something is being written: further answers wait. */
	busy = $state(false);
	/** The grades of this session, those taken back left out. */
	grades = $state.raw<readonly Grade[]>([]);
	/** When cards come again, once the session is over. */
	nextDue = $state.raw<NextDue | null>(null);
	canUndo = $derived(this.#undo.length > 0);
	left = $derived.by(() => {
		const { expected, served, learning, reviews, fresh } = this.#queue;
		const reviewsLeft = Math.max(reviews.length, expected.reviews - served.reviews);
		const freshLeft = Math.max(fresh.length, expected.fresh - served.fresh);
		return reviewsLeft + freshLeft + learning.length + (this.shown ? 1 : 0);
	});

	constructor(app: App) {
		this.#app = app;
	}

	/** Starts with one deck, or with all. */
	async start(deckId: DeckId | null): Promise<void> {
		const { study } = this.#app.settings;
		const opened = await this.#app.use((db) =>
			SessionSupply.open(db, deckId, study, this.#moment().day, now())
		);
		if (!opened) {
			this.phase = 'unknown-deck';
			return;
		}
		if (opened.supply.deckIds.length === 0) {
			this.phase = 'no-decks';
			return;
		}
		this.#supply = opened.supply;
		this.#queue = opened.queue;
		await this.#advance();
	}

	/** Follows the other tabs, until the returned function is called. */
	follow(): () => void {
		const stop = this.#app.tabs.listen((change) => {
			if (change.kind === 'card') void this.#dropAnsweredElsewhere(change.cardId);
		});
		return () => {
			stop();
			clearTimeout(this.#wakeUp);
		};
	}

	reveal(): void {
		if (this.phase !== 'question' || !this.shown) return;
		this.shown = { ...this.shown, next: this.#nextOf(this.shown.row) };
		this.phase = 'answer';
	}

	/** Saves the grade; the next question is shown once it is on the disk. */
	async grade(grade: Grade): Promise<void> {
		const shown = this.shown;
		if (this.phase !== 'answer' || !shown) return;
		await this.#whileBusy(async () => {
			const { study, preset } = this.#app.settings;
			const { presetId } = this.#app;
			const durationMs = Math.min(LONGEST_ANSWER_MS, Math.max(0, now() - shown.shownAt));
			const answer = {
				card: shown.row,
				grade,
				...this.#moment(),
				durationMs,
				presetId,
				preset,
				study
			};
			const saved = await this.#app.use((db) => recordAnswer(db, answer), 'write');
			if (saved.kind === 'answered-elsewhere') {
				this.#inform('This card was answered in another tab: that answer stands.');
				return this.#advance();
			}
			const { row, from } = shown;
			this.#undo = [
				...this.#undo,
				{ kind: 'answer', review: saved.review, row, from, queue: this.#queue }
			];
			this.grades = [...this.grades, grade];
			this.notice = saved.card.flags.suspended ? leechNotice(shown, saved.card) : null;
			let queue = saved.buried.reduce(withoutCard, this.#queue);
			const { kind } = saved.card.schedule;
			if (kind !== 'review' && kind !== 'new' && !saved.card.flags.suspended) {
				queue = withLearning(queue, saved.card);
			}
			this.#queue = queue;
			this.#app.tabs.tell({ kind: 'card', cardId: row.id });
			await this.#advance();
		});
	}

	/** Takes the last answer, burying or suspension back, and shows its card again. */
	async undo(): Promise<void> {
		const last = this.#undo.at(-1);
		if (!last) return;
		await this.#whileBusy(async () => {
			const row = await this.#app.use(async (db) => {
				if (last.kind === 'answer') {
					return retractAnswer(db, last.review, now(), await presetsById(db));
				}
				await restoreFlags(db, last.before, now());
				return last.row;
			}, 'write');
			this.#undo = this.#undo.slice(0, -1);
			if (!row) {
				this.#inform('That card was answered again in another tab, so its answer stays.');
				return;
			}
			if (last.kind === 'answer') this.grades = this.grades.slice(0, -1);
			this.#queue = queueAfterUndo(last.queue, row, this.#queue, this.shown);
			this.#app.tabs.tell({ kind: 'card', cardId: row.id });
			await this.#show(row, last.from);
			this.#inform(last.kind === 'answer' ? 'Answer taken back.' : 'Taken back.');
		});
	}

	/** Takes the shown card, or its whole note, out of study. */
	async suspend(what: 'card' | 'note'): Promise<void> {
		await this.#setAside(what, `${capital(what)} suspended.`, (target) =>
			this.#app.use((db) => suspend(db, target, now()), 'write')
		);
	}

	/** Lets the shown card, or its whole note, wait until tomorrow. */
	async bury(what: 'card' | 'note'): Promise<void> {
		await this.#setAside(what, `${capital(what)} buried until tomorrow.`, (target) =>
			this.#app.use((db) => bury(db, target, this.#moment().day + 1, now()), 'write')
		);
	}

	async #setAside(
		what: 'card' | 'note',
		done: string,
		write: (target: Target) => ReturnType<typeof suspend>
	): Promise<void> {
		const shown = this.shown;
		if (!shown) return;
		await this.#whileBusy(async () => {
			const { row, from } = shown;
			const before = await write(
				what === 'card' ? { kind: 'card', id: row.id } : { kind: 'note', id: row.noteId }
			);
			this.#undo = [...this.#undo, { kind: 'flags', before, row, from, queue: this.#queue }];
			this.#queue = before.reduce((queue, { id }) => withoutCard(queue, id), this.#queue);
			this.#inform(`${done} Undo brings it back.`);
			this.#app.tabs.tell({ kind: 'card', cardId: row.id });
			await this.#advance();
		});
	}

	/** Serves the next card, or ends; reads ahead afterwards. */
	async #advance(): Promise<void> {
		let next = nextInQueue(this.#queue, now(), this.#lastId);
		if (next.kind !== 'card') {
			await this.#fill();
			next = nextInQueue(this.#queue, now(), this.#lastId);
		}
		if (next.kind !== 'card') {
			await this.#finish(next.kind === 'wait' ? next.until : null);
			return;
		}
		this.#queue = serve(this.#queue, next.from, next.card.id);
		await this.#show(next.card, next.from);
		void this.#readAhead();
	}

	async #show(row: CardRow, from: From): Promise<void> {
		const supply = this.#supply!;
		if (!supply.contentOf(row)) await this.#app.use((db) => supply.fetchContent(db, row));
		const { note, head } = supply.contentOf(row)!;
		const face = faceOf(note, row.part, head);
		this.#lastId = row.id;
		this.shown = { row, from, note, head, face, next: this.#nextOf(row), shownAt: now() };
		this.phase = 'question';
	}

	async #finish(wakeUpAt: number | null): Promise<void> {
		const decks = new Set(this.#supply!.deckIds);
		this.nextDue = await this.#app.use((db) => nextDue(db, [...decks], this.#moment().day));
		this.shown = null;
		this.phase = 'finished';
		clearTimeout(this.#wakeUp);
		if (wakeUpAt === null) return;
		this.#wakeUp = setTimeout(() => void this.#advance(), Math.max(0, wakeUpAt - now()));
	}

	/** Reads more cards where the queue runs low; one reading at a time. */
	#fill(): Promise<void> {
		const supply = this.#supply!;
		const filling = this.#filling.then(() =>
			this.#app.use(async (db) => {
				const batch = await supply.more(db, this.#queue);
				this.#queue = withBatch(this.#queue, batch);
				await supply.prepare(db, this.#queue);
			})
		);
		this.#filling = filling.catch(() => {});
		return filling;
	}

	/** While the learner reads: fills the queue, and has the next notes at hand. */
	async #readAhead(): Promise<void> {
		try {
			await this.#fill();
		} catch (error) {
			this.notice = { kind: 'problem', text: sayNotRead(error) };
		}
	}

	async #dropAnsweredElsewhere(id: string): Promise<void> {
		this.#queue = withoutCard(this.#queue, id);
		if (this.shown?.row.id !== id || this.busy) return;
		this.#inform('This card was answered in another tab.');
		await this.#advance();
	}

	async #whileBusy(work: () => Promise<void>): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		try {
			await work();
		} catch (error) {
			this.notice = { kind: 'problem', text: sayNotSaved(error) };
		} finally {
			this.busy = false;
		}
	}

	#inform(text: string): void {
		this.notice = { kind: 'info', text };
	}

	#moment(): { readonly at: number; readonly day: number } {
		return { at: now(), day: today(this.#app.settings.study.dayStartHour) };
	}

	#nextOf(row: CardRow): NextSchedules {
		return nextSchedules(row.schedule, this.#moment(), row.id, this.#app.settings.preset);
	}
}

function leechNotice({ face }: Shown, { schedule }: CardRow): Notice {
	const words = face.question.map((span) => span.text).join('');
	const start = words.length > 60 ? `${words.slice(0, 57)}…` : words;
	const lapses = schedule.kind === 'new' ? 0 : schedule.lapses;
	return {
		kind: 'info',
		text: `“${start}” was forgotten ${lapses} times. It is tagged a leech and suspended; its deck's page brings it back.`
	};
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
