// Many cards put on one day: those that would come later are called up for it, an entry of the log each;
// those that would come before wait for it, buried. What is remembered of them stays as it was.
import type { CardFlags } from '../../core/schedule/flags.ts';
import type { CardId } from '../../core/note/ids.ts';
import type { Call } from '../../core/review/review.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import { callCards, uncallCard } from '../../core/collection/rows/call-cards.ts';
import { withFlags } from '../../core/collection/rows/card-rows.ts';
import type { CardRow, Db } from '../database/schema.ts';
import { takeStamp, takeStamps } from '../database/clock.ts';
import { presetsOf } from '../database/presets.ts';
import { putAll, write } from '../database/write.ts';
import { appendToLog, historiesOf, LOG_STORES } from '../log/log.ts';
import type { FlagsBefore } from '../review/flags.ts';

const STORES = ['meta', 'presets', 'cards', ...LOG_STORES] as const;

export interface Rescheduled {
	readonly calls: readonly Call[];
	/** Flags of the cards as they were. */
	readonly flags: FlagsBefore;
}

/** `day` is the learner's, today or later. */
export function reschedule(
	db: Db,
	ids: readonly CardId[],
	day: number,
	now: Moment
): Promise<Rescheduled> {
	return write(db, STORES, async (tx) => {
		const cards = tx.objectStore('cards');
		const found = await Promise.all(ids.map((id) => cards.get(id)));
		const rows = found.filter((row) => row !== undefined);
		const later = rows.filter(
			({ schedule }) => schedule.kind === 'review' && schedule.dueDay > day
		);
		const stamps = await takeStamps(tx, now.at, 1 + later.length);
		const [flagsStamp, ...callIds] = stamps;
		const called = callCards(later, callIds, day);
		const byId = new Map(called.rows.map((row) => [row.id, row]));
		const buried: CardFlags['buried'] = day > now.day ? { untilDay: day, by: 'learner' } : null;
		const after = rows.map((row) => {
			const card = byId.get(row.id) ?? row;
			const waits = byId.has(row.id) ? null : buried;
			return sameBuried(card, waits)
				? card
				: withFlags(card, { ...card.flags, buried: waits }, flagsStamp!);
		});
		await Promise.all([putAll(cards, after), appendToLog(tx, called.calls)]);
		return { calls: called.calls, flags: rows.map(({ id, flags }) => ({ id, flags })) };
	});
}

const sameBuried = ({ flags }: CardRow, buried: CardFlags['buried']): boolean =>
	JSON.stringify(flags.buried) === JSON.stringify(buried);

/** Takes it back; what was answered since stays. */
export function undoReschedule(db: Db, { calls, flags }: Rescheduled, now: number): Promise<void> {
	return write(db, STORES, async (tx) => {
		const cards = tx.objectStore('cards');
		const presets = presetsOf(await tx.objectStore('presets').getAll());
		const stamp = await takeStamp(tx, now);
		await Promise.all(
			flags.map(async (before) => {
				const row = await cards.get(before.id);
				if (row && JSON.stringify(row.flags) !== JSON.stringify(before.flags))
					await cards.put(withFlags(row, before.flags, stamp));
			})
		);
		const ids = calls.map(({ cardId }) => cardId);
		const [histories, stamps] = [
			await historiesOf(tx, ids),
			await takeStamps(tx, now, calls.length)
		];
		for (const [place, call] of calls.entries()) {
			const row = await cards.get(call.cardId);
			if (!row) continue;
			const log = histories.get(call.cardId)!;
			const { retraction, row: after } = uncallCard(row, call, stamps[place]!, log, presets);
			await appendToLog(tx, [retraction]);
			await cards.put(after);
		}
	});
}
