import { expect, test } from 'vitest';
import { deckId } from '../../note/ids.ts';
import { NOTHING_COUNTED } from '../../review/day-counts.ts';
import { DayTally } from './day-tally.ts';

const [TALKS, NEWS] = [deckId('talks'), deckId('news')];
const ONE = { newCards: 1, reviews: 0, answers: 1, durationMs: 4000 };

test('Each deck’s days are counted by themselves', () => {
	const tally = new DayTally();
	tally.add(TALKS, 100, ONE);
	tally.addDays(
		TALKS,
		new Map([
			[100, ONE],
			[101, ONE]
		])
	);
	tally.add(NEWS, 100, ONE);
	expect(tally.of(TALKS, 100)).toMatchObject({ newCards: 2, answers: 2, durationMs: 8000 });
	expect(tally.rows.map(({ deckId: id, day, answers }) => [id, day, answers])).toEqual([
		['talks', 100, 2],
		['talks', 101, 1],
		['news', 100, 1]
	]);
});

test('What is taken off again leaves a day on which nothing was counted', () => {
	const tally = new DayTally();
	tally.add(TALKS, 100, ONE);
	tally.add(TALKS, 100, ONE, -1);
	expect(tally.rows).toEqual([{ deckId: TALKS, day: 100, ...NOTHING_COUNTED }]);
	expect(tally.of(TALKS, 101)).toEqual(NOTHING_COUNTED);
});
