// What tells a card worth having from another one, in numbers: what a ranker weighs.
import { PARAGRAPH_BREAK } from './article.ts';
import { refersBack } from './refers-back.ts';
import type { FoundDraft } from './rule.ts';

export type Weighed = Pick<
	FoundDraft,
	'kind' | 'question' | 'answer' | 'quote' | 'claimedBy' | 'asOf' | 'worth' | 'rule'
>;

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
const yes = (is: boolean): number => (is ? 1 : 0);

/** What stands in front of a question to say where it belongs: the title, a topic, who says so. */
export const LABEL = /^(?!According to)[^?_“"]{3,110}?: (?=[\p{Lu}_\d])/u;

/**
 * Each from 0 to about 1; 0 where it says nothing. `text` is that of the article. The names are those of the
 * weights, in features-weights.ts; a new one there is trained again (npm run bench:article -- --train).
 */
export function featuresOf(text: string, draft: Weighed): Readonly<Record<string, number>> {
	const { kind, question, answer, quote, claimedBy, asOf, worth, rule } = draft;
	const passage = text.slice(quote.start, quote.end);
	const label = LABEL.exec(question)?.[0] ?? '';
	const asked = question.slice(label.length);
	const isGap = asked.includes('____');
	const bare = asked.replace(/_{4}(?:\s?\([^)]*\))?/g, ' ');
	const before = text.slice(0, quote.start);
	return {
		bias: 1,
		[`rule:${rule}`]: 1,
		[`kind:${kind}`]: 1,
		worth,
		early: 1 - quote.start / Math.max(1, text.length),
		lead: yes(before.split(PARAGRAPH_BREAK).length <= 3),
		gap: yes(isGap),
		gapFirst: yes(/^_{4}/.test(asked)),
		gapLast: yes(/_{4}(?:\s\([^)]*\))?[.]?$/.test(asked)),
		long: Math.max(0, words(bare) - 18) / 12,
		veryLong: yes(words(bare) > 34),
		short: yes(words(bare) < 6),
		answerLong: Math.max(0, words(answer) - 8) / 12,
		answerOne: yes(words(answer) === 1),
		answerNumber: yes(/\d/.test(answer)),
		answerName: yes(/^(?:the |The )?\p{Lu}/u.test(answer)),
		answerDefinite: yes(/^the\s\p{Ll}/u.test(answer)),
		answerSmall: yes(
			/^(?:to|in|on|at|for|with|by|of|from|into|about|over|under|as|that)\s/.test(answer)
		),
		answerQuoted: yes(/["“”]/.test(answer)),
		answerComma: yes(/,/.test(answer.replace(/\d,\d/g, ''))),
		label: yes(label !== ''),
		labelLong: yes(words(label) > 4),
		claimed: yes(claimedBy !== null),
		anonymous: yes(claimedBy !== null && !/\p{Lu}/u.test(claimedBy.replace(/^The\b/, ''))),
		named: yes(/\s(?:\p{Lu}\p{Ll}|\p{Lu}{2})/u.test(` ${bare.replace(/^\S+\s/, '')}`)),
		pronoun: yes(
			/\b(?:it|its|they|their|them|he|his|him|she|her|this|these|those|such)\b/i.test(bare)
		),
		definite: yes(
			/\b[Tt]he\s\p{Ll}+\s(?:is|are|was|were|has|have|had|will|would|\p{Ll}+ed|\p{Ll}+s)\b/u.test(
				bare
			)
		),
		refersBack: yes(label.length < 12 && refersBack(bare, before)),
		joins: yes(
			/\b(?:also|however|meanwhile|still|another|other|more than that|again|further)\b/i.test(bare)
		),
		clauses: Math.min(
			1,
			(
				bare.match(
					/\b(?:that|which|who|whose|where|when|while|because|if|although|after|before)\b/g
				) ?? []
			).length / 3
		),
		commas: Math.min(1, (bare.match(/,(?!\d)/g) ?? []).length / 3),
		quotes: yes(/["“”]/.test(bare)),
		brackets: yes(/[()[\]]/.test(bare)),
		who: yes(/^(?:According to [^,]+, )?[Ww]ho\b/.test(asked)),
		what: yes(/^(?:According to [^,]+, )?[Ww]hat\b/.test(asked)),
		whatDo: yes(
			/^(?:According to [^,]+, )?[Ww]hat (?:did|does|do|has|have|will|would|must|may|can|could)\b/.test(
				asked
			)
		),
		numbers: Math.min(1, (bare.match(/\d+(?:[.,]\d+)*/g) ?? []).length / 3),
		inferred: yes(asOf?.inferred === true),
		prefixDefinite: yes(label.length > 12 && /\b[Tt]he\s\p{Ll}+/u.test(bare)),
		answerPlace: yes(/^(?:the |an? )?\p{Ll}+$/u.test(answer)),
		passageLong: Math.max(0, words(passage) - 30) / 20
	};
}
