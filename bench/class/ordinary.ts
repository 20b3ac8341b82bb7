// Ordinary study, due cards first as Anki: the app's own queue. Before class, and for months after.
import {
	nextInQueue,
	serve,
	withLearning,
	type Next,
	type Queue,
	type Queued
} from '../../src/lib/core/review/queue.ts';
import { DAYS_AFTER, momentOf, NEW_PER_DAY, type Scenario } from './scenarios.ts';
import { dayOf, giveAnswer, type World } from './world.ts';

interface Entry extends Queued {
	readonly index: number;
}

const EVENING = 18 * 60;

/** One sitting from `at` to `endsAt` (ms); it ends earlier when nothing is due. Gives its end. */
export function studyDueFirst(world: World, at: number, endsAt: number, newCards: number): number {
	let queue = queueAt(world, dayOf(at), newCards);
	let lastId: string | null = null;
	for (;;) {
		const next: Next<Entry> = nextInQueue<Entry>(queue, at, lastId);
		if (next.kind !== 'card') return at;
		const { index, id }: { readonly index: number; readonly id: string } = next.card;
		const given = giveAnswer(world, index, at, endsAt);
		if (!given) return at;
		at = given.until;
		lastId = id;
		queue = serve<Entry>(queue, next.from, id);
		const { schedule } = world.cards[index]!;
		if (schedule.kind !== 'review') queue = withLearning<Entry>(queue, { id, index, schedule });
	}
}

function queueAt(world: World, today: number, newCards: number): Queue<Entry> {
	const learning: Entry[] = [];
	const reviews: Entry[] = [];
	const fresh: Entry[] = [];
	for (const [index, { id, schedule }] of world.cards.entries()) {
		if (schedule.kind === 'new') {
			if (fresh.length < newCards) fresh.push({ id, index, schedule });
		} else if (schedule.kind !== 'review') learning.push({ id, index, schedule });
		else if (schedule.dueDay <= today) reviews.push({ id, index, schedule });
	}
	const due = ({ schedule }: Entry) => ('dueAt' in schedule ? schedule.dueAt : 0);
	const dueDay = ({ schedule }: Entry) => ('dueDay' in schedule ? schedule.dueDay : 0);
	return {
		learning: learning.sort((a, b) => due(a) - due(b)),
		reviews: reviews.sort((a, b) => dueDay(a) - dueDay(b)),
		fresh,
		served: { reviews: 0, fresh: 0 },
		expected: { reviews: reviews.length, fresh: fresh.length }
	};
}

/** Weeks of study in the evenings, one in ten left out, until all cards to be seen have come up. */
export function studyBefore(world: World, scenario: Scenario): void {
	const { seenCards, historyDays, missedDays } = scenario;
	let seen = 0;
	for (let day = -missedDays - historyDays; day < -missedDays; day++) {
		const left = -missedDays - day;
		const wanted = Math.ceil((seenCards - seen) / Math.max(1, left - 3));
		if (left > 3 && world.chance.next() < 0.1) continue;
		studyDueFirst(world, momentOf(day, EVENING), Infinity, Math.min(wanted, seenCards - seen));
		seen = world.cards.filter(({ schedule }) => schedule.kind !== 'new').length;
	}
}

/** How many answers the days after class take, until everything due is done each evening. */
export function answersAfter(world: World, classDay: number): number {
	const before = world.answers;
	for (let day = classDay; day < classDay + DAYS_AFTER; day++) {
		studyDueFirst(world, momentOf(day, EVENING), Infinity, NEW_PER_DAY);
	}
	return world.answers - before;
}
