// The cards of a session for a class: what pays most until then comes next, and time ends it.
import type { Next } from '../../core/review/queue.ts';
import {
	answerInSitting,
	cardsLeft,
	nextCard,
	startSitting,
	withoutCards,
	type Sitting
} from '../../core/class/sitting.ts';
import type { CardId } from '../../core/note/ids.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import { isBuried } from '../../core/schedule/flags.ts';
import type { Grade } from '../../core/schedule/grade.ts';
import type { CardRow } from '../../storage/database/schema.ts';
import { isSoundCard } from '../../storage/database/sound-rows.ts';
import type { App } from '../app/app.svelte.ts';
import { askSitting } from './ask-plans.ts';
import { now, today } from '../app/device.ts';
import type { GoBack, SessionCards } from '../review/session-cards.ts';
import { SessionSupply, type ClassScope } from '../review/session-supply.ts';

export class ClassQueue implements SessionCards {
	readonly #app: App;
	readonly supply: SessionSupply;
	readonly endsAt: number;
	/** The plan knows when a card's sibling pays, and it has no other day. */
	readonly buriesSiblings = false;
	#sitting = $state.raw<Sitting>() as Sitting;
	#shownId: string | null = null;
	left = $state(0);

	private constructor(app: App, supply: SessionSupply, sitting: Sitting) {
		this.#app = app;
		this.supply = supply;
		this.endsAt = sitting.endsAt;
		this.#sitting = sitting;
	}

	/** Null where the class is gone, or does not meet again. */
	static async open(app: App, { classId, seconds }: ClassScope): Promise<ClassQueue | null> {
		const { dayStartHour: startHour } = app.settings.study;
		const planned = await askSitting(classId, seconds, { now: now(), startHour });
		if (!planned) return null;
		const { plan, meeting, learner, deckIds } = planned;
		const supply = await app.use((db) => SessionSupply.ofDecks(db, deckIds));
		return new ClassQueue(app, supply, startSitting(plan, meeting.at, learner));
	}

	async next(): Promise<Next<CardRow>> {
		for (;;) {
			const id = nextCard(this.#sitting, now());
			this.#shownId = id;
			this.left = Math.max(0, cardsLeft(this.#sitting, now()) - 1);
			if (id === null) return { kind: 'done' };
			const card = await this.#app.use((db) => db.get('cards', id));
			if (card && !isSoundCard(card)) this.supply.damaged.add(id as CardId);
			if (card && this.#canBeAsked(card)) return { kind: 'card', from: fromOf(card), card };
			this.remove([id]);
		}
	}

	#canBeAsked(card: CardRow): boolean {
		const { flags, retired } = card;
		const setAside = flags.buried?.by === 'learner' && isBuried(flags, this.#today());
		return isSoundCard(card) && !retired && !flags.suspended && !setAside;
	}

	/** While the learner reads: has the note of the card at hand that comes unless this one does. */
	async fill(): Promise<void> {
		const soon = nextCard(withoutCards(this.#sitting, [this.#shownId ?? '']), now());
		if (soon === null) return;
		await this.#app.use(async (db) => {
			const row = await db.get('cards', soon);
			if (row) await this.supply.prepareFor(db, [row]);
		});
	}

	async count(): Promise<void> {}

	refresh(): Promise<void> {
		return this.#app.use((db) => this.supply.refresh(db));
	}

	remove(ids: readonly string[]): void {
		this.#sitting = withoutCards(this.#sitting, ids);
		this.left = cardsLeft(this.#sitting, now());
	}

	answered({ id, flags }: CardRow, grade: Grade, { at, day }: Moment): void {
		this.#sitting = answerInSitting(this.#sitting, id, grade, at, day);
		if (flags.suspended) this.remove([id]);
	}

	bookmark(): GoBack {
		const then = this.#sitting;
		return () => (this.#sitting = then);
	}

	#today(): number {
		return today(this.#app.settings.study.dayStartHour);
	}
}

function fromOf({ schedule }: CardRow): 'learning' | 'reviews' | 'fresh' {
	if (schedule.kind === 'new') return 'fresh';
	return schedule.kind === 'review' ? 'reviews' : 'learning';
}
