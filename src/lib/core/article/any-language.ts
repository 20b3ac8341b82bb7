// What needs no language: acronyms with their long form, numbers with a unit, dates, names that recur.
import { amountFinder } from '../language/amounts-in-text.ts';
import type { Article } from './article.ts';
import { dateFinder } from '../language/dates-in-text.ts';
import { clozeNote, questionNote, type Draft } from './draft.ts';
import type { NewsLanguage } from '../language/language.ts';
import { madeBy, type FoundDraft } from './rule.ts';
import { MONTHS_ANYWHERE } from '../language/months-abroad.ts';
import { acronymsIn, commonWords, namesIn } from './names.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

/** Month names and number words of several languages, so that a date is found in each of them. */
const ANY: NewsLanguage = {
	tag: 'und',
	abbreviations: 'dr mr mme st nr no ca bzw usw etc sr sra hr fr art abs'.split(' '),
	months: MONTHS_ANYWHERE,
	weekdays: [],
	numberWords: { '\u0000': 0 },
	scales: [
		'Millionen',
		'Milliarden',
		'Mio',
		'Mrd',
		'millions',
		'milliards',
		'millones',
		'milioni',
		'milhões',
		'miljoen',
		'million',
		'billion'
	],
	approximate: [
		'rund',
		'etwa',
		'mindestens',
		'höchstens',
		'environ',
		'près de',
		'plus de',
		'au moins',
		'más de',
		'unos',
		'circa',
		'ongeveer',
		'about',
		'more than',
		'at least'
	],
	percent: [
		'%',
		'Prozent',
		'pour cent',
		'por ciento',
		'per cento',
		'por cento',
		'procent',
		'percent',
		'per cent'
	]
};

const findDates = dateFinder(ANY);
const findAmounts = amountFinder(ANY, {
	units: [
		'Euro',
		'euros',
		'km',
		'kg',
		'Tonnen',
		'tonnes',
		'Meter',
		'mètres',
		'metros',
		'Kilometer',
		'kilomètres',
		'Hektar',
		'hectares',
		'Jahre',
		'Jahren',
		'ans',
		'años',
		'anni',
		'anos',
		'jaar',
		'Stimmen',
		'voix',
		'Sitze',
		'Sitzen',
		'sièges',
		'escaños'
	],
	per: '',
	ratios: ['\\s(?:zu|von|sur|de|su|van|of)\\s(?:den\\s|les\\s|los\\s)?'],
	range: { before: 'zwischen\\s|entre\\s|tussen\\s|tra\\s', between: '\\s(?:und|et|y|e|en)\\s' },
	fractions: '',
	change: {
		before: '(?:von|de|da|van|from)\\s+',
		between: '\\s+(?:auf|à|a|naar|to)\\s+(?:höchstens\\s+)?',
		behind: '\\s+\\p{L}+'
	},
	since: '\\s(?:statt|au lieu de|en lugar de|instead of)\\s',
	partOfName: null
});

export function anyLanguageDrafts(article: Article): readonly FoundDraft[] {
	const isCommon = commonWords(article.text, []);
	const seen = new Map<string, number>();
	return sentencesOf(article, ANY).flatMap((sentence) => [
		...madeBy('any-acronym', acronyms(article, sentence)),
		...madeBy('any-glossary', glossary(article, sentence)),
		...madeBy('any-gap', gaps(article, sentence)),
		...madeBy('any-name', names(article, sentence, isCommon, seen))
	]);
}

function acronyms(article: Article, sentence: Sentence): readonly Draft[] {
	return acronymsIn(sentence.text).map(({ short, long, start, end }) => {
		const span = { start: sentence.start + start, end: sentence.start + end };
		return {
			...rest(article),
			kind: 'definition',
			question: `${short} = ?`,
			answer: long,
			quote: span,
			asks: span,
			worth: 0.8,
			note: questionNote(`${short} = ?`, long)
		};
	});
}

/** A line "Word: what it means." under the others of its kind. */
function glossary(article: Article, { text, start, end, place }: Sentence): readonly Draft[] {
	const match =
		place === 0
			? /^(\p{L}[\p{L}\p{M}-]*(?:\s\p{L}[\p{L}\p{M}-]*){0,2})\s?:\s(\p{Ll}[^:]{15,300})$/u.exec(
					text
				)
			: null;
	if (!match) return [];
	const [, term = '', meaning = ''] = match;
	const gloss = meaning.replace(/[.;]$/, '');
	return [
		{
			...rest(article),
			kind: 'definition',
			question: `${term} = ?`,
			answer: gloss,
			quote: { start, end },
			asks: { start, end },
			worth: 0.85,
			note: { term, meaning: gloss }
		}
	];
}

const rest = ({ about }: Article) => ({ claimedBy: null, asOf: about.date });

const MOST_WORDS = 34;
const FEWEST_WORDS = 5;

const isAskable = ({ text }: Sentence): boolean => {
	const words = text.split(/\s+/).length;
	return words >= FEWEST_WORDS && words <= MOST_WORDS && !/^["“„«‘]|[?]["”“»]?$/.test(text);
};

function gaps(article: Article, sentence: Sentence): readonly Draft[] {
	if (!isAskable(sentence)) return [];
	const dates = findDates(sentence.text);
	const amounts = findAmounts(sentence.text).filter(
		({ kind, text, start, end }) =>
			(kind !== 'count' || text.replace(/\D/g, '').length > 1) &&
			!dates.some((date) => start < date.end && date.start < end)
	);
	const named = [
		...amounts.map((amount) => ({
			...amount,
			kind: 'figure' as const,
			gap: 'figure',
			worth: amount.kind === 'count' ? 0.5 : 0.66
		})),
		...dates.map((date) => ({
			...date,
			kind: 'date' as const,
			gap: 'date',
			worth: date.grain === 'year' ? 0.4 : 0.6
		}))
	];
	return named.slice(0, 3).map(({ start, end, kind, gap, worth }) => {
		const [only] = dates;
		return {
			...gapDraft(sentence, start, end, gap),
			kind,
			claimedBy: null,
			asOf:
				// Which year a month is of, only the words of its language tell.
				only && dates.length === 1 && only.grain === 'day' && only.date.year !== null
					? only.date
					: article.about.date,
			worth
		};
	});
}

/** A name that recurs, asked for where it stands first. */
function names(
	article: Article,
	sentence: Sentence,
	isCommon: (word: string) => boolean,
	seen: Map<string, number>
): readonly Draft[] {
	const found = namesIn(sentence.text, isCommon).filter(
		({ text }) => text.includes(' ') && !seen.has(text) && article.text.split(text).length > 2
	);
	for (const { text } of found) seen.set(text, 1);
	if (!isAskable(sentence)) return [];
	return found.slice(0, 1).map(({ start, end }) => ({
		...gapDraft(sentence, start, end, 'name'),
		...rest(article),
		kind: 'claim' as const,
		worth: 0.36
	}));
}

function gapDraft(sentence: Sentence, start: number, end: number, gap: string) {
	const answer = sentence.text.slice(start, end);
	const [before, behind] = [sentence.text.slice(0, start), sentence.text.slice(end)];
	return {
		question: `${before}____${behind}`,
		answer,
		quote: { start: sentence.start, end: sentence.end },
		asks: { start: sentence.start + start, end: sentence.start + end },
		note: clozeNote(before, gap, answer, behind, '')
	};
}
