// What is known of a model's card while it is judged: its words, and those of the article that it is held against.
import { contentWords } from '../../../language/content-words.ts';
import type { Article } from '../../article.ts';
import type { Passage } from './passage.ts';
import type { JudgeWords } from './words.ts';

/** What is known of a card while it is judged. */
export interface Case {
	readonly question: string;
	readonly answer: string;
	readonly both: string;
	readonly sentences: string;
	/** The clause that holds the answer. */
	readonly clause: string;
	/** The paragraph up to the passage, the one before, and the title. */
	readonly around: string;
	/** All that the article has said so far. */
	readonly sofar: string;
	readonly words: JudgeWords;
	readonly article: Article;
}

export function caseOf(
	article: Article,
	{ sentences, paragraph, before }: Passage,
	question: string,
	answer: string,
	words: JudgeWords
): Case {
	const { text, about } = article;
	const own = text.slice(sentences.start, sentences.end);
	return {
		question,
		answer,
		both: `${question} ${answer}`,
		sentences: own,
		clause: clauseWith(own, answer),
		around: `${about.title ?? ''} ${text.slice(before.start, before.end)} ${text.slice(paragraph.start, paragraph.end)}`,
		sofar: `${about.title ?? ''} ${text.slice(0, paragraph.end)}`,
		words,
		article
	};
}

/** Where a clause ends; what is "the fact that" is told as one, whatever is denied in front. */
const PARTS =
	/(?<=[,;:–—]|[.!?]["”“]?)\s|(?=\s(?:but|while|although|though|whereas|aber|doch|während|obwohl)\s)|(?<=\sthe fact that)\s|(?<=\sdie Tatsache, dass)\s/u;

/** The clause of the sentence that the answer stands in; of several, from the first to the last. */
function clauseWith(sentence: string, answer: string): string {
	const parts = sentence.split(PARTS);
	const wanted = [...contentWords(answer)];
	const hits = parts.map((part) => {
		const own = contentWords(part);
		return wanted.filter((word) => own.has(word)).length;
	});
	const most = Math.max(...hits);
	if (most === 0) return sentence;
	const first = hits.findIndex((hit) => hit > 0);
	const last = hits.findLastIndex((hit) => hit > 0);
	return most === wanted.length
		? parts[hits.indexOf(most)]!
		: parts.slice(first, last + 1).join(' ');
}

export const stems = (text: string): readonly string[] =>
	[...contentWords(text)].map((word) => word.slice(0, 5));
export const shareIn = (own: readonly string[], there: ReadonlySet<string>): number =>
	own.length === 0 ? 1 : own.filter((word) => there.has(word)).length / own.length;

export const matches = (text: string, pattern: RegExp): readonly string[] =>
	(text.match(pattern) ?? []).map((word) => word.toLowerCase());

/** Words with a capital inside a question: names, in English; in German any noun, so only those the article lacks count. */
export const namesIn = (question: string): readonly string[] =>
	question.match(/(?<=[\p{L}\p{N},]\s|["“„(])\p{Lu}[\p{L}’'-]+/gu) ?? [];
export const bare = (word: string): string => word.replace(/['’]s?$/, '').toLowerCase();

export const timesIn = (text: string, name: string): number =>
	text.toLowerCase().split(bare(name)).length - 1;

/** The largest of what, and all of whom: where a name is the measure, it stands beside. */
export const namesAllIn = (question: string, sentence: string): boolean =>
	namesIn(question).every((name) => timesIn(sentence, name) > 0);
