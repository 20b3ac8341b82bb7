// A card out of an article before it is one: a suggestion, or a passage that the learner chose, as texts.
import { cardsOf } from '../card/card.ts';
import { faceOf, type Face } from '../card/face.ts';
import type { DeckHead } from '../deck/deck.ts';
import type { Source } from '../deck/evidence.ts';
import { deckId, idFromText, noteId, type DeckId } from '../deck/ids.ts';
import { parseLooseDate, printLooseDate, type LooseDate } from '../deck/loose-date.ts';
import type { Note } from '../deck/note.ts';
import { noteFromTexts, type FieldProblems, type NoteTexts } from '../deck/note-texts.ts';
import { printCitation } from '../deck/print-note.ts';
import type { Result } from '../result.ts';
import { paragraphAt, type AboutArticle, type Article, type Span } from './article.ts';
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

export const draftOf = ({ id, note, quote, claimedBy, asOf }: Suggestion): CardDraft => ({
	id,
	texts: note,
	quote,
	claimedBy: claimedBy ?? '',
	asOf: asOf === null ? '' : printLooseDate(asOf)
});

/** Who says what nobody in the article is said to say. */
export const voiceOf = ({ publisher, author }: AboutArticle): string =>
	publisher ?? author ?? 'the article';

/** As of when a card holds, and why that date. */
export interface CardDate {
	readonly date: LooseDate;
	readonly from: 'card' | 'article' | 'day it was read';
}

/** Its own date, else the article's, else the day it was read, which is only inferred. */
export function dateOfCard(
	asOf: LooseDate | null,
	about: Pick<AboutArticle, 'date'>,
	readOn: LooseDate
): CardDate {
	if (asOf) return { date: asOf, from: 'card' };
	if (about.date) return { date: about.date, from: 'article' };
	return { date: { ...readOn, inferred: true }, from: 'day it was read' };
}

/** What a deck says of the document behind its cards. */
export function sourceOf(articleId: string, article: Article): Source {
	const { title, publisher, author, date, link } = article.about;
	const named = title ?? publisher;
	return {
		id: `article-${articleId.slice(0, 12)}`,
		title,
		publisher,
		author,
		date,
		link,
		about: named === null ? 'an article without a title' : null,
		file: null,
		paragraphs: null,
		leftOut: []
	};
}

export interface DraftPlace {
	readonly articleId: string;
	readonly article: Article;
	/** The deck that it goes into. */
	readonly deckId: DeckId;
	readonly readOn: LooseDate;
}

/** The note that a draft makes, or what is wrong with its fields, in sentences. */
export function noteOfDraft(
	draft: CardDraft,
	{ articleId, article, deckId: deck, readOn }: DraftPlace
): Result<Note, FieldProblems> {
	const source = sourceOf(articleId, article);
	const start = findQuote(article.text, draft.quote)?.start ?? 0;
	const cited = {
		sourceId: source.id,
		paragraph: paragraphAt(article, start),
		quote: draft.quote.trim().replace(/\s+/g, ' ') || null
	};
	const { date } = dateOfCard(parseLooseDate(draft.asOf), article.about, readOn);
	const filled = Object.entries(draft.texts).filter(([, text]) => text.trim() !== '');
	const texts = {
		...Object.fromEntries(filled),
		source: printCitation(cited),
		'claimed by': draft.claimedBy.trim() || voiceOf(article.about),
		'as of': draft.asOf.trim() || printLooseDate(date)
	};
	const id = noteId(deck, ownIdOfDraft(articleId, draft));
	return noteFromTexts({ id, topic: '' }, texts, headWith(deck, source));
}

/** The same for the same suggestion, whatever was edited: accepted again, it keeps its progress. */
function ownIdOfDraft(articleId: string, { id, texts }: CardDraft): string {
	const words = idFromText(Object.values(texts)[0] ?? '').slice(0, 40);
	const sign = hashOf(`${articleId} ${id}`);
	return idFromText(`${words} ${sign}`);
}

/** FNV-1a, in base 36: enough to tell the cards of one deck apart. */
function hashOf(text: string): string {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
	}
	return hash.toString(36);
}

const headWith = (id: DeckId, source: Source): DeckHead => ({
	id,
	title: '',
	language: 'en',
	licence: '',
	version: 1,
	description: '',
	sources: [source],
	parties: [],
	issues: []
});

/** The cards of a note that stands in no deck yet, as they will be asked. */
export const facesOf = (note: Note): readonly Face[] =>
	cardsOf(note).map(({ part }) => faceOf(note, part, headWith(deckId('none'), NO_SOURCE)));

const NO_SOURCE = sourceOf('', {
	text: '',
	about: { title: null, publisher: null, author: null, date: null, link: null, language: null }
});

/** Whether the article bears out what a note's cards answer; each answer is looked for by itself. */
export function supportOfNote(article: Pick<Article, 'text'>, quote: string, note: Note): Support {
	const all = facesOf(note).map(({ answer }) =>
		checkSupport(article, quote, answer.map(({ text }) => text).join(''))
	);
	const missing = all.flatMap((one) => (one.kind === 'not in the passage' ? one.missing : []));
	const [first] = all;
	if (!first) return { kind: 'no such passage' };
	if (missing.length === 0 || first.kind === 'no such passage') return first;
	return { kind: 'not in the passage', missing: [...new Set(missing)], span: spanOf(first) };
}

const spanOf = ({ span }: { readonly span: Span }): Span => span;
