// What a session has to tell: something was done, or something was not.
import type { Face } from '../../core/note/face.ts';
import type { Schedule } from '../../core/schedule/schedule.ts';
import type { How, What } from './session-flags.ts';

export type Notice =
	/** A card was forgotten too often. */
	| { readonly kind: 'leech'; readonly face: Face; readonly lapses: number }
	| { readonly kind: 'set-aside'; readonly what: What; readonly how: How }
	| { readonly kind: 'flagged' | 'unflagged' }
	/** `gone`: the deck has the card no longer. */
	| { readonly kind: 'undone'; readonly what: 'answer' | 'flags'; readonly gone: boolean }
	/** Another tab has answered the card: the one on the screen, one that was graded here as well, or one
	 * whose answer was to be taken back. */
	| { readonly kind: 'answered-elsewhere' | 'stands-elsewhere' | 'answered-since' }
	/** Another tab has changed the deck. */
	| { readonly kind: 'card-gone' | 'card-changed' }
	/** What is stored of these cards is damaged, which can be checked. */
	| { readonly kind: 'damaged'; readonly cardIds: readonly string[] }
	/** `damage`: the shown card's record is the reason, which can be checked. */
	| { readonly kind: 'not-saved'; readonly error: unknown; readonly damage: boolean }
	| { readonly kind: 'not-read'; readonly error: unknown };

export const notSaved = (error: unknown, damage = false): Notice => ({
	kind: 'not-saved',
	error,
	damage
});

export const notRead = (error: unknown): Notice => ({ kind: 'not-read', error });

export const leechNotice = (face: Face, schedule: Schedule): Notice => ({
	kind: 'leech',
	face,
	lapses: schedule.kind === 'new' ? 0 : schedule.lapses
});
