// The history of a card in words: each review and call once, with what became of it.
import { expect, test } from 'vitest';
import type { Call, Review } from '../core/review/review.ts';
import { CARD, onDay, redating, retraction, stampsOf } from '../testing/schedules.ts';
import { sayHistory } from './say-history.ts';

const [FIRST, SECOND, THIRD] = stampsOf(3);
const review = (id: typeof FIRST, grade: Review['grade']): Review => ({
	...{ kind: 'review', id: id!, cardId: CARD, grade, ...onDay(20_000) },
	...{ durationMs: 4200, presetId: 'default' }
});

test('Reviews say their grade and how long they took; those that were undone say so', () => {
	const [one, two] = [review(FIRST, 'good'), review(SECOND, 'again')];
	const said = sayHistory([retraction(THIRD!, one), two, one]);
	expect(said.map(({ what }) => what)).toEqual(['Again, after 4 s', 'Good, undone']);
});

test('A review that was dated anew stands at its new date; a call is said, too', () => {
	const one = review(FIRST, 'good');
	const call: Call = { kind: 'call', id: THIRD!, cardId: CARD, day: 20_001 };
	const later = onDay(20_400);
	const said = sayHistory([one, redating(SECOND!, one, later.at, later.day), call]);
	expect(said.map(({ what }) => what)).toEqual(['Good, after 4 s', 'Called up, due once']);
	expect(said[0]!.date).toContain(String(new Date(later.at).getUTCFullYear()));
});
