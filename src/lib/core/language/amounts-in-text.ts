// Amounts in a text: a number with what makes it exact or not, its scale, its currency or unit.
import type { Span } from './span.ts';
import { anyOf, type NewsLanguage } from './language.ts';

export type AmountKind = 'share' | 'money' | 'measure' | 'count' | 'ratio' | 'change' | 'time';

export interface Amount extends Span {
	readonly kind: AmountKind;
	readonly text: string;
}

/** Patterns, as sources: what a language puts around and between numbers. */
export interface AmountWords {
	/** Units that belong into the answer. */
	readonly units: readonly string[];
	/** Per what, as "a year"; empty where a language has none here. */
	readonly per: string;
	/** What stands between the two numbers of one answer: "of the", "out of", "to". */
	readonly ratios: readonly string[];
	/** A range of two words: "between" and "and". */
	readonly range: { readonly before: string; readonly between: string };
	/** Shares that are words alone: "a quarter". */
	readonly fractions: string;
	/** What opens a change and what parts its two numbers, as in "from 2 to 3". */
	readonly change: { readonly before: string; readonly between: string; readonly behind: string };
	/** What stands between the new number and the old one: ", down from". */
	readonly since: string;
	/** A number behind this text, or in front of that one, is a part of a name: "Falcon 9", "10 Orrin Street". */
	readonly partOfName: { readonly behind: RegExp; readonly inFrontOf: RegExp } | null;
}

const DIGITS = '\\d{1,3}(?:[,.  ’]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?';
const CURRENCY = '(?:US\\$|A\\$|C\\$|[$£€¥])';
const COINS =
	'crowns|marks|euros?|Euro|dollars?|pounds?|lira|dinars|francs|yen|cents?|pesos|roubles|rupees|yuan|zloty|kronor|shillings';

/** Finds amounts; the patterns are made once per language. */
export function amountFinder(
	language: NewsLanguage,
	words: AmountWords
): (text: string) => readonly Amount[] {
	const single = singleFinder(language, words);
	const joined = (body: string) => new RegExp(`^(?:${body})$`, 'iu');
	const ratio = joined(words.ratios.join('|'));
	const range = joined(words.range.between);
	const rangeOpens = new RegExp(`^(?:${words.range.before})`, 'iu');
	const since = joined(words.since);
	const between = joined(words.change.between);
	const before = new RegExp(`(?:^|\\s)(${words.change.before})$`, 'iu');
	const behind = new RegExp(`^(?:${words.change.behind})`, 'iu');
	return (text) => {
		const found: Amount[] = [];
		const singles = single(text);
		for (let index = 0; index < singles.length; index += 1) {
			const first = singles[index]!;
			// "from 96 percent in 2015 to 87 percent": the year stands between the two.
			const skips =
				/^(?:1[5-9]|20)\d{2}$/.test(singles[index + 1]?.text ?? '') && singles[index + 2] ? 1 : 0;
			const second = singles[index + 1 + skips];
			const gap = second === undefined ? null : text.slice(first.end, second.start);
			const from =
				gap === null ? null : before.exec(text.slice(Math.max(0, first.start - 12), first.start));
			const join = (kind: AmountKind, start: number, end: number) => {
				found.push({ kind, start, end, text: text.slice(start, end) });
				index += 1 + skips;
			};
			if (second && gap !== null && from && between.test(gap)) {
				const tail = behind.exec(text.slice(second.end))?.[0].length ?? 0;
				join('change', first.start - from[1]!.length, second.end + tail);
			} else if (
				second &&
				gap !== null &&
				since.test(gap) &&
				(first.kind === 'measure') === (second.kind === 'measure')
			) {
				join('change', first.start, second.end);
			} else if (
				second &&
				gap !== null &&
				((ratio.test(gap) && first.kind === 'count' && second.kind !== 'money') ||
					(range.test(gap) && rangeOpens.test(first.text)))
			) {
				join('ratio', first.start, second.end);
			} else if (
				first.kind === 'ratio' ||
				first.kind === 'time' ||
				!isNoAmount(text, first, words.partOfName)
			) {
				found.push(first);
			}
		}
		return found;
	};
}

/** Numbers with what belongs to them, one by one, from left to right. */
function singleFinder(
	language: NewsLanguage,
	{ units, per, fractions }: AmountWords
): (text: string) => readonly Amount[] {
	const numberWord = anyOf(Object.keys(language.numberWords));
	const core = new RegExp(
		[
			'(?<time>(?<![\\d.,:])\\d{1,2}(?:[:.]\\d{2}\\s?(?:a\\.m\\.|p\\.m\\.|am\\b|pm\\b)|:\\d{2}(?!\\d)|\\s?(?:a\\.m\\.|p\\.m\\.)))',
			`(?<score>(?<![\\d-])(?:${DIGITS})[–-](?:${DIGITS})(?![\\d-]))`,
			`(?<digits>(?<![\\p{L}\\d.,:-])(?:${DIGITS})(?![\\d:]))`,
			...(fractions === '' ? [] : [`(?<share>(?<![\\p{L}-])(?:${fractions})(?![\\p{L}-]))`]),
			`(?<word>(?<![\\p{L}-])${numberWord}(?:-${numberWord})?(?:\\sand\\sa\\shalf)?(?![\\p{L}-]))`
		].join('|'),
		'giu'
	);
	const approximate = new RegExp(
		`(?<![\\p{L}])(?:${anyOf(language.approximate)}\\s+)?(?:${CURRENCY}\\s?)?$`,
		'iu'
	);
	const scale = `(?:\\s?${anyOf(language.scales)}(?![\\p{L}\\d]))?`;
	const coin = `(?:\\s+(?:\\p{L}+\\s)?(?:${COINS})(?!\\p{L}))?`;
	const unit = `(?:[\\s-]?${anyOf([...units, ...language.percent])}(?![\\p{L}\\d]))?`;
	// "5 hours and 9 minutes" is one.
	const more = `(?:\\s(?:and\\s)?\\d+\\s${anyOf([...units])}(?![\\p{L}\\d]))?`;
	const tail = new RegExp(
		`^${scale}(?:${coin}|${unit}${more})${per === '' ? '' : `${per}?`}`,
		'iu'
	);
	const tailOfCoin = new RegExp(`^${scale}${coin}${unit}${per === '' ? '' : `${per}?`}`, 'iu');
	const percent = new RegExp(`(?<!\\p{L})${anyOf(language.percent)}(?!\\p{L})|%`, 'iu');
	const money = new RegExp(`[$£€¥]|(?<!\\p{L})(?:${COINS})(?!\\p{L})`, 'iu');
	const measured = new RegExp(
		`^(?:\\s?${anyOf(language.scales)})?[\\s-]?${anyOf(units)}(?!\\p{L})`,
		'iu'
	);
	return (text) => {
		const found: Amount[] = [];
		for (const match of text.matchAll(core)) {
			const { time, score } = match.groups ?? {};
			const lead =
				approximate.exec(text.slice(Math.max(0, match.index - 18), match.index))?.[0].length ?? 0;
			const isWhole = time !== undefined;
			const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
			const more = isWhole
				? 0
				: Math.max(tail.exec(rest)?.[0].length ?? 0, tailOfCoin.exec(rest)?.[0].length ?? 0);
			const start = match.index - lead;
			const end = match.index + match[0].length + more;
			if (start < (found.at(-1)?.end ?? 0)) continue;
			// "half a million", "Six Thirty" which is a firm
			if (
				/half$/i.test(match[0]) &&
				/^\san?\s\p{L}/u.test(text.slice(match.index + match[0].length))
			)
				continue;
			if (
				match.groups?.['word'] &&
				/^\p{Lu}/u.test(match[0]) &&
				/\p{Lu}\p{L}*\s$/u.test(text.slice(0, match.index))
			)
				continue;
			const all = text.slice(start, end);
			const behind = text.slice(match.index + match[0].length, end);
			const kind =
				time !== undefined
					? 'time'
					: percent.test(behind)
						? 'share'
						: (score !== undefined && behind === '') || match.groups?.['share']
							? 'ratio'
							: money.test(all)
								? 'money'
								: measured.test(behind)
									? 'measure'
									: 'count';
			found.push({ kind, start, end, text: all });
		}
		return found;
	};
}

/** Part of a name, a list's number, an adjective: "Phase 2", "46-year-old", "0900". */
function isNoAmount(text: string, { start, end }: Span, names: AmountWords['partOfName']): boolean {
	const before = text.slice(0, start);
	const after = text.slice(end);
	return (
		/^0\d/.test(text.slice(start, end)) ||
		// "K 2-18 b"
		/(?<!\p{L})\p{Lu}[\s-]?$/u.test(before) ||
		/^\s(?![aA]\b)\p{L}(?![\p{L}’'.])/u.test(after) ||
		(/^\d{1,3}$/.test(text.slice(start, end)) && names?.behind.test(before) === true) ||
		// "4pm", "2C"
		/^\p{L}/u.test(after) ||
		/^(?:-\p{L}|(?:st|nd|rd|th)\b|[:/]\d|\s?(?:o’clock|o'clock))/u.test(after) ||
		names?.inFrontOf.test(after) === true ||
		/(?:\b(?:paragraph|article|section|chapter|phase|part|point|page|no\.|number|room|settlement|covid|route|extension|form|class|grade|level|group|category|tier|type|stage|apollo|boeing|airbus|flight|unit|block|pier|gate|team|round|step|figure|table|title|rule|proposition|amendment|zone|district|ward|division|season|episode|top|size|per|world war|g)|[-/#])\s*-?$/iu.test(
			before.slice(-20)
		)
	);
}
