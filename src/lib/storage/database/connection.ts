// One connection for the whole page. A dead one is dropped, and the next use opens a new one.
import type { StorageProblem } from '../../core/keeping/storage-problem.ts';
import type { Result } from '../../core/result.ts';
import { openDatabase, type OpenOptions } from './open.ts';
import type { Db } from './schema.ts';

/** Thrown by `use` where the database cannot be opened; carries the reason. */
export class StorageUnavailable extends Error {
	readonly problem: StorageProblem;

	constructor(problem: StorageProblem) {
		super(problem.detail ?? problem.kind);
		this.problem = problem;
	}
}

/**
 * What may be done once more on a new connection: reading, and what knows itself when it is
 * repeated. Other writing only where it cannot have begun.
 */
export type Mode = 'read' | 'repeatable' | 'write';

/** A database that does not open is asked for again after each of these. */
const PATIENCE_MS = [50, 200, 500];

export class Connection {
	readonly #options: OpenOptions;
	#opening: Promise<Result<Db, StorageProblem>> | null = null;
	/** Why it is not to be opened again by this page. */
	#ended: StorageProblem | null = null;
	#wasOpen = false;

	constructor(options: OpenOptions = {}) {
		this.#options = options;
	}

	/** Opens the database, or tells why not. Later calls share the open one. */
	open(): Promise<Result<Db, StorageProblem>> {
		if (this.#ended) return Promise.resolve({ ok: false, error: this.#ended });
		this.#opening ??= this.#openPatiently().then((result) => {
			if (result.ok) this.#wasOpen = true;
			else this.#opening = null;
			if (!result.ok && result.error.kind === 'evicted') this.#ended = result.error;
			return result;
		});
		return this.#opening;
	}

	async #openPatiently(tries = 0): Promise<Result<Db, StorageProblem>> {
		const result = await openDatabase({
			...this.#options,
			mayBeNew: !this.#wasOpen,
			onGone: (problem) => {
				this.#ended = problem;
				this.#opening = null;
				this.#options.onGone?.(problem);
			},
			onUnblocked: (late) => {
				// Nobody waits for this one any more: the next use opens at once.
				if (late.ok) late.value.close();
				this.#options.onUnblocked?.(late);
			}
		});
		const waitMs = PATIENCE_MS[tries];
		if (result.ok || result.error.kind !== 'broken' || waitMs === undefined) return result;
		await new Promise((resolve) => setTimeout(resolve, waitMs));
		return this.#openPatiently(tries + 1);
	}

	/** Works with the database; on a new connection where the one at hand has died. */
	async use<T>(work: (db: Db) => Promise<T>, mode: Mode = 'read'): Promise<T> {
		try {
			return await work(await this.#db());
		} catch (error) {
			if (!isDeadConnection(error)) throw error;
			await this.#drop();
			if (mode === 'write' && error.name !== 'InvalidStateError') throw error;
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

/**
 * By what browsers say of a connection that died under a page: WebKit when its process is gone or
 * the phone slept, Chromium of a closing one and of files it cannot read just now, Firefox by name.
 * A store that is not found is looked for once more, at opening.
 */
const DEAD_NAMES =
	/^(InvalidState|Unknown|Abort|TransactionInactive|Timeout|NotReadable|NotFound)Error$/;
const DEAD_WORDS =
	/connection (to .* )?(is |was )?(lost|clos)|backing store|in-progress transaction|large IndexedDB value/i;

const isDeadConnection = (error: unknown): error is Error =>
	error instanceof Error && (DEAD_NAMES.test(error.name) || DEAD_WORDS.test(error.message));
