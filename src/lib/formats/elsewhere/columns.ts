// Which column of a table is what: by the names that people give them, in English and German.
import type { ColumnRole, TableMapping } from '../../core/import/table-mapping.ts';

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
