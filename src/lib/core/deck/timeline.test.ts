import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDeck } from '../../testing/arbitrary-decks.ts';
import { deckFrom, HEAD } from '../../testing/decks.ts';
import { ownIdOf } from '../note/ids.ts';
import { compareLooseDates, printLooseDate } from '../language/loose-date.ts';
import {
	beginningOf,
	timelineOf,
	type Timeline,
	type TimelineDate,
	type TimelineFilter
} from './timeline.ts';

const note = (own: string, ...fields: readonly string[]) =>
	`### ${own}\n\n${[...fields, 'source: gazette 1', 'claimed by: The Gazette']
		.map((field) => `- ${field}\n`)
		.join('')}\n`;
const event = (own: string, date: string, ...more: readonly string[]) =>
	note(own, `event: The ${own}`, `date: ${date}`, ...more);
const claim = (own: string, asOf: string, ...more: readonly string[]) =>
	note(own, 'question: Who?', 'answer: Kim', `as of: ${asOf}`, ...more);

const timeline = (filter: TimelineFilter, ...notes: readonly string[]) =>
	timelineOf(deckFrom(`${HEAD}\n## Talks\n\n${notes.join('\n')}`).notes, filter);

/** "date: kind note, kind note" for each date. */
const say = (dates: readonly TimelineDate[]) =>
	dates.map(
		({ date, entries }) =>
			`${printLooseDate(date)}: ${entries.map((one) => `${one.kind} ${ownIdOf(one.note.id)}`).join(', ')}`
	);

const all = ({ dated, yearless, undated }: Timeline) => [...dated, ...yearless, ...undated];

describe('the timeline of a deck', () => {
	it('puts events, changes and claims under their dates, a month before its days', () => {
		const { dated } = timeline(
			'everything',
			claim('price', '2025-11-24'),
			event('strike', '2025-11-24'),
			claim('mood', '2025-11'),
			claim('chair', '2025-12-01', 'was: Lee', 'since: 2025-11-24'),
			event('founding', '1999')
		);
		expect(say(dated)).toEqual([
			'1999: event founding',
			'2025-11: claim mood',
			'2025-11-24: event strike, change chair, claim price'
		]);
	});

	it('keeps what has no date apart, by the day on which it was opened', () => {
		const { dated, undated } = timeline(
			'everything',
			claim('mood', 'undated, opened 2025-11-24'),
			claim('price', '2025-11-24'),
			claim('chair', 'undated, opened 2025-11-02')
		);
		expect(say(dated)).toEqual(['2025-11-24: claim price']);
		expect(say(undated)).toEqual([
			'2025-11-02 (inferred): claim chair',
			'2025-11-24 (inferred): claim mood'
		]);
	});

	it('keeps what names no year apart', () => {
		const { dated, yearless } = timeline(
			'everything',
			event('vote', '--11-24'),
			event('strike', '2025'),
			event('fair', '--04-17')
		);
		expect(say(dated)).toEqual(['2025: event strike']);
		expect(say(yearless)).toEqual(['--04-17: event fair', '--11-24: event vote']);
	});

	it('calls a date inferred where no entry names it outright', () => {
		const { dated } = timeline(
			'everything',
			claim('a', '2025-11-24 (inferred)'),
			claim('b', '2025-11-24'),
			claim('c', '2025-11-25 (inferred)')
		);
		expect(say(dated)).toEqual(['2025-11-24: claim a, claim b', '2025-11-25 (inferred): claim c']);
		expect(dated[0]!.entries[0]!.date.inferred).toBe(true);
	});

	it('says what the answer was before it changed', () => {
		const { dated } = timeline(
			'changes',
			claim('chair', '2025-12-01', 'was: Lee', 'since: 2025-11-24')
		);
		expect(dated[0]!.entries).toMatchObject([{ kind: 'change', was: 'Lee' }]);
	});

	it('shows an event that was moved on its date, and when it was moved', () => {
		const moved = event('vote', '2025-12-24', 'was: 20 December', 'since: 2025-11-24');
		expect(say(timeline('everything', moved).dated)).toEqual([
			'2025-11-24: change vote',
			'2025-12-24: event vote'
		]);
		expect(say(timeline('events', moved).dated)).toEqual(['2025-12-24: event vote']);
		expect(say(timeline('changes', moved).dated)).toEqual(['2025-11-24: change vote']);
	});

	it('leaves out what is retired', () => {
		const retired = event('strike', '2025', 'retired: 2025-12-01, merged');
		expect(timeline('everything', retired)).toEqual({
			...{ dated: [], yearless: [] },
			undated: []
		});
	});

	it('has every note that is studied, and its dates in order, each once', () => {
		fc.assert(
			fc.property(arbitraryDeck, ({ notes }) => {
				const timeline = timelineOf(notes);
				const dates = all(timeline);
				const shown = new Set(dates.flatMap(({ entries }) => entries.map((one) => one.note)));
				expect(shown).toEqual(new Set(notes.filter(({ retired }) => retired === null)));
				const inOrder = [...timeline.dated, ...timeline.yearless];
				for (const list of [inOrder, timeline.undated]) {
					for (const [index, { date, entries }] of list.entries()) {
						const next = list[index + 1];
						if (next) expect(compareLooseDates(date, next.date)).toBeLessThan(0);
						for (const entry of entries) expect(compareLooseDates(entry.date, date)).toBe(0);
					}
				}
			})
		);
	});

	it('has for events and for changes what it has of them among everything', () => {
		fc.assert(
			fc.property(arbitraryDeck, ({ notes }) => {
				const entriesOf = (filter: TimelineFilter) =>
					all(timelineOf(notes, filter)).flatMap(({ entries }) => entries);
				const everything = entriesOf('everything');
				expect(entriesOf('events')).toEqual(everything.filter(({ kind }) => kind === 'event'));
				expect(entriesOf('changes')).toEqual(everything.filter(({ kind }) => kind === 'change'));
			})
		);
	});

	it('begins with as many entries as a page can hold, and says how many are left', () => {
		fc.assert(
			fc.property(arbitraryDeck, fc.nat(12), ({ notes }, most) => {
				const whole = timelineOf(notes);
				const { left, ...beginning } = beginningOf(whole, most);
				const entriesOf = (timeline: typeof whole) =>
					all(timeline).flatMap(({ entries }) => entries);
				expect(entriesOf(beginning)).toEqual(entriesOf(whole).slice(0, most));
				expect(left).toBe(Math.max(0, entriesOf(whole).length - most));
				expect(all(beginning).every(({ entries }) => entries.length > 0)).toBe(true);
				// All but the last are whole, and need not be shown anew when there is more.
				expect(all(beginning).slice(0, -1)).toSatisfy((dates: readonly TimelineDate[]) =>
					dates.every((date) => all(whole).includes(date))
				);
			})
		);
	});
});
