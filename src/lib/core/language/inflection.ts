// English words in their forms: "concession" and "concessions", "formalise" and "formalising". Only
// endings that leave a word what it is: "formal" and "formally" are two words.

const VOWEL = /[aeiouy]/;

/** Forms that follow no rule, each beside the one that stands for all. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
	(
		'gave give, given give, took take, taken take, went go, gone go, left leave, lost lose, kept keep, ' +
		'held hold, met meet, made make, said say, told tell, sent send, spent spend, built build, ' +
		'fought fight, sought seek, bought buy, brought bring, caught catch, taught teach, thought think, ' +
		'began begin, begun begin, broke break, broken break, chose choose, chosen choose, drew draw, ' +
		'drawn draw, fell fall, fallen fall, froze freeze, frozen freeze, grew grow, grown grow, knew know, ' +
		'known know, led lead, paid pay, rose rise, risen rise, saw see, seen see, shown show, spoke speak, ' +
		'spoken speak, stood stand, understood understand, stole steal, stolen steal, wrote write, ' +
		'written write, won win, withdrew withdraw, withdrawn withdraw, became become, came come, ran run, ' +
		'forbade forbid, forbidden forbid, men man, women woman, children child, servicemen serviceman, ' +
		'countrymen countryman, lives life, halves half, crises crisis, bases basis, wives wife'
	)
		.split(', ')
		.map((pair) => pair.split(' ') as [string, string])
);

/** What a word may be a form of, itself among it. */
export function basesOf(word: string): ReadonlySet<string> {
	const bases = new Set([word]);
	const irregular = IRREGULAR.get(word);
	if (irregular !== undefined) bases.add(irregular);
	const add = (base: string) => {
		if (base.length >= 2 && VOWEL.test(base)) bases.add(base);
	};
	if (/[^siu]s$/.test(word) && !/.{2}ies$/.test(word)) add(word.slice(0, -1));
	if (/(?:s|x|z|ch|sh|o)es$/.test(word)) add(word.slice(0, -2));
	if (/.{2}ies$/.test(word)) add(`${word.slice(0, -3)}y`);
	if (/.{2}ied$/.test(word)) add(`${word.slice(0, -3)}y`);
	const [, stem] = /^(.{3,})(?:ed|ing)$/.exec(word) ?? [];
	if (stem !== undefined) {
		add(stem);
		add(`${stem}e`);
		if (/([bdfglmnprt])\1$/.test(stem)) add(stem.slice(0, -1));
	}
	return bases;
}

/** Whether two words are forms of one. */
export function isFormOf(a: string, b: string): boolean {
	if (a === b) return true;
	// Forms of one word begin alike, but for those that follow no rule.
	if (a[0] !== b[0]) return false;
	const bases = basesOf(a);
	for (const base of basesOf(b)) if (bases.has(base)) return true;
	return false;
}
