// A note from one deck in another: what it cites and names comes with it.
import { nameIn } from '../../note/claim.ts';
import type { DeckHead } from '../../note/deck.ts';
import type { Note } from '../../note/note.ts';
import { withNames, withSources } from './own-deck.ts';

/** The note as the other deck has it, with the other deck's head; who disputes it is left aside. */
export function carryOver(
	note: Note,
	from: DeckHead,
	to: DeckHead
): { readonly head: DeckHead; readonly note: Note } {
	const { citations, standing } = note.evidence;
	const sources = from.sources.filter(({ id }) =>
		citations.some(({ sourceId }) => sourceId === id)
	);
	const cited = withSources(to, sources);
	const idIn = (before: string) =>
		cited.ids[sources.findIndex(({ id }) => id === before)] ?? before;
	const held = {
		...note.evidence,
		standing: standing.kind === 'disputed' ? ({ kind: 'settled' } as const) : standing
	};
	const evidence =
		held.claimedBy === null
			? held
			: {
					...held,
					citations: citations.map((one) => ({ ...one, sourceId: idIn(one.sourceId) }))
				};
	if (note.kind !== 'position') return { head: cited.head, note: { ...note, evidence } };
	const position = nameIn(from.issues, note.issueId);
	const party = nameIn(from.parties, note.partyId);
	const idOf = (list: DeckHead['parties'], name: string) =>
		list.find((one) => one.name === name)?.id ?? name;
	const { head, texts } = withNames(cited.head, {
		position: idOf(to.issues, position),
		party: idOf(to.parties, party)
	});
	const names = { issueId: texts['position'] ?? position, partyId: texts['party'] ?? party };
	return { head, note: { ...note, ...names, evidence } };
}
