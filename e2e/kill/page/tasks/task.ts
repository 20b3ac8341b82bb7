// What a task of the campaign is: it prepares, then drives the app until it is killed.
import type { Db } from '../../../../src/lib/storage/database/schema.ts';
import type { Order, Plan, State } from '../../protocol.ts';

export interface Prepared {
	readonly before: State;
	readonly plan: Plan;
	/** Drives the app; tells when it begins, what it tries, and what the interface acknowledges. */
	readonly run: () => Promise<void>;
}

/** Prepares the database, which no kill disturbs, and closes it. */
export type Task = (db: Db, order: Order) => Promise<Prepared>;
