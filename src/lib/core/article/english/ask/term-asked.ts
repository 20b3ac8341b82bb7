// A term and its meaning as a card, and what makes neither a term nor a meaning.
import { WEEKDAY } from '../../../language/calendar-names.ts';
import type { Draft } from '../../draft.ts';
import { isBody } from '../read/people-named.ts';
import { points } from '../read/points-elsewhere.ts';
import type { InArticle } from '../rule.ts';
import { SAYING } from '../read/words.ts';
import { givesAway, tidy } from './weak-questions.ts';

interface Explained {
	readonly term: string;
	readonly meaning: string;
	/** Where the two stand, by places in the sentence. */
	readonly start: number;
	readonly end: number;
	readonly worth: number;
}

/** "What does “demurrage” mean?"; nothing where it is no term, or no meaning. */
export function termAsked(
	{ said, reading }: InArticle,
	{ term, meaning, start, end, worth }: Explained
): readonly Draft[] {
	const name = term
		.replace(/^[“"‘']|[”"’']$/g, '')
		.replace(/[”"]/g, '')
		.trim();
	const gloss = tidy(meaning).replace(
		/^(?:the|an?) (?:\p{L}+ )?(?:term|word|name|phrase|expression) for /u,
		''
	);
	const words = gloss.split(/\s+/).length;
	if (
		Object.values(NO_TERM).some((pattern) => pattern.test(name)) ||
		Object.values(NO_MEANING).some((pattern) => pattern.test(gloss)) ||
		words < 3 ||
		words > 45 ||
		points(gloss, reading) ||
		givesAway(gloss, name)
	)
		return [];
	const short = / \(([^)]+)\)$/.exec(name);
	const bare = short ? name.slice(0, short.index) : name;
	const span = { start: said.sentence.start + start, end: said.sentence.start + end };
	return [
		{
			kind: 'definition',
			question: questionFor(bare, short?.[1] ?? null),
			answer: gloss,
			quote: span,
			asks: span,
			claimedBy: null,
			asOf: reading.date,
			worth,
			note: { term: bare, ...(short ? { also: short[1]! } : {}), meaning: gloss }
		}
	];
}

/** What explains nothing though it stands where a term does. */
const NO_TERM = {
	nothing: /^$/,
	// "revoked, the plan stipulates", "the club’s side", "the rule now": a clause goes on
	goesOn: /ed$|[’']s\s|\b(?:today|now|yet|again)$/,
	number: /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i,
	// "the headline first: …" announces
	announces: /\b(?:first|last|next|headline|news)\b/i,
	// "the court ruled, …"
	says: new RegExp(
		`\\b(?:${SAYING.filter((verb) => /s$|ed$|said|found|held/.test(verb)).join('|')})\\b`,
		'i'
	),
	// "midday Tuesday"
	day: new RegExp(`\\b${WEEKDAY}\\b`),
	joins: /^(?:because|its|their|his|her|if|when|where|but|and|says?|said)\b/i,
	hasVerb: /\b(?:is|are|was|were|what|that|which|who|known as|called)\b/i,
	// "The problem: …", "One, …"
	empty:
		/^(?:it|this|that|he|she|they|there|here|what|who|one|some|most|problem|question|reason|answer|point|thing|result|aim|goal|idea|term|name|difference|fact|issue)$/i
} as const satisfies Record<string, RegExp>;

/** What says no meaning though it stands where one does. */
const NO_MEANING = {
	// "the plan stipulates"
	says: /^the\s\S+\s\S+$/,
	// "… , the commission said on Monday"
	saidLast: new RegExp(`\\b(?:${SAYING.join('|')})(?:\\s\\p{Lu}\\p{L}+day)?$`, 'u'),
	// "by value, a larger share than in 1975"
	compares: /^(?:\S+\s){1,6}than\b/,
	// "…, a practice that the rules leave untouched": speaks of the whole sentence
	wholeSentence:
		/^an?\s(?:\p{Ll}+\s)?(?:practice|move|step|decision|change|shift|sign|blow|victory|result|claim|charge|rise|increase|figure|sum|record|success|failure|fact|idea|trick|thing|question|promise|pledge|demand|request|point|view|argument|price|limit|share|number|level|fall|drop|loss|gain|delay|date|deadline|reference|reminder|warning|gamble|concession|compromise|condition|requirement|possibility|prospect|risk|trend|habit|option|power|right|privilege|burden|task|job|feat|gesture|reversal|turn|response)\b/u,
	namesAnother: /\b(?:known as|called)\b/
} as const satisfies Record<string, RegExp>;

/** A body or a law is; a word means. */
function questionFor(term: string, short: string | null): string {
	if (/\s\p{Lu}/u.test(term) && isBody(term)) return `What is the ${term}?`;
	const isName = /\s\p{Lu}/u.test(term) || !/^\p{Lu}\p{Ll}/u.test(term);
	const named = isName ? term : term[0]!.toLowerCase() + term.slice(1);
	return `What does “${named}”${short === null ? '' : ` (${short})`} mean?`;
}
