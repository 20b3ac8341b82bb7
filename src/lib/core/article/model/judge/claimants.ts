// Whether a sentence tells somebody's words, and whose.
import type { JudgeWords } from './words.ts';

/** ", which state media said were under control": told of the thing, not of what the rest says. */
const ASIDE = /,\s(?:which|who|whose|where|die|der|das|deren|dessen)\s[^,;]*?(?=[,;.]|$)/giu;
const QUOTED = /[“"„][^”“"]*[”“"]/g;

/** What somebody says, or what stands in a quotation. */
export function isSpoken(sentence: string, answer: string, words: JudgeWords): boolean {
	const own = sentence.replace(ASIDE, (aside) =>
		aside.toLowerCase().includes(answer.toLowerCase()) ? aside : ''
	);
	if (words.attribution.test(own.replace(QUOTED, '""'))) return true;
	const at = sentence.toLowerCase().indexOf(answer.toLowerCase());
	const quoted = [...sentence.matchAll(QUOTED)].find(
		({ index, 0: whole }) => index <= at && at < index + whole.length
	);
	return at >= 0 && quoted !== undefined && quoted[0].split(/\s+/).length > MOST_WORDS_OF_A_NAME;
}

/** So short, what stands in quotation marks may be what something is called. */
const MOST_WORDS_OF_A_NAME = 8;

/** By name, or by what they are; null where the sentence has only a pronoun. */
export function claimantIn(sentence: string, words: JudgeWords): string | null {
	for (const pattern of words.claimants) {
		const who = pattern.exec(sentence)?.groups?.['who']?.trim();
		if (
			who !== undefined &&
			!/^(?:He|She|It|They|I|We|This|That|There|Er|Sie|Es|But|And|In|On|At|The)$/.test(who)
		)
			return who.replace(/^The\s/, 'the ');
	}
	return null;
}
