// Whether a question speaks of "the proposal" or "that performance" as if one had read what stands before it.

/** A noun behind "the", "this" or "another", alone, or with a word in front; what says which one is not alone. */
const DEFINITE =
	/\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ss]uch|[Aa]nother)\s(?:([\p{Ll}-]{3,})\s)?([\p{Ll}-]{4,})(?![\p{L}’'-])(?!\s(?:of|for|that|which|who|whose|where|in|on|between|at|to|from|with|about|against)\b)/gu;

/** What there is one of, or what anybody knows. */
const KNOWN =
	/^(?:world|internet|country|state|government|public|police|army|economy|weather|climate|future|past|present|time|beginning|start|middle|rest|same|first|second|third|last|next|most|least|number|share|total|amount|average|majority|minority|west|east|north|south|capital|president|prime|election|elections|year|month|week|morning|evening|others|people|media|press|market|markets|environment|population|family|century|decade|moment|planet|earth|universe|ocean|atmosphere|century|night|afternoon|weekend|summer|winter|spring|autumn|house|senate|parliament|congress|constitution)$/;

/** `before` is the text before the question's passage. */
export function refersBack(question: string, before: string): boolean {
	const earlier = before.toLowerCase();
	return [...question.matchAll(DEFINITE)].some(([whole, first = '', second = '']) => {
		// "the talks begin" and "the old bridge": which of the two is the noun, its language would have to tell.
		const nouns = [first, second]
			.map((word) => word.toLowerCase())
			.filter((word) => word.length > 3);
		if (nouns.some((noun) => KNOWN.test(noun))) return false;
		if (/^(?:this|that|these|those|such|another)\s/i.test(whole)) return true;
		return nouns.some((noun) =>
			new RegExp(`(?<![\\p{L}])${noun.replace(/s$/, '')}s?(?![\\p{L}])`, 'u').test(earlier)
		);
	});
}
