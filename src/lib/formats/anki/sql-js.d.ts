// As much of sql.js as is asked for here: it comes without types.
declare module 'sql.js' {
	export type SqlValue = number | string | Uint8Array | null;

	export interface Statement {
		bind(values: readonly SqlValue[]): boolean;
		step(): boolean;
		get(): SqlValue[];
		free(): boolean;
	}

	export interface Database {
		prepare(sql: string): Statement;
		run(sql: string, values?: readonly SqlValue[]): Database;
		export(): Uint8Array;
		close(): void;
	}

	export interface SqlJs {
		readonly Database: new (bytes?: Uint8Array) => Database;
	}

	export default function initSqlJs(options: { readonly wasmBinary: ArrayBuffer }): Promise<SqlJs>;
}
