// Lanes: the order in which a store keeps the cards of a deck, so that a session reads only the first
// few of each, however many there are. The cost: two index keys a card (byQueue and byUrgency in the
// database's schema).
import type { CardFlags } from './flags.ts';
import { isOnStepOfDays, type Schedule } from './schedule.ts';

const LANES = ['new', 'learning', 'steps', 'review', 'waiting', 'suspended', 'retired'] as const;
export type Lane = (typeof LANES)[number];

export interface LanePlace {
	readonly lane: Lane;
	/** new: the place in the deck; learning: due (ms); steps, review, waiting: the day it is due. */
	readonly order: number;
	/**
	 * In review, the band of stability: within a narrow band, the longest overdue is the most urgent,
	 * and nearly so within one that is fourfold.
	 */
	readonly band: number | null;
}

export const BANDS = [0, 1, 2, 3, 4, 5, 6] as const;

/** Bands grow fourfold: under a day, under 4 days, under 16, … and from 1,024 days on. */
export function bandOf(stability: number): number {
	const band = stability < 1 ? 0 : 1 + Math.floor(Math.log2(stability) / 2);
	return Math.min(band, BANDS.length - 1);
}

/** `position` is the card's place in its deck; a retired card is one that its deck no longer has. */
export function laneOf(
	schedule: Schedule,
	flags: CardFlags,
	position: number,
	retired = false
): LanePlace {
	if (retired) return { lane: 'retired', order: position, band: null };
	if (flags.suspended) return { lane: 'suspended', order: position, band: null };
	const untilDay = flags.buried?.untilDay ?? null;
	if (schedule.kind === 'review') {
		const order = Math.max(schedule.dueDay, untilDay ?? schedule.dueDay);
		return { lane: 'review', order, band: bandOf(schedule.memory.stability) };
	}
	if (isOnStepOfDays(schedule)) {
		return {
			lane: 'steps',
			order: Math.max(schedule.dueDay, untilDay ?? schedule.dueDay),
			band: null
		};
	}
	if (untilDay !== null) return { lane: 'waiting', order: untilDay, band: null };
	return schedule.kind === 'new'
		? { lane: 'new', order: position, band: null }
		: { lane: 'learning', order: schedule.dueAt, band: null };
}
