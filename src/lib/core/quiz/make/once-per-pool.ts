// What a pool's cards come to is found once: a quiz asks for the same again and again.

/** The value for a pool and a key; made where there is none yet. It goes when the pool goes. */
export function remembered<Pool extends object, Key, Value>(
	known: WeakMap<Pool, Map<Key, Value>>,
	pool: Pool,
	key: Key,
	make: () => Value
): Value {
	const own = known.get(pool) ?? new Map<Key, Value>();
	known.set(pool, own);
	const found = own.get(key) ?? make();
	own.set(key, found);
	return found;
}
