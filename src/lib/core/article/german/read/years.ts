// Which year a German date without one means, and which day "am Montag" was.
import { dayOfWeekday, withYear } from '../../../language/dates-in-text.ts';
import type { LooseDate } from '../../../language/loose-date.ts';
import { GERMAN, MONTH_NAMES, WEEKDAY_NAMES } from './words.ts';
import type { Replacement } from '../../edits.ts';

/** What the words of a sentence say of when it was, or is to be. */
export type Tense = 'past' | 'future' | 'open';

const AHEAD =
	/(?<!\p{L})(?:wird|werden|soll|sollen|muss|müssen|künftig|demnächst|kommenden?|nächsten?|geplant|angesetzt|an\s+(?:entfallen|gilt|gelten|sollen)|bis\s+(?:zum|Ende|Anfang|Mitte)|spätestens)(?!\p{L})/iu;
const BEHIND =
	/(?<!\p{L})(?:war|waren|hatte|hatten|wurde|wurden|worden|gewesen|vergangenen?|letzten?|vorigen?|begann|endete|starb|erschien|trat|kam|ging|fiel|stieg|sank|fand|gab|nahm|verlor|schloss|zuletzt)(?!\p{L})/iu;

export function tenseOf(text: string): Tense {
	const [ahead, behind] = [AHEAD.test(text), BEHIND.test(text)];
	return ahead === behind ? 'open' : ahead ? 'future' : 'past';
}

/** So near, the nearest is meant whatever the words: of tense, only some are seen. */
const NEAR_DAYS = 75;
/** Without a word of tense, what is farther away may be of either year, and stays without one. */
const FAR_DAYS = 160;
const DIRECTIONS = { past: 'back', future: 'ahead', open: null } as const;

/** The year that is meant by a date without one; none in doubt, for a wrong year is worse. */
export function inItsYear(date: LooseDate, article: LooseDate | null, tense: Tense): LooseDate {
	if (date.year !== null || article?.year == null || article.month === null) return date;
	const days = ({ year, month, day }: LooseDate) =>
		Date.UTC(year ?? 0, (month ?? 7) - 1, day ?? 15) / 86_400_000;
	const nearest = withYear(date, article, null);
	const away = Math.abs(days(nearest) - days(article));
	if (away <= NEAR_DAYS) return nearest;
	if (tense === 'open') return away > FAR_DAYS ? date : nearest;
	return withYear(date, article, DIRECTIONS[tense]);
}

export const sayDay = ({ year, month, day }: LooseDate): string =>
	[
		day === null ? null : `${day}.`,
		month === null
			? null
			: MONTH_NAMES.split('|').filter((name) => !/^(?:Jänner|Feber)$/.test(name))[month - 1],
		year
	]
		.filter((word) => word !== null)
		.join(' ');

const WEEKDAY = new RegExp(
	`(?<before>(?:bis|seit|ab|vom|zum|am|an diesem|vergangenen|kommenden|nächsten|letzten)\\s)+(?<day>${WEEKDAY_NAMES})(?<part>morgen|mittag|nachmittag|abend|nacht|früh)?(?![\\p{L}])`,
	'giu'
);

/** What stands for words that only the article's own day explains; null where one cannot be explained. */
export function datedWords(text: string, article: LooseDate | null): readonly Replacement[] | null {
	const edits: Replacement[] = [];
	const put = (match: RegExpMatchArray, words: string) =>
		edits.push({ start: match.index!, end: match.index! + match[0].length, text: words });
	for (const match of text.matchAll(WEEKDAY)) {
		const { day = '' } = match.groups ?? {};
		const weekday = GERMAN.weekdays.findIndex((all) =>
			(all as readonly string[]).includes(day.toLowerCase())
		);
		const isAhead = /bis|ab|kommenden|nächsten/i.test(match[0]);
		const isBehind = /vergangenen|letzten|seit/i.test(match[0]);
		const tense = tenseOf(text);
		if (!isAhead && !isBehind && tense === 'future') return null;
		const date = dayOfWeekday(weekday, article, isAhead && !isBehind ? 'ahead' : 'back');
		// "vergangenen Montag", said on a Monday, is a week ago.
		if (date === null || (isBehind && date.day === article?.day && !/seit/i.test(match[0])))
			return null;
		const said = sayDay(date);
		const lead = /bis/i.test(match[0])
			? 'bis zum'
			: /seit/i.test(match[0])
				? 'seit dem'
				: /ab|vom/i.test(match[0])
					? 'ab dem'
					: /^zum/i.test(match[0])
						? 'zum'
						: 'am';
		const first = /^\p{Lu}/u.test(match[0]) ? lead[0]!.toUpperCase() + lead.slice(1) : lead;
		put(match, `${first} ${said}`);
	}
	const year = article?.year ?? null;
	const years: readonly (readonly [RegExp, (year: number) => string])[] = [
		[
			/(?<!\p{L})([Ii])m (?:vergangenen|letzten|vorigen) Jahr(?!\p{L})/gu,
			(now) => `m Jahr ${now - 1}`
		],
		[/(?<!\p{L})([Ii])m (?:laufenden|diesem) Jahr(?!\p{L})/gu, (now) => `m Jahr ${now}`],
		[/(?<!\p{L})([Ii])n diesem Jahr(?!\p{L})/gu, (now) => `m Jahr ${now}`],
		[/(?<!\p{L})([Ii])m (?:kommenden|nächsten) Jahr(?!\p{L})/gu, (now) => `m Jahr ${now + 1}`]
	];
	for (const [pattern, words] of years) {
		for (const match of text.matchAll(pattern)) {
			if (year === null) return null;
			put(match, `${match[1]!}${words(year)}`);
		}
	}
	const months = new RegExp(
		`(?<=(?:${MONTH_NAMES}) )(?<which>dieses|vergangenen|letzten|vorigen|kommenden|nächsten) Jahres`,
		'gu'
	);
	for (const match of text.matchAll(months)) {
		if (year === null) return null;
		const shift = /dieses/.test(match[0]) ? 0 : /kommenden|nächsten/.test(match[0]) ? 1 : -1;
		put(match, String(year + shift));
	}
	const left = edits.reduce(
		(all, { start, end }) => all.slice(0, start) + ' '.repeat(end - start) + all.slice(end),
		text
	);
	return POINTS_TO_DAY.test(left) ? null : edits;
}

/** Of what is left, nothing may need the day on which it was written. */
const POINTS_TO_DAY = new RegExp(
	`(?<!\\p{L})(?:gestern|vorgestern|übermorgen|(?:${WEEKDAY_NAMES})(?:s|morgen|abend|nacht|nachmittag|vormittag|mittag)?|(?:dieser|diese|diesem|dieses|vergangene[nrs]?|letzte[nrs]?|vorige[nrs]?|kommende[nrs]?|nächste[nrs]?) (?:Woche|Jahr|Jahres|Monat|Monats|Nacht|Wochenende|Sommer|Herbst|Winter|Frühjahr|Frühling)|[Vv]orjahr(?:es)?|nun|diesmal|damals)(?!\\p{L})`,
	'u'
);
