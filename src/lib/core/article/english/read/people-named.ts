// Who and what an English article names: people with their last names and pronouns, bodies, what they hold.
import { BODY_WORDS, ROLES, SAYING } from './words.ts';
import type { ReadSentence } from './reading.ts';

const ROLE = new RegExp(`(?:^|[\\s-])(?:${ROLES.join('|')})\\.?$`, 'i');

/** "…, chief economist at the bank,", "…, a former minister," */
const ROLE_APPOSED = new RegExp(
	`^,\\s(?:an?\\s|the\\s|its\\s|his\\s|her\\s|their\\s)?[^,.;:]{0,50}?\\b(?:${ROLES.join('|')})\\b`,
	'i'
);

/** "Her opposite number, Tomasz Wren, was …"; not "its capital, Port Sorrel, was …". */
const OF_SOMEBODY =
	/(?:^|[.;]\s|\s)(?:[Hh]er|[Hh]is|[Ii]ts|[Tt]heir|\p{Lu}[\p{L}-]+[’']s?)\s(?!(?:[\p{Ll}-]+\s){0,2}(?:capital|city|town|village|river|port|island|lake|country|region|province|district|ship|vessel|boat|company|firm|newspaper|paper|team|club|rival|neighbour|neighbor|plant|mine|factory|product|drug|vaccine|app|predecessor|successor|subsidiary|parent|headquarters|home|base)s?,)[\p{Ll}][\p{Ll}\s-]{3,40},\s$/u;

const SAYS_BEHIND = new RegExp(`^,?\\s(?:${SAYING.join('|')})\\b`);

const SAYS_BEFORE = new RegExp(
	`\\b(?:${SAYING.join('|')}|asked|asks|ask|replies|replied|shouts|by|led by|wrote)\\s$`
);

const ROLE_BEHIND = new RegExp(`^(?:,\\s(?:${ROLES.join('|')})\\b|\\s(?:${SAYING.join('|')})\\b)`);

/** "in Venezuela", "across Sudmark": no name of a firm that ends so is meant by it alone. */
const placesOf = (said: readonly ReadSentence[]): ReadonlySet<string> =>
	new Set(
		said.flatMap(({ sentence: { text } }) =>
			[
				...text.matchAll(
					/\b(?:in|across|near|throughout|outside|into)\s(\p{Lu}[\p{L}\p{M}’'-]+)(?!\s\p{Lu})/gu
				)
			].map(([, name]) => name!.replace(/[’']s?$/, ''))
		)
	);

export function peopleOf(
	said: readonly ReadSentence[],
	isCommon: (word: string) => boolean
): Map<string, string> {
	const people = new Map<string, string>();
	const places = placesOf(said);
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
			// "Estmark Water", "Nets Now", "Orrin TV": no family is called so.
			const isThing =
				places.has(last) ||
				(bare === name.text && (isCommon(last) || /^[\p{Lu}\d]{2,}$/u.test(last)));
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
			if (text.includes(' ') || people.has(text) || /^[\p{Lu}\d]{2,}$/u.test(text)) continue;
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
export function pronounsOf(
	said: readonly ReadSentence[],
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

/** "Abdel Fattah el-Sisi of Egypt": whose he is, is no part of his name. */
export const withoutPlace = (name: string): string => name.replace(/ (?:of|for|from) .*$/, '');

export const isBody = (name: string): boolean => BODY.test(name);

export function bodiesOf(said: readonly ReadSentence[]) {
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
	[
		...new Set(
			text.match(/(?<![\p{L}-])(?:(?:al|el|ad|as|an|ash|at)-)?\p{Lu}[\p{L}\p{M}’'-]*/gu) ?? []
		)
	].flatMap((word) => {
		const last = people.has(word) ? word : word.replace(/['’]s?$/, '');
		const full = people.get(last);
		return full === undefined ? [] : [[last, full] as const];
	});
