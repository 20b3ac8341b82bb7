// The greedy oracle: it sees each card's true memory, hidden constants too, and always takes the card
// whose answer now raises true recall at class most per second. It does not look ahead.
import { greedy } from './greedy.ts';
import { rightAnswer, secondsFor } from './learner.ts';
import { inDays, type World } from './world.ts';

export function trueGains(world: World, startsAt: number, classAt: number) {
	const { cards, learner } = world;
	const gainPerSecond = (index: number, at: number): number => {
		const { inHead, schedule } = cards[index]!;
		const { memory } = inHead;
		const fresh = schedule.kind === 'new';
		const right = rightAnswer(memory.recallAt(inDays(at)), learner);
		const after = (recalled: boolean) => {
			const copy = memory.copy();
			copy.answered(inDays(at), recalled, 0);
			return copy.recallAt(inDays(classAt));
		};
		const gain =
			right * after(true) + (1 - right) * after(false) - memory.recallAt(inDays(classAt));
		const seconds =
			right * secondsFor(inHead, fresh, true, learner) +
			(1 - right) * secondsFor(inHead, fresh, false, learner);
		return gain / seconds;
	};
	return greedy(world, startsAt, gainPerSecond);
}
