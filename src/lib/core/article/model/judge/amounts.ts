// The numbers of a model's answer against those of its passage: with the scale, the unit and the "nearly" that stand there.
import type { Span } from '../../../language/span.ts';
import type { JudgeWords } from './words.ts';

const COUNTS: Readonly<Record<string, string>> = Object.fromEntries(
	[
		'zero one two three four five six seven eight nine ten eleven twelve',
		'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'
	].flatMap((line) => line.split(' ').map((word, count) => [word, String(count)] as const))
);
const NUMBER = new RegExp(
	`(?<!\\p{L}-?)(?<currency>US\\$|A\\$|C\\$|[$£€¥])?\\s?(?<digits>\\d+(?:[.,   ]\\d{3})*(?:[.,]\\d+)?|(?:${Object.keys(COUNTS).join('|')})(?!\\p{L}))(?<scale>\\s{0,2}(?:hundred|thousand|million|billion|trillion|bn|Millionen|Million|Milliarden|Milliarde|Billionen|Mio\\.?|Mrd\\.?)(?!\\p{L}))?(?<unit>\\s{0,2}(?:%|(?:percent|per cent|percentage points?|Prozent|Prozentpunkte)(?!\\p{L})))?`,
	'giu'
);
/** What stands behind it and says of what, or per what. */
const BEHIND =
	/^\s(?:euros?|Euro|dollars?|pounds?|yen|francs?|Franken|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|feet|hectares?|tonn?e?s?|kilograms?|degrees?|Kilometern?|Metern?|Hektar|Tonnen|Grad|light[- ]years?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|Jahre?n?|Monaten?|Wochen?|Tagen?|Stunden|Minuten)(?!\p{L})/iu;
const PER =
	/^\s(?:(?:a|an|per|each)\s(?:year|month|week|day|hour|minute|second|person|head|share|barrel|litre|liter|ton|tonne)|(?:im|pro|je)\s(?:Jahr|Monat|Tag|Woche|Stunde|Kopf|Person)|am\sTag|in\sder\s(?:Stunde|Woche))(?!\p{L})/iu;

interface NumberInText extends Span {
	/** Digits alone, so that "4,000" and "4 000" are one. */
	readonly value: string;
	readonly scale: string;
	/** "%", a currency's sign, or none. */
	readonly of: string;
	/** With what belongs to it. */
	readonly whole: Span;
}

const plainScale = (scale: string): string =>
	({
		bn: 'billion',
		mio: 'million',
		mrd: 'milliard',
		milliarde: 'milliard',
		milliarden: 'milliard',
		millionen: 'million',
		billionen: 'billion'
	})[scale.trim().toLowerCase().replace('.', '')] ?? scale.trim().toLowerCase();

export function numbersIn(text: string, words: JudgeWords): readonly NumberInText[] {
	return [...text.matchAll(NUMBER)].flatMap((match) => {
		const { currency = '', digits = '', scale = '', unit = '' } = match.groups ?? {};
		const start = match.index + (match[0].length - match[0].trimStart().length);
		const end = match.index + match[0].length;
		const lead =
			words.approximate.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;
		const behind = BEHIND.exec(text.slice(end))?.[0].length ?? 0;
		const per = PER.exec(text.slice(end + behind))?.[0].length ?? 0;
		return [
			{
				value: COUNTS[digits.toLowerCase()] ?? digits.replace(/[,.   ](?=\d{3}(?!\d))/g, ''),
				scale: plainScale(scale),
				of: unit !== '' ? '%' : currency,
				start,
				end,
				whole: { start: start - lead, end: end + behind + per }
			}
		];
	});
}

/**
 * The answer with each number as the passage has it; null where one is not there, or with another scale or
 * unit. A bare "6.4" becomes "nearly $6.4 million".
 */
export function withWholeAmounts(
	answer: string,
	question: string,
	passage: string,
	words: JudgeWords
): string | null {
	const there = numbersIn(passage, words);
	let mended = answer;
	for (const own of [...numbersIn(answer, words)].reverse()) {
		const same = there.filter(({ value }) => value === own.value);
		const fits = same.filter(
			({ scale, of }) =>
				(own.scale === '' || own.scale === scale) &&
				(own.of === '' || own.of === of || (own.of !== '%' && of !== '%' && of.endsWith(own.of)))
		);
		if (fits.length === 0) return null;
		const [whole, second] = fits;
		if (second) continue;
		const literal = passage.slice(whole!.whole.start, whole!.whole.end);
		const ownLiteral = answer.slice(own.whole.start, own.whole.end);
		if (ownLiteral.length >= literal.length) continue;
		// What the question says already need not be said again: "How many years …?" – "nearly 12".
		const tail = passage.slice(whole!.end, whole!.whole.end).trim();
		const end =
			tail !== '' && question.toLowerCase().includes(tail.toLowerCase())
				? whole!.end
				: whole!.whole.end;
		const put = passage.slice(whole!.whole.start, end);
		mended = mended.slice(0, own.whole.start) + put + mended.slice(own.whole.end);
	}
	return mended;
}
