// A note's evidence from its fields: citations, claimant, as of, standing.
import type { AsOf } from '../../note/as-of.ts';
import type {
	Citation,
	CommonKnowledge,
	Evidence,
	NoSource,
	Source,
	Standing
} from '../../note/evidence.ts';
import { noteNamed, type DeckId, type NoteId } from '../../note/ids.ts';
import type { LooseDate } from '../../language/loose-date.ts';
import { inSentence } from '../../language/plain-text.ts';
import type { DeckFault } from '../faults.ts';
import type { Fields } from './fields.ts';
import { withId } from './known.ts';
import type { Field } from './read-lines.ts';
import { DECK_LIMITS } from './limits.ts';
import { firstIds } from '../../note/lists.ts';

/** What the lines under a section's heading say for all its notes. */
export interface EvidenceDefaults {
	readonly claimedBy: string | null;
	readonly asOf: AsOf | null;
}

export const NO_DEFAULTS: EvidenceDefaults = { claimedBy: null, asOf: null };

/** In place of a citation: no document of the deck says it, and anybody can look it up. */
export const COMMON_KNOWLEDGE = 'common knowledge';

/** In place of a citation: the note came from elsewhere, and nothing says where it stands. */
export const NONE_GIVEN = 'none given';

const WITHOUT_DOCUMENT: readonly string[] = [COMMON_KNOWLEDGE, NONE_GIVEN];

const CITATION = /^([a-z0-9-]+) ¶?(\d{1,4})(?: "(.+)")?$/;

/** Reads `wsj 36 "a short quote"`; or what is wrong with it. */
export function parseCitation(text: string, sources: readonly Source[]): Citation | DeckFault {
	const [, sourceId = '', digits = '', quote] = CITATION.exec(text) ?? [];
	if (sourceId === '') {
		return { kind: 'no-citation', text: inSentence(text) };
	}
	const source = withId(sources, sourceId);
	if (!source) {
		return { kind: 'no-source', text: inSentence(sourceId), known: firstIds(sources) };
	}
	const paragraph = Number(digits);
	if (paragraph < 1 || paragraph > (source.paragraphs ?? Infinity)) {
		const { paragraphs } = source;
		return { kind: 'paragraph-out-of-source', source: sourceId, paragraphs, paragraph };
	}
	if (
		quote !== undefined &&
		(wordsIn(quote) > DECK_LIMITS.quoteWords || quote.length > DECK_LIMITS.quoteCharacters)
	) {
		return {
			kind: 'quote-too-long',
			words: DECK_LIMITS.quoteWords,
			characters: DECK_LIMITS.quoteCharacters
		};
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
	const bare = fields.all('source').find(({ value }) => WITHOUT_DOCUMENT.includes(value));
	if (bare) return readWithoutDocument(fields, bare, deck, defaults);
	const citations = readCitations(fields, sources);
	const claimedBy = fields.text('claimed by') ?? defaults.claimedBy;
	const asOf = fields.asOf() ?? defaults.asOf ?? dateOfFirst(citations, sources);
	const standing = readStanding(fields, deck);
	if (fields.all('source').length === 0) {
		fields.complain({ kind: 'cites-nothing' });
	}
	if (claimedBy === null) {
		fields.complain({ kind: 'nobody-claims' });
	}
	if (asOf === null && citations.length > 0 && fields.all('as of').length === 0) {
		fields.complain({ kind: 'needs-as-of' });
	}
	if (citations.length === 0 || claimedBy === null || asOf === null) return null;
	return { citations, claimedBy, asOf, standing };
}

/** Common knowledge, or no source given: with neither goes a claimant or a document. */
function readWithoutDocument(
	fields: Fields,
	source: Field,
	deck: DeckId,
	defaults: EvidenceDefaults
): CommonKnowledge | NoSource | null {
	const unsourced = source.value === NONE_GIVEN;
	const [claimed] = fields.all('claimed by');
	if (claimed)
		fields.complain({ kind: unsourced ? 'none-and-claimed' : 'common-and-claimed' }, claimed);
	if (fields.all('source').length > 1)
		fields.complain({ kind: unsourced ? 'none-and-cited' : 'common-and-cited' }, source);
	const asOf = fields.asOf() ?? defaults.asOf;
	if (asOf === null && fields.all('as of').length === 0) {
		fields.complain({ kind: unsourced ? 'none-needs-as-of' : 'common-needs-as-of' });
	}
	const standing = readStanding(fields, deck);
	if (asOf === null) return null;
	const bare = { citations: [], claimedBy: null, asOf, standing } as const;
	return unsourced ? { ...bare, unsourced } : bare;
}

function readCitations(fields: Fields, sources: readonly Source[]): readonly Citation[] {
	return fields.all('source').flatMap((field) => {
		const citation = parseCitation(field.value, sources);
		if (!('kind' in citation)) return [citation];
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
		fields.complain({ kind: 'disputed-and-changed' }, disputed);
	}
	if (disputed) return { kind: 'disputed', rivals: readRivals(fields, disputed, deck) };
	if (was === null) {
		if (since) fields.complain({ kind: 'since-without-was' });
		return { kind: 'settled' };
	}
	if (since === null) {
		if (fields.all('since').length === 0) {
			fields.complain({ kind: 'was-without-since' });
		}
		return { kind: 'settled' };
	}
	return { kind: 'changed', was, since };
}

/** Rivals are named by their own id, or as deck/id where they stand in another deck. */
function readRivals(fields: Fields, field: Field, deck: DeckId): readonly NoteId[] {
	const names = fields.list('disputed by');
	if (names.length === 0 && field.value !== '') {
		fields.complain({ kind: 'disputed-by-nobody' }, field);
	}
	return names.flatMap((name) => {
		const rival = noteNamed(name, deck);
		if (rival !== null) return [rival];
		fields.complain({ kind: 'no-rival', text: inSentence(name) }, field);
		return [];
	});
}
