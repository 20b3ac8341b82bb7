// Whether words of an English sentence point to something outside it: a table of what does, each with an example.
import { peopleIn } from './people-named.ts';
import { withoutQuotations } from './quotations.ts';
import type { Reading } from './reading.ts';

const POINTS = {
	// "We know this", "yesterday"; "this year" is put into words elsewhere
	here: (text) =>
		/\b(?:we|us|our|ours|I|me|my|you|your|this|these|here|latter|such(?! as\b)|former two|yesterday|tomorrow)\b/.test(
			text.replace(/\bthis (?:year|century)\b/g, '')
		),
	// "Those were sold"; not "those who left"
	those: (text) =>
		/\bthose\b(?! (?:who|that|which|whose|with|of|in|on|out|from|under|over|not|aged|born|\p{Ll}+(?:ed|ing)\b))/u.test(
			text
		),
	// "Because of that, crews …"
	that: (text) =>
		/\b(?:of|in|at|on|to|for|from|with|by|under|reaches|after|before|means) that\b(?! (?:the|a|an|it|they|he|she)\b)/.test(
			text
		),
	// "The 44-year-old left", "Both sank", "The other is older"
	oneOfSome: (text) =>
		/^The \d+-year-old\b|^(?:That|Both|Neither|Such|Another|Others?|The (?:other|others|same|two|three|four|first|second|third|last|latter|former|figure|number|result|answer|difference)(?= (?:is|are|was|were|has|had)\b))\b/.test(
			text
		),
	// "When it sank, crews …"
	pronounInFront: (text) =>
		/^(?:In|On|At|Under|By|Since|Between|From|Of|For|During|After|Before|When|If|Until|As)\b[^,]{0,70}?\s(?:it|they|he|she)\s(?:is|was|were|are|has|had|have|will|would|\p{Ll}+(?:ed|s))\b/u.test(
			text
		),
	// "A second sank"
	furtherOne: (text) =>
		/\b[Aa] (?:second|third|fourth|fifth|sixth)\s(?:\p{Ll}+s|is|was|will|has)\b/u.test(text),
	// "The yard hired her"; not "Jo Specimen sold her boat"
	somebody: (text, reading) => {
		const pronoun = /\b(he|she|him|his|her|hers)\b/.exec(text);
		return pronoun !== null && !namesPerson(text.slice(0, pronoun.index), reading);
	},
	// "It sank", "Its crew left"; behind another word it may mean that
	something: (text) => {
		const pronoun = /\b(it|its|they|them|their|theirs)\b/i.exec(text);
		return pronoun !== null && text.slice(0, pronoun.index).trim().split(/\s+/).length < 2;
	}
} as const satisfies Record<string, (text: string, reading: Reading) => boolean>;

export type Pointing = keyof typeof POINTS;
export const POINTING = Object.keys(POINTS) as Pointing[];

/** What in it, outside quotations, still points elsewhere; null where nothing does. */
export function pointing(text: string, reading: Reading): Pointing | null {
	const plain = withoutQuotations(text);
	return POINTING.find((kind) => POINTS[kind](plain, reading)) ?? null;
}

export const points = (text: string, reading: Reading): boolean => pointing(text, reading) !== null;

const namesPerson = (text: string, reading: Reading): boolean =>
	peopleIn(text, reading.people).some(([, name]) => text.includes(name)) ||
	// "when a night watchman, Emil Raskov, noticed …"
	/\b(?:an?|the|its|their) (?:\p{Ll}[\p{L}-]+ ){1,4}?(?:called |named )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b|\b(?:an?|the|its|their) \p{Ll}[\p{L} -]{2,40}, \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,/u.test(
		text
	) ||
	/\b(?:a|the|an) (?:\p{L}+ ){0,2}(?:woman|man|father|mother|minister|president|governor|candidate|student|judge|person|patient|leader|chair)\b/u.test(
		text
	);
