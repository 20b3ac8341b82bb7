// Amounts in a text: a number with what makes it exact or not, its scale, its currency or unit.
import type { Span } from './article.ts';
import { anyOf, type NewsLanguage } from './language.ts';

export type AmountKind = 'share' | 'money' | 'measure' | 'count' | 'ratio' | 'change' | 'time';

export interface Amount extends Span {
	readonly kind: AmountKind;
	readonly text: string;
}

export interface AmountWords {
	/** Units that belong into the answer. */
	readonly units: readonly string[];
	/** Per what, as a pattern; empty where a language has none here. */
	readonly per: string;
	/** Patterns of ratios and changes, with N for an amount: "N of the N", "from N to N". */
	readonly ratios: readonly string[];
	readonly changes: readonly string[];
}

const DIGITS = '\\d{1,3}(?:[,.  ’]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?';

/** Finds amounts; the patterns are made once per language. */
export function amountFinder(
	language: NewsLanguage,
	{ units, per, ratios, changes }: AmountWords
): (text: string) => readonly Amount[] {
	const numberWord = anyOf(Object.keys(language.numberWords));
	const word = `${numberWord}(?:-${numberWord})?`;
	const currency = '(?:US\\$|A\\$|C\\$|[$£€¥])';
	const scale = `(?:\\s?${anyOf(language.scales)}(?![\\p{L}\\d]))`;
	const unit = `(?:[\\s-]?${anyOf([...units, ...language.percent])}(?![\\p{L}\\d]))`;
	const plain = `(?:${currency}\\s?)?(?:(?<![\\p{L}\\d.,:-])(?:${DIGITS})(?![\\d:])|(?<![\\p{L}-])(?:${word})(?![\\p{L}-]))${scale}?(?:\\s+${anyOf(['crowns', 'marks', 'euros', 'dollars', 'pounds', 'alders', 'lira', 'dinars', 'francs', 'yen'])})?`;
	const approximate = `(?:${anyOf(language.approximate)}\\s+)?`;
	const single = `${approximate}${plain}${unit}?${per}?`;
	const fill = (pattern: string) => pattern.replaceAll('N', `(?:${single})`);
	const all = new RegExp(
		[
			...changes.map((pattern) =>
				`(?<change>${fill(pattern)})`.replace('?<change>', `?<change${changes.indexOf(pattern)}>`)
			),
			...ratios.map((pattern, place) => `(?<ratio${place}>${approximate}${fill(pattern)})`),
			'(?<time>(?<![\\d.,:])\\d{1,2}(?:[:.]\\d{2}\\s?(?:a\\.m\\.|p\\.m\\.|am\\b|pm\\b)|:\\d{2}(?!\\d)|\\s?(?:a\\.m\\.|p\\.m\\.)))',
			`(?<score>(?<![\\d-])(?:${DIGITS})[–-](?:${DIGITS})(?![\\d-]))`,
			`(?<single>${single})`
		].join('|'),
		'giu'
	);
	const percent = new RegExp(`${anyOf(language.percent)}`, 'iu');
	const money = new RegExp(
		`[$£€¥]|\\b(?:crowns|marks|euros?|dollars?|pounds?|alders|lira|dinars|francs|yen|cents?)\\b`,
		'iu'
	);
	const measured = new RegExp(
		`\\d\\s?${anyOf(units)}(?![\\p{L}\\d])|${word}\\s+${anyOf(units)}(?![\\p{L}\\d])`,
		'iu'
	);
	const one = new RegExp(single, 'giu');
	const kindOf = (found: Span & { readonly text: string }): Amount => ({
		...found,
		kind: percent.test(found.text)
			? 'share'
			: money.test(found.text)
				? 'money'
				: measured.test(found.text)
					? 'measure'
					: 'count'
	});
	const time = /(?:years?|months?|weeks?|days?|hours?|minutes?)$/;
	/** Both sides are of a kind: "over the next 12 months, up from 60bn" is no change of months. */
	const isChange = (found: string) => {
		const [first = '', second = ''] = found.split(/,\s+(?:up|down)\s+from\s+/);
		return second === '' || time.test(first) === time.test(second);
	};
	return (text) =>
		[...text.matchAll(all)].flatMap((match): readonly Amount[] => {
			const start = match.index;
			const end = start + match[0].length;
			const found = { start, end, text: match[0] };
			const [name] = Object.entries(match.groups ?? {}).find(
				([, value]) => value !== undefined
			) ?? [''];
			if (name.startsWith('change')) {
				if (isChange(match[0])) return [{ ...found, kind: 'change' }];
				return [...match[0].matchAll(one)].map((single) =>
					kindOf({
						text: single[0],
						start: start + single.index,
						end: start + single.index + single[0].length
					})
				);
			}
			if (name.startsWith('ratio') || name === 'score') return [{ ...found, kind: 'ratio' }];
			if (name.startsWith('time')) return [{ ...found, kind: 'time' }];
			if (isNoAmount(text, start, end) || /^0\d/.test(match[0])) return [];
			const kind = percent.test(match[0])
				? 'share'
				: money.test(match[0])
					? 'money'
					: measured.test(match[0])
						? 'measure'
						: 'count';
			return [{ ...found, kind }];
		});
}

/** Part of a name, a list's number, a time of day, an adjective: "Phase 2", "46-year-old". */
function isNoAmount(text: string, start: number, end: number): boolean {
	const before = text.slice(0, start);
	const after = text.slice(end);
	return (
		/^(?:-\p{L}|(?:st|nd|rd|th)\b|[:/]\d|\s?(?:a\.m\.|p\.m\.|am\b|pm\b|o’clock|o'clock))/u.test(
			after
		) ||
		/(?:\b(?:paragraph|article|section|chapter|phase|part|point|page|no\.|number|room|settlement|covid|route|extension|form|class|grade|level|world war|g)|[-/#])\s*-?$/iu.test(
			before
		)
	);
}
