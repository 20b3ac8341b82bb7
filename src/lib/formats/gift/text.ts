// The texts of a GIFT file: its escapes, and what HTML and Markdown come to as plain words.
import { oneLine } from '../../core/language/fold.ts';
// HTML is never shown as such: its tags are taken out here, and what is left is a text like any other.

/** What a backslash may stand before; "n" is a line break. */
const SIGNS = '\\:#={}~n';

/**
 * Puts each escaped character out of the way of what GIFT reads, as a control character: a text that holds
 * one of those itself must have been refused before.
 */
export const hideEscapes = (text: string): string =>
	text.replace(/\\([\\:#={}~n])/g, (_, sign: string) =>
		String.fromCharCode(1 + SIGNS.indexOf(sign))
	);

/** Where a star stands for any letters, an escaped one is a star. */
const STAR = '\u000e';
export const hideStars = (hidden: string): string => hidden.replaceAll('\\*', STAR);

const showEscapes = (text: string): string =>
	text.replaceAll(STAR, '*').replace(/[\u0001-\u0008]/g, (hidden) => {
		const sign = SIGNS[hidden.charCodeAt(0) - 1]!;
		return sign === 'n' ? '\n' : sign;
	});

const TEXT_FORMATS = ['html', 'moodle', 'plain', 'markdown'] as const;
/** Moodle's own format, where a text names none, is a text that may hold some HTML. */
export type TextFormat = (typeof TEXT_FORMATS)[number];

export interface PlainText {
	/** On one line. */
	readonly text: string;
	/** It shows or plays something that a text cannot. */
	readonly hasPicture: boolean;
}

const FORMAT = /^\s*\[(html|moodle|plain|markdown)\]/;

/** The format that a text names before it begins; else that of what it belongs to. */
export const formatOf = (raw: string, otherwise: TextFormat): TextFormat =>
	(FORMAT.exec(raw)?.[1] as TextFormat | undefined) ?? otherwise;

/** A text of the file as plain words on one line. */
export function plainText(raw: string, otherwise: TextFormat): PlainText {
	const format = formatOf(raw, otherwise);
	const written = showEscapes(raw.replace(FORMAT, ''));
	const { text, hasPicture } = READ[format](written);
	return { text: oneLine(text), hasPicture };
}

const READ: Readonly<Record<TextFormat, (text: string) => PlainText>> = {
	plain: (text) => ({ text, hasPicture: false }),
	html: (text) => withoutTags(text, () => true),
	moodle: (text) => withoutTags(text, (name) => KNOWN_TAGS.has(name)),
	markdown(text) {
		const { text: words, hasPicture } = withoutTags(text, (name) => KNOWN_TAGS.has(name));
		return { text: withoutMarks(words), hasPicture: hasPicture || /!\[[^\][]*\]\(/.test(words) };
	}
};

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Shown or played, which a text cannot be. */
const PICTURES = wordSet('img audio video iframe object embed svg math canvas');
/** What stands between their tags is not for readers. */
const UNREAD = wordSet('script style');
/** Words before and behind them do not belong together. */
const BREAKS = wordSet(
	'p div br hr li ul ol dl dt dd table tr td th blockquote pre h1 h2 h3 h4 h5 h6'
);
/** In a text that is no HTML: others may be words, as in "a<b and c>d". */
const KNOWN_TAGS = new Set([
	...PICTURES,
	...UNREAD,
	...BREAKS,
	...wordSet('a abbr b big center code del em font i ins q s small span strike strong sub sup'),
	...wordSet('tbody thead tfoot tt u')
]);

const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi;

function withoutTags(text: string, isTag: (name: string) => boolean): PlainText {
	const parts: string[] = [];
	let [end, isUnread, hasPicture] = [0, false, false];
	for (const { 0: tag, 1: slash, 2: name = '', index } of text.matchAll(TAG)) {
		const lower = name.toLowerCase();
		if (!isTag(lower)) continue;
		if (!isUnread) parts.push(text.slice(end, index), betweenWords(lower, slash === '/'));
		if (UNREAD.has(lower)) isUnread = slash === '';
		hasPicture ||= PICTURES.has(lower);
		end = index + tag.length;
	}
	if (!isUnread) parts.push(text.slice(end));
	return { text: withoutEntities(parts.join('')), hasPicture };
}

function betweenWords(tag: string, closes: boolean): string {
	if (BREAKS.has(tag)) return ' ';
	// 10<sup>6</sup> is not 106.
	return tag === 'sup' && !closes ? '^' : '';
}

const ENTITIES: Readonly<Record<string, string>> = {
	...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '' },
	...{ ndash: '–', mdash: '—', hellip: '…', middot: '·', bull: '•', deg: '°', sect: '§' },
	...{ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„' },
	...{ laquo: '«', raquo: '»', euro: '€', pound: '£', yen: '¥', cent: '¢', copy: '©' },
	...{ times: '×', divide: '÷', minus: '−', plusmn: '±', le: '≤', ge: '≥', ne: '≠' },
	...{ rarr: '→', larr: '←', frac12: '½', frac14: '¼', sup2: '²', sup3: '³', micro: 'µ' },
	...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß' },
	...{ eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', aacute: 'á', acirc: 'â' },
	...{ ccedil: 'ç', iacute: 'í', icirc: 'î', oacute: 'ó', ocirc: 'ô', uacute: 'ú' },
	...{ ugrave: 'ù', ntilde: 'ñ', aring: 'å', aelig: 'æ', oslash: 'ø', atilde: 'ã' }
};

/** One that is not known stays as it is written. */
const withoutEntities = (text: string): string =>
	text.replace(
		/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,9}));/gi,
		(whole, decimal?: string, hex?: string, name?: string) => {
			if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole;
			const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
			return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
		}
	);

/** Emphasis, code and links of Markdown as their words. */
const withoutMarks = (text: string): string =>
	text
		.replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
		.replace(/(\*\*|__)([^*_]+)\1/g, '$2')
		.replace(/(?<![\p{L}\p{N}])([*_`])([^*_`]+)\1(?![\p{L}\p{N}])/gu, '$2');
