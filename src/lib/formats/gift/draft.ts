// A note of a GIFT file before it has an id, and what the drafts of all kinds share.
import type { GiftFault } from '../../core/deck/gift-faults.ts';
import type { Note } from '../../core/note/note.ts';
import { comparable } from '../../core/language/fold.ts';
import type { Result } from '../../core/result.ts';
import type { GiftAnswer, GiftQuestion } from './question.ts';

type Own<N = Extract<Note, { kind: 'term' | 'question' | 'cloze' | 'figure' }>> = N extends Note
	? Omit<N, 'id' | 'topic' | 'evidence' | 'tags' | 'retired'>
	: never;

/** A note that has no id yet: `within` says which of its question's it is, where there are several. */
export type GiftDraft = Own & { readonly within: string };
export type Drafts = Result<readonly GiftDraft[], GiftFault>;

/** What a deck that is made of a file says beside its questions, in the language of whoever opens it. */
export interface GiftDeckWords {
	readonly about: (name: string) => string;
	readonly licence: string;
	readonly description: (name: string) => string;
	/** The question that a statement becomes. */
	readonly doesThisHold: (claim: string) => string;
	/** A question to which several answers belong. */
	readonly answersWanted: (question: string, count: number) => string;
}

/** The question as a sentence, with a blank where the answer stands in it. */
export const askedBy = ({ text, behindGap }: GiftQuestion): string =>
	behindGap === null ? text : `${text}____${behindGap}`;

/** What is said of all answers, then of the right one, then of each wrong one by its name. */
export function explanationOf(
	{ feedback }: GiftQuestion,
	right: string,
	wrong: readonly GiftAnswer[] = []
): string | null {
	const ofWrong = wrong.map((one) => (one.feedback === '' ? '' : `“${one.text}”: ${one.feedback}`));
	return [feedback, right, ...ofWrong].filter((said) => said !== '').join(' ') || null;
}

/** Texts that differ, without those of another list. */
export function others(texts: readonly string[], than: readonly string[]): readonly string[] {
	const seen = new Set(than.map(comparable));
	return texts.filter((text) => {
		const key = comparable(text);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

export const isRight = ({ percent }: { readonly percent: number }): boolean => percent >= 99.9;
