// Which keys the browser keeps that begin alike.

/** None where it is refused. */
export function keptKeys(prefix: string): readonly string[] {
	try {
		return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
	} catch {
		return [];
	}
}
