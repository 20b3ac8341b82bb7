// Words by which a position tells whose it is, or whose it is not: it is then not offered where the party
// is what is asked for.
import { contentWords } from '../../language/content-words.ts';
import { powersIn } from '../../language/powers.ts';
import { powersOfParty } from './party-kin.ts';

/** It speaks of itself: "what it has taken", "a force of theirs". */
const ITSELF =
	/\b(?:theirs|ours|itself|themselves|(?:it|they) (?:has|have|had|holds?|seeks?|wants?|demands?|claims?|fears?|takes?|took|occup(?:y|ies|ied))|of (?:its|their) own)\b/i;

/** It tells what somebody feels, which no text does. */
const ATTITUDE =
	/^(?:against|in favour|fears?|hopes?|wants?|wishe?s?|demands?|insists?|refuses?|rejects?|opposes?|worr(?:y|ies)|believes?|thinks?|doubts?|warns?|asks?|calls?|urges?|expects?|says?|sees?|seeks?|welcomes?|accepts?)\b/i;

export const speaksOfItself = (says: string): boolean => ITSELF.test(says);

export const tellsAnAttitude = (says: string): boolean => ATTITUDE.test(says);

/** Whether a text names the party, by any name of its power or by its own. */
export function namesParty(says: string, party: string): boolean {
	const powers = powersIn(says);
	if (powersOfParty(party).some((power) => powers.includes(power))) return true;
	const own = contentWords(party.replace(/\([^()]*\)/g, ''));
	const words = contentWords(says);
	return own.size > 0 && [...own].every((word) => words.has(word));
}
