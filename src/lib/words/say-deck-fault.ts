// What is wrong in a deck's text or in another program's questions, in a sentence or two for their author.
import type { DeckFault } from '../core/deck/faults.ts';
import type { GiftFault } from '../core/deck/gift-faults.ts';
import type { Fault, Problem } from '../core/deck/problem.ts';
import { words } from './deck-problems.ts';
import { words as ofGift } from './gift-problems.ts';

/** A sentence for each kind, which is told what it is about: the compiler holds the tables to the faults. */
type SentencesFor<F extends Fault> = {
	readonly [Kind in F['kind']]: (fault: F & { readonly kind: Kind }) => string;
};
words satisfies SentencesFor<DeckFault>;
ofGift satisfies SentencesFor<GiftFault>;

const isOfGift = (fault: Fault): fault is GiftFault => fault.kind in ofGift;

export function sayFault(fault: Fault): string {
	return isOfGift(fault)
		? (ofGift[fault.kind] as (fault: GiftFault) => string)(fault)
		: (words[fault.kind] as (fault: DeckFault) => string)(fault);
}

/** "decks/terms.md:12:3: …", as compilers and editors write it. */
export const sayProblem = ({ file, line, column, fault }: Problem): string =>
	`${file}:${line}:${column}: ${sayFault(fault)}`;

/** What stands below a field of a form; null where nothing is wrong with it. */
export const sayFieldFault = (fault: Fault | undefined): string | null =>
	fault === undefined ? null : sayFault(fault);
