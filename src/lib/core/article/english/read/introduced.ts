// With which office an article introduces somebody: "Jo Sample, head of the guild", "guild leader Jo Sample".
import { clauseOf } from './clause.ts';
import { lowerFirst } from './lower-first.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { readVerb } from './verbs.ts';
import { ROLES } from './words.ts';

/** Longer than this, an office buries what is asked. */
const MOST_SHOWN_WORDS = 14;

export const ROLE_WORD = new RegExp(`\\b(?:${ROLES.join('|')})s?\\b`, 'i');

export const fitting = (shown: string, name: string): string =>
	shown.split(/\s+/).length <= MOST_SHOWN_WORDS && !POINTING.test(shown) ? shown : name;

const POINTING = /\b(?:his|her|its|their|our|my|this|that|these|those|the same)\b/i;

/** ", head of the guild," */
export function apposition(behind: string): string | null {
	const words = /^,\s((?:an?\s|the\s)?(?:[^,;:.“”"()]|\.(?=\p{L})){4,70}?)(?=,|\.?$|\swho\b)/u.exec(
		behind
	)?.[1];
	return words !== undefined &&
		ROLE_WORD.test(words) &&
		!/\b(?:is|are|was|were|has|have|had|will|who|which|said|says|told)\b/.test(words) &&
		clauseOf(`${words[0]!.toUpperCase()}${words.slice(1)}.`) === null
		? words.replace(/\s(?:on|in) \p{Lu}\p{Ll}+$/u, '')
		: null;
}

/** With the office by which the article introduced them, up to this sentence; the name alone where it did not. */
export function introduced(name: string, said: ReadSentence, reading: Reading): string {
	for (const { sentence, clause } of reading.said.slice(0, said.index + 1)) {
		const { text } = sentence;
		const at = text.indexOf(name);
		if (at < 0) continue;
		const behind = apposition(text.slice(at + name.length));
		if (behind !== null) return fitting(`${name}, ${behind}`, name);
		const subject = clause?.bareSubject ?? '';
		if (
			subject.endsWith(name) &&
			subject !== name &&
			ROLE_WORD.test(subject) &&
			!/[“”",]/.test(subject)
		)
			return fitting(lowerFirst(subject, reading), name);
		// ", guild leader Jo Sample said"
		const office =
			/(?:^|,\s)((?:(?!(?:and|or|but|with|by|as|when|after|before)\b)[\p{L}’'-]+\s){1,5})$/u.exec(
				text.slice(0, at)
			)?.[1];
		if (
			office !== undefined &&
			!hasVerb(office) &&
			new RegExp(`\\b(?:${ROLES.join('|')})\\s$`, 'i').test(office)
		)
			return fitting(lowerFirst(`${office}${name}`, reading), name);
	}
	return name;
}

/** "met guild leader": no office begins with what somebody does. */
const hasVerb = (words: string): boolean =>
	words
		.trim()
		.split(/\s+/)
		.some((word) =>
			['past', 'third', 'be', 'have'].some((form) => readVerb(word)?.forms.has(form as 'past'))
		);
