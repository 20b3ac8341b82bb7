// One sitting of study for a class: after every answer, which card comes next, until time is up.
import type { Grade } from '../schedule/grade.ts';
import { outlookOf, type Learner, type Urgency } from './outlook.ts';
import type { ClassCard, ClassPlan } from './plan.ts';
import type { StudyTime } from './sittings.ts';
import { retrievabilityAt, standingAfter, type CardStanding } from './standing.ts';

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
/** Nor twice running while there is another card at all. */
const AT_ONCE_MS = 1000;
const STALE_MS = 90_000;
/** Of recall at class for a second: a card of eight seconds gains about one point. */
const LEAST_GAIN = 0.0015;

/** A sitting of today's seconds, beginning now; the plan must be one of now. */
export function startSitting(plan: ClassPlan, classAt: number, learner: Learner): Sitting {
	const { candidates, sittings, prices } = plan;
	const [today] = sittings;
	const at = today?.at ?? classAt;
	const waiting = candidates.map(({ card, standing, urgency }) => ({
		card,
		standing,
		urgency,
		weighedAt: at,
		answeredAt: null
	}));
	const endsAt = Math.min(classAt, at + (today?.seconds ?? 0) * 1000);
	return { waiting, sittings, prices, classAt, endsAt, learner };
}

/**
 * The id of the card to ask at a moment (ms); null only where none fits the time that is left. What
 * gains most per second comes; where nothing gains much, the least known: the model's small
 * differences are not to be trusted, and time is never given back.
 */
export function nextCard(sitting: Sitting, now: number): string | null {
	return (
		mostUrgent(sitting, now) ?? leastKnown(sitting, now, AT_ONCE_MS) ?? leastKnown(sitting, now, 0)
	);
}

const isRecent = ({ answeredAt }: Waiting, now: number, pauseMs: number): boolean =>
	answeredAt !== null && now - answeredAt < pauseMs;

function mostUrgent({ waiting, endsAt, prices }: Sitting, now: number): string | null {
	// There is time for all that pays.
	if ((prices[0] ?? 0) < LEAST_GAIN) return null;
	const leftSeconds = (endsAt - now) / 1000;
	let best: Waiting | null = null;
	for (const entry of waiting) {
		const { gainPerSecond, seconds } = entry.urgency;
		if (gainPerSecond < LEAST_GAIN || seconds > leftSeconds) continue;
		if (isRecent(entry, now, PAUSE_MS)) continue;
		if (!best || gainPerSecond > best.urgency.gainPerSecond) best = entry;
	}
	return best?.card.id ?? null;
}

/** By FSRS alone: lowest recall first, as the learner might go without a plan. */
function leastKnown(sitting: Sitting, now: number, pauseMs: number): string | null {
	const { waiting, learner, endsAt } = sitting;
	let best: Waiting | null = null;
	let lowest = Infinity;
	for (const entry of waiting) {
		if (isRecent(entry, now, pauseMs)) continue;
		if (learner.pace.reviewSeconds * entry.card.length * 1000 > endsAt - now) continue;
		const recall = retrievabilityAt(entry.standing, now);
		if (recall < lowest) [best, lowest] = [entry, recall];
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
		return isStale(entry, now) ? weighed(entry, sitting, now, day) : entry;
	});
	return { ...sitting, waiting };
}

/** What was answered minutes ago is being forgotten, ever more slowly; the others change little. */
function isStale({ answeredAt, weighedAt }: Waiting, now: number): boolean {
	if (answeredAt === null) return false;
	return now - weighedAt > Math.max(STALE_MS, (weighedAt - answeredAt) / 2);
}

/** The sitting without cards that can no longer be asked. */
export function withoutCards(sitting: Sitting, ids: readonly string[]): Sitting {
	const gone = new Set(ids);
	return { ...sitting, waiting: sitting.waiting.filter(({ card }) => !gone.has(card.id)) };
}

/** How many cards more fit the time that is left at a moment (ms), about. */
export function cardsLeft({ waiting, endsAt }: Sitting, now: number): number {
	let seconds = Math.max(0, endsAt - now) / 1000;
	let count = 0;
	const ranked = waiting
		.map(({ urgency }) => urgency)
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
	const { urgency } = outlookOf(entry.standing, times, classAt, entry.card.length, learner);
	return { ...entry, urgency: urgency(prices), weighedAt: now };
}
