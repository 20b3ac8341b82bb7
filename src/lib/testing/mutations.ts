// A record with one field not as it was written: of another type, out of its range, gone, or one more.

type Json = Record<string, unknown>;
type Path = readonly string[];

export interface Mutation<T> {
	/** What was done, as "note.asOf.year = "soon"". */
	readonly what: string;
	readonly record: T;
}

/** Every place in a value, as a path of keys. */
export function pathsOf(value: unknown): readonly Path[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [
		[key],
		...pathsOf(inner).map((path) => [key, ...path])
	]);
}

/** What stands at a place. */
export const at = (record: unknown, path: Path): unknown =>
	path.reduce<unknown>((value, key) => (value as Json)[key], record);

/** The places of objects, the whole first: where one field more can be put. */
export const objectsIn = (record: unknown): readonly Path[] =>
	[[], ...pathsOf(record)].filter((path) => {
		const value = at(record, path);
		return typeof value === 'object' && value !== null && !Array.isArray(value);
	});

/** The record, changed, with this value at a place, whatever the field is called. */
export function withValue<T>(record: T, path: Path, value: unknown): T {
	const place = at(record, path.slice(0, -1)) as Json;
	Object.defineProperty(place, path.at(-1)!, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
	return record;
}

/** The record, changed, without what stands at a place. */
export function without<T>(record: T, path: Path): T {
	const place = at(record, path.slice(0, -1));
	if (Array.isArray(place)) place.splice(Number(path.at(-1)), 1);
	else delete (place as Json)[path.at(-1)!];
	return record;
}

const VALUES: readonly unknown[] = [
	null,
	true,
	false,
	'',
	'soon',
	'../x',
	'https://gazette.example',
	0,
	-1,
	0.5,
	13,
	1e17,
	[],
	[1],
	['soon'],
	{},
	{ kind: 'lost' }
];

/** All that can be done to a record's fields with these values; the record itself stays as it is. */
export function* mutationsOf<T>(
	record: T,
	values: readonly unknown[] = VALUES
): Generator<Mutation<T>> {
	for (const path of pathsOf(record)) {
		for (const value of values) {
			const what = `${path.join('.')} = ${JSON.stringify(value)}`;
			yield { what, record: withValue(structuredClone(record), path, structuredClone(value)) };
		}
		yield { what: `no ${path.join('.')}`, record: without(structuredClone(record), path) };
	}
	for (const path of objectsIn(record)) {
		const more = [...path, 'more'];
		yield { what: `${more.join('.')} = 1`, record: withValue(structuredClone(record), more, 1) };
	}
}
