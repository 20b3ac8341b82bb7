// The cards of one sitting, in order, with more read from the database before they run out.
import {
	nextInQueue,
	serve,
	withLearning,
	withoutCard,
	type Next,
	type From
} from '../../core/review/queue.ts';
import { isOnStepOfDays } from '../../core/schedule/schedule.ts';
import type { CardRow } from '../../storage/database/schema.ts';
import { EMPTY_QUEUE, withBatch, type CardQueue } from '../../storage/review/open-queue.ts';
import type { App } from '../app/app.svelte.ts';
import { moment, now } from '../app/device.ts';
import type { GoBack, SessionCards } from './session-cards.ts';
import { SessionSupply, type DeckScope } from './session-supply.ts';
import { queueAfterUndo } from './session-undo.ts';

export class SessionQueue implements SessionCards {
	readonly endsAt = null;
	readonly buriesSiblings = true;
	readonly #app: App;
	readonly supply: SessionSupply;
	#filling: Promise<void> = Promise.resolve();
	/** The queue behind the card on the screen. */
	current = $state.raw<CardQueue>(EMPTY_QUEUE);
	/** How many cards are left, the one on the screen not counted. */
	left = $derived.by(() => {
		const { expected, served, learning, reviews, fresh } = this.current;
		const reviewsLeft = Math.max(reviews.length, expected.reviews - served.reviews);
		const freshLeft = Math.max(fresh.length, expected.fresh - served.fresh);
		return reviewsLeft + freshLeft + learning.length;
	});

	/** Whether it was known beforehand how many there are. */
	readonly #isCounted: boolean;

	private constructor(app: App, supply: SessionSupply, queue: CardQueue) {
		this.#app = app;
		this.supply = supply;
		this.current = queue;
		this.#isCounted = supply.hasOnlyFirst;
	}

	/** The queue of a scope; null where its deck was not taken up. */
	static async open(app: App, scope: DeckScope): Promise<SessionQueue | null> {
		const { study } = app.settings;
		const opened = await app.use((db) =>
			SessionSupply.open(db, scope, study, moment(study.dayStartHour), app.build)
		);
		return opened && new SessionQueue(app, opened.supply, opened.queue);
	}

	/** Takes the next card out of the queue; `lastId` is the one just answered. */
	async next(lastId: string | null): Promise<Next<CardRow>> {
		if (this.supply.hasOnlyFirst && lastId !== null) await this.fill();
		let next = nextInQueue(this.current, now(), lastId);
		if (next.kind !== 'card') {
			await this.fill();
			next = nextInQueue(this.current, now(), lastId);
		}
		if (next.kind === 'card') this.current = serve(this.current, next.from, next.card.id);
		return next;
	}

	/** Takes out the card that is on the screen already; gives where it stood, if it is at hand. */
	takeShown(id: string): From | null {
		const lanes = ['learning', 'reviews', 'fresh'] as const;
		const from = lanes.find((lane) => this.current[lane].some((card) => card.id === id)) ?? null;
		if (from) this.current = serve(this.current, from, id);
		return from;
	}

	/** Reads more cards where the queue runs low, and their notes; one reading at a time. */
	fill(): Promise<void> {
		const filling = this.#filling.then(() =>
			this.#app.use(async (db) => {
				const batch = await this.supply.more(db, this.current);
				this.current = withBatch(this.current, batch);
				await this.supply.prepare(db, this.current);
			})
		);
		this.#filling = filling.catch(() => {});
		return filling;
	}

	/** Counts what is behind the cards at hand; `from` is where the card on the screen came from. */
	async count(from: () => From | null): Promise<void> {
		if (this.#isCounted) return;
		const counted = await this.#app.use((db) => this.supply.expected(db, now()));
		// The card on the screen was counted; those answered meanwhile were not.
		const answered = (kind: 'reviews' | 'fresh') =>
			this.current.served[kind] - (from() === kind ? 1 : 0);
		this.current = {
			...this.current,
			expected: {
				reviews: counted.reviews + answered('reviews'),
				fresh: counted.fresh + answered('fresh')
			}
		};
	}

	/** After another tab has changed decks: forgets their texts, and takes out what is in none. */
	async refresh(): Promise<void> {
		const { learning, reviews, fresh } = this.current;
		const ids = [...learning, ...reviews, ...fresh].map(({ id }) => id);
		const rows = await this.#app.use(async (db) => {
			await this.supply.refresh(db);
			const cards = db.transaction('cards').store;
			return Promise.all(ids.map((id) => cards.get(id)));
		});
		this.remove(ids.filter((_, index) => !rows[index] || rows[index].retired));
	}

	remove(ids: readonly string[]): void {
		this.current = ids.reduce<CardQueue>(withoutCard, this.current);
	}

	/** Puts a card that is on its steps where its time is. */
	answered(card: CardRow): void {
		if (card.schedule.kind === 'review' || card.flags.suspended) return;
		if (isOnStepOfDays(card.schedule)) return;
		this.current = withLearning(this.current, card);
	}

	bookmark(): GoBack {
		const then = this.current;
		return (undone, onScreen) => {
			this.current = queueAfterUndo(then, undone, this.current, onScreen);
		};
	}
}
