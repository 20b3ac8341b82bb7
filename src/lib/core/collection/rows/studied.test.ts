import { describe, expect, test } from 'vitest';
import { learningCard, reviewCard } from '../../../testing/schedules.ts';
import { rowWith } from '../../../testing/storage.ts';
import { NO_FLAGS } from '../../schedule/flags.ts';
import { NEW } from '../../schedule/schedule.ts';
import { withFlags } from './card-rows.ts';
import { canBeStudied, withoutSiblings } from './studied.ts';

const TODAY = 100;
const id = 'talks/t0#term';

describe('A card can be studied', () => {
	test.each([
		['new', NEW],
		['learnt', learningCard()],
		['due', reviewCard({ dueDay: TODAY })]
	])('where it is %s', (_what, schedule) => {
		expect(canBeStudied(rowWith(id, schedule), TODAY)).toBe(true);
	});

	test('only from the day on which it is due', () => {
		const row = rowWith(id, reviewCard({ dueDay: TODAY + 1 }));
		expect([TODAY, TODAY + 1].map((day) => canBeStudied(row, day))).toEqual([false, true]);
	});

	test('only from the day until which it was buried', () => {
		const buried = { by: 'learner', untilDay: TODAY + 1 } as const;
		const row = withFlags(rowWith(id, NEW), { ...NO_FLAGS, buried }, null);
		expect([TODAY, TODAY + 1].map((day) => canBeStudied(row, day))).toEqual([false, true]);
	});

	test('never while it is suspended, or no longer in its deck', () => {
		const suspended = { by: 'learner' } as const;
		const row = rowWith(id, NEW);
		expect(canBeStudied(withFlags(row, { ...NO_FLAGS, suspended }, null), TODAY)).toBe(false);
		expect(canBeStudied({ ...row, retired: true }, TODAY)).toBe(false);
	});
});

describe('Of a note’s cards', () => {
	const other = 'talks/t0#meaning';

	test('the first comes, but a review before one that is new', () => {
		const [fresh, due] = [rowWith(id, NEW), rowWith(other, reviewCard())];
		expect(withoutSiblings([fresh, due])).toEqual([due]);
		expect(withoutSiblings([fresh, rowWith(other, NEW)])).toEqual([fresh]);
	});

	test('those that are learnt come all the same, and keep none away', () => {
		const [learnt, fresh] = [rowWith(id, learningCard()), rowWith(other, NEW)];
		expect(withoutSiblings([learnt, fresh])).toEqual([learnt, fresh]);
	});

	test('none keeps away a card of another note', () => {
		const [one, another] = [rowWith(id, NEW), rowWith('talks/t1#term', NEW)];
		expect(withoutSiblings([one, another])).toEqual([one, another]);
	});
});
