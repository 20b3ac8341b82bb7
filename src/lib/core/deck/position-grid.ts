// The table issue × party of a deck's positions: what stands in each cell, and what stands in none.
import type { DeckHead, Issue, Party } from './deck.ts';
import type { Note, PositionNote } from './note.ts';

export interface PositionCell {
	readonly party: Party;
	/** Several where several documents speak of it; none where no document does. */
	readonly notes: readonly PositionNote[];
}

export interface PositionRow {
	readonly issue: Issue;
	/** One for each party of the grid, in its order. */
	readonly cells: readonly PositionCell[];
}

export interface PositionGrid {
	readonly parties: readonly Party[];
	readonly rows: readonly PositionRow[];
}

/** The issues and parties that have a position, in the deck's order; retired notes are left out. */
export function positionGrid(
	{ issues, parties }: Pick<DeckHead, 'issues' | 'parties'>,
	notes: readonly Note[]
): PositionGrid {
	const positions = notes.filter((note) => note.kind === 'position' && note.retired === null);
	const notesByPlace = new Map<string, PositionNote[]>();
	for (const note of positions as readonly PositionNote[]) {
		const place = placeOf(note.issueId, note.partyId);
		notesByPlace.set(place, [...(notesByPlace.get(place) ?? []), note]);
	}
	const all = issues.map((issue) => ({
		issue,
		cells: parties.map((party) => ({
			party,
			notes: notesByPlace.get(placeOf(issue.id, party.id)) ?? []
		}))
	}));
	const rows = all.filter(({ cells }) => cells.some((cell) => cell.notes.length > 0));
	const spoken = parties.filter((_, column) =>
		rows.some((row) => row.cells[column]!.notes.length > 0)
	);
	return comparing({ parties, rows }, new Set(spoken.map(({ id }) => id)));
}

/** The grid with only these parties side by side. Its issues stay: that nobody speaks of one tells, too. */
export function comparing({ parties, rows }: PositionGrid, ids: ReadonlySet<string>): PositionGrid {
	return {
		parties: parties.filter(({ id }) => ids.has(id)),
		rows: rows.map(({ issue, cells }) => ({
			issue,
			cells: cells.filter(({ party }) => ids.has(party.id))
		}))
	};
}

// Ids hold no blank, so that no two places share a name.
const placeOf = (issueId: string, partyId: string): string => `${issueId} ${partyId}`;
