// What English news puts beside a name: "…, chief economist at the bank", "The interior minister, …", "Dr".
import type { Name } from '../../names.ts';
import { readVerb } from './verbs.ts';
import { ROLES } from './words.ts';

/** What people are, in a piece of text. */
export const ROLE = new RegExp(`\\b(?:${ROLES.join('|')})s?\\b`, 'i');

export interface Found {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** "Youth Minister Lio Carrade, 29, the youngest member of the cabinet": both, one after the other. */
export function appositionOf(
	text: string,
	name: Name,
	bare: string,
	isPerson: boolean
): Found | null {
	const after = behind(text, name.end);
	const before = isPerson ? infront(text, name.start, name.text, bare) : null;
	if (!after || !before) return after ?? before;
	const joined = `${before.text}, ${after.text}`;
	if (joined.split(/\s+/).length > 22) return after;
	return {
		text: joined,
		start: Math.min(before.start, after.start),
		end: Math.max(before.end, after.end)
	};
}

function behind(text: string, end: number): Found | null {
	const match =
		/^(?:\s\([\p{Lu}\p{N}]{2,8}\))?,\s(?:\d{2},\s)?((?:an?|the|its|his|her|\p{Ll}[\p{L}-]+|(?:\p{Lu}\p{L}+\s){0,2}\p{Lu}\p{L}+[’']s?)\s[^;:“”"]*?)(?=,\s|[.;:]|\s[–—]\s|,?\s[“"]|$)/u.exec(
			text.slice(end)
		);
	if (
		!match ||
		/^(?:and|but|who|which|where|said|says|say|in|on|at|by|for|with|to|from|of|while|when|as|after|before|has|have|had|is|was|will|wants?|adopted|signed|according|also|not|or|then|so|because|if|down|up|mostly|including|saying|calling|adding|under)\b/.test(
			match[1]!
		)
	)
		return null;
	const first = readVerb(/^\p{Ll}+/u.exec(match[1]!)?.[0] ?? '')?.forms;
	if (
		(['past', 'third', 'modal', 'be', 'have', 'do', 'ing'] as const).some((form) =>
			first?.has(form)
		)
	)
		return null;
	let phrase = match[1]!;
	// "…, a member of the board and, since 2020, its chair": only what belongs together.
	phrase = phrase.replace(/\s(?:who|which)\s(?:has|have|had|said|says)\b.*$/, '');
	if (/\s(?:said|says|told|wrote|warned|argued|reported)\b/.test(phrase)) return null;
	const start = end + match[0].indexOf(match[1]!);
	return { text: phrase, start, end: start + phrase.length };
}

function infront(text: string, start: number, named: string, bare: string): Found | null {
	const role = named.length > bare.length ? named.slice(0, named.length - bare.length).trim() : '';
	const before = text.slice(0, start);
	// "The interior minister, Anselm Groth," and "Electoral commission chair Bram Oduya".
	const isFollowed = /^,|^\s(?:said|says|has|who)|^\./.test(text.slice(start + named.length));
	const apposed = isFollowed ? appositionBefore(before) : null;
	if (apposed !== null) {
		const from = before.lastIndexOf(apposed);
		return {
			text: apposed.replace(/^[TA]/, (sign) => sign.toLowerCase()),
			start: from,
			end: from + apposed.length
		};
	}
	const words = new RegExp(
		`(?:^|\\s)((?:(?:[Tt]he|[Aa]n?)\\s)?(?:(?!(?:by|led|with|to|from|are|is|was|were|said|says|and|that|but|the|when|as|in|at|on)\\s)(?:\\p{Lu}?\\p{Ll}[\\p{L}’'-]*)\\s){0,4}?(?:${ROLES.join('|')}))\\s$`,
		'iu'
	).exec(before);
	const phrase = `${words?.[1] ?? ''}${words && role ? ' ' : ''}${role}`;
	if (phrase.split(/\s+/).length < 2 || !ROLE.test(phrase)) return null;
	const from = words ? before.length - words[0].length + words[0].indexOf(words[1]!) : start;
	return { text: phrase, start: from, end: start + role.length };
}

/** "The interior minister, " in front of a name: the shortest run with an article that holds a role and no verb. */
function appositionBefore(before: string): string | null {
	for (const match of [
		...before.matchAll(
			/\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|\p{Lu}[\p{L}-]+[’']s?)\s(?=[^,;:.“”"]{3,60},\s$)/gu
		)
	].reverse()) {
		const run = before.slice(match.index).replace(/,\s$/, '');
		if (/\b(?:is|are|was|were|by|has|have|had|said|says)\b/.test(run)) return null;
		if (ROLE.test(run)) return run;
	}
	return null;
}
