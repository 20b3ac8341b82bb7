// What the last check after an unclean stop has found. It is no part of what is learnt, and belongs
// to the device: so it is kept in localStorage.

export interface LastCheck {
	/** Ms since 1970. */
	readonly at: number;
	readonly headline: string;
	/** There is nothing that the learner must hear of, or it was heard. */
	readonly told: boolean;
}

const KEY = 'dateline-last-check';

export function readLastCheck(): LastCheck | null {
	try {
		const stored = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<LastCheck> | null;
		if (typeof stored?.at !== 'number' || typeof stored.headline !== 'string') return null;
		return { at: stored.at, headline: stored.headline, told: stored.told !== false };
	} catch {
		// Storage refused, or a value that is none: then there was no check that anyone knows of.
		return null;
	}
}

/** Throws where storage is refused. */
export const keepLastCheck = (check: LastCheck): void =>
	localStorage.setItem(KEY, JSON.stringify(check));
