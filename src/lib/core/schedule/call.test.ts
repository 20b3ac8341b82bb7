import { expect, test } from 'vitest';
import { learningCard, reviewCard } from '../../testing/schedules.ts';
import { callCard } from './call.ts';
import { NEW } from './schedule.ts';

test('A card that is called comes due, and remembers what it did', () => {
	const card = { ...reviewCard(), dueDay: 20_100 };
	expect(callCard(card, 20_010)).toEqual({ ...card, dueDay: 20_010 });
});

test('A card that is due anyway is not put off', () => {
	const card = { ...reviewCard(), dueDay: 20_000 };
	expect(callCard(card, 20_010)).toBe(card);
});

test('A card that is new or on its steps has no need to be called', () => {
	expect(callCard(NEW, 1)).toBe(NEW);
	const learning = learningCard();
	expect(callCard(learning, 1)).toBe(learning);
});
