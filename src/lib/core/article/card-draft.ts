// A card from an article before it is one: a suggestion, or a passage that the learner chose, as texts.
import { isUndated, openedOn, parseAsOf, type AsOf } from '../note/as-of.ts';
import { cardsOf } from '../note/card.ts';
import { faceOf, type Face } from '../note/face.ts';
import { promptOf } from '../note/face-text.ts';
import type { DeckHead } from '../note/deck.ts';
import type { Source } from '../note/evidence.ts';
import { deckId, noteId } from '../note/ids.ts';
import { printLooseDate, type LooseDate } from '../language/loose-date.ts';
import type { Note } from '../note/note.ts';
import type { FieldProblems, NoteTexts } from '../deck/text/note-texts.ts';
import { newHead, noteFrom, type Beside, type NewNote } from '../deck/own/own-deck.ts';
import { DECK_LIMITS } from '../deck/text/limits.ts';
import { fail, type Result } from '../result.ts';
import { paragraphAt, type AboutArticle, type Article } from './article.ts';
import type { Span } from '../language/span.ts';
import type { Kin } from './kin.ts';
import type { Suggestion } from './suggestion.ts';
import { checkSupport, findQuote, type Support } from './support.ts';

export interface CardDraft {
	/** The suggestion's, or that of the card made by hand. */
	readonly id: string;
	/** Its fields by the names of the deck format, without its evidence. */
	readonly texts: NoteTexts;
	readonly quote: string;
	/** Empty where it is the article itself that says so. */
	readonly claimedBy: string;
	/** As a deck writes it; empty where nothing is said. */
	readonly asOf: string;
}

export const cardDraftOf = ({ id, note, quote, claimedBy, asOf }: Suggestion): CardDraft => ({
	id,
	texts: note,
	quote,
	claimedBy: claimedBy ?? '',
	asOf: asOf === null ? '' : printLooseDate(asOf)
});

/** Who says what nobody in the article is said to say. */
export const voiceOf = ({ publisher, author }: AboutArticle): string =>
	publisher ?? author ?? 'the article';

/** As of when a card holds: its own date, else the article's; else none, and when it was opened. */
export const asOfCard = (
	asOf: AsOf | null,
	about: Pick<AboutArticle, 'date'>,
	readOn: LooseDate
): AsOf => asOf ?? about.date ?? openedOn(readOn);

/** What a deck says of the document behind its cards; its id there is the deck's to give. */
export function sourceOf({ about }: Pick<Article, 'about'>): Source {
	const { title, publisher, author, date, link } = about;
	const described = title === null ? 'an article without a title' : null;
	const none = { file: null, paragraphs: null, leftOut: [] };
	return { id: 'article', title, publisher, author, date, link, about: described, ...none };
}

export interface DraftPlace {
	readonly article: Article;
	/** The day on which the article was opened. */
	readonly readOn: LooseDate;
}

/** The draft as a note for a deck, beside the note that it is a rival or a change of. */
export function newNoteOf(
	draft: CardDraft,
	{ article, readOn }: DraftPlace,
	kin: Kin | null = null
): NewNote {
	const start = findQuote(article.text, draft.quote)?.start ?? 0;
	const asOf = asOfCard(parseAsOf(draft.asOf), article.about, readOn);
	return {
		texts: draft.texts,
		topic: '',
		citations: [{ source: 0, paragraph: paragraphAt(article, start), quote: cited(draft.quote) }],
		claimedBy: draft.claimedBy.trim() || voiceOf(article.about),
		asOf,
		...(kin && kin.kind !== 'same' && { beside: besideOf(kin, asOf) })
	};
}

/** Without a date of its own nothing says that it is the later of the two. */
const besideOf = ({ kind, noteId }: Kin, since: AsOf): Beside =>
	kind === 'change' && !isUndated(since)
		? { kind, of: noteId, since }
		: { kind: 'rival', of: noteId };

/** As much of a passage as a citation may hold, from its beginning. */
function cited(quote: string): string | null {
	const words = quote.trim().split(/\s+/).slice(0, DECK_LIMITS.quoteWords);
	let text = words.join(' ');
	while (text.length > DECK_LIMITS.quoteCharacters && words.length > 1) {
		words.pop();
		text = words.join(' ');
	}
	return text.slice(0, DECK_LIMITS.quoteCharacters).replace(/[\ud800-\udbff]$/, '') || null;
}

/** The note that a draft makes, or what is wrong with its fields. */
export function noteOfDraft(draft: CardDraft, place: DraftPlace): Result<Note, FieldProblems> {
	const isDate = draft.asOf.trim() === '' || parseAsOf(draft.asOf) !== null;
	const source = sourceOf(place.article);
	const read = noteFrom(newNoteOf(draft, place), NO_NOTE, headWith(source), [source.id]);
	if (isDate) return read;
	return fail({ ...(read.ok ? {} : read.error), 'as of': { kind: 'card-date' } });
}

const NO_NOTE = noteId(deckId('none'), 'none');

const headWith = (source: Source): DeckHead => ({
	...newHead({ title: '', language: 'en' }, ''),
	id: deckId('none'),
	sources: [source]
});

/** The cards of a note that stands in no deck yet, as they will be asked. */
export const facesOf = (note: Note): readonly Face[] =>
	cardsOf(note).map(({ part }) => faceOf(note, part, newHead({ title: '', language: 'en' }, '')));

/** Whether the article supports a note's answers; each answer is looked for by itself. */
export function supportOfNote(article: Pick<Article, 'text'>, quote: string, note: Note): Support {
	const all = facesOf(note).map(({ answer }) => checkSupport(article, quote, promptOf(answer)));
	const missing = all.flatMap((one) => (one.kind === 'not in the passage' ? one.missing : []));
	const [first] = all;
	if (!first) return { kind: 'no such passage' };
	if (missing.length === 0 || first.kind === 'no such passage') return first;
	return { kind: 'not in the passage', missing: [...new Set(missing)], span: spanOf(first) };
}

const spanOf = ({ span }: { readonly span: Span }): Span => span;
