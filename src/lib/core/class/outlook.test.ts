import { describe, expect, test } from 'vitest';
import { answerCard } from '../schedule/answer.ts';
import { DAY_MS } from '../schedule/day.ts';
import type { CardId } from '../note/ids.ts';
import { DEFAULT_PRESET } from '../schedule/preset.ts';
import { NEW } from '../schedule/schedule.ts';
import { outlookOf } from './outlook.ts';
import { USUAL_PACE } from './pace.ts';
import { USUAL_RECALL } from './recall-model.ts';
import { cardStandingOf } from './standing.ts';

const TODAY = 20_000;
const now = TODAY * DAY_MS + 18 * 3_600_000;
const learner = { recall: USUAL_RECALL, pace: USUAL_PACE, usualSuccess: 'good' } as const;
const days = (count: number) =>
	Array.from({ length: count }, (_, day) => ({ at: now + day * DAY_MS, day: TODAY + day }));
const classAt = now + 3 * DAY_MS;

const unseen = cardStandingOf(NEW);
const begun = cardStandingOf(
	answerCard(NEW, 'again', { at: now - DAY_MS, day: TODAY - 1 }, 'a' as CardId, DEFAULT_PRESET)
);
const of = (standing: typeof unseen, count: number) =>
	outlookOf(standing, days(count), classAt, 1, learner);

describe('the outlook of a card', () => {
	test('is what is known of it, where seconds cost more than they bring', () => {
		const spent = [0, 0];
		const { idle, spend } = of(begun, 2);
		expect(spend([1, 1], spent)).toBe(idle);
		expect(spent).toEqual([0, 0]);
	});

	test('is the better the cheaper seconds are, and takes the more of them', () => {
		const at = (price: number) => {
			const spent = [0, 0, 0];
			return { recall: of(unseen, 3).spend([price, price, price], spent), spent };
		};
		const [dear, cheap] = [at(0.02), at(0.002)];
		expect(cheap.recall).toBeGreaterThan(dear.recall);
		const sum = (spent: readonly number[]) => spent.reduce((all, one) => all + one, 0);
		expect(sum(cheap.spent)).toBeGreaterThan(sum(dear.spent));
	});

	test('goes to the sitting where seconds are cheap', () => {
		const spent = [0, 0];
		of(begun, 2).spend([0.05, 0.001], spent);
		expect(spent[0]).toBe(0);
		expect(spent[1]).toBeGreaterThan(0);
	});

	test('is less urgent today where there is time for it later', () => {
		const { urgency } = of(begun, 2);
		expect(urgency([0, 0.001]).gainPerSecond).toBeLessThan(urgency([0, 0.2]).gainPerSecond);
	});
});
