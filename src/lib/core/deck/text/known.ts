// Finds entries in the lists of a head without walking them: a file may cite half a million times.

interface Entry {
	readonly id: string;
	readonly name?: string;
}

const entriesByList = new WeakMap<readonly Entry[], ReadonlyMap<string, Entry>>();

/** The entry of that id. The list must not change afterwards. */
export function withId<T extends Entry>(list: readonly T[], id: string): T | undefined {
	return mapOf(list).get(`id ${id}`) as T | undefined;
}

/** The entry of that id, else the first of that name. */
export function withIdOrName<T extends Entry>(list: readonly T[], words: string): T | undefined {
	return withId(list, words) ?? (mapOf(list).get(`name ${words}`) as T | undefined);
}

function mapOf(list: readonly Entry[]): ReadonlyMap<string, Entry> {
	const known = entriesByList.get(list);
	if (known) return known;
	const entries = [
		...list.map((entry) => [`name ${entry.name}`, entry] as const),
		...list.map((entry) => [`id ${entry.id}`, entry] as const)
	];
	// Backwards, as the last of one key would win.
	const map = new Map(entries.reverse());
	entriesByList.set(list, map);
	return map;
}
