// What is shown around the learner's data, as these components see it; a state class fills it.
import type { Offer, PromiseState } from '../../core/keeping/moments.ts';
import type { Loudness } from '../../core/keeping/reminder.ts';

export interface Kept {
	readonly loudness: Loudness;
	/** How much exists in this browser only, in a sentence. */
	readonly words: string;
	readonly answersInAll: number;
	readonly promise: PromiseState;
	readonly offersHomeScreen: boolean;
	/** Has the browser asked for its promise. */
	ask(): unknown;
	putAway(offer: Offer): void;
}

export interface Installable {
	/** Has the browser ask the learner whether to install. */
	install(): unknown;
}

/** A session as it is followed beside the cards. */
export interface Followed {
	readonly keeping: Pick<Kept, 'offersHomeScreen' | 'putAway'>;
	readonly speaksUp: boolean;
	follow(session: object, answers: number, ended: boolean): void;
	note(): void;
}
