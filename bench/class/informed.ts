// What can be known: a greedy rival that knows the law of this memory and the learner's own constants,
// but sees no more of each card than the answers. It weighs other cards of the same learner by how well
// each explains a card's answers (a particle filter). How far it stays below the oracle, nobody could
// make up who does not look ahead.
import { seededChance } from './chance.ts';
import { greedy } from './greedy.ts';
import { rightAnswer } from './learner.ts';
import type { TrueMemory } from './truth.ts';
import { inDays, measured, type World } from './world.ts';

interface Particle {
	readonly memory: TrueMemory;
	weight: number;
}

/** A particle that explains the answers this badly is left out. */
const LEAST_WEIGHT = 0.00002;

export function likelyGains(world: World, startsAt: number, classAt: number) {
	const { cards, learner, others } = world;
	const chance = seededChance(5);
	const { learner: seen, lengths } = measured(world);

	function learn(particles: readonly Particle[], at: number, recalled: boolean): void {
		let sum = 0;
		for (const particle of particles) {
			const right = rightAnswer(particle.memory.recallAt(inDays(at)), learner);
			particle.weight *= recalled ? right : 1 - right;
			sum += particle.weight;
			particle.memory.answered(inDays(at), recalled, chance.normal());
		}
		for (const particle of particles) particle.weight /= sum;
	}
	const particlesByCard = cards.map(({ answered }) => {
		const particles = others.map(({ memory }) => ({ memory: memory.copy(), weight: 1 }));
		for (const { at, recalled } of answered) learn(particles, at, recalled);
		return particles;
	});

	const gainPerSecond = (index: number, at: number): number => {
		let gain = 0;
		let right = 0;
		let sum = 0;
		for (const { memory, weight } of particlesByCard[index]!) {
			if (weight < LEAST_WEIGHT) continue;
			const now = rightAnswer(memory.recallAt(inDays(at)), learner);
			const after = (recalled: boolean) => {
				const copy = memory.copy();
				copy.answered(inDays(at), recalled, 0);
				return copy.recallAt(inDays(classAt));
			};
			const idle = memory.recallAt(inDays(classAt));
			gain += weight * (now * after(true) + (1 - now) * after(false) - idle);
			right += weight * now;
			sum += weight;
		}
		const chanceNow = right / sum;
		const { newSeconds, reviewSeconds, againSeconds } = seen.pace;
		const seconds =
			cards[index]!.schedule.kind === 'new'
				? newSeconds
				: chanceNow * reviewSeconds + (1 - chanceNow) * againSeconds;
		return gain / sum / (lengths[index]! * seconds);
	};
	const rival = greedy(world, startsAt, gainPerSecond);
	return {
		next: rival.next,
		told: (index: number, grade: unknown, now: number) => {
			const last = cards[index]!.answered.at(-1)!;
			learn(particlesByCard[index]!, last.at, last.recalled);
			rival.told(index, grade, now);
		}
	};
}
