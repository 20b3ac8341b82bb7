// What a rule is in any language: one shape that a sentence can have, and the cards that are made of it.
import type { Draft } from './draft.ts';

/** `Given` is what the language's readers make of a sentence. */
export interface Rule<Given> {
	/** In small letters and hyphens, as "who-says"; its examples stand under it. */
	readonly name: string;
	/** Nothing where the sentence has not that shape. */
	readonly finds: (given: Given) => readonly Draft[];
}

/** A draft that knows which rule made it. */
export interface FoundDraft extends Draft {
	readonly rule: string;
}

export const madeBy = (rule: string, drafts: readonly Draft[]): readonly FoundDraft[] =>
	drafts.map((draft) => ({ ...draft, rule }));

export const found = <Given>({ name, finds }: Rule<Given>, given: Given): readonly FoundDraft[] =>
	madeBy(name, finds(given));

/** What the first of them finds that finds anything. */
export function firstFound<Given>(
	rules: readonly Rule<Given>[],
	given: Given
): readonly FoundDraft[] {
	for (const rule of rules) {
		const drafts = found(rule, given);
		if (drafts.length > 0) return drafts;
	}
	return [];
}

/** Of one sentence the worthiest, no more than so many, and of one kind no more than two: more is not worth a reader's time. */
export function bestOf(drafts: readonly FoundDraft[], most: number): readonly FoundDraft[] {
	const best: FoundDraft[] = [];
	for (const draft of [...drafts].sort((a, b) => b.worth - a.worth)) {
		const alike = best.filter(({ kind }) => kind === draft.kind).length;
		if (best.length < most && alike < MOST_OF_A_KIND) best.push(draft);
	}
	return best;
}

const MOST_OF_A_KIND = 2;
