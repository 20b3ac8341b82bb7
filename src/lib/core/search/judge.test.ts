// Which cards a query's filters let pass.
import { describe, expect, test } from 'vitest';
import { NO_FLAGS } from '../schedule/flags.ts';
import { NEW } from '../schedule/schedule.ts';
import { learningCard, onDay, reviewCard } from '../../testing/schedules.ts';
import { judges, type SearchedCard, type SearchedNote } from './judge.ts';
import { readQuery } from './query.ts';

const TODAY = 100;

const note: SearchedNote = {
	kind: 'question',
	topic: 'oil and gas',
	tags: ['europe::east', 'energy'],
	flagged: false,
	edited: false,
	disputed: false,
	sources: 'talks resume the daily paper',
	claimedBy: 'the ministry',
	addedDay: 95,
	changedDay: 99
};
const card: SearchedCard = {
	deckId: 'talks',
	deckTitle: 'talks in geneva',
	part: 'answer',
	schedule: NEW,
	flags: NO_FLAGS,
	retired: false,
	note,
	rated: []
};

function passes(text: string, changes: Partial<SearchedCard> = {}): boolean {
	const query = readQuery(text);
	if (!query.ok) throw new Error(JSON.stringify(query.error));
	return judges(
		query.value,
		{ ...card, ...changes },
		{ now: onDay(TODAY).at, today: TODAY },
		(leaf) => leaf.words.includes('known')
	);
}
const withNote = (changes: Partial<SearchedNote>) => ({ note: { ...note, ...changes } });

test.each([
	['', true],
	['known', true],
	['lost', false],
	['known or lost', true],
	['known lost', false],
	['-lost known', true],
	['-(known or lost)', false],
	['deck:geneva', true],
	['deck:gen', true],
	['deck:eneva', false],
	['deck:*eneva', true],
	['deck:talks', true],
	['deck:"talks in _eneva"', true],
	['deck:t.lks*', false],
	['tag:energy', true],
	['tag:energ', false],
	['tag:energ*', true],
	['tag:europe', true],
	['tag:east', false],
	['tag:none', false],
	['topic:gas', true],
	['source:daily', true],
	['claimed:ministry', true],
	['claimed:nato', false],
	['note:question', true],
	['note:term', false],
	['card:answer', true],
	['added:5', false],
	['added:6', true],
	['edited:1', false],
	['edited:2', true]
])('%s: %s', (text, expected) => {
	expect(passes(text)).toBe(expected);
});

describe('what state a card is in', () => {
	const due = reviewCard({ dueDay: TODAY });
	const later = reviewCard({ dueDay: TODAY + 1 });
	test.each<[string, Partial<SearchedCard>, boolean]>([
		['is:new', {}, true],
		['is:due', {}, false],
		['is:due', { schedule: due }, true],
		['is:due', { schedule: later }, false],
		['is:due', { schedule: due, flags: { ...NO_FLAGS, suspended: { by: 'learner' } } }, false],
		['is:due', { schedule: due, retired: true }, false],
		['is:due', { schedule: learningCard({ dueAt: onDay(TODAY).at - 1 }) }, true],
		['is:due', { schedule: learningCard({ dueAt: onDay(TODAY).at + 1 }) }, false],
		['is:review', { schedule: due }, true],
		['is:learn', { schedule: learningCard() }, true],
		['is:suspended', { flags: { ...NO_FLAGS, suspended: { by: 'learner' } } }, true],
		['is:suspended', {}, false],
		['is:buried', { flags: { ...NO_FLAGS, buried: { by: 'learner', untilDay: 101 } } }, true],
		['is:buried', { flags: { ...NO_FLAGS, buried: { by: 'learner', untilDay: 100 } } }, false],
		['is:leech', { flags: { ...NO_FLAGS, leech: true } }, true],
		['is:retired', { retired: true }, true],
		['flag:1', withNote({ flagged: true }), true],
		['flag:1', {}, false],
		['is:edited', withNote({ edited: true }), true],
		['is:disputed', withNote({ disputed: true }), true],
		['tag:none', withNote({ tags: [] }), true]
	])('%s %#', (text, changes, expected) => {
		expect(passes(text, changes)).toBe(expected);
	});
});

test('A card is measured by its schedule, and one that has no such thing is left out', () => {
	const schedule = reviewCard({ intervalDays: 30, dueDay: 103, lapses: 2, reps: 9 });
	expect(passes('prop:ivl>=30 prop:lapses=2 prop:reps<10 prop:due=3', { schedule })).toBe(true);
	expect(passes('prop:ivl>30', { schedule })).toBe(false);
	expect(passes('prop:s=10', { schedule })).toBe(true);
	expect(passes('prop:d>0.4 prop:d<0.5', { schedule })).toBe(true);
	expect(passes('prop:r<1', { schedule })).toBe(true);
	expect(passes('prop:r>=1', { schedule })).toBe(false);
	expect(passes('prop:ivl=0')).toBe(true);
	expect(passes('prop:due<100000')).toBe(false);
	expect(passes('prop:s<100000')).toBe(false);
});

test('A card was rated within the days that are asked for, with the grade that is', () => {
	const rated = [{ day: TODAY - 2, grade: 1 }];
	expect(passes('rated:3', { rated })).toBe(true);
	expect(passes('rated:2', { rated })).toBe(false);
	expect(passes('rated:3:1', { rated })).toBe(true);
	expect(passes('rated:3:2', { rated })).toBe(false);
});
