import { describe, expect, it } from 'vitest';
import { formsOf, monthByForm, MONTHS, WEEKDAYS } from './calendar-names.ts';
import { MONTHS_ANYWHERE } from './months-abroad.ts';

describe('the names of months and weekdays', () => {
	it.each([
		['May', ['may']],
		['March', ['march', 'mar']],
		['September', ['september', 'sep', 'sept']],
		['Thursday', ['thursday', 'thu', 'thur', 'thurs']]
	] as const)('%s may be written %j', (name, forms) => {
		expect(formsOf(name)).toEqual(forms);
	});

	it('have no short form in common', () => {
		const forms = [...MONTHS, ...WEEKDAYS].flatMap(formsOf);
		expect(new Set(forms).size).toBe(forms.length);
		expect(monthByForm().get('sept')).toBe(9);
	});

	it('mean the same month in every language that has them', () => {
		const names = MONTHS_ANYWHERE.flat();
		expect(MONTHS_ANYWHERE).toHaveLength(12);
		expect(new Set(names).size).toBe(names.length);
	});
});
