// An article's sentences, each with its place: headings, bylines, questions and clutter told apart.
import { paragraphsOf, type Article } from './article.ts';
import { speakerLabels } from './speaker-labels.ts';
import type { Span } from '../language/span.ts';
import type { NewsLanguage } from '../language/language.ts';

export interface Sentence extends Span {
	readonly text: string;
	/** Counted from 1. */
	readonly paragraph: number;
	/** Its place among the sentences of its paragraph, from 0. */
	readonly place: number;
	/** Its paragraph is a point of a list. */
	readonly isPoint: boolean;
	/** The heading that it stands under. */
	readonly heading: string | null;
	/** The question that its paragraph answers, in an interview or a list of questions. */
	readonly asked: string | null;
	/** Who speaks in it by the name in front of its paragraph, in an interview that has such. */
	readonly speaker: string | null;
}

/** What a paragraph is, besides prose. */
type ParagraphKind = 'title' | 'heading' | 'question' | 'clutter' | 'prose';

const BULLET = /^\s*(?:[•·▪◦‣*–—-]|\(?\d{1,2}[.)]|\([a-z]\))\s+/u;
const LABEL = /^(?:Q|A)\s*[:.]\s+/;
/** The time of an entry: "11.40", "14:05 GMT –". */
const CLOCK =
	/^(?:\d{1,2}[:.]\d{2}|\d{4}(?=\s\p{Lu}))(?:\s?(?:am|pm|a\.m\.|p\.m\.|GMT|BST|CET|ET))?\s*[:–—-]?\s+(?=\p{Lu}|[“"])/u;
/** "PORT ALDER, Varennia, March 9, 2026 (Agency) — " and "May 20 (Agency) – ". */
const DATELINE =
	/^(?:\p{Lu}[\p{Lu}\p{M}'’.-]+(?:[ -]\p{Lu}[\p{Lu}\p{M}'’.-]+)*(?:,[^—–-]{0,50})?|\p{Lu}\p{L}+\.? \d{1,2}(?:, \d{4})?)\s*(?:\([^)]{2,40}\)\s*)?\s(?:[—–-]|--)\s+/u;

/** The sentences that can hold facts; titles, headings, bylines and clutter are left out. */
export function sentencesOf(
	article: Pick<Article, 'text'>,
	language: NewsLanguage
): readonly Sentence[] {
	const sentences: Sentence[] = [];
	let heading: string | null = null;
	let asked: string | null = null;
	const paragraphs = paragraphsOf(article);
	const labelOf = speakerLabels(paragraphs.map(({ text }) => text));
	for (const paragraph of paragraphs) {
		const label = labelOf(paragraph.text);
		const kind = label
			? label.asks
				? 'question'
				: 'prose'
			: kindOf(paragraph.text, paragraph.number);
		if (kind === 'heading') [heading, asked] = [paragraph.text.trim(), null];
		if (kind === 'question')
			asked = paragraph.text
				.slice(label?.length ?? 0)
				.replace(LABEL, '')
				.trim();
		if (kind !== 'prose') continue;
		const skipped = label?.length ?? beginOf(paragraph.text);
		splitSentences(paragraph.text.slice(skipped), language).forEach(({ start, end }, place) => {
			const from = paragraph.start + skipped + start;
			sentences.push({
				text: article.text.slice(from, paragraph.start + skipped + end),
				start: from,
				end: paragraph.start + skipped + end,
				paragraph: paragraph.number,
				place,
				isPoint: BULLET.test(paragraph.text),
				heading,
				asked,
				speaker: label?.name ?? null
			});
		});
	}
	return sentences;
}

/** How much of a paragraph's beginning is no sentence: bullet, label, dateline. */
function beginOf(text: string): number {
	let rest = text;
	for (const pattern of [BULLET, CLOCK, LABEL, DATELINE]) rest = rest.replace(pattern, '');
	return text.length - rest.length;
}

/** Words of the page around an article, not of the article. */
const CLUTTER =
	/^(?:by\s+\p{Lu}|interview\s*:|staff writer|share this|read more|read next|related|more on this|advertisement|subscribe|sign up|newsletter|follow us|photo|picture|image|graphic|watch|listen|log in|cookies?|accept|comments?|©|copyright|all rights reserved|\(?(?:additional\s)?(?:compiled|reporting\s|writing\s|editing\s)|editors?\s*[:’']|updates? follow|note\s*:|correction|write to|reach\s+(?:her|him|them)|contact|this (?:article|story|explainer|piece|factbox|interview) (?:was|has been|is)|an earlier version|click|tap here|download|skip to|back to top|print|email|most read|trending|mehr zum thema|lesen sie|lire aussi|à lire|von\s+\p{Lu}|par\s+\p{Lu})/iu;
const CLUTTER_INSIDE =
	/(?:@\p{L}|\b(?:photograph|photo|picture|image|illustration)s?\s?:\s|\b(?:sale now on|\d+% off)\b|\bnewsletter\b|\bcookie|first published|an earlier version|\bsubscri|write to us|\bour app\b|privacy policy|terms of (?:use|service)|\bclick here\b|[|›»]\s*\p{L}+\s*[|›»])/iu;

const isClutter = (text: string): boolean => CLUTTER.test(text) || CLUTTER_INSIDE.test(text);

function kindOf(text: string, number: number): ParagraphKind {
	const words = text.trim().split(/\s+/).length;
	if (/^Q\s*[:.]/.test(text)) return 'question';
	if (isClutter(text.trim()) && words < 45) return 'clutter';
	const ended = /[.!…]["”“’»«)\]]*\s*$/.test(text);
	// One question, not a paragraph that ends with one.
	if (/\?["”’)]*\s*$/.test(text) && !/[.!]["”’]?\s+\p{Lu}/u.test(text))
		return words <= 40 && number > 1 ? 'question' : 'title';
	if (number === 1 && !ended) return 'title';
	if (!ended && /^\d{1,2}[.)]\s/.test(text) && words <= 7) return 'heading';
	// A menu: "Politics Business Tech Opinion Games Video".
	const capitals = text.match(/(?<!\p{L})\p{Lu}\p{L}*/gu)?.length ?? 0;
	if (!ended && words > 5 && capitals >= 0.8 * words) return 'clutter';
	// A line of a diary or a timetable.
	if (!ended && CLOCK.test(text)) return 'clutter';
	if (
		ended ||
		BULLET.test(text) ||
		/^[^:]{2,60}:\s+[\p{Ll}\d$£€]|^[^:]{0,40}\d[^:]{0,12}:\s/u.test(text)
	)
		return 'prose';
	return words <= 14 ? 'heading' : 'prose';
}

/** Sentences of a paragraph; a quotation in it is not cut. */
export function splitSentences(text: string, language: NewsLanguage): readonly Span[] {
	const masked = maskQuotations(text);
	const spans: Span[] = [];
	let start = 0;
	for (const match of masked.matchAll(/[.!?…]+["”’»)\]]*(?=\s+["“‘«„»(¿¡]?[\p{Lu}\d])/gu)) {
		const end = match.index + match[0].length;
		if (
			match[0].startsWith('.') &&
			isAbbreviation(masked.slice(start, match.index), masked.slice(match.index + 1), language)
		) {
			continue;
		}
		if (text.slice(start, end).trim() !== '') spans.push(trimmed(text, start, end));
		start = end;
	}
	if (text.slice(start).trim() !== '') spans.push(trimmed(text, start, text.length));
	return spans;
}

function trimmed(text: string, start: number, end: number): Span {
	const piece = text.slice(start, end);
	const before = piece.length - piece.trimStart().length;
	return { start: start + before, end: start + before + piece.trim().length };
}

function isAbbreviation(
	before: string,
	behind: string,
	{ abbreviations, months }: NewsLanguage
): boolean {
	// "am 26. September"
	const next = /^\s+(\p{L}+)/u.exec(behind)?.[1]?.toLowerCase() ?? '';
	if (/(?:^|\s)\d{1,2}$/.test(before) && months.some((names) => names.includes(next))) return true;
	const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
	// "at 8 a.m. The average …"
	if (/^[ap]\.m$/.test(word))
		return !/^\s+(?:The|An?|In|It|That|This|They|But|He|She)\b/.test(behind);
	return (
		/^\p{Lu}$/u.test(word) ||
		/^\p{L}(?:\.\p{L})+$/u.test(word) ||
		abbreviations.includes(word.toLowerCase())
	);
}

/** Full stops within a closed quotation or brackets, hidden; the length stays. */
function maskQuotations(text: string): string {
	return text.replace(
		/“[^”]{0,600}”|(?<=^|[\s(])‘[^‘“”]{0,600}?[.,!?…]’(?=[\s.,;:)]|$)|"[^"]{0,600}"|„[^“]{0,600}“|«[^»]{0,600}»|\([^)]{0,300}\)/g,
		(piece) => {
			const inner = piece.slice(0, -1);
			// What ends the quotation ends the sentence, if a new one begins behind it.
			const last = /(?:[.!?…]|\[[.!?…]\])$/.exec(inner)?.[0] ?? '';
			const body = inner.slice(0, inner.length - last.length);
			return body.replace(/[.!?…]/g, '_') + last + piece.slice(-1);
		}
	);
}
