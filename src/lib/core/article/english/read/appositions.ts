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
		/^(?:\s\([\p{Lu}\p{N}]{2,8}\))?,\s(?:\d{2},\s)?((?:an?|the|its|his|her|\p{Ll}[\p{L}-]+|(?:\p{Lu}\p{L}+\s){0,2}\p{Lu}\p{L}+[’']s?)\s[^;:“”"]*?)(?=,\s|[;:]|(?<!\b(?:\p{Lu}\.)*\p{Lu})\.(?=\s|[”"’]|$)|\s[–—]\s|,?\s[“"]|$)/u.exec(
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
	// "Italy, the United States, …": the next of a list. "Sample, commenting before …": what one does.
	if (
		!/(?<![\p{L}’'-])\p{Ll}{3,}/u.test(phrase.replace(/^(?:the|an?|its|his|her)\s/, '')) ||
		/^\p{Ll}+ing\b/u.test(phrase)
	)
		return null;
	const rest = text.slice(end + match[0].length);
	// "Speaking to Orrin Press, the head of the league, Jo Sample, said": it is what the next one is.
	if (ROLE.test(phrase) && /^,\s\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+(?:,|\s\p{Ll})/u.test(rest))
		return null;
	// "attorney Jo Sample, painter Kim Other and …": the next of a list.
	if (
		new RegExp(
			`\\b(?:${ROLES.join('|')}|artist|activist|painter|actor|singer)\\s\\p{Lu}\\p{L}+\\s\\p{Lu}`,
			'u'
		).test(phrase)
	)
		return null;
	// "…, a member of the board and, since 2020, its chair": only what belongs together.
	phrase = phrase.replace(/\s(?:who|which)\s(?:has|have|had|said|says)\b.*$/, '');
	if (/\s(?:said|says|told|wrote|warned|argued|reported)\b/.test(phrase)) return null;
	const start = end + match[0].indexOf(match[1]!);
	return { text: phrase, start, end: start + phrase.length };
}

/** Without it the office would be said to be held. */
const NO_LONGER =
	/(?:\b(?:the|an?)\s)?(?:\b(?:former|then|acting|interim|deputy|outgoing|incoming|late|ex|retired|ousted|jailed|exiled|deposed|disgraced|would-be|self-declared|self-proclaimed|designated|assistant|associate|vice|shadow|honorary|now-former|one-time|onetime|long-time|longtime|previous|current|newly|elected|appointed|nominated)[\s-])+$/iu;

function infront(text: string, wholeStart: number, named: string, bare: string): Found | null {
	const title = named.length > bare.length ? named.slice(0, named.length - bare.length).trim() : '';
	const front = title === '' ? '' : (NO_LONGER.exec(text.slice(0, wholeStart))?.[0] ?? '');
	const role = `${front}${title}`;
	const start = wholeStart - front.length;
	const before = text.slice(0, start);
	// "The interior minister, Anselm Groth," and "Electoral commission chair Bram Oduya".
	const isFollowed = /^,|^\s(?:said|says|has|who)|^\./.test(text.slice(wholeStart + named.length));
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
		`(?:^|\\s)((?:(?:[Tt]he|[Aa]n?)\\s)?(?:(?!(?:this|that|these|those|last|next|now|then|also|here|when|while|of|for|by|led|with|to|from|are|is|was|were|said|says|and|that|but|the|when|as|in|at|on|\\p{Ll}+ing)\\s)(?:[\\p{L}][\\p{L}\\p{M}’'–-]*)\\s){0,4}?(?:${ROLES.join('|')}))\\s$`,
		'iu'
	).exec(before);
	// "trade and industry commissioner", "Orrin Export Bank president": all that belongs to it.
	const more = words
		? (/(?:(?:\p{Lu}[\p{L}’'–-]*|U\.S\.)\s)*(?:\p{Ll}+\sand\s)?$/u.exec(
				before.slice(0, before.length - words[0].length + words[0].indexOf(words[1]!))
			)?.[0] ?? '')
		: '';
	// "30 Rock writer Jo Sample", "“Tide” author Jo Sample": cut.
	if (
		words &&
		/[\d"”’]\s$/.test(
			before.slice(0, before.length - words[0].length + words[0].indexOf(words[1]!) - more.length)
		)
	)
		return null;
	const phrase = `${more}${words?.[1] ?? ''}${words && role ? (ROLE.test(words[1]!) ? ', ' : ' ') : ''}${role}`;
	if (phrase.split(/\s+/).length < 2 || !ROLE.test(phrase)) return null;
	const from = words
		? before.length - words[0].length + words[0].indexOf(words[1]!) - more.length
		: start;
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
