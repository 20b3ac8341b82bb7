// Who people are and what bodies and places are, by the words that English news puts behind or before a name.
import { questionNote, type Draft } from '../draft.ts';
import { givesAway, tidy } from './asking.ts';
import type { Name } from '../names.ts';
import { isBody, withoutRole, type Reading, type Said } from './context.ts';
import { edited } from './edits.ts';
import { points, standingOf } from './stand-alone.ts';
import { readVerb } from './verbs.ts';
import { HYPERNYMS, ROLES } from './words.ts';

const ROLE = new RegExp(`\\b(?:${ROLES.join('|')})s?\\b`, 'i');
const KIND = new RegExp(
	`\\b(?:${HYPERNYMS.join('|')}|charity|newspaper|union|country|town|city|village|river|lake|glacier|island|province|district|region|hotel|newspaper|website|chain|maker|producer|group|think tank|university|museum|port|capital)\\b`,
	'i'
);

/** "Felix Amadi, chief economist at …, warns", "The interior minister, Anselm Groth, …", "Prime Minister Teodor Vash". */
export function peopleDrafts(said: Said, reading: Reading): readonly Draft[] {
	const { text, start } = said.sentence;
	const drafts: Draft[] = [];
	for (const name of said.names) {
		const bare = isBody(name.text) ? name.text : withoutRole(name.text);
		const last = bare.split(' ').at(-1)!;
		const isPerson = reading.people.get(last) === bare;
		if (
			!isPerson &&
			(!isBody(bare) || [...reading.people.values()].some((person) => bare.includes(person)))
		)
			continue;
		// "Under the Harbour Plan, the army …": the comma ends what leads in.
		if (
			!isPerson &&
			said.clause &&
			said.clause.lead !== '' &&
			name.start < said.clause.subjectStart
		)
			continue;
		const found = both(text, name, bare, isPerson);
		if (!found) continue;
		const what = tidy(whole(found.text, said, reading)).replace(/,?\s(?:and|or|but|with)$/, '');
		const words = what.split(/\s+/).length;
		if (words > 28 || (words < 2 && !isPerson) || points(what, reading) || givesAway(what, bare))
			continue;
		if (isPerson && !ROLE.test(what)) continue;
		// "State Sen", "Prime Minister": of what, only the topic can tell.
		const isBare = isPerson && words < 3 && !/\s(?:of|at|for|in)\s|[’']s\s/.test(what);
		if (isBare && reading.topic === null) continue;
		if (!isPerson && !KIND.test(what)) continue;
		const prefix = isBare ? `${reading.topic}: ` : '';
		const question = isPerson
			? `${prefix}Who is ${bare}?`
			: `What is the ${bare.replace(/^the /i, '')}?`;
		drafts.push({
			kind: isPerson ? 'person' : 'definition',
			question,
			answer: what,
			quote: {
				start: start + Math.min(found.start, name.start),
				end: start + Math.max(found.end, name.end)
			},
			asks: { start: start + found.start, end: start + found.end },
			claimedBy: null,
			asOf: reading.date,
			worth: isPerson ? (said.sentence.paragraph < 8 ? 0.7 : 0.6) : 0.72,
			note: questionNote(question, what)
		});
	}
	return drafts;
}

interface Found {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** "Youth Minister Lio Carrade, 29, the youngest member of the cabinet": both, one after the other. */
function both(text: string, name: Name, bare: string, isPerson: boolean): Found | null {
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
		/^(?:\s\([\p{Lu}\p{N}]{2,8}\))?,\s(?:\d{2},\s)?((?:an?|the|its|his|her|\p{Ll}[\p{L}-]+|[\p{Lu}]\p{L}+[’']s?)\s[^;:“”"]*?)(?=,\s|[.;:]|\s[–—]\s|,?\s[“"]|$)/u.exec(
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
	if (first?.has('past') || first?.has('third')) return null;
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
		...before.matchAll(/\b(?:[Tt]he|[Aa]n?)\s(?=[^,;:.“”"]{3,60},\s$)/gu)
	].reverse()) {
		const run = before.slice(match.index).replace(/,\s$/, '');
		if (/\b(?:is|are|was|were|by|has|have|had|said|says)\b/.test(run)) return null;
		if (ROLE.test(run)) return run;
	}
	return null;
}

/** "its chairman" in words that stand alone. */
function whole(what: string, said: Said, reading: Reading): string {
	const standing = standingOf(said, reading);
	const text = said.sentence.text;
	const at = text.indexOf(what);
	if (!standing || at < 0) return what;
	return edited(
		text,
		standing.edits.filter(({ start, end }) => start >= at && end <= at + what.length),
		at,
		at + what.length
	);
}
