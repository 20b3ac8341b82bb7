// Words that depend on the article, put into words that do not: "on Monday", "Vash", "the committee", "also".
import { MONTHS, WEEKDAY } from '../../../language/calendar-names.ts';
import { sayLooseDate, type LooseDate } from '../../../language/loose-date.ts';
import { peopleIn } from './people-named.ts';
import { sayWeekday } from './context.ts';
import type { Direction } from '../../../language/dates-in-text.ts';
import { directionAt } from './direction.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Replacement } from '../../edits.ts';
import { readVerb } from './verbs.ts';

/** Where the words do not tell, nobody knows which Friday: "until Friday", "Saturday is the anniversary". */
const weekdayDirection = (text: string, at: number): Direction =>
	directionAt(text, at) ??
	(/\b(?:said|says|told|according to)\b/.test(text) &&
	!BOUND.test(text.slice(0, at)) &&
	!/^\S+\s(?:is|are|marks?|will)\b/.test(text.slice(at))
		? 'back'
		: null);

const BOUND = /\b(?:until|till|by|for|from|before|through) $/;

/** "on Monday", "last year" by the article's own date; null where a year is meant that nobody can know. */
export function timeEdits(
	{ sentence: { text }, clause }: ReadSentence,
	reading: Reading
): readonly Replacement[] {
	const edits: Replacement[] = [];
	for (const match of text.matchAll(
		new RegExp(
			`(,?\\s)?([Oo]n |late on |late |early on |[Bb]y |[Ss]ince |[Uu]ntil |[Bb]efore |[Aa]fter |[Ff]rom |[Ff]or |of |to )?\\b(${WEEKDAY})\\b(’s|'s)?( (?:morning|afternoon|evening|night))?`,
			'g'
		)
	)) {
		const at = match.index + match[0].indexOf(match[3]!);
		const direction = weekdayDirection(text, at);
		// It stays, and the sentence is dropped for it.
		if (direction === null && !match[4]) continue;
		const day = sayWeekday(match[3]!, reading, direction ?? 'back');
		const start = match.index + (match[1]?.length ?? 0);
		const end = match.index + match[0].length;
		if (match[4]) edits.push({ start, end, text: 'the' });
		else if (day)
			edits.push({
				start,
				end,
				text: `${/^(?:by|since|until|before|after|from|for|of|to) $/i.test(match[2] ?? '') ? match[2] : match[2] || match[1] ? 'on ' : ''}${day}`
			});
		else if (match[1] !== undefined) edits.push({ start: match.index, end, text: '' });
	}
	const year = reading.date?.year ?? null;
	for (const match of text.matchAll(/\b(last|this|next) year\b/g)) {
		if (year === null) continue;
		const shift = { last: -1, this: 0, next: 1 }[match[1] as 'last' | 'this' | 'next'];
		const before = text.slice(0, match.index);
		// "the next year" is the year behind another one.
		if (/\bthe\s$/i.test(before)) continue;
		const isAdverb =
			!/\b(?:in|of|for|from|since|until|by|to|the)\s$/i.test(before) &&
			!/’s\s|^'s/.test(
				text.slice(match.index + match[0].length, match.index + match[0].length + 3)
			);
		edits.push({
			start: match.index,
			end: match.index + match[0].length,
			text: `${isAdverb ? 'in ' : ''}${year + shift}`
		});
	}
	return [
		...edits,
		...monthEdits(text, reading),
		...weekEdits(text),
		...dayEdits(
			text,
			reading,
			clause?.tense === 'past' || clause?.auxiliary === 'were' || clause?.auxiliary === 'was'
		)
	];
}

/** "Yesterday, the port …": the day, or nothing where it is told without. */
function dayEdits(text: string, { date }: Reading, isPast: boolean): readonly Replacement[] {
	const lead = /^(?:Yesterday|Today|Earlier today|Last (?:week|weekend|night)),?\s+(?=\p{L})/u.exec(
		text
	)?.[0];
	if (lead === undefined || !isPast) return [];
	const isDay = date?.year != null && date.month !== null && date.day !== null && !date.inferred;
	const day = isDay && lead.startsWith('Yesterday') ? `On ${dayBefore(date)}, ` : '';
	return [{ start: 0, end: lead.length, text: day }];
}

/** The day before a date, in words. */
function dayBefore({ year, month, day }: LooseDate): string {
	const time = new Date(Date.UTC(year!, month! - 1, day! - 1));
	return sayLooseDate({
		year: time.getUTCFullYear(),
		month: time.getUTCMonth() + 1,
		day: time.getUTCDate(),
		inferred: false
	});
}

/** "earlier this month", "last month", "this June". */
function monthEdits(text: string, { date }: Reading): readonly Replacement[] {
	if (date?.year == null || date.month === null) return [];
	const { year, month } = date;
	return [...text.matchAll(/\b(?:(?:earlier|later) )?(last|this|next) month\b(?![’'])/g)]
		.flatMap((match): readonly Replacement[] => {
			const at = new Date(
				Date.UTC(
					year,
					month - 1 + { last: -1, this: 0, next: 1 }[match[1] as 'last' | 'this' | 'next'],
					1
				)
			);
			const isAdverb = !/\b(?:in|of|for|from|since|until|by|to|over|the)\s$/i.test(
				text.slice(0, match.index)
			);
			return [
				{
					start: match.index,
					end: match.index + match[0].length,
					text: `${isAdverb ? 'in ' : ''}${sayLooseDate({ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: null, inferred: true })}`
				}
			];
		})
		.concat(
			[...text.matchAll(THIS_MONTH)].map((match) => ({
				start: match.index,
				end: match.index + match[0].length,
				text: `${match[1]} ${year}`
			}))
		);
}

const THIS_MONTH = new RegExp(`\\bthis (${MONTHS.join('|')})\\b`, 'g');

/** "was sworn in last week following …": when, the date of the card tells well enough. */
const weekEdits = (text: string): readonly Replacement[] =>
	[
		...text.matchAll(
			/,?\s(?:earlier |late |later )?(?:last|this) (?:week|weekend)(?=[,.;]|\s(?:following|after|when|that|in|at|by|to|as|with|and|but|over)\b|$)/g
		)
	]
		.filter(
			({ index }) =>
				!/\b(?:(?<!sworn )in|of|for|from|since|until|by|over|the)$/i.test(text.slice(0, index))
		)
		.map((match) => ({ start: match.index, end: match.index + match[0].length, text: '' }));

/** "Vash" is "Teodor Vash" to whoever has not read the article. */
export function nameEdits(
	{ sentence: { text } }: ReadSentence,
	reading: Reading
): readonly Replacement[] {
	const edits: Replacement[] = [];
	for (const [last, full] of peopleIn(text, reading.people)) {
		if (text.includes(full)) continue;
		const match = new RegExp(
			`(?<![\\p{L}-])(?:(?:Mrs?|Ms|Dr)\\.? )?${last}(?![\\p{L}-])`,
			'u'
		).exec(text);
		if (!match || /\p{Lu}[\p{L}.]*\s$/u.test(text.slice(0, match.index))) continue;
		edits.push({ start: match.index, end: match.index + match[0].length, text: full });
	}
	return edits;
}

const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
	law: ['Law', 'Act'],
	bill: ['Bill', 'Act'],
	party: ['Party'],
	body: []
};

/** What a body is called for short; "the list" and "the plan" are mostly something else. */
const HEADS =
	'party|union|committee|agency|bank|court|council|commission|board|association|alliance|ministry|federation|confederation|league|guild|authority|parliament|assembly|tribunal|movement|coalition|treaty|convention|law|bill';

const SHORT_BODY = new RegExp(
	`\\b[Tt]he (${HEADS})\\b(?! (?:of|in|that|which|who|for|under|on)\\b)`,
	'gi'
);

/** "the committee" is "the Monetary Committee" where the article has named one only. */
export function bodyEdits(said: ReadSentence, reading: Reading): readonly Replacement[] {
	const { text, start } = said.sentence;
	const edits: Replacement[] = [];
	for (const match of text.matchAll(SHORT_BODY)) {
		const head = match[1]!;
		const behind = text.slice(match.index + match[0].length);
		if (/^\s\p{Lu}/u.test(behind) || isFirstOfCompound(behind)) continue;
		const words = SYNONYMS[head.toLowerCase()] ?? [head[0]!.toUpperCase() + head.slice(1)];
		const fits = reading.bodies.filter(
			({ name, start: at }) =>
				at < start && words.some((word) => new RegExp(`(?:^|\\s)${word}(?:\\s|$)`, 'i').test(name))
		);
		const names = [...new Set(fits.map(({ name }) => name))];
		if (names.length !== 1 || text.includes(names[0]!)) continue;
		edits.push({ start: match.index + 4, end: match.index + match[0].length, text: names[0]! });
	}
	return edits;
}

/** "the bank rate", "the Assembly Hall": the word belongs to the next one. */
function isFirstOfCompound(behind: string): boolean {
	const next = /^\s([\p{L}-]+)/u.exec(behind)?.[1];
	if (next === undefined) return false;
	const forms = readVerb(next)?.forms;
	const isVerb = (['third', 'past', 'modal', 'be', 'have', 'do'] as const).some((form) =>
		forms?.has(form)
	);
	return (
		!isVerb &&
		!/^(?:and|or|but|to|from|by|with|at|as|than|is|also|not|has|if|when|while|after|before|because|since|until|into|over|about|now|still|never|again|itself|were|was)$/.test(
			next
		)
	);
}

/** Words that only join a sentence to the one before. */
export function wordEdits(text: string): readonly Replacement[] {
	return [
		...text.matchAll(
			/(?:\sthis (?:morning|afternoon|evening)|, too(?=[,.])|(?<=\b(?:has|have|had|is|are|was|were|will|would|must|may|can|it|also)\b) (?:also|however|therefore|thus|meanwhile)(?= )|, (?:by|in|on) (?:his|her|its|their) (?:\p{L}+[’']s )?(?:own )?(?:count|reckoning|estimate|estimates|figures|account|view|opinion|words),?|, (?:however|by contrast|on the other hand|on the whole|at least(?=[,.])|it seems|too|meanwhile|though|therefore|of course|in turn|instead(?! of)|also|then|in other words),?)/gu
		)
	].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		text: /^, .*,$/.test(match[0]) ? '' : /,$/.test(match[0]) ? ',' : ''
	}));
}
