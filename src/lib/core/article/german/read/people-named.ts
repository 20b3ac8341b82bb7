// People in a German sentence, by the role that stands beside their name.
import type { Span } from '../../../language/span.ts';
import { ROLE, ROLE_OF_SOMETHING, TITLE } from './words.ts';

export interface Person extends Span {
	/** First and last name. */
	readonly name: string;
	/** What they are, in the nominative; null where nothing, or not enough, is said. */
	readonly role: string | null;
	/** Where what they are stands, with the name. */
	readonly told: Span;
}

const NAME_WORD = "\\p{Lu}[\\p{Ll}\\p{M}]+(?:[-’']\\p{Lu}?[\\p{Ll}\\p{M}]+)*";
const PARTICLE = '(?:(?:von der|von und zu|van der|van den|von|van|de|da|del|di|zu|al|el|bin)\\s)?';
const NAME = `${NAME_WORD}(?:\\s\\p{Lu}\\.)?\\s(?:${NAME_WORD}\\s${NAME_WORD}|${PARTICLE}${NAME_WORD})`;

const DETERMINER = '[Dd](?:er|ie|as|em|en|es)|[Ee]ine?[rmns]?';
const WORD = "\\p{L}[\\p{L}\\p{M}’'-]*";

/** "die Biologin Dr. Ronja Sample von der Universität X", "Hafenkapitän Kim Sample" */
const ROLE_BEFORE = new RegExp(
	`(?<![\\p{L}-])(?:(?<det>${DETERMINER})\\s)?(?<adj>(?:(?:(?!(?:die|der|das|den|dem|eine?[rmn]?)\\s)\\p{Ll}[\\p{Ll}-]+(?:e|en|er|es|em))\\s){0,2})(?<role>\\p{Lu}[\\p{L}-]{3,})\\s(?:${TITLE}\\s)*(?<name>${NAME})(?![\\p{L}-])`,
	'gu'
);

/** "Die Ministerin der Nordmark, Kim Sample," */
const ROLE_AND_COMMA = new RegExp(
	`(?<![\\p{L}-])(?<det>[Dd]er|[Dd]ie)\\s(?<adj>(?:(?!(?:die|der|das|den|dem|eine?[rmn]?)\\s)\\p{Ll}[\\p{Ll}-]+(?:e|en)\\s){0,2})(?<role>\\p{Lu}[\\p{L}-]{3,})(?<of>\\s(?:der|des|von|vom|für|im|in)\\s[^,.;:„“]{3,70})?,\\s(?:${TITLE}\\s)*(?<name>${NAME})(?=,|\\.|$|“)`,
	'gu'
);

/** "Kim Sample, Direktor des Hafens," */
const ROLE_BEHIND = new RegExp(
	`(?<![\\p{L}-])(?<name>${NAME}),\\s(?<det>(?:der|die|ein|eine)\\s)?(?<adj>(?:(?!(?:die|der|das|den|dem|eine?[rmn]?)\\s)\\p{Ll}[\\p{Ll}-]+(?:e|er)\\s){0,2})(?<role>\\p{Lu}[\\p{L}-]{3,})(?<of>\\s(?:der|des|von|vom|für|beim|bei|an|am|im|in)\\s[^,.;:„“]{3,70})?(?=,|\\.|$)`,
	'gu'
);

/** What may belong to a role behind the name: an institution, not the rest of the sentence. */
const OF_INSTITUTION =
	/^\s(?:von der|vom|von|der|des|am|an der|beim|bei der)\s(?:\p{Lu}[\p{L}-]+)(?:\s(?:für\s\p{Lu}[\p{L}-]+|in\s\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+)){0,2}/u;
const INSTITUTION =
	/(?:universität|hochschule|institut|akademie|zentrum|amt|bank|ministerium|verband|bund|gericht|klinik|klinikum|krankenhaus|museum|stiftung|agentur|behörde|kammer|rat|partei|gewerkschaft)s?(?![\p{Ll}])/iu;

const IS_NAME = new RegExp(`^${NAME}$`, 'u');
const IS_LOWER = /^(?:\p{Ll}[\p{L}-]+\s)*$/u;
const isRole = (word: string): boolean => /^\p{Lu}/u.test(word) && ROLE.test(word);
/** Words that stand before a name and are no part of it, or no first name. */
const NO_FIRST_NAME =
	/^(?:Der|Die|Das|Dem|Den|Des|Ein|Eine|Im|Am|In|Bei|Nach|Vor|Mit|Auf|Aus|Seit|Bis|Von|Für|Herr|Frau|Doktor|Republik|Land|Stadt|Universität|Partei|Verband|Neue|Neuer|Große|Alte)$/u;

function nominative(det: string, adj: string, role: string): string | null {
	const article = det.trim().toLowerCase();
	const isWoman = /in$/.test(role) && !/(?:^|[\p{Ll}])(?:verein)$/u.test(role);
	const adjectives = adj.trim();
	// "des Präsidenten", "dem Biologen": a case that the noun itself shows.
	const isOblique = /^(?:dem|den|des|einem|einen|eines)$/.test(article);
	if (isOblique && /(?:en|s)$/.test(role)) return null;
	if (/^(?:den)$/.test(article) && /n$/.test(role)) return null;
	if (adjectives === '') return role;
	const stems = adjectives.split(/\s+/).map((word) => word.replace(/(?:en|em|er|es|e)$/, ''));
	if (stems.some((stem) => stem.length < 3)) return null;
	return `${stems.map((stem) => `${stem}${isWoman ? 'e' : 'er'}`).join(' ')} ${role}`;
}

function personOf(match: RegExpMatchArray, text: string): Person | null {
	const { det = '', adj = '', role = '', of = '', name = '' } = match.groups ?? {};
	if (!IS_NAME.test(name) || NO_FIRST_NAME.test(name.split(' ')[0]!) || !isRole(role)) return null;
	if (name.split(' ').some((word) => isRole(word) || INSTITUTION.test(word))) return null;
	if (!IS_LOWER.test(adj === '' ? '' : `${adj.trim()} `)) return null;
	const start = match.index! + match[0].indexOf(name);
	const end = start + name.length;
	const bare = nominative(det, adj, role);
	const isBefore = match[0].endsWith(name) && of === '';
	const behind = isBefore ? (OF_INSTITUTION.exec(text.slice(end))?.[0] ?? '') : of;
	const at = isBefore && !INSTITUTION.test(behind) ? '' : behind;
	const told = {
		start: match.index!,
		end: isBefore ? end + at.length : match.index! + match[0].length
	};
	const role_ = bare === null || (at === '' && ROLE_OF_SOMETHING.test(role)) ? null : bare + at;
	return { name, role: role_, start, end, told };
}

/** In the order of the sentence; each once. */
export function peopleIn(text: string): readonly Person[] {
	const found: Person[] = [];
	for (const pattern of [ROLE_AND_COMMA, ROLE_BEHIND, ROLE_BEFORE]) {
		for (const match of text.matchAll(pattern)) {
			const person = personOf(match, text);
			if (person && !found.some((other) => other.start < person.end && person.start < other.end))
				found.push(person);
		}
	}
	return found.sort((a, b) => a.start - b.start);
}
