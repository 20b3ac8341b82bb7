import { describe, expect, it } from 'vitest';
import { firstDateIn } from './dates-in-text.ts';
import { printLooseDate } from './loose-date.ts';

describe('the first date of a line', () => {
	it.each([
		['By Ada Poe, 5 May 2026', '2026-05-05'],
		['Updated March 9th, 2026 at noon', '2026-03-09'],
		['Wien, 12. Jänner 2026', '2026-01-12'],
		['le 1er août 2025', '2025-08-01'],
		['Lisboa, 3 de março de 2024', '2024-03-03'],
		['2026-05-05T10:00:00Z', '2026-05-05'],
		['Stand: 3. 4. 2026', '2026-04-03'],
		['Sept. 2025', '2025-09'],
		['on 24 November', '--11-24']
	])('of "%s" is %s', (line, date) => {
		const found = firstDateIn(line);
		expect(found && printLooseDate(found.date)).toBe(date);
	});

	it.each(['3/4/2026', 'in March', '5 Brumaire 2026', 'page 12 of 2026x'])(
		'is none in "%s"',
		(line) => {
			expect(firstDateIn(line)).toBeNull();
		}
	);

	it('says where it stands', () => {
		expect(firstDateIn('on 9 March 2026.')).toMatchObject({ start: 3, end: 15 });
	});
});
