import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printCalendar, type CalendarEvent } from './calendar-file.ts';

const now = Date.UTC(2026, 10, 21, 14, 8, 54);
const event: CalendarEvent = {
	uid: 'class-politics-study@dateline',
	title: 'Study for Politics',
	description: '',
	start: { date: '2026-11-23', time: '07:45' },
	minutes: 11,
	repeats: 'weekly',
	exceptDates: ['2026-12-28', '2027-01-04'],
	alarmMinutesBefore: 5
};

const octets = (text: string) => new TextEncoder().encode(text).length;
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
	test('says when to study, in the time of the wall clock', () => {
		expect(printCalendar([event], now)).toBe(
			[
				'BEGIN:VCALENDAR',
				'VERSION:2.0',
				'PRODID:-//Dateline//Study times//EN',
				'CALSCALE:GREGORIAN',
				'METHOD:PUBLISH',
				'BEGIN:VEVENT',
				'UID:class-politics-study@dateline',
				'DTSTAMP:20261121T140854Z',
				'DTSTART:20261123T074500',
				'DURATION:PT11M',
				'SUMMARY:Study for Politics',
				'RRULE:FREQ=WEEKLY',
				'EXDATE:20261228T074500',
				'EXDATE:20270104T074500',
				'TRANSP:TRANSPARENT',
				'BEGIN:VALARM',
				'ACTION:DISPLAY',
				'DESCRIPTION:Study for Politics',
				'TRIGGER:-PT5M',
				'END:VALARM',
				'END:VEVENT',
				'END:VCALENDAR',
				''
			].join('\r\n')
		);
	});

	test('of a single time has no rule and no exceptions', () => {
		const text = printCalendar([{ ...event, repeats: 'once' }], now);
		expect(text).not.toMatch(/RRULE|EXDATE/);
	});

	test('escapes what would end a value', () => {
		const text = printCalendar([{ ...event, title: 'A; B, C\\D\r\nE', description: 'x\ny' }], now);
		expect(unfolded(text)).toContain('SUMMARY:A\\; B\\, C\\\\D\\nE');
		expect(unfolded(text)).toContain('DESCRIPTION:x\\ny');
	});

	test('has no line over 75 octets, and says the same when they are joined again', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
				const text = printCalendar([{ ...event, title }], now);
				for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
				const summary = unfolded(text).find((line) => line.startsWith('SUMMARY:'))!;
				const read = summary
					.slice('SUMMARY:'.length)
					.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
				const kept = title.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
				expect(read).toBe(kept.replace(/\r\n|\r/g, '\n'));
			})
		);
	});
});
