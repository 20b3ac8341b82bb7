// Brings schedules and day counts in line with logs that grow within a transaction.
import { DayTally } from '../../core/collection/rows/day-tally.ts';
import type { CardId } from '../../core/note/ids.ts';
import { countedTogether, NOTHING_COUNTED } from '../../core/review/day-counts.ts';
import { dayCountsOf, replaySteps, startReplay } from '../../core/review/replay.ts';
import type { Preset } from '../../core/schedule/preset.ts';
import type { Schedule } from '../../core/schedule/schedule.ts';
import { withSchedule } from '../../core/collection/rows/card-rows.ts';
import type { CardRow } from '../database/schema.ts';
import { rowsOf } from '../database/rows-of.ts';
import { putPlainly, type AllTx } from '../database/write.ts';
import { dayIn, putDays } from '../review/days.ts';
import { historiesOf } from './log.ts';
import type { WholeLog } from './whole-log.ts';

/** So many cards are read at a time. */
const BATCH = 200;

export class Recount {
	readonly #tx: AllTx;
	readonly #presets: ReadonlyMap<string, Preset>;
	readonly #log: WholeLog | null;
	readonly #cards = new Set<CardId>();
	/** What each day of each deck counts more, or less, than it did. */
	readonly #more = new DayTally();

	/** `log`, where all of it is at hand and kept up: many cards are not asked for one by one then. */
	constructor(tx: AllTx, presetsById: ReadonlyMap<string, Preset>, log: WholeLog | null = null) {
		this.#tx = tx;
		this.#presets = presetsById;
		this.#log = log;
	}

	/** To be told of cards before their logs grow: what they counted so far is taken off. */
	async before(ids: readonly CardId[]): Promise<void> {
		const fresh = [...new Set(ids)].filter((id) => !this.#cards.has(id)).sort();
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
			[...this.#cards].sort(),
			async (rows) => {
				const after: CardRow[] = [];
				for (const [row, steps] of await this.#replayed(rows)) {
					const { schedule, lastReviewId } = steps.at(-1) ?? startReplay();
					this.#more.addDays(row.deckId, dayCountsOf(steps));
					if (lastReviewId !== row.lastReviewId || !sameSchedule(schedule, row.schedule))
						after.push(withSchedule(row, schedule, lastReviewId));
				}
				await putPlainly(cards, after);
			},
			onProgress
		);
		const rows = await Promise.all(
			this.#more.rows.map(async (more) => {
				const { deckId, day } = more;
				const row = await dayIn(this.#tx, deckId, day);
				return { deckId, day, ...countedTogether(row ?? NOTHING_COUNTED, more) };
			})
		);
		await putDays(this.#tx, rows);
	}

	async #inBatches(
		ids: readonly CardId[],
		work: (rows: readonly CardRow[]) => Promise<void>,
		onProgress: (done: number) => void = () => {}
	): Promise<void> {
		const cards = this.#tx.objectStore('cards');
		for (let start = 0; start < ids.length; start += BATCH) {
			const rows = await rowsOf(cards, ids.slice(start, start + BATCH));
			// An answer whose card is not there is kept, and counts for nothing.
			await work(rows.filter((row) => row !== undefined));
			onProgress(Math.min(1, (start + BATCH) / ids.length));
		}
	}

	/** Each card with what its log leads to, step by step. */
	async #replayed(rows: readonly CardRow[]) {
		const ids = rows.map(({ id }) => id);
		const histories = this.#log
			? new Map(ids.map((id) => [id, this.#log!.of(id)] as const))
			: await historiesOf(this.#tx, ids);
		return rows.map((row) => {
			return [row, [...replaySteps(histories.get(row.id)!, this.#presets)]] as const;
		});
	}
}

const sameSchedule = (a: Schedule, b: Schedule): boolean => JSON.stringify(a) === JSON.stringify(b);
