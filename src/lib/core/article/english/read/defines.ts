// Whether words behind a comma or a dash define the term in front of it, or only look as if they did.
import { clauseOf } from './clause.ts';
import { readVerb } from './verbs.ts';
import { ROLES } from './words.ts';

interface Apposed {
	/** The sentence in front of the term. */
	readonly before: string;
	readonly term: string;
	readonly meaning: string;
	/** The sentence behind the meaning. */
	readonly behind: string;
}

/** Strict: a definition that is none makes a false card, and is the first that a reader sees. */
export const defines = (apposed: Apposed): boolean =>
	Object.values(NO_DEFINITION).every((isSo) => !isSo(apposed));

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];

const PERSON = new RegExp(
	`(?:${ROLES.join('|')}|ian|ist|person|people|man|men|woman|women|child|children|someone|anyone|one|worker|player|member)s?$`,
	'i'
);
const headOf = (phrase: string): string =>
	wordsOf(
		phrase.split(
			/\s(?:of|that|which|who|whose|in|on|for|with|by|used|from|at|to|between|where|when|made)\s|,/
		)[0]!
	).at(-1) ?? '';

/** Nothing but what every reader knows: nobody needs it explained, so the words behind it are no gloss. */
const EVERYDAY =
	/^(?:(?:first|last|next|new|old|final|same|whole|main|total)\s)?(?:vote|state|move|flight|plan|deal|bill|law|year|party|people|group|attack|war|city|country|town|river|area|work|team|company|firm|bank|money|price|cost|power|water|air|food|market|court|police|army|government|minister|president|leader|member|meeting|talks|summit|event|game|match|race|season|record|series|report|study|letter|speech|statement|news|paper|book|film|school|house|home|family|life|death|time|week|month|day|night|morning|world|region|border|road|street|car|ship|train|plane|crime|case|trial|sentence|ruling|decision|offer|weapon|weapons|offensive|delivery|protest|protests|strike|election|elections|result|results|goal|win|loss|job|jobs|pay|wage|tax|budget|debt|loan|trade|economy|growth|share|number|rate|level|percent|points|votes|seats|support|protection|security|safety|health|care|rights|freedom|peace|truce)$/i;

const NO_DEFINITION = {
	// "flight evolved after gliding", "the team conceptualized": a verb in the term
	verbInTerm: ({ term }) =>
		wordsOf(term)
			.slice(0, -1)
			.some((word) => {
				const forms = readVerb(word)?.forms;
				return (
					forms?.has('past') === true ||
					forms?.has('third') === true ||
					forms?.has('modal') === true ||
					/ly$/.test(word)
				);
			}),
	// "…, the team saw its body as a series of springs": a verb in the meaning that no "that" brings in
	verbInMeaning: ({ meaning }) => {
		const own = meaning.split(/\b(?:that|which|who|whose|where|when|whom)\b/)[0]!;
		const clause = clauseOf(own[0]!.toUpperCase() + own.slice(1));
		const words = wordsOf(own);
		return (
			(clause !== null &&
				(clause.auxiliary !== null ||
					(clause.tense === 'past' &&
						!/^(?:by|in|to|for|with|from|at|on|of)\b/.test(clause.rest)))) ||
			words.some((word) =>
				/^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|said|says)$/.test(
					word
				)
			)
		);
	},
	// "The commission, …", "its chair, …": that one, of which something is said
	definite: ({ before, meaning }) =>
		!/^an?\s.*\b(?:that|which|who|used|in which)\b/.test(meaning) &&
		/\b(?:the|this|that|these|those|his|her|its|their|our|my|such|every|each|both|all|some|many|most|no)\s(?:[\p{L}-]+\s)?$/iu.test(
			before
		) &&
		!/\b(?:called|known as|as|term|word)\s(?:the\s)?$/i.test(before),
	// "secretary of state, the position …": the end of a longer term
	tail: ({ before }) =>
		/\p{L}+\s(?:of|for|and|or)\s(?:the\s)?$/u.test(before) &&
		!/\b(?:form|kind|type|sort|system|case|cases|process|practice|method|use|lack|risk|level|levels|number|amount|thousands|hundreds|dozens|made|because|instead|out|consists?|traces?|threat|charge|charges|state|period)\s(?:of|for)\s$/.test(
			before
		),
	// "Using the mass theory, a team …", "As a libertarian, an ideology …", "Meanwhile, …": the comma ends what leads in
	leadsIn: ({ before, term }) =>
		!/[,;:]/.test(before) &&
		(before === ''
			? /^(?:\p{Lu}\p{Ll}+(?:ly|while|wise|ing)|However|Still|Then|Today|Now)$/u.test(term)
			: /^(?:\p{Lu}\p{Ll}+ing|In|On|At|As|After|Before|With|Without|Under|By|For|Despite|Since|While|When|If|Through|During|Following|According|Given|Among|From|To|Over|Against|Like|Unlike|Because|Although|Though|Until|Besides|Beyond|Amid|Due)\s/u.test(
					before
				)),
	// "a new offensive, a new delivery of weapons", "X, a loan and a grant": things in a row
	list: ({ before, meaning, behind }) => {
		const article = /\b(an?|the)\s(?:([\p{L}-]+)\s)?$/iu.exec(before);
		const [first, second] = wordsOf(meaning);
		if (article?.[2] !== undefined && second === article[2] && first === article[1]!.toLowerCase())
			return true;
		return (
			/^(?:,?\s(?:and|or)\s(?:an?|the|some|more|no)\s|,\s(?:an?|more|no)\s)/.test(behind) ||
			/,\s(?:and|or)\s(?:an?\s)?[^,]+$/.test(meaning) ||
			/[,;]\s(?:an?\s)[^,]{2,40},\s(?:an?\s)?(?:[\p{L}-]+\s)?$/u.test(before)
		);
	},
	// "boats, a ship that …": one is not many
	number: ({ term, meaning }) => {
		const isPlural =
			/[^sui]s$/.test(headOf(term)) && !/(?:ics|ness|news|series|species)$/.test(term);
		return isPlural && /^(?:an?|one|another|any|someone|anyone)\s/.test(meaning);
	},
	// "libertarian, an ideology": somebody is no thing
	kind: ({ term, meaning }) =>
		PERSON.test(headOf(term)) !==
		PERSON.test(headOf(meaning.replace(/^(?:someone|anyone|those)\b/, 'person'))),
	// "the highest share since 1971", "another way", "one reason": compares, and defines nothing
	compares: ({ meaning }) =>
		/^(?:the|an?|one|another)\s(?:\p{L}+\s)?(?:most|least|best|worst|first|second|third|last|latest|only|same|largest|\p{Ll}{3,}est|record|rare|key|major|big|huge|crucial|vital|serious|new|further|similar|different|clear|common)\b/u.test(
			meaning
		) || /^(?:another|one)\s/.test(meaning),
	known: ({ term }) => EVERYDAY.test(term),
	short: ({ meaning }) => wordsOf(meaning).length < 4
} as const satisfies Record<string, (apposed: Apposed) => boolean>;
