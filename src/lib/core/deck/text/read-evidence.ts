// A note's evidence out of its fields: citations, claimant, as of, standing.
import type { Citation, Evidence, Source, Standing } from '../../note/evidence.ts';
import { noteNamed, type DeckId, type NoteId } from '../../note/ids.ts';
import type { LooseDate } from '../../language/loose-date.ts';
import { quoted } from '../problem.ts';
import type { Fields } from './fields.ts';
import { withId } from './known.ts';
import type { Field } from './read-lines.ts';
import { DECK_LIMITS, sayCount } from './limits.ts';
import { sayIds } from '../../note/lists.ts';

/** What the lines under a section's heading say for all its notes. */
export interface EvidenceDefaults {
	readonly claimedBy: string | null;
	readonly asOf: LooseDate | null;
}

export const NO_DEFAULTS: EvidenceDefaults = { claimedBy: null, asOf: null };

const CITATION = /^([a-z0-9-]+) ¶?(\d{1,4})(?: "(.+)")?$/;

/** Reads `wsj 36 "a short quote"`; a sentence that says what is wrong otherwise. */
export function parseCitation(text: string, sources: readonly Source[]): Citation | string {
	const [, sourceId = '', digits = '', quote] = CITATION.exec(text) ?? [];
	if (sourceId === '') {
		return `${quoted(text)} is no citation: write the source's id and the paragraph, as: source: wsj 36 "a short quote".`;
	}
	const source = withId(sources, sourceId);
	if (!source) {
		return `The head names no source ${quoted(sourceId)}. Add it there, or use one of: ${sayIds(sources)}.`;
	}
	const paragraph = Number(digits);
	if (paragraph < 1 || paragraph > (source.paragraphs ?? Infinity)) {
		return `"${sourceId}" has ${source.paragraphs ?? 'at least 1'} paragraphs, counted from 1; ${paragraph} is none of them.`;
	}
	if (
		quote !== undefined &&
		(wordsIn(quote) > DECK_LIMITS.quoteWords || quote.length > DECK_LIMITS.quoteCharacters)
	) {
		return `A quote has at most ${DECK_LIMITS.quoteWords} words and ${sayCount(DECK_LIMITS.quoteCharacters)} characters: shorten it to the passage that is the fact.`;
	}
	return { sourceId, paragraph, quote: quote ?? null };
}

export const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

export function readEvidence(
	fields: Fields,
	deck: DeckId,
	sources: readonly Source[],
	defaults: EvidenceDefaults
): Evidence | null {
	const citations = readCitations(fields, sources);
	const claimedBy = fields.text('claimed by') ?? defaults.claimedBy;
	const asOf = fields.date('as of') ?? defaults.asOf ?? dateOfFirst(citations, sources);
	const standing = readStanding(fields, deck);
	if (fields.all('source').length === 0) {
		fields.complain(
			'This note cites nothing: add "- source: ID PARAGRAPH", as "- source: wsj 36".'
		);
	}
	if (claimedBy === null) {
		fields.complain(
			'Nobody claims this note: add "- claimed by: …", in the note or under the section\'s heading.'
		);
	}
	if (asOf === null && citations.length > 0 && fields.all('as of').length === 0) {
		fields.complain(
			'Its source has no date, so this note needs "- as of: …", as 2025-11 (inferred).'
		);
	}
	if (citations.length === 0 || claimedBy === null || asOf === null) return null;
	return { citations, claimedBy, asOf, standing };
}

function readCitations(fields: Fields, sources: readonly Source[]): readonly Citation[] {
	return fields.all('source').flatMap((field) => {
		const citation = parseCitation(field.value, sources);
		if (typeof citation !== 'string') return [citation];
		fields.complain(citation, field);
		return [];
	});
}

function dateOfFirst(citations: readonly Citation[], sources: readonly Source[]): LooseDate | null {
	return withId(sources, citations[0]?.sourceId ?? '')?.date ?? null;
}

function readStanding(fields: Fields, deck: DeckId): Standing {
	const [disputed] = fields.all('disputed by');
	const was = fields.text('was');
	const since = fields.date('since');
	if (disputed && was !== null) {
		fields.complain('A note is disputed or changed, not both: make two notes of it.', disputed);
	}
	if (disputed) return { kind: 'disputed', rivals: readRivals(fields, disputed, deck) };
	if (was === null) {
		if (since) fields.complain('"since" belongs to "was": add "- was: the earlier answer".');
		return { kind: 'settled' };
	}
	if (since === null) {
		if (fields.all('since').length === 0) {
			fields.complain('"was" needs "- since: …", the date from which the new answer holds.');
		}
		return { kind: 'settled' };
	}
	return { kind: 'changed', was, since };
}

/** Rivals are named by their own id, or as deck/id where they stand in another deck. */
function readRivals(fields: Fields, field: Field, deck: DeckId): readonly NoteId[] {
	const names = fields.list('disputed by');
	if (names.length === 0 && field.value !== '') {
		fields.complain('"disputed by" names no note: write the ids of its rivals.', field);
	}
	return names.flatMap((name) => {
		const rival = noteNamed(name, deck);
		if (rival !== null) return [rival];
		fields.complain(`${quoted(name)} is no note's id: write rivals as "id" or "deck/id".`, field);
		return [];
	});
}
