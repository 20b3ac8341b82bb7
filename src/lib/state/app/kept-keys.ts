// The kept keys that begin with the same text.

/** None where it is refused. */
export function keptKeys(prefix: string): readonly string[] {
	try {
		return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
	} catch {
		return [];
	}
}
