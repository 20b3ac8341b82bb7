// What goes wrong in a browser's IndexedDB, injected at its boundary; a test's end puts it right.
import { onTestFinished } from 'vitest';

/** Replaces a method of a prototype until the test ends, or the returned function is called. */
export function replaceMethod<T extends object, Key extends keyof T>(
	prototype: T,
	key: Key,
	by: (original: T[Key]) => T[Key]
): () => void {
	const original = prototype[key];
	const restore = () => void (prototype[key] = original);
	prototype[key] = by(original);
	onTestFinished(restore);
	return restore;
}

/** The disk is full, until the returned function is called. */
export const fillDisk = (): (() => void) =>
	replaceMethod(IDBObjectStore.prototype, 'add', () => () => {
		throw new DOMException('The device is full.', 'QuotaExceededError');
	});

/** The next `count` transactions that write are aborted by the browser, as a dying process does. */
export function abortWrites(count: number): void {
	let left = count;
	replaceMethod(
		IDBDatabase.prototype,
		'transaction',
		(original) =>
			function (this: IDBDatabase, names, mode, options) {
				const tx = original.call(this, names, mode, options);
				if (mode === 'readwrite' && left-- > 0) tx.abort();
				return tx;
			}
	);
}

/**
 * The next transaction that writes is on the disk, but the page hears that the connection was lost:
 * what WebKit says when its process has gone.
 */
export function loseNextCommit(): void {
	let armed = true;
	replaceMethod(
		IDBDatabase.prototype,
		'transaction',
		(original) =>
			function (this: IDBDatabase, names, mode, options) {
				const tx = original.call(this, names, mode, options);
				if (mode !== 'readwrite' || !armed) return tx;
				armed = false;
				const lost = new DOMException(
					'Connection to Indexed Database server lost. Refresh the page to try again',
					'UnknownError'
				);
				Object.defineProperty(tx, 'error', { get: () => lost });
				tx.addEventListener('complete', (event) => {
					event.stopImmediatePropagation();
					tx.dispatchEvent(new Event('error'));
				});
				return tx;
			}
	);
}
