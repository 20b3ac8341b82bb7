// A date as people write it in a column: ours, or day, month and year with points or slashes.
import { parseLooseDate, type LooseDate } from '../../core/language/loose-date.ts';

export function dateIn(text: string): LooseDate | null {
	const given = text.trim();
	if (given === '') return null;
	const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(given);
	if (german) {
		const [, day = '', month = '', year = ''] = german;
		return parseLooseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
	}
	const moment = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(given);
	const date = parseLooseDate(
		moment?.[1] ?? given.replace(/^(\d{4})[/.](\d{2})[/.](\d{2})$/, '$1-$2-$3')
	);
	return date?.year == null ? null : date;
}
