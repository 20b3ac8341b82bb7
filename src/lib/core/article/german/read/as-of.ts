// As of when a German sentence holds: the one date it tells, or the article's own.
import type { LooseDate } from '../../../language/loose-date.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { inItsYear, tenseOf } from './years.ts';

export function asOfOf({ dates, sentence }: ReadSentence, reading: Reading): LooseDate | null {
	const [only, second] = dates;
	const { text } = sentence;
	const year = reading.date?.year ?? null;
	if (
		!only &&
		year !== null &&
		/(?<!\p{L})[Ii]m (?:vergangenen|letzten|vorigen) Jahr(?!\p{L})/u.test(text)
	)
		return { year: year - 1, month: null, day: null, inferred: true };
	if (!only || second) return reading.date;
	const before = text.slice(0, only.start);
	// A year in passing ("das 1893 eröffnete Theater", "seit 2012") is not when the rest holds.
	const isWhen =
		only.grain === 'year'
			? /(?:^|\s)(?:im Jahr|Jahr) $/iu.test(before) || before === ''
			: /(?:^|\s)(?:[Aa]m|[Ii]m|[Vv]om|[Zz]um|[Bb]is|[Aa]b dem|Ende|Anfang|Mitte|für den) $/u.test(
					before
				);
	if (!isWhen || /(?<!\p{L})[Ss]eit\s(?:\p{L}+\s){0,4}$/u.test(before)) return reading.date;
	const dated = inItsYear(only.date, reading.date, tenseOf(text));
	return dated.year === null ? reading.date : dated;
}
