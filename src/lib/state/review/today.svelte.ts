// The first screen: which decks there are, and what waits in each today.
import type { DeckId } from '../../core/note/ids.ts';
import type { DeckDay } from '../../core/review/deck-day.ts';
import { decksIn } from '../../storage/deck/decks.ts';
import type { DeckRow } from '../../storage/database/schema.ts';
import type { App } from '../app/app.svelte.ts';
import { moment } from '../app/device.ts';
import { hasTrace } from '../app/keeper.ts';
import { shelf, takeBuiltIn } from '../deck/shelf.ts';

export interface DeckToday extends DeckDay {
	readonly deck: DeckRow;
}

/** Not needed on a first visit; else on its way while the database is opened. */
const dayPlan = () => import('../../storage/review/deck-days.ts');
if (hasTrace()) void dayPlan();

export class Today {
	readonly #app: App;
	/** Null until it was read. */
	decks = $state.raw<readonly DeckToday[] | null>(null);
	/** Decks of which the record is damaged. */
	damaged = $state.raw<readonly DeckId[]>([]);
	/** The first of them, in a sentence. */
	damage = $state<string | null>(null);
	/** Built-in decks that were not taken up yet. */
	offered = $derived(
		shelf.filter(
			({ id }) =>
				!this.damaged.includes(id) && !(this.decks ?? []).some(({ deck }) => deck.id === id)
		)
	);

	/** The database is as new, yet this browser remembers answers: it was cleared. */
	cleared = $state(false);

	constructor(app: App) {
		this.#app = app;
	}

	async load(): Promise<void> {
		const { study } = this.#app.settings;
		this.decks = await this.#app.use(async (db) => {
			const damaged: DeckId[] = [];
			const isFirst = !hasTrace();
			const { meta, decks: all } = isFirst
				? { meta: [], decks: await db.getAll('decks') }
				: await (await dayPlan()).beginningOf(db);
			const decks = decksIn(all, (id) => void damaged.push(id));
			this.damaged = damaged;
			this.cleared = !isFirst && !meta.some(({ id }) => id === 'clock');
			if (decks.length === 0) return [];
			const { deckDays } = await dayPlan();
			const at = moment(study.dayStartHour);
			const days = await deckDays(db, decks, study, at, { meta, build: this.#app.build });
			return decks.map((deck, index) => ({ deck, ...days[index]! }));
		});
		this.damage = this.damaged[0] ? await sayDamaged(this.damaged[0]) : null;
	}

	/** Once all is shown: the next opening is to find what it shows worked out. */
	async lookAhead(): Promise<void> {
		const { lookAhead } = await import('./look-ahead.ts');
		await lookAhead(this.#app);
	}

	/** Takes a built-in deck up. */
	async take(id: string): Promise<void> {
		await takeBuiltIn(this.#app, id);
		await this.load();
	}
}

/** The words come when they are needed, which is almost never. */
async function sayDamaged(id: DeckId): Promise<string> {
	const words = await import('../../words/say-problem.ts');
	return words.sayDamaged({ what: 'deck', id });
}
