// The past of a studied card: its reviews, and the schedule that is their replay.
import type { CardId } from '../src/lib/core/note/ids.ts';
import type { Review } from '../src/lib/core/review/review.ts';
import { nextStamp } from '../src/lib/core/stamp.ts';
import { answerCard } from '../src/lib/core/schedule/answer.ts';
import { chanceOf } from '../src/lib/core/chance.ts';
import { DAY_MS } from '../src/lib/core/schedule/day.ts';
import type { Grade } from '../src/lib/core/schedule/grade.ts';
import { DEFAULT_PRESET } from '../src/lib/core/schedule/preset.ts';
import { NEW, type ReviewCard, type Schedule } from '../src/lib/core/schedule/schedule.ts';
import { DEFAULT_PRESET_ID } from '../src/lib/storage/database/settings.ts';

/** Every second card is studied: that makes ten reviews a card of the collection. */
export const REVIEWS_EACH = 20;
/** The learner comes back after this many days at the latest, card by card: stabilities differ. */
const SPACINGS = [1, 3, 9, 30, 90] as const;

interface Past {
	readonly schedule: ReviewCard;
	readonly log: readonly Review[];
}

/**
 * Twenty answers, the last of which made the card due on `dueDay`; sooner where that answer would
 * otherwise have been given after `lastDay`.
 */
export function studied(card: CardId, dueDay: number, lastDay: number): Past {
	// What a card is due after its last answer does not depend on the date: so the past is played
	// from day 0 and then moved.
	const { schedule } = play(card, 0);
	return play(card, Math.min(dueDay - schedule.dueDay, lastDay - schedule.lastDay));
}

function play(card: CardId, firstDay: number): Past {
	const spacing = SPACINGS[Math.floor(chanceOf(`${card} spacing`) * SPACINGS.length)]!;
	// A device a card keeps the stamps apart.
	const device = Math.floor(chanceOf(card) * 2 ** 32).toString(16);
	const deviceId = `${device}${chanceOf(`${card}.`).toString(16).slice(2)}`.slice(0, 12);
	const log: Review[] = [];
	let schedule: Schedule = NEW;
	let day = firstDay;
	for (let turn = 0; turn < REVIEWS_EACH; turn++) {
		if (schedule.kind === 'review') day += Math.min(schedule.intervalDays, spacing);
		const at = day * DAY_MS + DAY_MS / 2 + turn * 600_000;
		const grade = gradeOf(card, turn, schedule);
		const next = answerCard(schedule, grade, { at, day }, card, DEFAULT_PRESET);
		const id = nextStamp(null, at, deviceId);
		const durationMs = 2000 + Math.floor(chanceOf(`${card} took ${turn}`) * 9000);
		const presetId = DEFAULT_PRESET_ID;
		log.push({ kind: 'review', id, cardId: card, grade, at, day, durationMs, presetId });
		schedule = next;
	}
	if (schedule.kind !== 'review') throw new Error(`${card} did not end in review.`);
	return { schedule, log };
}

/** One review in ten is a lapse, but not the last ones: the card is to end in review. */
function gradeOf(card: CardId, turn: number, schedule: Schedule): Grade {
	if (schedule.kind !== 'review' || turn > REVIEWS_EACH - 3) return 'good';
	const chance = chanceOf(`${card} grade ${turn}`);
	if (chance < 0.1) return 'again';
	return chance < 0.2 ? 'hard' : chance < 0.95 ? 'good' : 'easy';
}
