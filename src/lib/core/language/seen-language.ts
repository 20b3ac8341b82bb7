// Which language a text is written in, seen from its most frequent words.

/** Words that make up a good part of any text of a language, and none of the others' where it can be. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
	en: 'the of and to in is that for it with was as on be at by this are from or an have not has had which were their been will would but who they its',
	de: 'der die das und den von zu mit sich des dem nicht ein eine einen einer als auch es an werden aus er hat dass sie nach wird bei einem über im ist für auf war',
	fr: 'le la les des et du une est dans que qui au pour pas sur plus avec ce il sont par été cette aux ont leur mais ses à en elle ne se',
	es: 'el la los las y en que del se por un una con para es su al lo como más pero sus ha este fue son está también entre no',
	it: 'il la di che e del della per un una è con non sono si le dei da gli nel alla più ha come anche al dal lo delle ma',
	pt: 'o a os as e de do da que em um uma para com não por mais dos das no na se ao foi como são pelo pela mas também seu sua',
	nl: 'de het een van en in is dat op te voor met zijn die niet aan er om ook als dan maar bij werd naar heeft worden door uit was'
};

const LANGUAGES = Object.keys(FUNCTION_WORDS);
const WORDS_BY_LANGUAGE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	LANGUAGES.map((language) => [language, new Set(FUNCTION_WORDS[language]!.split(' '))])
);

const MOST_READ = 30_000;
const FEWEST_WORDS = 8;

/** As "en"; null for another language than those known, a mixed text, and one too short to tell. */
export function languageOf(paragraphs: readonly string[]): string | null {
	const wordsByLanguage = new Map<string, number>();
	let read = 0;
	let words = 0;
	for (const paragraph of paragraphs) {
		if (read >= MOST_READ) break;
		const piece = paragraph.slice(0, MOST_READ - read);
		read += piece.length;
		const those = piece.toLowerCase().match(/\p{L}+/gu) ?? [];
		const seen = clearest(those);
		if (seen === null) continue;
		words += those.length;
		wordsByLanguage.set(seen, (wordsByLanguage.get(seen) ?? 0) + those.length);
	}
	const [first] = [...wordsByLanguage].sort(([, a], [, b]) => b - a);
	return first && first[1] >= 0.85 * words ? first[0] : null;
}

/** The language of one paragraph, where it is clearly one. */
function clearest(words: readonly string[]): string | null {
	if (words.length < FEWEST_WORDS) return null;
	const hits = LANGUAGES.map((language) => {
		const known = WORDS_BY_LANGUAGE.get(language)!;
		return { language, count: words.filter((word) => known.has(word)).length };
	}).sort((a, b) => b.count - a.count);
	const [best, second] = [hits[0]!, hits[1]!];
	return best.count >= 0.15 * words.length && best.count >= 1.3 * second.count
		? best.language
		: null;
}
