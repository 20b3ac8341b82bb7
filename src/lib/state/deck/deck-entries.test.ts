import { expect, test } from 'vitest';
import { noteRow, NOTHING_OWN } from '../../core/collection/rows/note-rows.ts';
import { headOf } from '../../core/note/deck.ts';
import { noteId } from '../../core/note/ids.ts';
import { withFlags } from '../../core/collection/rows/card-rows.ts';
import { NO_FLAGS } from '../../core/schedule/flags.ts';
import { NEW } from '../../core/schedule/schedule.ts';
import type { Stamp } from '../../core/stamp.ts';
import { stampsOf } from '../../testing/schedules.ts';
import { question, questions, rowWith } from '../../testing/storage.ts';
import { entriesOf, offeredEntry, withEntries, type TopicEntries } from './deck-entries.ts';

const DECK = questions('talks', 3);
const [EARLIER, LATER] = stampsOf(2) as readonly [Stamp, Stamp];
const rowsAt = (stamp: Stamp) =>
	DECK.notes.map((shipped, position) =>
		noteRow(
			{
				...{ deckId: DECK.id, position, shipped, own: NOTHING_OWN, marks: [] },
				stamp
			},
			headOf(DECK)
		)
	);
const suspended = (() => {
	const flags = { ...NO_FLAGS, suspended: { by: 'learner' } } as const;
	return withFlags(rowWith('talks/q1#answer', NEW), flags, null);
})();

test('A note that was not written since stays the same object, the others are made anew', () => {
	const before = entriesOf(rowsAt(EARLIER), [], []);
	const [first, , third] = rowsAt(EARLIER);
	const [, changed] = rowsAt(LATER);
	const after = entriesOf([first!, changed!, third!], [], before);
	expect(after.map((entry, place) => entry === before[place])).toEqual([true, false, true]);
});

test('A note of which a card was suspended, or brought back, is shown anew', () => {
	const before = entriesOf(rowsAt(EARLIER), [], []);
	const after = entriesOf(rowsAt(EARLIER), [suspended], before);
	expect(after.map((entry, place) => entry === before[place])).toEqual([true, false, true]);
	expect(after[1]!.suspended).toEqual([suspended]);
	const again = entriesOf(rowsAt(EARLIER), [], after);
	expect(again).toEqual(before);
});

const onTopic = (topic: string, own: string) =>
	offeredEntry({ ...question('talks', own), id: noteId(DECK.id, own), topic });
const said = (topics: readonly TopicEntries[]) =>
	topics.map(({ topic, entries }) => [topic, ...entries.map(({ note }) => note.id.slice(6))]);

test('More notes stand behind those of their topic, and topics in the order in which they come', () => {
	const one = withEntries([], [onTopic('b', 'q0'), onTopic('a', 'q1'), onTopic('b', 'q2')]);
	const two = withEntries(one, [onTopic('c', 'q3'), onTopic('a', 'q4')]);
	expect(said(two)).toEqual([
		['b', 'q0', 'q2'],
		['a', 'q1', 'q4'],
		['c', 'q3']
	]);
	expect(two[0]).toBe(one[0]);
});
