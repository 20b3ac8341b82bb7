// Marks a typed name of one of several parties or plans: right where it can mean no other of them.
// "The US plan in November" is the draft of November, "the US plan" may be that of April as well.
import type { TextFinding } from './marking.ts';
import { CAPITALS, matchWords, type KnownWords } from './match-words.ts';
import { ACTORS, COLOUR, LIGHT } from './light-words.ts';
import { readText } from './text-reading.ts';
import { typedReadings } from './ways-to-read.ts';

const DOCUMENTS: ReadonlySet<string> = new Set(
	'plan plans draft text version document framework proposal paper counterproposal counter talks'.split(
		' '
	)
);

const isGeneric = (word: string): boolean =>
	DOCUMENTS.has(word) || ACTORS.has(word) || LIGHT.has(word) || COLOUR.has(word);

export function markParty(
	text: string,
	own: string,
	among: readonly string[],
	language: string,
	known: KnownWords
): TextFinding {
	const everywhere = { ...known, capitals: true };
	for (const typed of typedReadings(text, language)) {
		if (typed.denies || typed.hedges) continue;
		const fitting = among.flatMap((name) => {
			const { words } = readText(name, language);
			const match = matchWords(typed.words, words, everywhere);
			const strange = match.extra.some(({ text: word, written }) => {
				const name = CAPITALS.get(word) ?? word;
				return !isGeneric(written) && !words.some((one) => one.text === name);
			});
			const tells = match.matched.some((at) => !isGeneric(words[at]!.written));
			return strange || !tells
				? []
				: [{ name, match, isWhole: coversName(name, match.matched, language) }];
		});
		const most = Math.max(...fitting.map(({ match }) => match.matched.length));
		const best = fitting.filter(({ match }) => match.matched.length === most);
		const whole = best.filter(({ isWhole }) => isWhole);
		const [one, another] = whole.length === 1 ? whole : best;
		if (!one || another) continue;
		if (one.name !== own) return { kind: 'wrong', fault: { kind: 'other-answer' } };
		return { kind: 'right', place: 0, slip: one.match.slips[0] ?? null };
	}
	return { kind: 'ask' };
}

/** Whether all that tells a name from others was typed; what it has in brackets apart. */
function coversName(name: string, matched: readonly number[], language: string): boolean {
	const { words } = readText(name.replace(/\s*\([^()]*\)$/, ''), language);
	const says = (word: string) => !ACTORS.has(word) && !LIGHT.has(word);
	return words.every((word, at) => !says(word.written) || matched.includes(at));
}
