// What a learner writes: a deck's first head, and notes on their way into it. Such a deck is a deck
// with a mark; its notes are rewritten themselves, no edits are laid over them.
import { oneLine } from '../../language/fold.ts';
import { fail, ok, type Result } from '../../result.ts';
import { chanceOf } from '../../chance.ts';
import { printAsOf, type AsOf } from '../../note/as-of.ts';
import type { DeckHead } from '../../note/deck.ts';
import { isWebAddress, type Citation, type Source } from '../../note/evidence.ts';
import { deckId, idFromText, noteId, type DeckId, type NoteId } from '../../note/ids.ts';
import { printLooseDate, type LooseDate } from '../../language/loose-date.ts';
import { NOTE_KINDS, type Note } from '../../note/note.ts';
import { noteOfTexts, type FieldProblems, type NoteTexts } from '../text/note-texts.ts';
import { withoutUnseen } from '../../language/plain-text.ts';
import { printCitation } from '../text/print-note.ts';
import { COMMON_KNOWLEDGE, NONE_GIVEN } from '../text/read-evidence.ts';

/** A note that is in no deck yet. */
export type NewNote = NewTexts & (NewCited | NewCommon | NewUnsourced);

/** What a document says. */
interface NewCited {
	readonly unsourced?: never;
	/** At least one. */
	readonly citations: readonly NewCitation[];
	readonly claimedBy: string;
}

/** What is common knowledge. */
interface NewCommon {
	readonly citations: readonly [];
	readonly claimedBy: null;
	readonly unsourced?: never;
}

/** What came without a source. */
interface NewUnsourced {
	readonly citations: readonly [];
	readonly claimedBy: null;
	readonly unsourced: true;
}

interface NewTexts {
	/**
	 * Its fields by the names of the deck format, the kind's first, perhaps with `explain`, `wrong`
	 * and `tags`. A position's issue and party may be named by words: those that the deck does not
	 * have become its own.
	 */
	readonly texts: NoteTexts;
	/** The section it stands in; may be empty. */
	readonly topic: string;
	readonly asOf: AsOf;
	/** What it is to a note that some deck has already. */
	readonly beside?: Beside;
}

export interface NewCitation {
	/** The place of its source among those that are given with the notes, counted from 0. */
	readonly source: number;
	readonly paragraph: number;
	readonly quote: string | null;
}

/** It says otherwise than another note; or it is what that note's answer has become. */
export type Beside =
	| { readonly kind: 'rival'; readonly of: NoteId }
	| { readonly kind: 'change'; readonly of: NoteId; readonly since: LooseDate };

/** What a deck of one's own says of its licence until its author says otherwise. */
export const NO_LICENCE = 'none given';

const SIGNS = 6;

/** A few characters made from a text: the same for the same text, different for another, so a stamp's are unique. */
const signsOf = (text: string): string =>
	Math.floor(chanceOf(text) * 36 ** SIGNS)
		.toString(36)
		.padStart(SIGNS, '0');

/** The id begins with the title's words; `unique` is a text that no other deck was made with. */
export function newHead(
	{ title, language }: Pick<DeckHead, 'title' | 'language'>,
	unique: string
): DeckHead {
	return {
		id: deckId(`${idFromText(title) || 'deck'}-${signsOf(unique)}`),
		title: withoutUnseen(title) || 'My deck',
		language,
		licence: NO_LICENCE,
		version: 1,
		description: '',
		sources: [],
		parties: [],
		issues: []
	};
}

/** The head with these sources, and the ids that they have in it, in their order. */
export function withSources(
	head: DeckHead,
	sources: readonly Source[]
): { readonly head: DeckHead; readonly ids: readonly string[] } {
	const all = [...head.sources];
	const ids = sources.map((given) => {
		const source = asSource(given);
		const there = all.findIndex((one) => isSame(one, source));
		if (there < 0) {
			all.push(source);
			return source.id;
		}
		const before = all[there]!;
		all[there] = { ...before, paragraphs: longer(before.paragraphs, source.paragraphs) };
		return before.id;
	});
	return { head: { ...head, sources: all }, ids };
}

/** What tells one source from another. */
function nameParts({ title, publisher, about, date, link }: Source): string {
	const texts = [title, publisher, title === null ? about : null, link];
	const plain = texts.map((text) => withoutUnseen(text ?? '') || null);
	return JSON.stringify([...plain, date && printLooseDate(date)]);
}

const isSame = (a: Source, b: Source): boolean => nameParts(a) === nameParts(b);

/** As a deck file can say it. Its id follows from what it is, so that two devices give it the same. */
function asSource(given: Source): Source {
	const text = (value: string | null) => withoutUnseen(value ?? '') || null;
	const [title, about] = [text(given.title), text(given.about)];
	const source = {
		...given,
		title,
		publisher: text(given.publisher),
		author: text(given.author),
		link: given.link !== null && isWebAddress(given.link) ? given.link : null,
		about: title === null ? (about ?? 'a text without a title') : about,
		file: null,
		leftOut: []
	};
	const words =
		idFromText(title ?? about ?? '')
			.slice(0, 40)
			.replace(/-+$/, '') || 'source';
	return { ...source, id: `${words}-${signsOf(nameParts(source))}` };
}

/** A citation of either must fit; one that does not say how long it is fits any. */
const longer = (a: number | null, b: number | null): number | null =>
	a === null || b === null ? null : Math.max(a, b);

/** The head with the party and the issue of a position, and the position by their ids. */
export function withNames(
	head: DeckHead,
	texts: NoteTexts
): { readonly head: DeckHead; readonly texts: NoteTexts } {
	const { position, party } = texts;
	if (!position || !party) return { head, texts };
	const issues = withName(head.issues, position);
	const parties = withName(head.parties, party);
	return {
		head: { ...head, issues: issues.list, parties: parties.list },
		texts: { ...texts, position: issues.id, party: parties.id }
	};
}

interface Named {
	readonly id: string;
	readonly name: string;
}

/** Which party or issue a text names: the one of that id, or else the first of that name. */
export const namedBy = <T extends Named>(list: readonly T[], text: string): T | undefined =>
	list.find(({ id }) => id === text) ?? list.find(({ name }) => name === text);

function withName<T extends Named>(
	list: readonly T[],
	given: string
): { readonly list: readonly (T | Named)[]; readonly id: string } {
	const name = withoutUnseen(given);
	const there = namedBy(list, name);
	if (there) return { list, id: there.id };
	const words = idFromText(name).slice(0, 30).replace(/-+$/, '');
	// By its name alone, so that two devices give it the same.
	const id =
		list.some((one) => one.id === words) || words === ''
			? `${words || 'name'}-${signsOf(name)}`
			: words;
	return { list: [...list, { id, name }], id };
}

/** An id for a note: its first words, and characters made from a text that no other note was made with. */
export function newNoteId(deck: DeckId, { texts }: NewNote, unique: string): NoteId {
	const kind = NOTE_KINDS.find((one) => texts[one] !== undefined);
	const words = idFromText((kind && texts[kind]) ?? '')
		.slice(0, 48)
		.replace(/-+$/, '');
	return noteId(deck, `${words || 'note'}-${signsOf(unique)}`);
}

/**
 * The note that it makes in a deck with this head, whose sources have these ids; or what is wrong,
 * by field. "source" is what its citations are called, "topic" its section.
 */
export function noteFrom(
	{ texts, topic, citations, claimedBy, unsourced, asOf, was }: NewNote & { readonly was?: Was },
	id: NoteId,
	head: DeckHead,
	sourceIds: readonly string[]
): Result<Note, FieldProblems> {
	if (claimedBy !== null && citations.length === 0)
		return fail({ source: { kind: 'note-without-source' } });
	const cited = citations.map(({ source, paragraph, quote }): Citation => {
		const literal = oneLine(quote ?? '') || null;
		return { sourceId: sourceIds[source] ?? '', paragraph, quote: literal };
	});
	const filled = Object.entries(texts).filter(([, text]) => text.trim() !== '');
	const all = {
		...Object.fromEntries(filled),
		source:
			claimedBy !== null
				? cited.map(printCitation).join('\n')
				: unsourced
					? NONE_GIVEN
					: COMMON_KNOWLEDGE,
		...(claimedBy?.trim() && { 'claimed by': claimedBy }),
		'as of': printAsOf(asOf),
		...(was && { was: was.answer, since: printLooseDate(was.since) })
	};
	const read = noteOfTexts(id, withoutUnseen(topic), all, head);
	return read.ok ? ok(read.value) : read;
}

/** What the answer was before, and from when the new one holds. */
export interface Was {
	readonly answer: string;
	readonly since: LooseDate;
}
