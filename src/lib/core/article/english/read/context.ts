// What an English article has told before a sentence: who "she" is, what "the law" is called, which day "Monday" was.
import { MONTH, WEEKDAY } from '../../../language/calendar-names.ts';
import { amountFinder } from '../../../language/amounts-in-text.ts';
import type { Article } from '../../article.ts';
import { clauseOf } from './clause.ts';
import { ENGLISH, LEAD_ADVERBS, PER, SAYING, UNITS } from './words.ts';
import {
	type Direction,
	type FoundDate,
	dateFinder,
	dayOfWeekday
} from '../../../language/dates-in-text.ts';
import { sayLooseDate } from '../../../language/loose-date.ts';
import { type Name, commonWords, namesIn } from '../../names.ts';
import { type Sentence, sentencesOf } from '../../sentences.ts';
import { bodiesOf, peopleOf, pronounsOf } from './people-named.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { intervieweeOf, shortTitleOf, topicOf } from './topic.ts';

const YEAR = '(?:\\p{Lu}\\p{L}+\\s)?\\d{4}';

const findAmounts = amountFinder(ENGLISH, {
	units: UNITS,
	per: PER,
	ratios: [
		'(?:\\s+[\\p{L}-]+){0,2}\\s+for\\s+every\\s+',
		'\\s+per\\s+',
		'\\s+(?:out\\s+)?of\\s+(?:the\\s+|its\\s+|all\\s+|every\\s+)?',
		'\\s+(?:(?:people|households|voters|adults|children|women|men|patients|workers|students|pupils|families|residents|farmers|drivers|companies|cases)\\s+)?in\\s+(?:every\\s+)?',
		'(?:\\s+votes|\\s+seats)?\\s+to\\s+'
	],
	range: { before: 'between\\s', between: '\\s+and\\s+' },
	fractions:
		'(?:a|one|three)\\s+(?:half|third|thirds|quarters?|fifths?|sixth|tenths?)|half|two-thirds|three-quarters',
	change: {
		before: 'from\\s+',
		between: `(?:\\s+\\p{L}+)?(?:\\s+in\\s+${YEAR})?\\s+to\\s+`,
		behind:
			'\\s+(?!(?:last|this|next|by|in|of|and|at|on|a|an|per|for|to|with|while|after|from|but|since|when|as|between|among|during|over)\\b)\\p{Ll}+(?:\\sin\\s(?:\\p{Lu}\\p{L}+\\s)?\\d{4})?|\\sin\\s(?:\\p{Lu}\\p{L}+\\s)?\\d{4}'
	},
	since: '(?:\\s+\\p{Ll}+)?,\\s+(?:up|down)\\s+from\\s+(?:about\\s+)?',
	partOfName: {
		// "On Monday 12 ferries sank" counts them.
		behind: new RegExp(
			`[\\p{Ll},]\\s(?!(?:${[...ENGLISH.months, ...ENGLISH.weekdays]
				.flat()
				.map((name) => name[0]!.toUpperCase() + name.slice(1))
				.join('|')})\\s)\\p{Lu}\\p{Ll}{2,}\\s$`,
			'u'
		),
		inFrontOf:
			/^\s(?:\p{Lu}[\p{L}’'-]+\s){1,2}(?:Street|Road|Avenue|Square|Lane|Drive|Boulevard|Way|Place|Crescent)\b|^\s(?:Downing|Wall) Street\b/u
	}
});

const findDates = dateFinder(ENGLISH);

/** "the end of June" is one date. */
function withPart(date: FoundDate, text: string): FoundDate {
	const part =
		/\b(?:the )?(?:very )?(?:end|start|beginning|middle) of (?:next |last |this )?$/.exec(
			text.slice(0, date.start)
		);
	return part ? { ...date, start: part.index, text: text.slice(part.index, date.end) } : date;
}

const CALENDAR = new RegExp(`^(?:${MONTH}|${WEEKDAY})(?:\\s+|$)`);

/** A quotation as it was said, in its own language, beside its translation. */
const isEnglish = ({ text }: Sentence): boolean =>
	!/\(\(\p{L}{2,3}\)\)/u.test(text) &&
	(SMALL_WORDS.test(text) || (text.match(FOREIGN) ?? []).length < 2);

const SMALL_WORDS =
	/(?<![\p{L}])(?:the|an?|of|to|in|on|for|and|is|was|by|with|at|as|that|it|he|she|they|from|has|have|had|are|were|be|said|his|its|their|will|but|not|or|we|you)(?![\p{L}])/iu;

const FOREIGN =
	/(?<![\p{L}])(?:el|la|los|las|de|del|que|en|y|un|una|le|les|des|du|et|est|pour|und|der|die|das|den|mit|von|ist|il|di|che|per|não|para|os|em)(?![\p{L}])|[\u0400-\u04ff\u0600-\u06ff\u0900-\u097f\u3040-\u30ff\u4e00-\u9fff]{3,}/giu;

/** Two clauses that a semicolon joins are two sentences, where each has its verb and none explains a term. */
function atSemicolon(sentence: Sentence): readonly Sentence[] {
	const { text, start } = sentence;
	const at = text.search(/;\s/);
	if (at < 0 || /:\s/.test(text.slice(0, at)) || /["“”]/.test(text)) return [sentence];
	const second = at + 2;
	const [one, other] = [clauseOf(text.slice(0, at)), clauseOf(text.slice(second))];
	// "…; from 2028 it will be 9.8%" says nothing without what stands in front.
	if (one === null || other === null) return [sentence];
	const pointsBack = /^(?:it|they|he|she|there|that|this|some|others)$/i.test(other.bareSubject);
	if (pointsBack && !sentence.isPoint) return [sentence];
	return [
		{ ...sentence, text: text.slice(0, at), end: start + at },
		{ ...sentence, text: text.slice(second), start: start + second, place: sentence.place + 1 }
	];
}

/** "The vote was held, and the Sea Court ruled that …": what somebody named says of it is a sentence of its own. */
function atSaying(sentence: Sentence): readonly Sentence[] {
	const { text, start } = sentence;
	if (/["“”]/.test(text)) return [sentence];
	const joint =
		/,\s(?:and|while|whereas)\s(?=(?:the\s(?:\p{Ll}+\s)?)?\p{Lu}[^,;]{2,70}\s(?:said|says|ruled|argued|argues|warned|warns|claimed|claims|found|announced|reported)\s)/u.exec(
			text
		);
	if (!joint) return [sentence];
	const second = joint.index + joint[0].length;
	const [one, other] = [clauseOf(text.slice(0, joint.index)), clauseOf(text.slice(second))];
	if (one === null || other === null || !SAYING.includes(other.verb) || other.lead !== '')
		return [sentence];
	return [
		{ ...sentence, text: text.slice(0, joint.index), end: start + joint.index },
		{ ...sentence, text: text.slice(second), start: start + second, place: sentence.place + 1 }
	];
}

const FIRST_OF_TITLE =
	/(?:Prime|Foreign|Interior|Finance|Defence|Defense|Trade|Youth|Justice|Health|Education|Environment|Vice|Deputy|Home|State|Attorney|Secretary)\s$/;

/** "Prime Minister Teodor Vash" where "prime" stands in small letters elsewhere. */
function withTitle(name: Name, text: string): Name {
	const first = FIRST_OF_TITLE.exec(text.slice(0, name.start))?.[0] ?? '';
	return { ...name, text: first + name.text, start: name.start - first.length };
}

const CALENDAR_BEHIND = new RegExp(` (?:on|of|for) (?:${MONTH}|${WEEKDAY})$`);

/** "In January Kosh asked", "Kosh on Friday": the month and the day are no part of the name. */
function withoutMonth({ text: whole, start, end: wholeEnd }: Name): readonly Name[] {
	const text = whole.replace(CALENDAR_BEHIND, '');
	const end = wholeEnd - (whole.length - text.length);
	const month = CALENDAR.exec(text)?.[0] ?? '';
	return month.length >= text.length
		? []
		: [{ text: text.slice(month.length), start: start + month.length, end }];
}

/** Beginnings of sentences that are no names. */
const BEGINNINGS = [
	...LEAD_ADVERBS,
	...'the a an in on at by for from with of to and but or if when while as it its he she they we you i there here this that these those what who how why which most many some all both no not new one two three four five six seven eight nine ten last next since until after before under between now yes so yet critics opponents officials researchers scientists analysts experts supporters figure founded headquarters once although though because despite during even like unlike whether perhaps maybe according asked given later earlier tomorrow soon only just again often sometimes never always ever almost nearly about around above below behind beyond within without through throughout across along among upon over off out up down back away together apart besides except including following regarding concerning considering having being whereas unless than such same other another each every either neither any several few more less least much my your his her our their us him them me himself herself itself themselves whose whom whoever whatever whichever where wherever whenever hence therefore otherwise rather quite very too well far long early late finally eventually previously recently currently reportedly allegedly apparently clearly certainly definitely probably possibly hopefully unfortunately fortunately interestingly surprisingly importantly additionally nonetheless consequently accordingly similarly likewise conversely ironically told said speaking'.split(
		' '
	)
];

export function readEnglish(article: Article): Reading {
	const isCommon = commonWords(article.text, BEGINNINGS);
	const sentences = sentencesOf(article, ENGLISH)
		.filter(isEnglish)
		.flatMap(atSemicolon)
		.flatMap(atSaying);
	const said = sentences.map((sentence, index): ReadSentence => {
		const dates = findDates(sentence.text).map((date) => withPart(date, sentence.text));
		const amounts = findAmounts(sentence.text).filter(
			(amount) =>
				!dates.some(
					(date) => amount.start < date.end && date.start < amount.end && amount.kind !== 'change'
				)
		);
		return {
			sentence,
			clause: clauseOf(sentence.text),
			names: namesIn(sentence.text, isCommon)
				.flatMap(withoutMonth)
				.map((name) => withTitle(name, sentence.text)),
			amounts,
			dates,
			index
		};
	});
	const capitals = new Set(
		[...article.text.matchAll(/(?<=[\p{Ll}\d,]\s)\p{Lu}[\p{L}\p{M}]+/gu)].map(([word]) => word)
	);
	const people = peopleOf(said, isCommon);
	const bodies = bodiesOf(said);
	return {
		article,
		date: article.about.date,
		said,
		isCommon,
		isNamed: (word) => capitals.has(word.replace(/['’]s?$/, '')),
		people,
		pronouns: pronounsOf(said, people),
		bodies,
		topic: topicOf(article, said, people, isCommon),
		shortTitle: shortTitleOf(article.about.title),
		interviewee: intervieweeOf(article, said, people)
	};
}

/** "on Monday" in words of the article's own date: null where the article has none. */
export function sayWeekday(
	name: string,
	reading: Reading,
	direction: Exclude<Direction, null>
): string | null {
	const weekday = ENGLISH.weekdays.findIndex((all) =>
		(all as readonly string[]).includes(name.toLowerCase())
	);
	const day = dayOfWeekday(weekday, reading.date, direction);
	return day && sayLooseDate(day);
}
