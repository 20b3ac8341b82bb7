// As of when an English sentence holds: the day it tells, or the article's own.
import { withYear } from '../../../language/dates-in-text.ts';
import type { LooseDate } from '../../../language/loose-date.ts';
import type { Reading, ReadSentence } from './reading.ts';

export function asOfOf({ dates, sentence }: ReadSentence, reading: Reading): LooseDate | null {
	const ahead = /\b(?:will|must|due|by|from)\b/.test(sentence.text);
	const [only, second] = dates;
	// A year in passing ("from 11 percent in 2012") is not when the rest held.
	const isWhen =
		only &&
		(only.grain !== 'year' || /^In (?:the \p{L}+ of )?$/u.test(sentence.text.slice(0, only.start)));
	if (isWhen && !second) return withYear(only.date, reading.date, ahead);
	return reading.date;
}
