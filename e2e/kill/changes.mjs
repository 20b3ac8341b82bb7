// How two states of a database differ, row by row.

/**
 * @typedef {import('./protocol.ts').State} State
 * @typedef {{ store: string, key: string, how: 'added' | 'gone' | 'changed' }} Change
 */

/** @param {State} before @param {State} now @returns {Change[]} */
export function changesOf(before, now) {
	const stores = new Set([...Object.keys(before.rows), ...Object.keys(now.rows)]);
	return [...stores].flatMap((store) => {
		const [a, b] = [before.rows[store] ?? {}, now.rows[store] ?? {}];
		/** @type {Change[]} */
		const changes = [];
		for (const [key, digest] of Object.entries(a)) {
			if (!(key in b)) changes.push({ store, key, how: 'gone' });
			else if (b[key] !== digest) changes.push({ store, key, how: 'changed' });
		}
		for (const key of Object.keys(b)) if (!(key in a)) changes.push({ store, key, how: 'added' });
		return changes.filter(({ key }) => !isForeseen(store, key));
	});
}

/** What was worked out beforehand comes and goes by itself. @param {string} store @param {string} key */
const isForeseen = (store, key) => store === 'meta' && key === '"foreseen"';

/** @param {readonly Change[]} changes */
export const say = (changes) =>
	some(changes.map(({ store, key, how }) => `${store} ${key} ${how}`));

/** @param {readonly unknown[]} all */
export const some = (all) =>
	all
		.slice(0, 3)
		.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
		.join('; ') + (all.length > 3 ? ` and ${all.length - 3} more` : '');

/** How the rows of two databases differ, but for the clock of the device. */
export const differencesOf = (/** @type {State} */ a, /** @type {State} */ b) =>
	changesOf(a, b).filter(({ store, key, how }) => how !== 'changed' || !isClock(store, key));

/** @param {string} store @param {string} key */
export const isClock = (store, key) => store === 'meta' && key === '"clock"';
