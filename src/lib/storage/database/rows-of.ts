// Some rows of a store by their ids, which are sorted: a request for each would cost more than the row.

interface ReadsRows<Row> {
	get(id: string): Promise<Row | undefined>;
	count(range: IDBKeyRange): Promise<number>;
	getAll(range: IDBKeyRange): Promise<Row[]>;
}

/** Of the rows between the first and the last, so many may be others. */
const OTHERS = 2;

/** Each id's row, in their order; undefined where there is none. */
export async function rowsOf<Row extends { readonly id: string }>(
	store: ReadsRows<Row>,
	ids: readonly string[]
): Promise<readonly (Row | undefined)[]> {
	const [first, last] = [ids[0], ids.at(-1)];
	if (first === undefined || last === undefined) return [];
	const range = IDBKeyRange.bound(first, last) as IDBKeyRange;
	if ((await store.count(range)) > OTHERS * ids.length) {
		return Promise.all(ids.map((id) => store.get(id)));
	}
	const found = new Map((await store.getAll(range)).map((row) => [row.id, row]));
	return ids.map((id) => found.get(id));
}
