import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	anyGrade,
	learningCard,
	onDay,
	PLAIN,
	retraction,
	review,
	reviewCard,
	stampsOf
} from '../../../testing/schedules.ts';
import { idOf, rowWith } from '../../../testing/storage.ts';
import type { Review } from '../../review/review.ts';
import { NO_FLAGS } from '../../schedule/flags.ts';
import { NEW } from '../../schedule/schedule.ts';
import { answered, isSameAnswer, takenBack } from './answered.ts';
import { withFlags } from './card-rows.ts';
import type { CardRow, DayRow } from './row.ts';

const PRESETS = new Map([['usual', PLAIN]]);
const [FIRST, SECOND, THIRD] = stampsOf(3) as [Review['id'], Review['id'], Review['id']];

const card = (schedule: CardRow['schedule'] = NEW) => rowWith('talks/t0#term', schedule);
const sibling = (schedule: CardRow['schedule'] = NEW) => rowWith('talks/t0#meaning', schedule);
const answer = (changes: Partial<Review> = {}, id = FIRST) =>
	review(id, { cardId: idOf('talks/t0#term'), ...changes });

const after = (
	row: CardRow,
	given: Review,
	around: { siblings?: readonly CardRow[]; day?: DayRow; leechThreshold?: number } = {}
) => answered(row, given, PLAIN, { siblings: [], day: undefined, leechThreshold: 8, ...around });

describe('A card that becomes a leech', () => {
	const forgotten = card(reviewCard({ lapses: 7 }));
	const lapse = answer({ grade: 'again' });

	test('is suspended, and knows by which review', () => {
		const { flags } = after(forgotten, lapse).card;
		expect(flags).toMatchObject({ leech: true, suspended: { by: 'leech', review: lapse.id } });
	});

	test('is none below the threshold, nor while it is learnt', () => {
		expect(after(forgotten, lapse, { leechThreshold: 9 }).card.flags).toEqual(NO_FLAGS);
		expect(after(card(learningCard({ lapses: 8 })), lapse).card.flags).toEqual(NO_FLAGS);
	});

	test('was a leech before if it was one, and is so again when the answer is taken back', () => {
		const was = withFlags(forgotten, { ...NO_FLAGS, leech: true }, null);
		const now = after(was, lapse).card;
		const log = [lapse, retraction(SECOND, lapse)];
		const then = takenBack(now, lapse, log, PRESETS, { siblings: [], day: undefined }).card;
		expect(then.flags).toEqual({ ...NO_FLAGS, leech: true });
	});

	test('stays out where it was not this answer that suspended it', () => {
		const now = after(forgotten, lapse).card;
		const other = answer({}, SECOND);
		const log = [lapse, other, retraction(THIRD, other)];
		const then = takenBack(now, other, log, PRESETS, { siblings: [], day: undefined }).card;
		expect(then.flags).toEqual(now.flags);
	});
});

describe('The other cards of the note', () => {
	test('wait until the next day, and come back with the answer taken back', () => {
		const given = answer();
		const { buried } = after(card(), given, { siblings: [card(), sibling()] });
		expect(buried.map(({ id, flags }) => [id, flags.buried?.untilDay])).toEqual([
			[sibling().id, given.day + 1]
		]);
		const log = [given, retraction(SECOND, given)];
		const around = { siblings: buried, day: undefined };
		expect(takenBack(card(), given, log, PRESETS, around).freed).toEqual([sibling()]);
	});

	test.each([
		['are learnt', sibling(learningCard())],
		['are not due', sibling(reviewCard({ dueDay: 101 }))],
		['are suspended', withFlags(sibling(), { ...NO_FLAGS, suspended: { by: 'learner' } }, null)],
		[
			'are buried already',
			withFlags(sibling(), { ...NO_FLAGS, buried: { by: 'learner', untilDay: 101 } }, null)
		],
		['are no longer in the deck', { ...sibling(), retired: true }]
	])('stay as they are where they %s', (_why, row) => {
		expect(after(card(), answer(), { siblings: [row] }).buried).toEqual([]);
	});

	test('buried by another answer stay buried', () => {
		const [given, other] = [answer(), answer({}, SECOND)];
		const { buried } = after(card(), given, { siblings: [sibling()] });
		const log = [given, other, retraction(THIRD, other)];
		const around = { siblings: buried, day: undefined };
		expect(takenBack(card(), other, log, PRESETS, around).freed).toEqual([]);
	});
});

test('An answered card is buried no longer', () => {
	const buried = { by: 'learner', untilDay: 101 } as const;
	const row = withFlags(card(), { ...NO_FLAGS, buried }, null);
	expect(after(row, answer()).card.flags.buried).toBeNull();
});

test('The day counts one answer more: of a new card, or of a review', () => {
	const first = after(card(), answer());
	expect(first.day).toMatchObject({
		deckId: 'talks',
		day: 100,
		newCards: 1,
		reviews: 0,
		answers: 1
	});
	const second = after(card(reviewCard()), answer({}, SECOND), { day: first.day });
	expect(second.day).toMatchObject({ newCards: 1, reviews: 1, answers: 2, durationMs: 8000 });
});

test('What an answer did is undone by taking it back, whatever was answered before', () => {
	fc.assert(
		fc.property(fc.array(anyGrade, { maxLength: 6 }), anyGrade, (grades, last) => {
			const stamps = stampsOf(grades.length + 2);
			const at = (index: number) => onDay(100 + 3 * index);
			const log = grades.map((grade, index) => answer({ grade, ...at(index) }, stamps[index]!));
			const before = log.reduce((row, given) => after(row, given).card, card());
			const given = answer({ grade: last, ...at(grades.length) }, stamps.at(-2)!);
			const day = { deckId: before.deckId, day: given.day, newCards: 2, reviews: 3 };
			const counted = { ...day, answers: 9, durationMs: 60_000 };
			const then = after(before, given, { siblings: [sibling()], day: counted });
			const all = [...log, given, retraction(stamps.at(-1)!, given)];
			expect(
				takenBack(then.card, given, all, PRESETS, { siblings: then.buried, day: then.day })
			).toEqual({ card: before, freed: then.buried.length > 0 ? [sibling()] : [], day: counted });
		})
	);
});

test('The same answer is the one given at that moment, so graded, after so long', () => {
	const given = answer();
	expect(isSameAnswer(given, answer({}, SECOND))).toBe(true);
	expect(isSameAnswer({ ...given, at: given.at + 1 }, given)).toBe(false);
	expect(isSameAnswer({ ...given, grade: 'hard' }, given)).toBe(false);
	expect(isSameAnswer(given, retraction(SECOND, given))).toBe(false);
});
