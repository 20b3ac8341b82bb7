// Runs before a page's own code: notes when what it is for is there, and counts what it reads.
import type { Mark } from './marks.ts';

export interface Reads {
	requests: number;
	rows: number;
	keys: number;
}

export interface Probe {
	readonly first: Promise<Mark>;
	readonly reads: Reads;
	/** Resolves once the document has changed so that `test` holds, and that was painted. */
	changed(test: () => boolean): Promise<Mark>;
}

function changed(test: () => boolean): Promise<Mark> {
	return new Promise((resolve) => {
		const observer = new MutationObserver(() => {
			if (!test()) return;
			observer.disconnect();
			const inDom = performance.now();
			const { port1, port2 } = new MessageChannel();
			let frameAt = 0;
			port1.onmessage = () => {
				port1.close();
				const onClock = performance.now();
				resolve({ inDom, painted: inDom + onClock - frameAt, onClock });
			};
			// The task that is posted as a frame begins runs once that frame was made.
			requestAnimationFrame(() => {
				frameAt = performance.now();
				port2.postMessage(null);
			});
		});
		const all = { childList: true, subtree: true, characterData: true };
		observer.observe(document, all);
	});
}

const reads: Reads = { requests: 0, rows: 0, keys: 0 };

function counting(owner: object, name: string, kind: 'rows' | 'keys'): void {
	const methods = owner as Record<string, (...args: unknown[]) => IDBRequest>;
	const original = methods[name]!;
	methods[name] = function (...args) {
		const request = original.apply(this, args);
		reads.requests++;
		request.addEventListener('success', () => {
			const { result } = request;
			if (Array.isArray(result)) reads[kind] += result.length;
			else if (result !== undefined && result !== null) reads[kind]++;
		});
		return request;
	};
}

for (const { prototype } of [IDBObjectStore, IDBIndex]) {
	for (const name of ['get', 'getAll', 'openCursor']) counting(prototype, name, 'rows');
	for (const name of ['getKey', 'getAllKeys', 'openKeyCursor', 'count']) {
		counting(prototype, name, 'keys');
	}
}

/** Today may have its frame before it knows what is due: it is there with the way into a review. */
const isThere = () =>
	location.pathname === '/'
		? document.querySelector('a[href$="/review"]') !== null
		: Boolean(document.querySelector('h1')?.textContent);

const first = changed(isThere);
Object.assign(globalThis, { benchProbe: { first, reads, changed } satisfies Probe });
