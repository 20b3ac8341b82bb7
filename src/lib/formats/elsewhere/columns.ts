// Which column of a table is what: by the names that people give them, in English and German.
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

/** Roles that one column has at most. */
const ONLY_ONE: ReadonlySet<ColumnRole> = new Set(['front', 'back', 'date', 'id', 'claimed-by']);

const NAMES: readonly (readonly [ColumnRole, RegExp])[] = [
	[
		'front',
		/^(?:front|question|term|word|prompt|q|vorderseite|frage|begriff|wort|vokabel|expression|recto|pregunta|término|front side|text)$/
	],
	[
		'back',
		/^(?:back|answer|definition|meaning|translation|a|rückseite|antwort|bedeutung|übersetzung|verso|réponse|respuesta|definición|back side)$/
	],
	[
		'explanation',
		/^(?:back extra|extra|explanation|notes?|example|comment|hint|erklärung|notiz(?:en)?|beispiel|kommentar|remarks?)$/
	],
	['tags', /^(?:tags?|labels?|schlagw(?:ort|örter)|stichw(?:ort|orte|örter))$/],
	[
		'topic',
		/^(?:deck|topic|section|chapter|lesson|category|unit|thema|kapitel|lektion|kategorie|stapel)$/
	],
	['source', /^(?:sources?|quellen?|references?|ref|book|citation|buch|beleg)$/],
	['link', /^(?:url|link|web|website|webseite|address|source url)$/],
	['claimed-by', /^(?:claimed by|author|who|autor(?:in)?|speaker|wer)$/],
	['date', /^(?:date|as of|datum|stand|year|jahr)$/],
	['id', /^(?:guid|id|uuid|note id)$/]
];

const roleOfName = (name: string): ColumnRole | null =>
	NAMES.find(([, pattern]) => pattern.test(name.toLowerCase().replace(/[_-]/g, ' ').trim()))?.[0] ??
	null;

/** Whether a first row names what stands below it. */
export function isHeading(row: readonly string[]): boolean {
	const known = row.filter((cell) => roleOfName(cell) !== null).length;
	return known >= Math.min(2, row.length) && new Set(row).size === row.length;
}

/** The roles of columns by their names; columns that nothing is known of stand below the answer. */
export function rolesFor(names: readonly string[], columns: number): readonly ColumnRole[] {
	const taken = new Set<ColumnRole>();
	const roles: (ColumnRole | null)[] = Array.from({ length: columns }, (_, index) => {
		const role = roleOfName(names[index] ?? '');
		if (role === null || (ONLY_ONE.has(role) && taken.has(role))) return null;
		taken.add(role);
		return role;
	});
	for (const role of ['front', 'back'] as const) {
		if (taken.has(role)) continue;
		const free = roles.indexOf(null);
		if (free >= 0) roles[free] = role;
	}
	return roles.map((role) => role ?? 'explanation');
}

/** A mapping that someone has chosen, made to fit; null where it asks nothing. */
export const isUsable = ({ roles }: TableMapping): boolean => roles.includes('front');
