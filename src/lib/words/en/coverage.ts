// Which paragraphs of a document have notes, in English: for who writes decks.
interface Counts {
	readonly all: number;
	readonly covered: number;
	readonly leftOut: number;
	readonly missing: number;
}

export const coverage = {
	heads: { document: 'document', paragraph: 'paragraph', notes: 'notes, or why there is none' },
	missing: 'MISSING',
	leftOut: (why: string) => `left out: ${why}`,
	unchecked: (sourceId: string) =>
		`${sourceId}: cannot be checked, as no deck says how many "paragraphs" it has.`,
	totals: (sourceId: string, { all, covered, leftOut, missing }: Counts) =>
		`${sourceId}: ${all} paragraphs, ${covered} with notes, ${leftOut} left out, ${missing} missing.`,
	forgotten: (sourceId: string, paragraph: number) =>
		`${sourceId} ${paragraph}: no note cites this paragraph: cite it in one, or say under the source's "left out" why none does.`,
	yetCited: (sourceId: string, paragraph: number, why: string, notes: string) =>
		`${sourceId} ${paragraph}: left out ("${why}"), yet cited by ${notes}: take it out of the source's "left out".`
};
