// The words by which English cards are weighed and told apart.
import type { Cues } from '../cues.ts';
import { refersBack } from './read/refers-back.ts';

const CLAIMED = '^(?:According to [^,]+, )?';

export const ENGLISH_CUES: Cues = {
	label: /^(?!According to)[^?_“"]{3,110}?: (?=[\p{Lu}_\d])/u,
	answer: {
		name: /^(?:the |The )?\p{Lu}/u,
		definite: /^the\s\p{Ll}/u,
		small: /^(?:to|in|on|at|for|with|by|of|from|into|about|over|under|as|that)\s/,
		thing: /^(?:the |an? )?\p{Ll}+$/u
	},
	article: /^The\b/,
	pronoun: /\b(?:it|its|they|their|them|he|his|him|she|her|this|these|those|such)\b/i,
	definite: /\b[Tt]he\s\p{Ll}+/u,
	definiteSubject:
		/\b[Tt]he\s\p{Ll}+\s(?:is|are|was|were|has|have|had|will|would|\p{Ll}+ed|\p{Ll}+s)\b/u,
	joins: /\b(?:also|however|meanwhile|still|another|other|more than that|again|further)\b/i,
	clause: /\b(?:that|which|who|whose|where|when|while|because|if|although|after|before)\b/g,
	who: new RegExp(`${CLAIMED}[Ww]ho\\b`),
	what: new RegExp(`${CLAIMED}[Ww]hat\\b`),
	whatDo: new RegExp(`${CLAIMED}[Ww]hat (?:did|does|do|has|have|will|would|must|may|can|could)\\b`),
	boundary:
		/[;:]|,\s(?:with|while|whereas|but|and|which|who|compared)\b|\s(?:but|while|whereas|compared with|compared to)\s/,
	refersBack
};
