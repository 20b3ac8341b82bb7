// Which of the drafts are offered, in which order: the better of two that ask the same, the best of all.
import type { FoundDraft } from './rule.ts';
import { PARAGRAPH_BREAK, type Article } from './article.ts';
import { isOneFact } from './one-fact.ts';
import { missingFrom } from './support.ts';
import type { Suggestion } from './suggestion.ts';

/** Longer answers than this are no flashcard's. */
const MOST_ANSWER_WORDS = 60;
/** A reader who is offered more does not read them: about one in this many words, and never fewer than this many. */
const WORDS_A_SUGGESTION = 14;
const FEWEST = 12;
const MOST = 120;
/** What is worth less is not offered, however few there are. */
const LEAST_WORTH = 0.38;

export function ranked(article: Article, drafts: readonly FoundDraft[]): readonly Suggestion[] {
	const words = article.text.split(/\s+/).length;
	const most = Math.min(MOST, Math.max(FEWEST, Math.round(words / WORDS_A_SUGGESTION)));
	const kept: FoundDraft[] = [];
	const bySpan = [...drafts].sort(
		(a, b) => worthAt(article, b) - worthAt(article, a) || a.quote.start - b.quote.start
	);
	for (const given of bySpan) {
		if (kept.length === most || worthAt(article, given) < LEAST_WORTH) break;
		const draft = supported(article, given);
		if (draft && !kept.some((other) => isOneFact(article.text, draft, other))) kept.push(draft);
	}
	return kept.map((draft) => suggestionOf(article, draft));
}

/** What stands early is what the article is about. */
function worthAt({ text }: Article, { worth, quote }: FoundDraft): number {
	const place = text.length === 0 ? 0 : quote.start / text.length;
	return Math.min(1, worth * (1.06 - 0.12 * place));
}

/** More words than this are no passage of a card. */
const MOST_QUOTE_WORDS = 80;

/**
 * The draft with a passage that bears its answer out: its own, or from the beginning of the paragraph on,
 * where that names what is only "its" or "they" in the sentence. Null where neither does.
 */
function supported({ text }: Article, draft: FoundDraft): FoundDraft | null {
	const { quote, answer } = draft;
	if (answer.split(/\s+/).length > MOST_ANSWER_WORDS) return null;
	const isMissing = (start: number) => missingFrom(text.slice(start, quote.end), answer).length > 0;
	if (!isMissing(quote.start)) return draft;
	const before = text.lastIndexOf(PARAGRAPH_BREAK, quote.start - 1);
	const start = before < 0 ? 0 : before + PARAGRAPH_BREAK.length;
	const words = text.slice(start, quote.end).split(/\s+/).length;
	if (words > MOST_QUOTE_WORDS || isMissing(start)) return null;
	return { ...draft, quote: { start, end: quote.end } };
}

function suggestionOf(article: Article, draft: FoundDraft): Suggestion {
	const { kind, question, answer, claimedBy, asOf, note, rule } = draft;
	const { start, end } = draft.quote;
	const quote = article.text.slice(start, end);
	const score = Math.round(worthAt(article, draft) * 1000) / 1000;
	return {
		id: idOf(`${kind}|${quote}|${answer}`),
		kind,
		question,
		answer,
		quote,
		start,
		end,
		claimedBy,
		asOf,
		score,
		note,
		rule
	};
}

/** FNV-1a, twice with other beginnings: 64 bits, the same on every device. */
export function idOf(text: string): string {
	const half = (seed: number) => {
		let hash = seed;
		for (let index = 0; index < text.length; index += 1) {
			hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
		}
		return hash.toString(36).padStart(7, '0');
	};
	return half(0x811c9dc5) + half(0x9747b28c);
}
