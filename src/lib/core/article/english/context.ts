// What an English article has told before a sentence: who "she" is, what "the law" is called, which day "Monday" was.
import type { Article } from '../article.ts';
import { dateFinder, dayOfWeekday, type FoundDate } from '../dates.ts';
import { amountFinder, type Amount } from '../amounts.ts';
import type { LooseDate } from '../../deck/loose-date.ts';
import { sayLooseDate } from '../../deck/loose-date.ts';
import { commonWords, namesIn, type Name } from '../names.ts';
import { sentencesOf, type Sentence } from '../sentences.ts';
import { clauseOf, type Clause } from './clause.ts';
import { upperFirst } from './edits.ts';
import { BODY_WORDS, ENGLISH, PER, ROLES, SAYING, UNITS } from './words.ts';

export interface Said {
	readonly sentence: Sentence;
	readonly clause: Clause | null;
	readonly names: readonly Name[];
	readonly amounts: readonly Amount[];
	readonly dates: readonly FoundDate[];
	readonly index: number;
}

export interface Reading {
	readonly article: Article;
	readonly date: LooseDate | null;
	readonly said: readonly Said[];
	readonly isCommon: (word: string) => boolean;
	/** Written with a capital in the middle of a sentence somewhere. */
	readonly isNamed: (word: string) => boolean;
	/** Full names of people by their last name. */
	readonly people: ReadonlyMap<string, string>;
	/** Which pronoun stands for a person, by the full name, where the article tells. */
	readonly pronouns: ReadonlyMap<string, 'he' | 'she'>;
	/** Names of bodies, laws and places that have a general word in them, in order. */
	readonly bodies: readonly { readonly name: string; readonly start: number }[];
	/** What the article is about, in a name. */
	readonly topic: string | null;
	/** Its title without what every title has; null where it says nothing, as "Morning digest". */
	readonly shortTitle: string | null;
	/** Who answers the questions of an interview. */
	readonly interviewee: string | null;
}

const MONTH = '(?:\\p{Lu}\\p{L}+\\s)?\\d{4}';
const findAmounts = amountFinder(ENGLISH, {
	units: UNITS,
	per: PER,
	ratios: [
		'\\s+(?:out\\s+)?of\\s+(?:the\\s+|its\\s+|all\\s+|every\\s+)?',
		'\\s+(?:(?:people|households|voters|adults|children|women|men|patients|workers|students|pupils|families|residents|farmers|drivers|companies|cases)\\s+)?in\\s+(?:every\\s+)?',
		'(?:\\s+votes|\\s+seats)?\\s+to\\s+'
	],
	range: { before: 'between\\s', between: '\\s+and\\s+' },
	fractions:
		'(?:a|one|three)\\s+(?:half|third|thirds|quarters?|fifths?|sixth|tenths?)|half|two-thirds|three-quarters',
	change: {
		before: 'from\\s+',
		between: `(?:\\s+\\p{L}+)?(?:\\s+in\\s+${MONTH})?\\s+to\\s+`,
		behind:
			'\\s+(?!(?:last|this|next|by|in|of|and|at|on|a|an|per|for|to|with|while|after|from|but|since|when|as|between|among|during|over)\\b)\\p{Ll}+(?:\\sin\\s(?:\\p{Lu}\\p{L}+\\s)?\\d{4})?|\\sin\\s(?:\\p{Lu}\\p{L}+\\s)?\\d{4}'
	},
	since: '(?:\\s+\\p{Ll}+)?,\\s+(?:up|down)\\s+from\\s+(?:about\\s+)?'
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

const CALENDAR = new RegExp(
	`^(?:${[...ENGLISH.months, ...ENGLISH.weekdays].map(([name]) => name![0]!.toUpperCase() + name!.slice(1)).join('|')})(?:\\s+|$)`
);

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

const FIRST_OF_TITLE =
	/(?:Prime|Foreign|Interior|Finance|Defence|Defense|Trade|Youth|Justice|Health|Education|Environment|Vice|Deputy|Home|State|Attorney|Secretary)\s$/;

/** "Prime Minister Teodor Vash" where "prime" stands in small letters elsewhere. */
function withTitle(name: Name, text: string): Name {
	const first = FIRST_OF_TITLE.exec(text.slice(0, name.start))?.[0] ?? '';
	return { ...name, text: first + name.text, start: name.start - first.length };
}

/** "In January Kosh asked": the month is no part of the name. */
function withoutMonth({ text, start, end }: Name): readonly Name[] {
	const month = CALENDAR.exec(text)?.[0] ?? '';
	return month.length >= text.length
		? []
		: [{ text: text.slice(month.length), start: start + month.length, end }];
}

/** Beginnings of sentences that are no names. */
const BEGINNINGS =
	'the a an in on at by for from with of to and but or if when while as it its he she they we you i there here this that these those what who how why which most many some all both no not new one two three four five six seven eight nine ten last next since until after before under between then now yes so yet however critics opponents officials researchers scientists analysts experts supporters figure founded headquarters'.split(
		' '
	);

export function readEnglish(article: Article): Reading {
	const isCommon = commonWords(article.text, BEGINNINGS);
	const sentences = sentencesOf(article, ENGLISH).flatMap(atSemicolon);
	const said = sentences.map((sentence, index): Said => {
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
		topic: topicOf(article, said, people),
		shortTitle: shortTitleOf(article.about.title),
		interviewee: intervieweeOf(article, said, people)
	};
}

/** "What the new rent cap means for tenants" is about the new rent cap. */
function subjectAsked(title: string): string | null {
	const about =
		/^(?:what|how)\s(the\s[^,?]{3,40}?)\s(?:means?|works?|is|are|does|do|will|would|could|says?|changes?)\b/i.exec(
			title
		) ?? /^what (?:is|are)\s([^,?]{3,40}?)(?:,|\?|\sand\s|$)/i.exec(title);
	return about ? upperFirst(about[1]!) : null;
}

function shortTitleOf(title: string | null): string | null {
	if (title === null || /^[“"‘]/.test(title) || !/\p{Ll}{3}/u.test(title)) return null;
	const bare = title.replace(
		/^(?:Explainer|Factbox|FACTBOX|Analysis|Opinion|Comment|Live|Live updates?|Update|Q&A|Interview|Feature|In brief)\s*[:–—-]\s*/i,
		''
	);
	if (/^(?:What|Why|How|Who|When|Where|Is|Are|Can|Could|Will|Does|Do)\b/i.test(bare))
		return subjectAsked(bare);
	const [first = ''] = bare.split(/:\s|\s[–—]\s/);
	const isEnough = first.split(/\s+/).length >= 2 && first !== bare;
	const short = (isEnough ? first : bare).replace(/[?.!]$/, '').replace(/\slive$/i, '');
	const words = short.split(/\s+/).length;
	return words >= 2 && words <= 13 ? short : null;
}

/** The person that the article names most, where its paragraphs answer questions and it calls itself an interview. */
function intervieweeOf(
	{ text }: Article,
	said: readonly Said[],
	people: ReadonlyMap<string, string>
): string | null {
	const answers = said.filter(({ sentence }) => sentence.asked !== null);
	if (answers.length < 0.5 * said.length || !/\binterview/i.test(text)) return null;
	const counted = [...people.values()].map(
		(name) => [name, text.split(name.split(' ').at(-1)!).length] as const
	);
	return counted.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const ROLE = new RegExp(`(?:^|\\s)(?:${ROLES.join('|')})\\.?$`, 'i');

/** "…, chief economist at the bank,", "…, a former minister," */
const ROLE_APPOSED = new RegExp(
	`^,\\s(?:an?\\s|the\\s|its\\s|his\\s|her\\s|their\\s)?[^,.;:]{0,50}?\\b(?:${ROLES.join('|')})\\b`,
	'i'
);

/** "Her opposite number, Tomasz Wren, was …"; not "its capital, Port Sorrel, was …". */
const OF_SOMEBODY =
	/(?:^|[.;]\s|\s)(?:[Hh]er|[Hh]is|[Ii]ts|[Tt]heir|\p{Lu}[\p{L}-]+[’']s?)\s(?!(?:[\p{Ll}-]+\s){0,2}(?:capital|city|town|village|river|port|island|lake|country|region|province|district|ship|vessel|boat|company|firm|newspaper|paper|team|club|rival|neighbour|neighbor|plant|mine|factory|product|drug|vaccine|app|predecessor|successor|subsidiary|parent|headquarters|home|base)s?,)[\p{Ll}][\p{Ll}\s-]{3,40},\s$/u;

const SAYS_BEHIND = new RegExp(`^\\s(?:${SAYING.join('|')})\\b`);
const SAYS_BEFORE = new RegExp(
	`\\b(?:${SAYING.join('|')}|asked|asks|ask|replies|replied|shouts|by|led by|wrote)\\s$`
);
const ROLE_BEHIND = new RegExp(`^(?:,\\s(?:${ROLES.join('|')})\\b|\\s(?:${SAYING.join('|')})\\b)`);

function peopleOf(said: readonly Said[], isCommon: (word: string) => boolean): Map<string, string> {
	const people = new Map<string, string>();
	for (const { sentence, names } of said) {
		for (const name of names) {
			const bare = withoutRole(name.text).replace(/ (?:of|for) .*$/, '');
			const words = bare.split(/\s+/);
			if (words.length < 2 || words.length > 4 || isBody(bare) || /\band\b/.test(bare)) continue;
			const before = sentence.text.slice(0, name.start);
			const after = sentence.text.slice(name.end);
			const isPerson =
				bare !== name.text ||
				ROLE.test(before.trimEnd().replace(/,$/, '')) ||
				/^,\s(?:\d{2},|who\s)/.test(after) ||
				ROLE_APPOSED.test(after) ||
				SAYS_BEHIND.test(after) ||
				SAYS_BEFORE.test(before) ||
				(OF_SOMEBODY.test(before) && /^,\s\p{Ll}/u.test(after));
			const last = words.at(-1)!;
			// "Estmark Water", "Nets Now": no family is called so.
			const isThing = bare === name.text && isCommon(last);
			if (isPerson && !isThing && !people.has(last)) people.set(last, bare);
		}
	}
	// "Brusk, president since 2013,": the short form tells of whom it is the short form.
	const full = new Set(said.flatMap(({ names }) => names.map(({ text }) => withoutRole(text))));
	const fullByLast = new Map<string, string>();
	for (const name of full) {
		const words = name.split(' ');
		const last = words.at(-1)!;
		if (words.length > 1 && words.length <= 3 && !isBody(name) && !fullByLast.has(last))
			fullByLast.set(last, name);
	}
	for (const { sentence, names } of said) {
		for (const { text, start, end } of names) {
			if (text.includes(' ') || people.has(text)) continue;
			const shows =
				ROLE.test(sentence.text.slice(0, start).trimEnd()) ||
				ROLE_BEHIND.test(sentence.text.slice(end));
			const long = shows && fullByLast.get(text);
			if (long) people.set(text, long);
		}
	}
	return people;
}

const OF_MEN =
	/\b(?:Mr|Sir|Lord|King|Prince|spokesman|chairman|congressman|businessman|councilman|fisherman|father|husband|grandfather|son|brother|man|boy)\b/;
const OF_WOMEN =
	/\b(?:Mrs|Ms|Miss|Dame|Lady|Baroness|Queen|Princess|spokeswoman|chairwoman|congresswoman|businesswoman|councilwoman|mother|wife|grandmother|daughter|sister|woman|girl)\b/;

/** By a title or a word beside the name, and by a pronoun behind it in a sentence that names nobody else. */
function pronounsOf(
	said: readonly Said[],
	people: ReadonlyMap<string, string>
): ReadonlyMap<string, 'he' | 'she'> {
	const votes = new Map<string, number>();
	for (const { sentence } of said) {
		const plain = sentence.text.replace(/“[^”]*”|"[^"]*"/g, '""');
		const [only, second] = peopleIn(plain, people);
		if (!only || second) continue;
		const at = plain.indexOf(only[0]);
		const around = plain.slice(Math.max(0, at - 40), at + 60);
		const behind = plain.slice(at);
		const he = [OF_MEN.test(around), /\b(?:he|his|him|himself)\b/.test(behind)].filter(
			Boolean
		).length;
		const she = [OF_WOMEN.test(around), /\b(?:she|her|hers|herself)\b/.test(behind)].filter(
			Boolean
		).length;
		votes.set(only[1], (votes.get(only[1]) ?? 0) + she - he);
	}
	return new Map(
		[...votes].flatMap(([name, vote]) =>
			vote === 0 ? [] : [[name, vote > 0 ? 'she' : 'he'] as const]
		)
	);
}

/** They stay with the name. */
const HONOURS = new Set([
	'dame',
	'sir',
	'lord',
	'baroness',
	'king',
	'queen',
	'prince',
	'princess',
	'pope'
]);

const OFFICES = ROLES.filter((role) => !HONOURS.has(role))
	.map((role) => role[0]!.toUpperCase() + role.slice(1))
	.join('|');
/** "Prime Minister", "Transport Secretary", "Dr": up to the office, whatever stands before it. */
const TITLES = new RegExp(
	`^(?:the\\s+)?(?:(?:\\p{Lu}[\\p{L}.]*\\s+){0,3}(?:${OFFICES}|Mrs?|Ms|Dr)\\.?\\s+)+(?=\\p{Lu}\\p{L}+)`,
	'u'
);

/** "Prime Minister Teodor Vash" without what he is. */
export function withoutRole(name: string): string {
	const bare = name.replace(TITLES, '');
	return bare === '' ? name : bare;
}

const BODY = new RegExp(`(?:^|\\s)(?:${BODY_WORDS.join('|')})s?(?:\\s|$)`);

export const isBody = (name: string): boolean => BODY.test(name);

function bodiesOf(said: readonly Said[]) {
	// Where each is named first.
	const starts = new Map<string, number>();
	for (const { sentence, names } of said) {
		for (const { text, start } of names) {
			if (isBody(text) && text.includes(' ') && !starts.has(text)) {
				starts.set(text, sentence.start + start);
			}
		}
	}
	return [...starts].map(([name, start]) => ({ name, start }));
}

/** The people of whom a piece of text names the last name. */
export const peopleIn = (
	text: string,
	people: ReadonlyMap<string, string>
): readonly (readonly [last: string, full: string])[] =>
	[...new Set(text.match(/\p{Lu}[\p{L}\p{M}’'-]*/gu) ?? [])].flatMap((word) => {
		const last = people.has(word) ? word : word.replace(/['’]s?$/, '');
		const full = people.get(last);
		return full === undefined ? [] : [[last, full] as const];
	});

/** The name that the article speaks of most, its title and beginning first. */
function topicOf(
	{ text, about }: Article,
	said: readonly Said[],
	people: ReadonlyMap<string, string>
): string | null {
	const counts = new Map<string, number>();
	for (const { names, sentence } of said) {
		for (const { text: name } of names) {
			if (
				people.has(name.split(' ').at(-1)!) ||
				name.length < 3 ||
				about.author?.includes(name) ||
				about.publisher?.includes(name)
			)
				continue;
			counts.set(name, (counts.get(name) ?? 0) + 1 + (sentence.paragraph <= 3 ? 1 : 0));
		}
	}
	const title = about.title ?? text.slice(0, 120);
	const scored = [...counts].map(
		([name, count]) => [name, count + (title.includes(name) ? 4 : 0)] as const
	);
	const [best] = scored.sort((a, b) => b[1] - a[1]);
	if (!best || best[1] < 3 || !title.includes(best[0])) return null;
	// "Bank" is short for "Bank of Westmark".
	const longer = [...counts.keys()].filter(
		(name) => name !== best[0] && name.startsWith(`${best[0]} of `)
	);
	return longer.length === 1 ? longer[0]! : best[0];
}

/** "on Monday" in words of the article's own date: null where the article has none. */
export function sayWeekday(name: string, reading: Reading, ahead: boolean): string | null {
	const weekday = ENGLISH.weekdays.findIndex((all) =>
		(all as readonly string[]).includes(name.toLowerCase())
	);
	const day = dayOfWeekday(weekday, reading.date, ahead);
	return day && sayLooseDate(day);
}
