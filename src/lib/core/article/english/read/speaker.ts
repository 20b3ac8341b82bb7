// Who speaks in a piece of English news, out of the words in front of "said": by full name, and as the article introduces them.
import { isActor } from './actors.ts';
import { clauseOf } from './clause.ts';
import { lowerFirst } from './lower-first.ts';
import { apposition, fitting, introduced, ROLE_WORD } from './introduced.ts';
import { peopleIn } from './people-named.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { personBefore } from './referents.ts';
import { ROLES } from './words.ts';

export interface Speaker {
	/** "Jo Sample", "the Harbour Office": what a card calls its claimant. */
	readonly name: string;
	/** "Jo Sample, head of the guild": as a question names them. */
	readonly shown: string;
}

/** Whom the words in front of or behind "said" name; null where nobody can tell. */
export function speakerNamed(words: string, said: ReadSentence, reading: Reading): Speaker | null {
	const given = words
		.replace(AROUND, '')
		.replace(/[,\s]+$/, '')
		.trim();
	if (given === '' || /["“”:;]/.test(given)) return null;
	const pronoun = /^(he|she)$/i.exec(given)?.[1]?.toLowerCase() as 'he' | 'she' | undefined;
	if (pronoun) {
		const person = personBefore(said, reading, pronoun);
		return person === null ? null : { name: person, shown: introduced(person, said, reading) };
	}
	const written = WRITTEN.exec(given)?.[1];
	if (written !== undefined) return speakerNamed(written, said, reading);
	const [head = ''] = given.split(/,\s/);
	if (NOBODY.test(head)) return null;
	const person = personOf(given, reading);
	if (person !== null) return { name: person, shown: shownAs(person, given, said, reading) };
	const bare = lowerFirst(head.replace(/\s(?:who|which)\s.*$/, ''), reading);
	const holder = holderOf(bare, said, reading);
	if (holder !== null) return { name: holder, shown: introduced(holder, said, reading) };
	const full = withFullNames(bare, reading);
	return bare.split(/\s+/).length <= 12 &&
		clauseOf(`${bare[0]!.toUpperCase()}${bare.slice(1)}.`) === null &&
		isSource(bare)
		? { name: full, shown: full }
		: null;
}

/** "a spokesman for Sample": for whom, only the article tells. */
const withFullNames = (words: string, { people }: Reading): string =>
	peopleIn(words, people).reduce(
		(put, [last, full]) => (put.includes(full) ? put : put.replace(last, full)),
		words
	);

/** What is no part of a speaker: "however", "later", "on Friday", "in a statement", "on his account". */
const AROUND =
	/^(?:(?:But|And|Yet|So|Then),?|(?:However|Meanwhile|Moreover|Also|Then|Still|Later|Earlier|Afterwards|Separately|Indeed),)\s+|,?\s(?:also|later|then|subsequently|previously|recently|repeatedly|publicly|again|further|now|since|once|\p{Ll}+ly|on \p{Lu}\p{Ll}+day|earlier|late|in an? (?:statement|interview|speech|letter|post|tweet|televised [\p{Ll}]+)|on (?:social media|Twitter|Facebook|television|radio))(?=[,\s]*$)/gu;

/** "Part of the judge's statement": the judge. */
const WRITTEN =
	/^(?:[Pp]art of )?((?:[Tt]he \p{Ll}+|(?:\p{Lu}[\p{L}.-]+\s?){1,4}))[’']s (?:\p{Ll}+ )?(?:statement|opinion|ruling|letter|post|tweet|speech|summary|message|judgment|order)$/u;

const NOBODY =
	/^(?:it|they|we|i|you|this|that|these|those|there|here|what|who|which|one|some|others?|another|many|most|few|several|both|all|nobody|everybody|everyone|someone|somebody|people|critics|supporters|opponents|observers|sources?|its|his|her|their|our|my)\b|^\d/i;

/** Bodies, offices, papers that speak: not a sign, nor a wall. */
const isSource = (words: string): boolean =>
	/\p{Lu}\p{L}/u.test(words) ||
	/\b(?:government|ministry|commission|court|union|party|office|agency|bank|official|officials|spokesm[ae]n|spokeswoman|spokesperson|diplomats?|ministers?|president|researchers|scientists|state|authors|team|police|army|company)\b/.test(
		words
	);

/** The full name in it; null where it stands behind "for", as in "a spokesman for Jo Sample". */
function personOf(given: string, { people }: Reading): string | null {
	const named = peopleIn(given, people).filter(([last, full]) => {
		const before = given.slice(0, given.indexOf(last));
		return (
			!ENDS_AS_ROLE.test(full) &&
			// "Port Sample director Jo Doe": the port is not who speaks.
			!/^\s\p{Ll}/u.test(
				given
					.slice(given.indexOf(last) + last.length)
					.replace(/^\s(?:on|of|from|in|at|who|via|and|to|with|using)\s.*$/, '')
			) &&
			!/\b(?:for|of|to|from|with|by|at|about|against|behind)\s(?:[\p{Lu}][\p{L}.’'-]*\s){0,4}$/u.test(
				before
			)
		);
	});
	const names = [...new Set(named.map(([, full]) => full))];
	if (names.length > 1 || IN_HIS_NAME.test(given)) return null;
	if (names.length === 1) return withParticle(names[0]!, given);
	const listed =
		ROLE_OF_NAME.exec(given)?.[1] ?? UNLISTED.exec(given)?.[1] ?? CALLED.exec(given)?.[1];
	if (listed !== undefined) return listed;
	return fullNameOf(given, people);
}

/** "SAMPLE", "JS" or "Jo Sample" in front of what somebody answers; null for a paper, or anybody unknown. */
export function speakerLabelled(
	label: string,
	said: ReadSentence,
	reading: Reading
): Speaker | null {
	const plain = label.toLowerCase().replace(/\./g, '');
	const names = [...new Set(reading.people.values())].filter((full) => {
		const words = full.toLowerCase().split(' ');
		return (
			plain === words.join(' ') ||
			plain === words.at(-1) ||
			(plain.length > 1 && plain === words.map((word) => word[0]).join(''))
		);
	});
	return names.length === 1
		? { name: names[0]!, shown: introduced(names[0]!, said, reading) }
		: null;
}

/** "Vale" or "Governor Vale" for "Ana Vale Moreno"; null where nobody, or more than one, is called so. */
export function fullNameOf(given: string, people: Reading['people']): string | null {
	const alone =
		/^(?:(?:Mrs?|Ms|Dr|Governor|President|Minister|Secretary|Senator|then-\p{L}+)\.?\s)*(\p{Lu}[\p{L}’'-]{2,})$/u.exec(
			given
		)?.[1];
	const full = [...new Set(people.values())].filter((name) =>
		name.split(' ').includes(alone ?? '')
	);
	return full.length === 1 ? full[0]! : null;
}

/** Who speaks for somebody is somebody else. */
const IN_HIS_NAME =
	/\b(?:spokes\p{L}+|lawyers?|attorneys?|representatives?|aides?|advis[eo]rs?|office|team|allies|supporters|family)\s(?:for|of|to)\s[^,]*\p{Lu}/u;

const ENDS_AS_ROLE = new RegExp(`\\b(?:${ROLES.join('|')})$`, 'i');

/** "First Minister of Varennia Jo Sample", "Port Sample director of Nets International Lee-Ann Doe" */
const ROLE_OF_NAME = new RegExp(
	`\\b(?:${ROLES.join('|')})\\s(?:of|for)\\s(?:the\\s)?(?:[\\p{Lu}][\\p{L}’'-]*\\s(?:(?:and|of|for)\\s)?){1,4}?(\\p{Lu}[\\p{L}’'-]+\\s\\p{Lu}[\\p{L}’'-]+)$`,
	'iu'
);

/** "an onlooker Om Sample" */
const UNLISTED =
	/^(?:an?\s|(?!the\s\p{Lu})(?:\p{Ll}[\p{L}-]*\s))(?:\p{Ll}[\p{L}-]*\s){0,5}?((?:\p{Lu}[\p{L}’'-]+)(?:\s\p{Lu}[\p{L}’'.-]+){1,2})$/u;

/** "a nurse using the pseudonym Kat" */
const CALLED = /\b(?:pseudonym|named|called)\s(\p{Lu}[\p{L}’'-]+)$/u;

/** "Jo el-Sample", where the list ends the name at "Jo"; "Co-author Lee Example" without what he is. */
function withParticle(name: string, given: string): string {
	const behind = new RegExp(
		`^${escaped(name)}(?:\\s(?:al|el|bin|ibn|ben|von|van|de|da|di|du|der|la|le|dos)[\\s-]\\p{Lu}[\\p{L}’'-]+)+`,
		'u'
	).exec(given.slice(Math.max(0, given.indexOf(name))))?.[0];
	return (behind ?? name).replace(/^(?:Co-\p{Ll}+|[Tt]hen-\p{L}+)\s(?=\p{Lu})/u, '');
}

/** "The commissioner": the one person who was introduced as such before. */
function holderOf(bare: string, said: ReadSentence, reading: Reading): string | null {
	const role = /^the (\p{Ll}[\p{L}-]+)$/u.exec(bare)?.[1];
	if (role === undefined || !ROLES.includes(role)) return null;
	const before = reading.article.text.slice(0, said.sentence.start);
	const holders = new Set<string>();
	for (const full of new Set(reading.people.values())) {
		const last = full.split(' ').at(-1)!;
		const sign = `(?:${escaped(full)}|${escaped(last)})`;
		const title = new RegExp(
			`\\b${role}\\s(?:\\p{Lu}[\\p{L}.’'-]+\\s)?${sign}(?![\\p{L}])|${sign},\\s[^,.;]{0,50}\\b${role}\\b`,
			'iu'
		);
		if (title.test(before)) holders.add(full);
	}
	return holders.size === 1 ? [...holders][0]! : null;
}

/** As the words beside "said" name them, or as they were introduced before. */
function shownAs(name: string, given: string, said: ReadSentence, reading: Reading): string {
	const last = name.split(' ').at(-1)!;
	const at = given.lastIndexOf(last);
	const before = given.slice(0, at + last.length).trim();
	const behind = apposition(given.slice(at + last.length));
	// "the head of the guild, Jo Sample"
	const inFront = /^((?:an?|the)\s[^,]{4,70}),\s/iu.exec(given)?.[1];
	if (
		inFront !== undefined &&
		given.slice(inFront.length + 2).startsWith(name) &&
		ROLE_WORD.test(inFront)
	)
		return fitting(`${name}, ${lowerFirst(inFront, reading)}`, name);
	// "an onlooker Om Sample" is "Om Sample, an onlooker" to everybody else.
	const kind = /^(an?\s(?:\p{Ll}[\p{L}-]*\s)+)\p{Lu}/u.exec(before)?.[1];
	if (CALLED.test(before)) return fitting(lowerFirst(before, reading), name);
	if (kind !== undefined && before === `${kind}${name}`)
		return fitting(`${name}, ${kind.trim()}`, name);
	if (before.endsWith(name) && before !== name && !/,|\b(?:who|which)\b/.test(before))
		return fitting(lowerFirst(before, reading), name);
	if (behind !== null) return fitting(`${name}, ${behind}`, name);
	// "Guild president Sample"
	const office = before.slice(0, -last.length);
	return ROLE_WORD.test(office) && !/,|\b(?:who|which|for)\b|^the \p{Ll}+\s$/u.test(office)
		? fitting(lowerFirst(`${office}${name}`, reading), name)
		: introduced(name, said, reading);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a claimant is somebody a card may name: no half quotation, no clause, no "the work". */
export const isClaimant = (name: string): boolean =>
	!/["“”:;]/.test(name) &&
	!/^(?:but|and|or|so|yet|some of|one of|many of|most of|as|that|while|when|if)\b/i.test(name) &&
	(/\p{Lu}\p{L}/u.test(name) ||
		isActor(name) ||
		name.split(' ').length > 2 ||
		!/^(?:the|this|that|their|its) (?:work|paper|model|move|result|results|news|answer|idea|case|figures|numbers|text|summary|statement|decision|letter|document|article|post|message|finding|findings)$/i.test(
			name
		));
