// A German article, read: its sentences, with their dates, amounts and people, and who says what.
import { amountFinder, type Amount } from '../../../language/amounts-in-text.ts';
import { dateFinder, type FoundDate } from '../../../language/dates-in-text.ts';
import type { Article } from '../../article.ts';
import { sentencesOf, type Sentence } from '../../sentences.ts';
import { peopleIn } from './people-named.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { voiceOf } from './voices.ts';
import { AMOUNTS, GERMAN, MONTH_NAMES } from './words.ts';

const findAmounts = amountFinder(GERMAN, AMOUNTS);
const findNamedDates = dateFinder(GERMAN);

/** A month alone, where a word in front says that it is one; "Ende Juni" is one date. */
const MONTH_ALONE = new RegExp(
	`(?<=(?:^|\\s)(?:im|seit|bis|ab|vom|Ende|Anfang|Mitte|bis zum)\\s)(?<month>${MONTH_NAMES})(?!\\s+\\d)(?!\\p{L})`,
	'giu'
);

function datesIn(text: string): readonly FoundDate[] {
	// The shared finder knows a month alone by English words; "bis 2030" and "1893" are years here, too.
	const found = findNamedDates(text).filter((date) => !isCount(date, text));
	const named = found.filter(({ text: said, grain }) => grain !== 'month' || /\d/.test(said));
	const months = [...text.matchAll(MONTH_ALONE)].flatMap((match): readonly FoundDate[] => {
		const start = match.index;
		const end = start + match[0].length;
		if (named.some((date) => date.start < end && start < date.end)) return [];
		const month =
			GERMAN.months.findIndex((all) =>
				(all as readonly string[]).includes(match[0].toLowerCase())
			) + 1;
		return [
			{
				start,
				end,
				text: match[0],
				grain: 'month',
				date: { year: null, month, day: null, inferred: false }
			}
		];
	});
	return [...named, ...months]
		.map((date) => withPart(date, text))
		.sort((a, b) => a.start - b.start);
}

function withPart(date: FoundDate, text: string): FoundDate {
	const part = /(?:^|\s)((?:Ende|Anfang|Mitte) )$/u.exec(text.slice(0, date.start));
	if (!part) return date;
	const start = date.start - part[1]!.length;
	return { ...date, start, text: text.slice(start, date.end) };
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
	a.start < b.end && b.start < a.end;

/** Two sentences that a semicolon joins, where neither explains a term. */
function atSemicolon(sentence: Sentence): readonly Sentence[] {
	const { text, start } = sentence;
	const at = text.search(/;\s/);
	if (at < 0 || /:\s/.test(text.slice(0, at)) || /[„“"]/.test(text)) return [sentence];
	return [
		{ ...sentence, text: text.slice(0, at), end: start + at },
		{ ...sentence, text: text.slice(at + 2), start: start + at + 2, place: sentence.place + 1 }
	];
}

/** Titles behind a dash say more than a card needs; a long one is none to put in front. */
function shortTitleOf(title: string | null): string | null {
	const short = title?.split(/\s[–—-]\s|:\s/)[0]?.trim() ?? '';
	const words = short.split(/\s+/).length;
	return short === '' || words > 11 || /\?$/.test(short) ? null : short.replace(/[.!]$/, '');
}

/** "Quellbrück, 3. Mai 2024." is where and when it was written. */
const PLACE_AND_DAY = /^\p{Lu}[\p{L} ()-]{1,40}, \d{1,2}\. \p{L}+ \d{4}\.?$/u;

/** "2000 Menschen" is no year. */
const isCount = ({ grain, start, end }: FoundDate, text: string): boolean =>
	grain === 'year' &&
	/^\s(?:\p{Ll}+e[nr]?\s)?\p{Lu}\p{L}+(?:en|er|e|s|n)(?!\p{L})/u.test(text.slice(end)) &&
	!/(?<!\p{L})(?:Jahr|[Ii]m|[Ss]eit|[Bb]is|[Vv]on|[Aa]b|[Uu]nd|[Vv]or|[Nn]ach|schon|bereits|erst|noch|Ende|Anfang|Mitte|[Ww]ahl|\p{Lu}\p{L}+ \d{1,2}\.)\s$/u.test(
		text.slice(0, start)
	) &&
	!/^(?:[Dd]er|[Dd]ie|[Dd]as)\s$/.test(text.slice(0, start));

export function readGerman(article: Article): Reading {
	const sentences = sentencesOf(article, GERMAN)
		.filter(({ text }) => !PLACE_AND_DAY.test(text))
		.flatMap(atSemicolon);
	const people = sentences.map(({ text }) => peopleIn(text));
	const fullNames = new Map<string, string>();
	for (const { name } of people.flat()) {
		const last = name.split(' ').at(-1)!;
		if (!fullNames.has(last)) fullNames.set(last, name);
	}
	const said = sentences.map((sentence, index): ReadSentence => {
		const { text } = sentence;
		const dates = datesIn(text);
		const amounts: readonly Amount[] = findAmounts(text).filter(
			(amount) => amount.kind === 'change' || !dates.some((date) => overlap(amount, date))
		);
		return {
			sentence,
			dates,
			amounts,
			people: people[index]!,
			voice: voiceOf(text, people[index]!, fullNames, article.text),
			index
		};
	});
	return { article, date: article.about.date, said, shortTitle: shortTitleOf(article.about.title) };
}
