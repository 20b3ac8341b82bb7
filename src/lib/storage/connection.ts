// One connection for the whole page. A dead one is dropped, and the next use opens a new one.
import type { Result } from '../core/result.ts';
import { openDatabase, type OpenOptions, type StorageProblem } from './open.ts';
import type { Db } from './schema.ts';

/** Thrown by `use` where the database cannot be opened; carries the reason. */
export class StorageUnavailable extends Error {
	readonly problem: StorageProblem;

	constructor(problem: StorageProblem) {
		super(problem.detail);
		this.problem = problem;
	}
}

export class Connection {
	readonly #options: OpenOptions;
	#opening: Promise<Result<Db, StorageProblem>> | null = null;
	#superseded = false;

	constructor(options: OpenOptions = {}) {
		this.#options = options;
	}

	/** Opens the database, or tells why not. Later calls share the open one. */
	open(): Promise<Result<Db, StorageProblem>> {
		if (this.#superseded) {
			const detail = 'A newer Dateline runs in another tab.';
			return Promise.resolve({ ok: false, error: { kind: 'superseded', detail } });
		}
		this.#opening ??= openDatabase({
			...this.#options,
			onSuperseded: () => {
				this.#superseded = true;
				this.#opening = null;
				this.#options.onSuperseded?.();
			},
			onTerminated: () => {
				this.#opening = null;
				this.#options.onTerminated?.();
			}
		}).then((result) => {
			if (!result.ok) this.#opening = null;
			return result;
		});
		return this.#opening;
	}

	/** Works with the database. What only reads may be tried once more on a new connection. */
	async use<T>(work: (db: Db) => Promise<T>, mode: 'read' | 'write' = 'read'): Promise<T> {
		try {
			return await work(await this.#db());
		} catch (error) {
			if (!isDeadConnection(error)) throw error;
			await this.#drop();
			if (mode === 'write') throw error;
			return work(await this.#db());
		}
	}

	async #db(): Promise<Db> {
		const result = await this.open();
		if (!result.ok) throw new StorageUnavailable(result.error);
		return result.value;
	}

	async #drop(): Promise<void> {
		const opening = this.#opening;
		this.#opening = null;
		const result = await opening;
		if (result?.ok) result.value.close();
	}
}

/** What Chromium says of a closing connection, and WebKit of one that its process lost. */
function isDeadConnection(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	if (error.name === 'InvalidStateError') return true;
	return /connection (to .* )?(is )?(lost|closing)|backing store/i.test(error.message);
}
