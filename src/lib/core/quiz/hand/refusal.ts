// Why a quiz that was handed on is not opened, or is not quite the one that was handed out.
import type { DeckId } from '../../note/ids.ts';
import type { HandedFault } from './check-handed.ts';

/** Why a link or a file is not opened. */
export type HandedRefusal =
	| { readonly kind: 'too-large' | 'not-ours' | 'newer' | 'cut'; readonly what: 'link' | 'file' }
	| { readonly kind: 'no-quiz'; readonly what: 'link' | 'file'; readonly fault: QuizFault };

/** What cannot be asked: `where` names the field that is wrong, null the whole of it. */
export type QuizFault = HandedFault | { readonly kind: 'shape'; readonly where: string | null };

/** Why an address gives no quiz. */
export type QuizRefusal =
	HandedRefusal | { readonly kind: 'missing-deck'; readonly deckId: DeckId };

/** Why a text or a file that was given leads to no quiz. */
export type GivenRefusal = HandedRefusal | { readonly kind: 'no-link' | 'too-long' };

/** What has changed since the quiz was handed out: a deck, or what its questions came to. */
export interface QuizChange {
	readonly deckTitle: string | null;
}
