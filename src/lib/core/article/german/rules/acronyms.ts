// What German short forms stand for: "Verband der Pflegedienste (VPD)", "der Hafengewerkschaft (HG)".
import { questionNote } from '../../draft.ts';
import type { SentenceRule } from '../rule.ts';

const BRACKETS = /\((\p{Lu}[\p{Lu}\p{Ll}-]{1,6})\)/gu;
const SMALL = /^(?:der|die|das|des|dem|den|für|von|vom|und|zu|zur|zum|in|im|an|am)$/;

/** Whether the letters stand in the words in this order, each word with its first one among them. */
function spells(words: readonly string[], short: string): boolean {
	const letters = [...short.toLowerCase().replace(/[^\p{L}]/gu, '')];
	let at = 0;
	for (const word of words) {
		const small = word.toLowerCase();
		if (SMALL.test(small)) {
			if (small[0] === letters[at] && words.length > 2 && letters.length - at > words.length)
				at += 1;
			continue;
		}
		if (small[0] !== letters[at]) return false;
		at += 1;
		// Letters within a compound: as many as the following words do not need.
		const rest = words
			.slice(words.indexOf(word) + 1)
			.filter((one) => !SMALL.test(one.toLowerCase()));
		for (const letter of small.slice(1)) {
			if (letters.length - at > rest.length && letter === letters[at]) at += 1;
		}
	}
	return at === letters.length;
}

/** The words in front that the short form stands for; null where they stand in a case of their own. */
function longForm(before: string, short: string): string | null {
	const words = before.trim().split(/\s+/);
	for (let count = 1; count <= Math.min(7, words.length); count += 1) {
		const own = words.slice(-count);
		if (!/^\p{Lu}[\p{L}-]+$/u.test(own[0]!) || own.some((word) => /[,;:.“„]/.test(word))) continue;
		if (!spells(own, short)) continue;
		const article = words.at(-count - 1) ?? '';
		if (/^(?:des|eines)$/i.test(article) && /s$/.test(own[0]!)) return null;
		// "des Deutschen Bundes": its words stand otherwise in the nominative.
		if (
			/^(?:des|dem|den|der|im|vom|zum|zur|beim|am|einer|einem)$/i.test(article) &&
			count > 1 &&
			/e[nr]$/.test(own[0]!) &&
			!SMALL.test(own[1]!.toLowerCase())
		)
			return null;
		return own.join(' ');
	}
	return null;
}

export const acronyms: SentenceRule = {
	name: 'de-acronym',
	finds: ({ said, reading }) => {
		const { text, start } = said.sentence;
		return [...text.matchAll(BRACKETS)].flatMap((match) => {
			const short = match[1]!;
			if ((short.match(/\p{Lu}/gu) ?? []).length < 2) return [];
			const long = longForm(text.slice(0, match.index), short);
			if (long === null) return [];
			const question = `Wofür steht die Abkürzung „${short}“?`;
			const from = start + match.index - long.length - 1;
			return [
				{
					kind: 'definition' as const,
					question,
					answer: long,
					quote: { start: from, end: start + match.index + match[0].length },
					asks: { start: from, end: start + match.index },
					claimedBy: null,
					asOf: reading.date,
					worth: 0.78,
					note: questionNote(question, long)
				}
			];
		});
	}
};
