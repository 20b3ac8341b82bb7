// Brings schedules and day counts in line with logs that grow within a transaction.
import { DayTally } from '../../core/collection/rows/day-tally.ts';
import type { CardId } from '../../core/note/ids.ts';
import { countedTogether, NOTHING_COUNTED } from '../../core/review/day-counts.ts';
import { dayCountsOf, replaySteps, startReplay } from '../../core/review/replay.ts';
import type { Preset } from '../../core/schedule/preset.ts';
import { withSchedule } from '../../core/collection/rows/card-rows.ts';
import type { CardRow } from '../database/schema.ts';
import { putAll, type AllTx } from '../database/write.ts';
import { historiesOf } from './log.ts';

/** So many cards are read at a time. */
const BATCH = 200;

export class Recount {
	readonly #tx: AllTx;
	readonly #presets: ReadonlyMap<string, Preset>;
	readonly #cards = new Set<CardId>();
	/** What each day of each deck counts more, or less, than it did. */
	readonly #more = new DayTally();

	constructor(tx: AllTx, presetsById: ReadonlyMap<string, Preset>) {
		this.#tx = tx;
		this.#presets = presetsById;
	}

	/** To be told of cards before their logs grow: what they counted so far is taken off. */
	async before(ids: readonly CardId[]): Promise<void> {
		const fresh = [...new Set(ids)].filter((id) => !this.#cards.has(id));
		for (const id of fresh) this.#cards.add(id);
		await this.#inBatches(fresh, async (rows) => {
			const answered = rows.filter(({ lastReviewId }) => lastReviewId !== null);
			for (const [{ deckId }, steps] of await this.#replayed(answered)) {
				this.#more.addDays(deckId, dayCountsOf(steps), -1);
			}
		});
	}

	/** After the logs have grown: the cards' new schedules, and what they count now. */
	async after(onProgress: (done: number) => void = () => {}): Promise<void> {
		const cards = this.#tx.objectStore('cards');
		await this.#inBatches(
			[...this.#cards],
			async (rows) => {
				const after: CardRow[] = [];
				for (const [row, steps] of await this.#replayed(rows)) {
					const { schedule, lastReviewId } = steps.at(-1) ?? startReplay();
					this.#more.addDays(row.deckId, dayCountsOf(steps));
					after.push(withSchedule(row, schedule, lastReviewId));
				}
				await putAll(cards, after);
			},
			onProgress
		);
		const days = this.#tx.objectStore('days');
		for (const more of this.#more.rows) {
			const { deckId, day } = more;
			const row = await days.get([deckId, day]);
			await days.put({ deckId, day, ...countedTogether(row ?? NOTHING_COUNTED, more) });
		}
	}

	async #inBatches(
		ids: readonly CardId[],
		work: (rows: readonly CardRow[]) => Promise<void>,
		onProgress: (done: number) => void = () => {}
	): Promise<void> {
		const cards = this.#tx.objectStore('cards');
		for (let start = 0; start < ids.length; start += BATCH) {
			const rows = await Promise.all(ids.slice(start, start + BATCH).map((id) => cards.get(id)));
			// An answer whose card is not there is kept, and counts for nothing.
			await work(rows.filter((row) => row !== undefined));
			onProgress(Math.min(1, (start + BATCH) / ids.length));
		}
	}

	/** Each card with what its log leads to, step by step. */
	async #replayed(rows: readonly CardRow[]) {
		const histories = await historiesOf(
			this.#tx,
			rows.map(({ id }) => id)
		);
		return rows.map((row) => {
			return [row, [...replaySteps(histories.get(row.id)!, this.#presets)]] as const;
		});
	}
}
