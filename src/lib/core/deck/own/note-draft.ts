// A note in a form, before it is one: what was typed, field by field, and the note that it makes.
import { fail, ok, type Result } from '../../result.ts';
import { gapProblem } from '../check/gaps.ts';
import { nameIn } from '../../note/claim.ts';
import { openedOn, parseAsOf, type AsOf } from '../../note/as-of.ts';
import type { DeckHead } from '../../note/deck.ts';
import { isUnsourced, isWebAddress, type Source } from '../../note/evidence.ts';
import type { NoteId } from '../../note/ids.ts';
import { parseLooseDate, type LooseDate } from '../../language/loose-date.ts';
import type { Note, NoteKind } from '../../note/note.ts';
import { textsOf, type FieldProblems, type NoteTexts } from '../text/note-texts.ts';
import { namedBy, noteFrom, withNames, withSources, type NewNote } from './own-deck.ts';
import type { Fault } from '../problem.ts';
import { KIND_FIELDS } from '../text/read-note.ts';

/** What the form asks of every kind, beside what stands behind the note. */
const EXTRA_FIELDS = ['explain', 'wrong', 'tags'] as const;
/** What a form does not show, and must not lose. */
const KEPT_FIELDS = ['disputed by', 'was', 'since', 'retired'] as const;

export const fieldsOf = (kind: NoteKind): readonly string[] => [
	...KIND_FIELDS[kind],
	...EXTRA_FIELDS
];

/** What is chosen where the source is none of the deck's. */
export const NEW_SOURCE = ' new';
export const OWN_NOTES = ' own';
export const COMMON = ' common';
/** It came from elsewhere, and nobody has said yet where it stands. */
export const NONE = ' none';

const ABOUT_OWN_NOTES = 'my own notes';

/** Whether a source stands for what the learner wrote down without a document. */
export const isOwnNotes = ({ title, about }: Source): boolean =>
	title === null && about === ABOUT_OWN_NOTES;

export interface CitationDraft {
	/** The id of a source of the deck, NEW_SOURCE or OWN_NOTES; or COMMON or NONE, which stand alone. */
	readonly source: string;
	readonly title: string;
	readonly publisher: string;
	readonly author: string;
	readonly date: string;
	readonly link: string;
	readonly paragraph: string;
	readonly quote: string;
}

export interface NoteDraft {
	readonly kind: NoteKind;
	/** By field; those of other kinds stay while one changes one's mind. */
	readonly texts: NoteTexts;
	readonly topic: string;
	readonly citations: readonly CitationDraft[];
	readonly claimedBy: string;
	/** Empty: the date of its source. */
	readonly asOf: string;
}

/** Whether what is chosen stands in the place of documents. */
export const isWithoutDocument = ({ source }: Pick<CitationDraft, 'source'>): boolean =>
	source === COMMON || source === NONE;

/** Whether the note is to stand on no document: as everybody knows it, or as nobody has said yet where. */
export const standsAlone = ({ citations }: Pick<NoteDraft, 'citations'>): boolean =>
	citations.some(isWithoutDocument);

export const emptyCitation = (source: string): CitationDraft => ({
	source,
	...{ title: '', publisher: '', author: '', date: '', link: '', paragraph: '', quote: '' }
});

/** A form to begin with: it cites what was cited last in the deck. */
export function emptyDraft(kind: NoteKind, head: DeckHead): NoteDraft {
	const last = head.sources.at(-1);
	const own = !last || isOwnNotes(last);
	return {
		kind,
		texts: {},
		topic: '',
		citations: [emptyCitation(last?.id ?? OWN_NOTES)],
		claimedBy: own ? 'me' : (last.publisher ?? ''),
		asOf: ''
	};
}

/** The form of a note that is there. */
export function draftOf(note: Note, head: DeckHead): NoteDraft {
	const { source: _s, 'claimed by': claimedBy = '', 'as of': asOf = '', ...texts } = textsOf(note);
	const names: NoteTexts =
		note.kind === 'position'
			? { position: nameOf(head.issues, note.issueId), party: nameOf(head.parties, note.partyId) }
			: {};
	const cited = note.evidence.citations.map(({ sourceId, paragraph, quote }) => ({
		...emptyCitation(sourceId),
		paragraph: String(paragraph),
		quote: quote ?? ''
	}));
	const citations =
		note.evidence.claimedBy !== null
			? cited
			: [emptyCitation(isUnsourced(note.evidence) ? NONE : COMMON)];
	return {
		kind: note.kind,
		texts: { ...texts, ...names },
		topic: note.topic,
		citations,
		claimedBy,
		asOf
	};
}

/** The name of a party or an issue; its id where the name would lead to another one. */
function nameOf(list: DeckHead['parties'], id: string): string {
	const name = nameIn(list, id);
	return namedBy(list, name)?.id === id ? name : id;
}

export interface ReadDraft {
	readonly sources: readonly Source[];
	readonly given: NewNote;
	/** As it will be in its deck, and the deck's head then. */
	readonly note: Note;
	readonly head: DeckHead;
}

/**
 * The note that a draft makes, under this id; or what is wrong, by field. A field of the citation at
 * a place is called as "date 0". `today` is when one's own notes are, where nothing else is said.
 */
export function readDraft(
	draft: NoteDraft,
	id: NoteId,
	head: DeckHead,
	today: LooseDate
): Result<ReadDraft, FieldProblems> {
	const problems: Record<string, Fault> = {};
	const alone = standsAlone(draft);
	const unsourced = draft.citations.some(({ source }) => source === NONE);
	if (alone && draft.citations.length > 1)
		problems['source'] = { kind: unsourced ? 'none-and-cited' : 'common-and-cited' };
	const drafts = alone ? [] : draft.citations;
	const sources = drafts.map((one, place) => sourceOf(one, place, head, problems));
	const citations = drafts.map(({ paragraph, quote }, source) => {
		const number = Number(paragraph.trim() || 1);
		if (!/^\d{0,4}$/.test(paragraph.trim()) || number < 1) {
			problems[`paragraph ${source}`] = { kind: 'paragraph-number' };
		}
		return { source, paragraph: number, quote: quote.trim() || null };
	});
	const asOf = parseAsOf(draft.asOf);
	if (draft.asOf.trim() !== '' && !asOf) problems['as of'] = { kind: 'form-as-of' };
	const since =
		asOf ?? sources[0]?.date ?? (unsourced ? openedOn(today) : withoutDate(sources[0], today));
	const shown = [...fieldsOf(draft.kind), ...KEPT_FIELDS];
	const texts = Object.fromEntries(
		shown.flatMap((key) => (draft.texts[key]?.trim() ? [[key, draft.texts[key]]] : []))
	);
	for (const key of requiredOf(draft.kind)) {
		if (texts[key] === undefined) problems[key] = EMPTY;
	}
	if (!alone && draft.claimedBy.trim() === '') problems['claimed by'] = EMPTY;
	const gap = draft.kind === 'cloze' ? gapProblem(texts['cloze'] ?? '') : null;
	if (gap) problems['cloze'] ??= gap;
	if (Object.keys(problems).length > 0) return fail(problems);
	const { topic, claimedBy } = draft;
	const given: NewNote = alone
		? {
				...{ texts, topic, citations: [], claimedBy: null, asOf: since },
				...(unsourced && { unsourced })
			}
		: { texts, topic, citations, claimedBy, asOf: since };
	const cited = withSources(head, sources);
	const named = withNames(cited.head, texts);
	const read = noteFrom({ ...given, texts: named.texts }, id, named.head, cited.ids);
	if (!read.ok) return fail(read.error);
	return ok({ sources, given, note: read.value, head: named.head });
}

/** What the learner writes down holds as they write it; what a document without a date says, nobody knows when. */
const withoutDate = (source: Source | undefined, today: LooseDate): AsOf =>
	source && !isOwnNotes(source) ? openedOn(today) : today;

export const EMPTY: Fault = { kind: 'empty' };
const DATE: Fault = { kind: 'form-date' };

const OPTIONAL: readonly string[] = ['also', 'about', 'tolerance', 'short'];
const requiredOf = (kind: NoteKind): readonly string[] =>
	KIND_FIELDS[kind].filter((key) => !OPTIONAL.includes(key));

function sourceOf(
	draft: CitationDraft,
	place: number,
	head: DeckHead,
	problems: Record<string, Fault>
): Source {
	const there = head.sources.find(({ id }) => id === draft.source);
	if (there) return there;
	if (draft.source === OWN_NOTES) return { ...NOTHING, about: ABOUT_OWN_NOTES };
	const date = parseLooseDate(draft.date);
	const link = draft.link.trim();
	if (draft.title.trim() === '') problems[`title ${place}`] = EMPTY;
	if (draft.date.trim() !== '' && !date) problems[`date ${place}`] = DATE;
	if (link !== '' && !isWebAddress(link)) {
		problems[`link ${place}`] = { kind: 'form-link' };
	}
	const { title, publisher, author } = draft;
	return { ...NOTHING, title, publisher, author, date, link: link || null };
}

const NOTHING: Source = {
	id: '',
	...{ title: null, publisher: null, author: null, date: null, link: null },
	...{ about: null, file: null, paragraphs: null, leftOut: [] }
};
