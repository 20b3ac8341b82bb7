// A card by hand out of a passage that the learner has marked: its sentence becomes the quote.
import { paragraphsOf, type Article } from './article.ts';
import type { Span } from '../language/span.ts';
import type { CardDraft } from './card-draft.ts';
import { ENGLISH } from './english/read/words.ts';
import { writeBesideGap, writeGap } from '../note/write-cloze.ts';
import { splitSentences } from './sentences.ts';

/** What the marked words are to the card: its gap, its answer, or the term it explains. */
const HAND_KINDS = ['cloze', 'question', 'term'] as const;
export type HandKind = (typeof HAND_KINDS)[number];

/** Words marked without the spaces around them; null where nothing is left. */
export function markedWords({ text }: Pick<Article, 'text'>, { start, end }: Span): Span | null {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	const until = end - (words.length - words.trimEnd().length);
	return from < until ? { start: from, end: until } : null;
}

/** The draft of a card out of marked words; what only the learner knows is left empty. */
export function draftByHand(
	id: string,
	article: Pick<Article, 'text'>,
	marked: Span,
	kind: HandKind
): CardDraft {
	const around = sentencesAround(article, marked);
	const words = article.text.slice(marked.start, marked.end).replace(/\s+/g, ' ');
	const quote = article.text.slice(around.start, around.end);
	return {
		id,
		quote,
		claimedBy: '',
		asOf: '',
		texts: textsOf(kind, words, article, around, marked)
	};
}

function textsOf(
	kind: HandKind,
	words: string,
	{ text }: Pick<Article, 'text'>,
	around: Span,
	marked: Span
): CardDraft['texts'] {
	if (kind === 'question') return { question: '', answer: words };
	if (kind === 'term') return { term: words, meaning: '' };
	const before = text.slice(around.start, marked.start);
	const after = text.slice(marked.end, around.end);
	const sentence = `${writeBesideGap(before)}${writeGap('gap', [words])}${writeBesideGap(after)}`;
	return { cloze: sentence.replace(/\s+/g, ' ') };
}

/** The sentence of a passage; from its first sentence to its last, where it runs over several. */
export function sentencesAround({ text }: Pick<Article, 'text'>, { start, end }: Span): Span {
	const first = sentenceAt(text, start);
	const last = end - 1 < first.end ? first : sentenceAt(text, end - 1);
	return { start: first.start, end: last.end };
}

function sentenceAt(text: string, offset: number): Span {
	const paragraph = paragraphsOf({ text }).find(({ end }) => offset <= end);
	if (!paragraph) return { start: offset, end: offset };
	// Nobody marks a sentence of a line without end: what is near is enough.
	const from = Math.max(paragraph.start, offset - NEAR);
	const near = text.slice(from, Math.min(paragraph.end, offset + NEAR));
	const sentences = splitSentences(near, ENGLISH);
	const within = sentences.find(({ end }) => offset - from < end) ?? sentences.at(-1);
	return within ? { start: from + within.start, end: from + within.end } : paragraph;
}

const NEAR = 600;
