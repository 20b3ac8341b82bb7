// One sitting: shows a card, takes the grade, saves it, shows the next; and takes all of it back.
import { nextSchedules, type Moment } from '../../core/schedule/answer.ts';
import type { NextDue } from '../../core/review/next-due.ts';
import type { Grade } from '../../core/schedule/grade.ts';
import type { StudySettings } from '../../core/schedule/settings.ts';
import type { Answer, Saved } from '../../storage/review/answers.ts';
import { Damaged } from '../../storage/database/damage.ts';
import { nextDue } from '../../storage/review/next-due.ts';
import type { CardRow } from '../../storage/database/schema.ts';
import { type App } from '../app/app.svelte.ts';
import { moment, now } from '../app/device.ts';
import { followDay } from '../app/follow-day.ts';
import { seenTime } from '../app/seen-time.ts';
import { lookAhead } from './look-ahead.ts';
import { saveAnswer } from './pending-answer.ts';
import { leechNotice, notRead, notSaved, type Notice } from './session-notice.ts';
import { flagNote, setAside, type How, type What } from './session-flags.ts';
import type { SessionCards } from './session-cards.ts';
import { SessionQueue } from './session-queue.svelte.ts';
import { shownOf, type Shown } from './session-shown.ts';
import type { DeckScope, Scope } from './session-supply.ts';
import type { From } from '../../core/review/queue.ts';
import { takeBack, type Undoable } from './session-undo.ts';
import { WakeUp } from './wake-up.ts';

/** A longer look is counted as this: the learner was away. */
const LONGEST_ANSWER_MS = 60_000;
/** What is not needed for a question waits until it has been painted. */
const AFTER_PAINT_MS = 50;
const afterPaint = () => new Promise((resolve) => setTimeout(resolve, AFTER_PAINT_MS));

export type Phase =
	'loading' | 'no-decks' | 'unknown-deck' | 'unknown-class' | 'question' | 'answer' | 'finished';

export class ReviewSession {
	readonly #app: App;
	#queue = $state.raw<SessionCards | null>(null);
	#undo = $state.raw<readonly Undoable[]>([]);
	#lastId: string | null = null;
	#scope: Scope | null = null;
	/** Whether another tab has changed decks or notes since they were read. */
	#stale = false;
	/** Whether another day has begun since the queue was opened. */
	#anotherDay = false;
	readonly #wakeUp = new WakeUp();
	/** Cards that were left out, because what is stored of them is damaged. */
	#damaged = 0;
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
	left = $derived((this.#queue?.left ?? 0) + (this.shown ? 1 : 0));
	/** When the time for it is over, in ms since 1970; null where it has all the time there is. */
	endsAt = $derived(this.#queue?.endsAt ?? null);

	constructor(app: App) {
		this.#app = app;
	}

	async start(scope: Scope): Promise<void> {
		this.#scope = scope;
		const queue = await cardsFor(this.#app, scope);
		if (!queue) this.phase = 'classId' in scope ? 'unknown-class' : 'unknown-deck';
		else if (queue.supply.deckIds.length === 0) this.phase = 'no-decks';
		else {
			this.#queue = queue;
			await this.#advance();
			await afterPaint();
			await queue.count(() => this.shown?.from ?? null);
			await lookAhead(this.#app);
		}
	}

	/** Follows the other tabs, until the returned function is called. */
	follow(): () => void {
		const onHidden = () => document.visibilityState === 'hidden' && void lookAhead(this.#app);
		document.addEventListener('visibilitychange', onHidden);
		const stopDay = followDay(
			() => this.#app.settings.study.dayStartHour,
			(isAnotherDay) => void this.#reckonAgain(isAnotherDay)
		);
		const stop = this.#app.tabs.listen((change) => {
			if (change.kind === 'card') void this.#dropAnsweredElsewhere(change.cardId);
			if (change.kind !== 'decks') return;
			this.#stale = true;
			void this.#catchUp();
		});
		return () => {
			stop();
			stopDay();
			document.removeEventListener('visibilitychange', onHidden);
			this.#wakeUp.cancel();
		};
	}

	/** The page is seen again, perhaps on another day: its limits and what is due on it are read anew. */
	async #reckonAgain(isAnotherDay: boolean): Promise<void> {
		const scope = this.#scope;
		if (!this.#queue || !scope || (!isAnotherDay && this.phase !== 'finished')) return;
		// It may turn while an answer is being saved.
		this.#anotherDay ||= isAnotherDay;
		await this.#whileBusy(async () => {
			const begins = this.#anotherDay;
			this.#anotherDay = false;
			try {
				// A class keeps its minutes, whatever day it is.
				if (begins && !('classId' in scope)) await this.#beginDay(scope);
				if (this.phase === 'finished') await this.#goOn();
			} catch (error) {
				this.notice = notRead(error);
			}
		});
	}

	async #beginDay(scope: DeckScope): Promise<void> {
		const queue = await SessionQueue.open(this.#app, scope);
		if (!queue) return;
		this.#queue = queue;
		const { shown } = this;
		const from = shown && queue.takeShown(shown.row.id);
		if (shown) {
			const { preset } = this.#app.settings;
			const next = nextSchedules(shown.row.schedule, this.#moment(), shown.row.id, preset);
			this.shown = { ...shown, next };
		}
		await queue.count(() => from);
	}

	reveal(): void {
		if (this.phase !== 'question' || !this.shown) return;
		const { row } = this.shown;
		const next = nextSchedules(row.schedule, this.#moment(), row.id, this.#app.settings.preset);
		this.shown = { ...this.shown, next };
		this.phase = 'answer';
	}

	/** Saves the grade; the next question is shown once it is on the disk. */
	async grade(grade: Grade): Promise<void> {
		const [shown, queue] = [this.shown, this.#queue];
		if (this.phase !== 'answer' || !shown || !queue) return;
		const { row, from, face } = shown;
		await this.#whileBusy(async () => {
			const { preset } = this.#app.settings;
			const { presetId } = this.#app;
			const study = studyIn(queue, this.#app.settings.study);
			const durationMs = Math.min(LONGEST_ANSWER_MS, Math.max(0, seenTime() - shown.shownAt));
			const answer = { card: row, grade, ...this.#moment(), durationMs, presetId, preset, study };
			const saved = await this.#save(answer);
			if (!saved) return this.#goOn();
			if (saved.kind === 'answered-elsewhere') {
				this.notice = { kind: 'stands-elsewhere' };
				return this.#goOn();
			}
			const { card, buried, review } = saved;
			this.#remember({ kind: 'answer', review, row, from, goBack: queue.bookmark() });
			this.grades = [...this.grades, grade];
			this.notice = card.flags.suspended ? leechNotice(face, card.schedule) : null;
			queue.remove(buried);
			queue.answered(card, grade, answer);
			this.#tell(row);
			await this.#goOn();
		});
	}

	/** Null where what is stored of the card has come to be damaged: its answer has no place. */
	async #save(answer: Answer): Promise<Saved | null> {
		try {
			return await saveAnswer(this.#app, answer);
		} catch (error) {
			if (!(error instanceof Damaged)) throw error;
			this.notice = notSaved(error, true);
			return null;
		}
	}

	/** Takes the last answer, burying or suspension back, and shows its card again. */
	async undo(): Promise<void> {
		const last = this.#undo.at(-1);
		if (!last) return;
		await this.#whileBusy(async () => {
			const row = await this.#app.use((db) => takeBack(db, last, now()), 'repeatable');
			this.#undo = this.#undo.slice(0, -1);
			if (!row) {
				this.notice = { kind: 'answered-since' };
				return;
			}
			last.goBack(row, this.shown);
			this.#tell(row);
			this.#wakeUp.cancel();
			// The queue of that moment may name cards that their decks have lost since.
			try {
				await this.#queue?.refresh();
				if (row.retired) await this.#goOn();
				else await this.#show(row, last.from);
			} finally {
				// It is counted off once the next key is listened to again.
				if (last.kind === 'answer') this.grades = this.grades.slice(0, -1);
			}
			this.notice = { kind: 'undone', what: last.kind, gone: row.retired === true };
		});
	}

	/** Sets the learner's flag on the shown note, or takes it off. */
	async flag(): Promise<void> {
		const [shown, queue] = [this.shown, this.#queue];
		if (!shown || !queue) return;
		await this.#whileBusy(async () => {
			const flagged = !shown.flagged;
			const kept = await flagNote(this.#app, shown.note.id, flagged, this.#moment());
			if (kept) queue.supply.keep(kept);
			if (this.shown?.row.id === shown.row.id) this.shown = { ...this.shown, flagged };
			this.notice = { kind: flagged ? 'flagged' : 'unflagged' };
			this.#app.tabs.tell({ kind: 'decks' });
		});
	}

	/** Takes the shown card, or its whole note, out of study. */
	suspend(what: What): Promise<void> {
		return this.#setAside(what, 'suspended');
	}

	/** Lets the shown card, or its whole note, wait until tomorrow. */
	bury(what: What): Promise<void> {
		return this.#setAside(what, 'buried');
	}

	async #setAside(what: What, how: How): Promise<void> {
		const [shown, queue] = [this.shown, this.#queue];
		if (!shown || !queue) return;
		const { row, from } = shown;
		await this.#whileBusy(async () => {
			const before = await setAside(this.#app, row, what, how, this.#moment());
			this.#remember({ kind: 'flags', before, row, from, goBack: queue.bookmark() });
			queue.remove(before.map(({ id }) => id));
			this.notice = { kind: 'set-aside', what, how };
			this.#tell(row);
			await this.#goOn();
		});
	}

	/** Goes on after what was done was saved: whatever fails now, that is. */
	async #goOn(): Promise<void> {
		try {
			await this.#advance();
		} catch (error) {
			this.notice = notRead(error);
		}
	}

	/** Serves the next card, or ends; reads ahead afterwards. */
	async #advance(): Promise<void> {
		if (this.#stale) await this.#refresh();
		const next = await this.#queue!.next(this.#lastId);
		if (next.kind === 'card') {
			try {
				await this.#show(next.card, next.from);
			} catch (error) {
				if (!(error instanceof Damaged)) throw error;
				this.#queue!.supply.damaged.add(next.card.id);
				return this.#advance();
			}
			void this.#readAhead();
		} else await this.#finish(next.kind === 'wait' ? next.until : null);
		this.#tellDamage();
	}

	/** Says of cards that were left out, once of each. */
	#tellDamage(): void {
		const { damaged } = this.#queue!.supply;
		if (damaged.size > this.#damaged) this.notice = { kind: 'damaged', cardIds: [...damaged] };
		this.#damaged = damaged.size;
	}

	async #show(row: CardRow, from: From): Promise<void> {
		const { supply } = this.#queue!;
		if (!supply.contentOf(row)) await this.#app.use((db) => supply.fetchContent(db, row));
		const { preset } = this.#app.settings;
		this.#lastId = row.id;
		this.shown = shownOf(row, from, supply.contentOf(row)!, this.#moment(), preset);
		this.phase = 'question';
	}

	async #finish(wakeUpAt: number | null): Promise<void> {
		const { deckIds } = this.#queue!.supply;
		const { study } = this.#app.settings;
		this.nextDue = await this.#app.use((db) => nextDue(db, deckIds, study, this.#moment().day));
		this.shown = null;
		this.phase = 'finished';
		this.#wakeUp.plan(
			wakeUpAt,
			() => this.phase === 'finished' && void this.#whileBusy(() => this.#goOn())
		);
		void lookAhead(this.#app);
	}

	/** While the learner reads: fills the queue, and has the next notes at hand. */
	async #readAhead(): Promise<void> {
		await afterPaint();
		try {
			await this.#queue?.fill();
		} catch (error) {
			this.notice = notRead(error);
		}
	}

	async #dropAnsweredElsewhere(id: string): Promise<void> {
		this.#queue?.remove([id]);
		if (this.shown?.row.id !== id) return;
		await this.#whileBusy(async () => {
			this.notice = { kind: 'answered-elsewhere' };
			await this.#goOn();
		});
	}

	async #refresh(): Promise<void> {
		this.#stale = false;
		await this.#queue?.refresh();
	}

	/** Shows the card as it is now that another tab has changed decks, or goes on where it is gone. */
	async #catchUp(): Promise<void> {
		await this.#whileBusy(async () => {
			try {
				await this.#refresh();
				await this.#showAnew();
			} catch (error) {
				this.notice = notRead(error);
			}
		});
	}

	async #showAnew(): Promise<void> {
		const { shown, phase } = this;
		if (!shown) return;
		const row = await this.#app.use((db) => db.get('cards', shown.row.id));
		if (!row || row.retired) {
			this.notice = { kind: 'card-gone' };
			return this.#goOn();
		}
		// An answer names the review that was seen here: one given meanwhile stays refused.
		await this.#show({ ...row, lastReviewId: shown.row.lastReviewId }, shown.from);
		if (JSON.stringify(this.shown?.face) === JSON.stringify(shown.face)) {
			this.shown = { ...this.shown!, shownAt: shown.shownAt };
			this.phase = phase;
		} else this.notice = { kind: 'card-changed' };
	}

	async #whileBusy(work: () => Promise<void>): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		try {
			await work();
		} catch (error) {
			this.notice = notSaved(error);
		} finally {
			this.busy = false;
		}
		if (this.#anotherDay) void this.#reckonAgain(true);
		else if (this.#stale) void this.#catchUp();
	}

	#remember(undoable: Undoable): void {
		this.#undo = [...this.#undo, undoable];
	}

	#tell({ id: cardId }: CardRow): void {
		this.#app.tabs.tell({ kind: 'card', cardId });
	}

	#moment(): Moment {
		return moment(this.#app.settings.study.dayStartHour);
	}
}

const studyIn = ({ buriesSiblings }: SessionCards, study: StudySettings): StudySettings =>
	buriesSiblings ? study : { ...study, burySiblings: false };

/** Null where there is no such deck, or no such class to be ready for. */
async function cardsFor(app: App, scope: Scope): Promise<SessionCards | null> {
	if (!('classId' in scope)) return SessionQueue.open(app, scope);
	// Few sessions are for a class.
	const { ClassQueue } = await import('../class/class-queue.svelte.ts');
	return ClassQueue.open(app, scope);
}
