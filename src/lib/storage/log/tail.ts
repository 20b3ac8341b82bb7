// How long the tail is: what a page asks before it has anything sealed.
import type { Db } from '../database/schema.ts';

/** A tail of fewer is left as it is. */
export const SEAL_LEAST = 250;

/** Whether it is time to seal it. */
export const isTailLong = async (db: Db): Promise<boolean> =>
	(await db.count('tail')) >= SEAL_LEAST;
