// What tells a card worth having from another one, in numbers: what a ranker weighs.
import { PARAGRAPH_BREAK } from './article.ts';
import type { Cues } from './cues.ts';
import type { FoundDraft } from './rule.ts';

export type Weighed = Pick<
	FoundDraft,
	'kind' | 'question' | 'answer' | 'quote' | 'claimedBy' | 'asOf' | 'worth' | 'rule'
>;

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
const yes = (is: boolean): number => (is ? 1 : 0);

/**
 * Each from 0 to about 1; 0 where it says nothing. `text` is that of the article, the cues are its language's. The
 * names are those of the weights, in ranker-weights.ts: where one is new they are trained again (npm run
 * bench:article -- --train).
 */
export function featuresOf(
	text: string,
	draft: Weighed,
	cues: Cues
): Readonly<Record<string, number>> {
	const { kind, question, answer, quote, claimedBy, asOf, worth, rule } = draft;
	const passage = text.slice(quote.start, quote.end);
	const label = cues.label.exec(question)?.[0] ?? '';
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
		answerName: yes(cues.answer.name.test(answer)),
		answerDefinite: yes(cues.answer.definite.test(answer)),
		answerSmall: yes(cues.answer.small.test(answer)),
		answerQuoted: yes(/["“”]/.test(answer)),
		answerComma: yes(/,/.test(answer.replace(/\d,\d/g, ''))),
		label: yes(label !== ''),
		labelLong: yes(words(label) > 4),
		claimed: yes(claimedBy !== null),
		anonymous: yes(claimedBy !== null && !/\p{Lu}/u.test(claimedBy.replace(cues.article, ''))),
		named: yes(/\s(?:\p{Lu}\p{Ll}|\p{Lu}{2})/u.test(` ${bare.replace(/^\S+\s/, '')}`)),
		pronoun: yes(cues.pronoun.test(bare)),
		definite: yes(cues.definiteSubject.test(bare)),
		refersBack: yes(label.length < 12 && cues.refersBack(bare, before)),
		joins: yes(cues.joins.test(bare)),
		clauses: Math.min(1, (bare.match(cues.clause) ?? []).length / 3),
		commas: Math.min(1, (bare.match(/,(?!\d)/g) ?? []).length / 3),
		quotes: yes(/["“”]/.test(bare)),
		brackets: yes(/[()[\]]/.test(bare)),
		who: yes(cues.who.test(asked)),
		what: yes(cues.what.test(asked)),
		whatDo: yes(cues.whatDo.test(asked)),
		numbers: Math.min(1, (bare.match(/\d+(?:[.,]\d+)*/g) ?? []).length / 3),
		inferred: yes(asOf?.inferred === true),
		prefixDefinite: yes(label.length > 12 && cues.definite.test(bare)),
		answerPlace: yes(cues.answer.thing.test(answer)),
		passageLong: Math.max(0, words(passage) - 30) / 20
	};
}
