// The few ways in which an answer may be read: with its brackets and without, with what is told beside it
// ("not Paris", "because …", "president of Finland") and without.
import { isEnglish } from '../../language/tokens.ts';
import { readText, type TextReading } from './text-reading.ts';

/** Without digits: a date in brackets may be what sets two things apart. */
const BRACKETS = /\s*[([][^()[\]\d]*[)\]]/g;
/** What somebody sets against the answer, or gives as its reason. */
const CONTRAST =
	/(?:,|;|\s[-–—]|\band|\bbut)?(?<!\b(?:will|is|are|was|were|be|do|does|did|has|have|may|can|could|would|should|must|to|may))\s+(?:not|rather than|instead of|as opposed to|and not|but not)\s[^,;]+$/i;
const CONTRAST_BEFORE = /^\s*not\s+[^,;]+?(?:,\s*|\s+)but\s+/i;
const REASON = /(?:,|;|\s[-–—])?\s+(?:because|since they|as they|so that|in order to)\s.+$/i;
/** "Jo Sample, who chairs the union"; "the zone, as one side calls it". */
const ASIDE =
	/,\s+(?:the|an?|who|which|as|before|after|when|where|at|in|on|to|for|during|senior|president|speaking|according|i\.e\.|that is)\s[^,;]*$/i;
/** "Zelensky when he urged Europe", "constructive, but hard". */
const TAIL =
	/(?:\s+(?:when|while|after|before)\s+(?:he|she|they|it|the)\s.+|,?\s+but\s+(?!not\b).+)$/i;

/** The readings of what was typed, the whole first. */
export const typedReadings = (text: string, language: string): readonly TextReading[] =>
	readingsOf(text, language, [
		(one) => one.replace(BRACKETS, ''),
		(one) => one.replace(CONTRAST, ''),
		(one) => one.replace(CONTRAST_BEFORE, ''),
		(one) => one.replace(REASON, ''),
		(one) => (one.split(',').length > 2 || /\band\b|&/.test(one) ? one : one.replace(ASIDE, '')),
		(one) => one.replace(TAIL, '')
	]);

/** The readings of an accepted answer, the whole first. */
export const wantedReadings = (answer: string, language: string): readonly TextReading[] =>
	readingsOf(answer, language, [
		(one) => one.replace(BRACKETS, ''),
		(one) => (isOneThing(one) ? one.replace(ASIDE, '') : one)
	]);

/** Whether a comma in an answer can only part it from what is told about it, and not two items. */
const isOneThing = (answer: string): boolean =>
	!/\band\b|&/.test(answer) &&
	answer.split(',').length === 2 &&
	(/^\p{Lu}\S* \p{Lu}/u.test(answer) ||
		/,\s+(?:who|which|as|before|after|when|where|speaking)\s/.test(answer));

function readingsOf(
	text: string,
	language: string,
	shorten: readonly ((text: string) => string)[]
): readonly TextReading[] {
	const texts = isEnglish(language)
		? [text, ...shorten.map((one) => one(text)).filter((one) => one.trim() !== '')]
		: [text];
	return [...new Set(texts)].map((one) => readText(one, language));
}
