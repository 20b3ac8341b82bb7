// One sitting of study for a class: after every answer, which card comes next, until time is up.
import type { Grade } from '../schedule/grade.ts';
import { urgencyOf, type ClassCard, type Urgency } from './candidates.ts';
import type { ClassPlan } from './plan.ts';
import { LEAST_PRICE } from './prices.ts';
import { recallAt } from './recall-model.ts';
import type { StudyTime } from './sittings.ts';
import { standingAfter, type CardStanding } from './standing.ts';
import { waysOf, type Learner } from './ways.ts';

interface Waiting {
	readonly card: ClassCard;
	readonly standing: CardStanding;
	readonly urgency: Urgency;
	/** The moment for which the urgency holds. */
	readonly weighedAt: number;
	/** The moment of its last answer in this sitting. */
	readonly answeredAt: number | null;
}

export interface Sitting {
	readonly waiting: readonly Waiting[];
	readonly sittings: readonly StudyTime[];
	readonly prices: readonly number[];
	readonly classAt: number;
	readonly endsAt: number;
	readonly learner: Learner;
}

/** Nothing comes twice within this time while another card is worth asking. */
const PAUSE_MS = 60_000;
const STALE_MS = 90_000;
const REST_MS = 10 * 60_000;

/** A sitting of today's seconds, beginning now; the plan must be one of now. */
export function startSitting(plan: ClassPlan, classAt: number, learner: Learner): Sitting {
	const { candidates, sittings, prices } = plan;
	const [today] = sittings;
	const at = today?.at ?? classAt;
	const waiting = candidates.map(({ card, standing, ways }) => ({
		card,
		standing,
		urgency: urgencyOf(ways, prices),
		weighedAt: at,
		answeredAt: null
	}));
	const endsAt = Math.min(classAt, at + (today?.seconds ?? 0) * 1000);
	return { waiting, sittings, prices, classAt, endsAt, learner };
}

/** The id of the card to ask at a moment (ms); null where none is worth it, or none fits the time. */
export function nextCard(sitting: Sitting, now: number): string | null {
	return choose(sitting, now, PAUSE_MS) ?? choose(sitting, now, 0);
}

function choose(sitting: Sitting, now: number, pauseMs: number): string | null {
	const leftSeconds = (sitting.endsAt - now) / 1000;
	let best: Waiting | null = null;
	for (const entry of sitting.waiting) {
		if (entry.answeredAt !== null && now - entry.answeredAt < pauseMs) continue;
		const { gainPerSecond, seconds } = entry.urgency;
		if (gainPerSecond < LEAST_PRICE || seconds > leftSeconds) continue;
		if (!best || gainPerSecond > best.urgency.gainPerSecond) best = entry;
	}
	return best?.card.id ?? null;
}

/**
 * The id of the card least likely recalled at class, for time that is left when nothing pays any
 * more; null where none fits. What was answered minutes ago comes only if nothing else is left.
 */
export function spareCard(sitting: Sitting, now: number): string | null {
	const { waiting, learner, classAt, endsAt } = sitting;
	let best: Waiting | null = null;
	let lowest = Infinity;
	for (const entry of waiting) {
		const { card, standing, answeredAt } = entry;
		if (learner.pace.reviewSeconds * card.length * 1000 > endsAt - now) continue;
		const recall = recallAt(standing, classAt, learner.recall);
		const recent = answeredAt !== null && now - answeredAt < REST_MS;
		// The one answered longest ago first: its rest has been the longest.
		const rank = recent ? 1 + answeredAt / now : recall;
		if (rank < lowest) [best, lowest] = [entry, rank];
	}
	return best?.card.id ?? null;
}

/** The sitting after an answer at a moment (ms) of the learner's day `day`. */
export function answerInSitting(
	sitting: Sitting,
	id: string,
	grade: Grade,
	now: number,
	day: number
): Sitting {
	const waiting = sitting.waiting.map((entry) => {
		if (entry.card.id === id) {
			const standing = standingAfter(entry.standing, grade, { at: now, day });
			return weighed({ ...entry, standing, answeredAt: now }, sitting, now, day);
		}
		// What was answered minutes ago is being forgotten meanwhile; the others change little.
		const stale = entry.answeredAt !== null && now - entry.weighedAt > STALE_MS;
		return stale ? weighed(entry, sitting, now, day) : entry;
	});
	return { ...sitting, waiting };
}

/** The sitting without cards that can no longer be asked. */
export function withoutCards(sitting: Sitting, ids: readonly string[]): Sitting {
	const gone = new Set(ids);
	return { ...sitting, waiting: sitting.waiting.filter(({ card }) => !gone.has(card.id)) };
}

/** How many cards more are worth asking in the time that is left at a moment (ms), about. */
export function cardsLeft({ waiting, endsAt }: Sitting, now: number): number {
	let seconds = Math.max(0, endsAt - now) / 1000;
	let count = 0;
	const ranked = waiting
		.map(({ urgency }) => urgency)
		.filter(({ gainPerSecond }) => gainPerSecond >= LEAST_PRICE)
		.sort((a, b) => b.gainPerSecond - a.gainPerSecond);
	for (const urgency of ranked) {
		seconds -= urgency.seconds;
		if (seconds < 0) break;
		count++;
	}
	return count;
}

/** A card's urgency at this moment; asked again at once, it would come a pause later. */
function weighed(entry: Waiting, sitting: Sitting, now: number, day: number): Waiting {
	const { sittings, classAt, learner, prices } = sitting;
	const at = Math.max(now, (entry.answeredAt ?? now) + PAUSE_MS);
	const times = [{ at, day }, ...sittings.slice(1)];
	const ways = waysOf(entry.standing, times, classAt, entry.card.length, learner);
	return { ...entry, urgency: urgencyOf(ways, prices), weighedAt: now };
}
