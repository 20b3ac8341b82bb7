// The only file that knows sql.js: a database's rows, read one after another. It is heavy: only workers
// that read packages, and the command line, load what leads here.
import initSqlJs, { type Database, type SqlJs, type SqlValue } from 'sql.js';

export type { SqlValue };

/** SQLite, ready to open databases; each is read by itself. */
export interface Sqlite {
	/** Opens a database, hands it to `read`, and closes it. */
	readonly read: <T>(bytes: Uint8Array, read: (database: Rows) => T) => T;
}

/** What can be asked of an open database. */
export interface Rows {
	/** Each row is handed on and not kept. */
	readonly each: (sql: string, row: (values: readonly SqlValue[]) => void) => void;
	readonly all: (sql: string) => readonly (readonly SqlValue[])[];
}

/** SQLite says so: the database is damaged, cut, or asks for what is not there. */
export class DatabaseFault extends Error {}

/** `wasm` is sql.js's own file: who calls knows where it lies, and nothing is loaded from elsewhere. */
export async function openSqlite(wasm: Uint8Array): Promise<Sqlite> {
	const sqlJs = await initSqlJs({ wasmBinary: new Uint8Array(wasm).buffer });
	return { read: (bytes, read) => readIn(sqlJs, bytes, read) };
}

/**
 * Anki's program brings an order of names along, which SQLite alone has not: without one it reads no
 * table that has it. The copy in memory gets SQLite's own instead; nothing here goes by it. The number
 * of the schema is set so that it is read again.
 */
const KNOWN_ORDER = `
	PRAGMA writable_schema = ON;
	UPDATE sqlite_master SET sql = replace(sql, 'COLLATE unicase', 'COLLATE nocase')
		WHERE sql LIKE '%COLLATE unicase%';
	PRAGMA schema_version = 1;
	PRAGMA writable_schema = OFF`;

function readIn<T>(sqlJs: SqlJs, bytes: Uint8Array, read: (database: Rows) => T): T {
	const database = asked(() => new sqlJs.Database(bytes));
	try {
		// What the file's own schema calls must be harmless.
		asked(() => database.run('PRAGMA trusted_schema = OFF'));
		asked(() => database.run(KNOWN_ORDER));
		const each: Rows['each'] = (sql, row) => eachRow(database, sql, row);
		return read({
			each,
			all: (sql) => {
				const rows: (readonly SqlValue[])[] = [];
				each(sql, (values) => rows.push(values));
				return rows;
			}
		});
	} finally {
		database.close();
	}
}

function eachRow(
	database: Database,
	sql: string,
	row: (values: readonly SqlValue[]) => void
): void {
	const statement = asked(() => database.prepare(sql));
	try {
		while (asked(() => statement.step())) row(asked(() => statement.get()));
	} finally {
		statement.free();
	}
}

/** Only the library's own errors become faults: one of ours stays what it is. */
function asked<T>(ask: () => T): T {
	try {
		return ask();
	} catch (error) {
		throw new DatabaseFault(error instanceof Error ? error.message : String(error));
	}
}
