// How a table of cards is read: what each of its columns holds.
export const COLUMN_ROLES = [
	'front',
	'back',
	'explanation',
	'tags',
	'topic',
	'source',
	'link',
	'claimed-by',
	'date',
	'id',
	'nothing'
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** How a table is read. */
export interface TableMapping {
	/** A role for each column. */
	readonly roles: readonly ColumnRole[];
	/** Whether the first row names the columns. */
	readonly hasHeading: boolean;
	/** Whether each card is asked both ways. */
	readonly bothWays: boolean;
}

/** What a learner sees of a table before it is taken over. */
export interface TableSketch {
	readonly mapping: TableMapping;
	/** The names of the columns, empty where they have none. */
	readonly names: readonly string[];
	/** The first rows, without the heading. */
	readonly rows: readonly (readonly string[])[];
}
