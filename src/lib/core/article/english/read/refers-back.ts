// Whether a question speaks of "the proposal" or "that performance" as if one had read what stands before it.
import { KNOWN_TO_ALL } from './known-to-all.ts';

/** A noun behind "the", "this" or "another", alone, or with a word in front; what says which one is not alone. */
const DEFINITE =
	/\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ss]uch|[Aa]nother)\s(?:([\p{Ll}-]{3,})\s)?([\p{Ll}-]{4,})(?![\p{L}’'-])(?!\s(?:of|for|that|which|who|whose|where|in|on|between|at|to|from|with|about|against)\b)/gu;

/** And of what anybody knows, where it is a longer word. */
const KNOWN = new RegExp(
	`^(?:${KNOWN_TO_ALL}|elections|media|markets|century|decade|moment|planet|earth|universe|ocean|atmosphere|night|afternoon|weekend|house|senate|parliament|congress|constitution)$`
);

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
