import { describe, expect, it } from 'vitest';
import { parseLooseDate } from '../../language/loose-date.ts';
import { faultOfDate, readDates } from './mark-date.ts';

const fault = (typed: string, wanted: string) => faultOfDate(typed, parseLooseDate(wanted)!, '');

describe('a date', () => {
	it.each([
		'24 November 2025',
		'24 Nov 2025',
		'Nov. 24th, 2025',
		'November 24 2025',
		'2025 November 24',
		'24th of November 2025',
		'the twenty-fourth of November, 2025',
		'Monday, 24 November 2025',
		'on 24 NOVEMBER 2025',
		'24/11/2025',
		'24.11.2025',
		'24. 11. 2025',
		'24-11-25',
		'11/24/25',
		'2025-11-24',
		'2025/11/24',
		'24Nov2025'
	])('may be typed as %s', (typed) => {
		expect(fault(typed, '2025-11-24')).toBeNull();
	});

	it('may have a slip in the name of a long month', () => {
		expect(fault('24 Novembr 2025', '2025-11-24')).toBeNull();
		expect(fault('24 Septmber 2025', '2025-11-24')).toEqual({ kind: 'date' });
		expect(fault('24 Jume 2025', '2025-06-24')).toEqual({ kind: 'no-date' });
	});

	it('needs no year that the question has said, or that no source prints', () => {
		const wanted = parseLooseDate('2025-11-24')!;
		expect(faultOfDate('24 Nov', wanted, 'On which day of November 2025 …?')).toBeNull();
		expect(fault('24 Nov', '2025-11-24 (inferred)')).toBeNull();
		expect(fault('24 Nov 2024', '2025-11-24 (inferred)')).toEqual({ kind: 'date' });
		expect(fault('November', '2025-11 (inferred)')).toMatchObject({ kind: 'less-precise' });
	});

	it('that could be two is read in the favour of the answer', () => {
		expect(fault('4/5/2025', '2025-05-04')).toBeNull();
		expect(fault('4/5/2025', '2025-04-05')).toBeNull();
		expect(fault('4/5/98', '1998-05-04')).toBeNull();
	});

	it.each([
		['25 November 2025', { kind: 'date' }],
		['24 November 2024', { kind: 'date' }],
		['24 December 2025', { kind: 'date' }],
		['24 Brumaire 2025', { kind: 'no-date' }],
		['Tuesday, 24 November 2025', { kind: 'date' }],
		['before 24 November 2025', { kind: 'no-date' }],
		['last week', { kind: 'no-date' }],
		['24 troops in November 2025', { kind: 'no-date' }],
		['', { kind: 'no-date' }],
		['November 2025', { kind: 'less-precise', missing: ['day'] }],
		['2025', { kind: 'less-precise', missing: ['day', 'month'] }],
		['24 November', { kind: 'less-precise', missing: ['year'] }],
		['24/11', { kind: 'less-precise', missing: ['year'] }],
		['November', { kind: 'less-precise', missing: ['day', 'year'] }]
	])('typed as %s is wrong, and says why', (typed, expected) => {
		expect(fault(typed, '2025-11-24')).toEqual(expected);
	});

	it('needs no year where the note has none', () => {
		expect(fault('17 April', '--04-17')).toBeNull();
		expect(fault('April 17, 2025', '--04-17')).toBeNull();
		expect(fault('April', '--04-17')).toEqual({ kind: 'less-precise', missing: ['day'] });
	});

	it('may be more precise than the note', () => {
		expect(fault('24 February 2022', '2022')).toBeNull();
		expect(fault('11/2025', '2025-11')).toBeNull();
		expect(fault('2025-11', '2025-11')).toBeNull();
		expect(fault('in 2022', '2022')).toBeNull();
		expect(fault('24 February 2021', '2022')).toEqual({ kind: 'date' });
	});

	it('is none that the calendar does not have', () => {
		expect(readDates('31 November 2025')).toEqual([]);
		expect(readDates('2025-02-30')).toEqual([]);
	});
});
