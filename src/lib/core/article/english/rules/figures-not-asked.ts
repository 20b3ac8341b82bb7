// Which figures of an English sentence nobody wants to know: a table of reasons, each with a figure in <>.
import type { Amount } from '../../../language/amounts-in-text.ts';
import { isInQuotation } from '../read/quotations.ts';

interface Figure {
	readonly kind: Amount['kind'];
	readonly text: string;
	/** The sentence before and behind it. */
	readonly before: string;
	readonly behind: string;
}

const isBetweenCommas = ({ before, behind }: Figure): boolean =>
	/,\s$/.test(before) && /^,/.test(behind);

/** A count in words: "nine". */
const isWord = ({ kind, text }: Figure): boolean => kind === 'count' && !/\d/.test(text);

const REASONS = {
	// “We have waited <nine years>,” she said.
	quoted: ({ before }) => isInQuotation(before),
	// A boy aged <14> was hurt.
	aged: ({ before }) => /\b(?:aged?|ages)\s$/i.test(before),
	// Jo Sample, who is <51>, …
	isSoOld: ({ text, before }) =>
		/^\d{2}$/.test(text) && /\b(?:who|[Hh]e|[Ss]he) (?:is|was)\s$/.test(before),
	// Jo Sample, <44>, heads the union.
	ageAside: (figure) => /^\d{2}$/.test(figure.text) && isBetweenCommas(figure),
	// Children <under five> pay nothing.
	underAge: ({ kind, text }) =>
		kind === 'count' &&
		/^(?:under|over|below)\s(?:\d{1,2}|one|two|five|six|ten|twelve)$/i.test(text),
	// 400 crowns, <about $38>, …
	converted: (figure) => /^about\s[$£€]/i.test(figure.text) && isBetweenCommas(figure),
	// Line <3> and the ring road …
	partOfName: ({ kind, text, before, behind }) =>
		kind === 'count' &&
		/^\d{1,3}$/.test(text) &&
		/\p{Lu}\p{Ll}+\s$/u.test(before) &&
		!/^\s(?!(?:at|in|of|on|and|or|for|to|is|was|has|have|by|from|with|that|which|will|says?|said)\b)\p{Ll}/u.test(
			behind
		),
	// A field of <30> times <40> metres
	factor: ({ before, behind }) => /^\stimes\s\d/.test(behind) || /\d\stimes\s$/.test(before),
	// The bridge (built for <9 million> euros) …
	inBrackets: ({ before }) => before.lastIndexOf('(') > before.lastIndexOf(')'),
	// <Twelve years> ago
	ago: ({ behind }) => /^\s(?:ago|earlier|later|before)\b/.test(behind),
	// <A third> country
	ordinal: ({ text, behind }) =>
		/^an?\s(?:third|fifth|sixth|tenth|quarter)$/i.test(text) &&
		/^\s(?!(?:of|in|on|to|less|more|by|higher|lower|since|from|and|or|as|each|over|at|between|for|when|while|is|are|was|were)\b)\p{Ll}/u.test(
			behind
		),
	// Shops shut at <8> on Sundays.
	hour: ({ kind, text, before, behind }) =>
		kind === 'count' &&
		/^(?:[1-9]|1\d|2[0-4])$/.test(text) &&
		/\b(?:at|by|until|till)\s$/i.test(before) &&
		/^(?:[.,;]|\s(?:on|in|this|every|each)\b)/.test(behind),
	// Shops shut at <about five>.
	hourInWords: (figure) =>
		isWord(figure) &&
		(/\b(?:past|at|by|until|till)\s$/i.test(figure.before) ||
			(/^(?:about|around) /i.test(figure.text) && /\bat\s$/i.test(figure.before))),
	// The <four> governments
	known: (figure) =>
		isWord(figure) && /\b(?:the|these|those|both|all|its|their|other)\s$/i.test(figure.before),
	// It has failed <four> times.
	timesInWords: (figure) => isWord(figure) && /^\stimes\b/.test(figure.behind),
	// <Ten minutes> to nine on Friday
	minutesPast: ({ text, behind }) =>
		/\bminutes?$/.test(text) && /^\s(?:past|to)\s\p{L}+(?=\s(?:on|in|this)\b|[.,;])/u.test(behind),
	// Three and <a half>
	andAHalf: ({ text, before }) =>
		/^(?:an?|one)?\s?half(?:\s\p{Ll}+)?$/iu.test(text) && /\band\s$/.test(before),
	// A rise of <4 percent> would have been enough.
	supposed: ({ text, before, behind }) => {
		const sentence = before + text + behind;
		return /^An? /.test(sentence) && /\bwould (?:have|be)\b/.test(sentence);
	},
	// <Two> ministers left.
	few: ({ kind, text }) =>
		kind === 'count' && /^(?:one|two|a|three|only one|another|some|zero)$/i.test(text.trim()),
	// <Another 20> came later.
	oneMore: ({ kind, text }) => kind !== 'ratio' && /^(?:one|another)\b/i.test(text),
	// Under article <3–1>; a count of them is asked for
	numbered: ({ kind, before, behind }) =>
		/\b(?:world war|g|article)\s$/i.test(before) &&
		!(kind === 'count' && /^\s?(?:of\s+(?:them|whom|which)|or\b)/.test(behind))
} as const satisfies Record<string, (figure: Figure) => boolean>;

export type NotAsked = keyof typeof REASONS;
export const NOT_ASKED = Object.keys(REASONS) as NotAsked[];

/** All the reasons not to ask for an amount; of one that is asked, none. */
export function whyNotAsked(
	{ kind, text, start, end }: Amount,
	sentence: string
): readonly NotAsked[] {
	const figure = { kind, text, before: sentence.slice(0, start), behind: sentence.slice(end) };
	return NOT_ASKED.filter((reason) => REASONS[reason](figure));
}
