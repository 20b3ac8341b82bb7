// The table issue × party of a deck's positions: what stands in each cell, and what stands in none.
import type { DeckHead, Issue, Party } from '../note/deck.ts';
import type { Note, PositionNote } from '../note/note.ts';

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
	const [knownIssues, knownParties] = [issues, parties].map(
		(list) => new Set(list.map(({ id }) => id))
	);
	const positions = notes.filter(
		(note): note is PositionNote =>
			note.kind === 'position' &&
			note.retired === null &&
			knownIssues!.has(note.issueId) &&
			knownParties!.has(note.partyId)
	);
	const issueIds = new Set(positions.map(({ issueId }) => issueId));
	const partyIds = new Set(positions.map(({ partyId }) => partyId));
	const notesByPlace = new Map<string, PositionNote[]>();
	for (const note of positions) {
		const place = placeOf(note.issueId, note.partyId);
		const there = notesByPlace.get(place);
		if (there) there.push(note);
		else notesByPlace.set(place, [note]);
	}
	// Only who is spoken of, before any cell is made: a head may name many that are not.
	const spokenIssues = issues.filter(({ id }) => issueIds.has(id));
	const spokenParties = parties.filter(({ id }) => partyIds.has(id));
	const rows = spokenIssues.map((issue) => ({
		issue,
		cells: spokenParties.map((party) => ({
			party,
			notes: notesByPlace.get(placeOf(issue.id, party.id)) ?? []
		}))
	}));
	return { parties: spokenParties, rows };
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
