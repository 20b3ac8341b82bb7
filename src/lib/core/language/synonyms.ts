// English words that the news uses for one thing, and nouns beside their verbs: few, and such that no
// teacher would tell them apart in an answer.
import { basesOf } from './inflection.ts';

/** Each line: the word that stands for all, then what else it is called, blanks as underscores. */
const GROUPS = `
troops troop soldier servicemen serviceman personnel force
army armed_forces military armed_force military_forces military_force
deal agreement accord
talks talk negotiation
territory land territorial
ceasefire truce
quick fast rapid swift
path way road
allow let permit
question issue matter
abandon renounce give_up
west western
east eastern
north northern
south southern
wishlist wish_list
guarantee guaranty
ambition aspiration wish desire
most majority
larger bigger
point pt
administration admin
war conflict
formally officially
longstanding long_standing
`;

const WORD_BY_WORDS: ReadonlyMap<string, string> = new Map(
	GROUPS.trim()
		.split('\n')
		.flatMap((line) => {
			const [word = '', ...others] = line.split(' ');
			return [word, ...others].map((one) => [one.replaceAll('_', ' '), word] as const);
		})
);

/** The word that stands for these words, and how many of them from there on; null where none does. */
export function synonymAt(
	words: readonly string[],
	at: number
): { readonly word: string; readonly words: number } | null {
	const next = words[at + 1];
	if (next !== undefined) {
		for (const second of basesOf(next)) {
			for (const first of basesOf(words[at]!)) {
				const both = WORD_BY_WORDS.get(`${first} ${second}`);
				if (both !== undefined) return { word: both, words: 2 };
			}
		}
	}
	for (const base of basesOf(words[at]!)) {
		const word = WORD_BY_WORDS.get(base);
		if (word !== undefined) return { word, words: 1 };
	}
	return null;
}

/** Endings by which a verb becomes a noun, and what the verb may end in instead. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
	[/nition$/, ['nize', 'nise']],
	[/ization$/, ['ize']],
	[/isation$/, ['ise']],
	[/ation$/, ['ate', 'e', '']],
	[/ition$/, ['ite', '']],
	[/cession$/, ['cede']],
	[/ansion$/, ['and']],
	[/asion$/, ['ade']],
	[/ision$/, ['ise', 'ize', 'ide']],
	[/ction$/, ['ct', 'ce']],
	[/option$/, ['opt']],
	[/rrence$/, ['r']],
	[/(?:ence|ance)$/, ['', 'e']],
	[/ment$/, ['']]
];

function verbsOf(word: string): ReadonlySet<string> {
	const verbs = new Set(basesOf(word));
	for (const base of [...verbs]) {
		for (const [ending, instead] of ENDINGS) {
			if (!ending.test(base)) continue;
			for (const end of instead) {
				const stem = base.replace(ending, '');
				if (stem.length >= 3 && stem.length + end.length >= 4) verbs.add(stem + end);
			}
		}
	}
	return verbs;
}

/** Whether one is the noun of what the other does: "recognition" and "recognising". */
export function isNounOf(a: string, b: string): boolean {
	if (a.slice(0, 3) !== b.slice(0, 3)) return false;
	const verbs = verbsOf(a);
	for (const verb of verbsOf(b)) if (verbs.has(verb)) return true;
	return false;
}
