// Which paragraph of which document has a note: what is not studied should be a decision.
import type { Deck } from '../../note/deck.ts';
import type { Source } from '../../note/evidence.ts';
import type { NoteId } from '../../note/ids.ts';

export interface ParagraphCoverage {
	/** Counted from 1. */
	readonly paragraph: number;
	/** The notes that cite it and are studied. */
	readonly notes: readonly NoteId[];
	/** Why it has none, where a deck says so. */
	readonly leftOut: string | null;
}

export interface DocumentCoverage {
	readonly sourceId: string;
	/** Null where no deck says how many paragraphs the document has. */
	readonly paragraphs: readonly ParagraphCoverage[] | null;
}

/** A line for each document that the decks cite or could cite, in the order they name them. */
export function coverageOf(decks: readonly Deck[]): readonly DocumentCoverage[] {
	const notesByPlace = notesByParagraph(decks);
	return [...sourcesById(decks)].map(([sourceId, sources]) => {
		const counts = sources.flatMap(({ paragraphs }) => paragraphs ?? []);
		if (counts.length === 0) return { sourceId, paragraphs: null };
		const reasons = reasonByParagraph(sources);
		const paragraphs = Array.from({ length: Math.max(...counts) }, (_, index) => ({
			paragraph: index + 1,
			notes: [...(notesByPlace.get(`${sourceId} ${index + 1}`) ?? [])],
			leftOut: reasons.get(index + 1) ?? null
		}));
		return { sourceId, paragraphs };
	});
}

function sourcesById(decks: readonly Deck[]): ReadonlyMap<string, readonly Source[]> {
	const byId = new Map<string, Source[]>();
	for (const source of decks.flatMap((deck) => deck.sources)) {
		const sources = byId.get(source.id) ?? [];
		sources.push(source);
		byId.set(source.id, sources);
	}
	return byId;
}

function notesByParagraph(decks: readonly Deck[]): ReadonlyMap<string, ReadonlySet<NoteId>> {
	const byPlace = new Map<string, Set<NoteId>>();
	for (const { id, retired, evidence } of decks.flatMap((deck) => deck.notes)) {
		if (retired !== null) continue;
		for (const { sourceId, paragraph } of evidence.citations) {
			const place = `${sourceId} ${paragraph}`;
			byPlace.set(place, (byPlace.get(place) ?? new Set()).add(id));
		}
	}
	return byPlace;
}

function reasonByParagraph(sources: readonly Source[]): ReadonlyMap<number, string> {
	const reasons = new Map<number, string>();
	for (const { from, to, why } of sources.flatMap(({ leftOut }) => leftOut)) {
		for (let paragraph = from; paragraph <= to; paragraph++) reasons.set(paragraph, why);
	}
	return reasons;
}

/** A paragraph that is forgotten, or one whose reason no longer holds: notes cite it. */
export interface CoverageProblem {
	readonly sourceId: string;
	readonly paragraph: number;
	readonly cited: { readonly leftOut: string; readonly notes: readonly NoteId[] } | null;
}

export function coverageProblems(
	coverage: readonly DocumentCoverage[]
): readonly CoverageProblem[] {
	return coverage.flatMap(({ sourceId, paragraphs }) =>
		(paragraphs ?? []).flatMap(({ paragraph, notes, leftOut }) => {
			if (notes.length === 0 && leftOut === null) {
				return { sourceId, paragraph, cited: null };
			}
			if (notes.length === 0 || leftOut === null) return [];
			return { sourceId, paragraph, cited: { leftOut, notes } };
		})
	);
}
