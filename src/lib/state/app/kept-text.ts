// Small texts that the browser keeps apart from the database. They are conveniences: where it keeps
// or gives none, everything goes on without them.

/** What was kept here, should the database be gone: see core/keeping/trace.ts. */
export const TRACE_KEY = 'dateline.trace';

export function localText(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		// Refused: as if there were none. What is refused altogether, opening the database says.
		return null;
	}
}

/** Keeps a text where the browser allows it; null removes it. */
export function keepLocalText(key: string, text: string | null): void {
	try {
		if (text === null) localStorage.removeItem(key);
		else localStorage.setItem(key, text);
	} catch {
		// Refused or full: it holds for this visit.
	}
}
