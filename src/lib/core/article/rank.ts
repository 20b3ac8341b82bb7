// Which of the drafts are offered, in which order: the better of two that ask the same, the best of all.
import type { FoundDraft } from './rule.ts';
import { PARAGRAPH_BREAK, type Article } from './article.ts';
import { cuesOf } from './cues-of.ts';
import { isOneFact } from './one-fact.ts';
import { keptChance } from './ranker.ts';
import { missingFrom } from './support.ts';
import type { Suggestion } from './suggestion.ts';

/** Longer answers than this are no flashcard's. */
const MOST_ANSWER_WORDS = 60;
/** A reader who is offered more does not read them: about one in this many words, and never fewer than this many. */
const WORDS_A_SUGGESTION = 10;
const FEWEST = 14;
const MOST = 160;
/** From here on a card is offered at once; what is less sure is shown when it is asked for. */
const SURE = 0.7;
/** What a reader would keep less often is not offered, however few there are. */
const LEAST = 0.4;

/** A draft with a passage that bears it out, and how likely a reader keeps it. */
export interface Candidate {
	readonly id: string;
	readonly draft: FoundDraft;
	readonly chance: number;
}

export function candidatesOf(
	article: Article,
	drafts: readonly FoundDraft[]
): readonly Candidate[] {
	const cues = cuesOf(article);
	return drafts.flatMap((given) => {
		const draft = supported(article, given);
		if (draft === null) return [];
		const { kind, answer, quote } = draft;
		const id = idOf(`${kind}|${article.text.slice(quote.start, quote.end)}|${answer}`);
		return [{ id, draft, chance: keptChance(article.text, draft, cues) }];
	});
}

/** Of what says the same, a class is asked how many rather than when, or what somebody says. */
const rankOf = ({ draft, chance }: Candidate): number =>
	Math.min(1, chance + (draft.kind === 'figure' && /\d/.test(draft.answer) ? 0.09 : 0));

/** The surest first, one card a fact; those that are less sure behind all that are offered at once. */
export function ranked(article: Article, drafts: readonly FoundDraft[]): readonly Suggestion[] {
	const words = article.text.split(/\s+/).length;
	const most = Math.min(MOST, Math.max(FEWEST, Math.round(words / WORDS_A_SUGGESTION)));
	const kept: Candidate[] = [];
	const surest = candidatesOf(article, drafts)
		.filter(({ chance }) => chance >= LEAST)
		.sort((a, b) => rankOf(b) - rankOf(a) || a.draft.quote.start - b.draft.quote.start);
	for (const one of surest) {
		if (kept.length === most) break;
		if (!kept.some(({ draft }) => isOneFact(article, one.draft, draft))) kept.push(one);
	}
	const names = new Map<string, number>();
	const suggestions = kept.map((one) => {
		const name = nameOf(one.draft.answer);
		const count = (names.get(name) ?? 0) + 1;
		names.set(name, count);
		return suggestionOf(article, one, name !== '' && count > MOST_OF_A_NAME);
	});
	return [
		...suggestions.filter(({ isSure }) => isSure),
		...suggestions.filter(({ isSure }) => !isSure)
	];
}

/** Asked again and again for whom the article is about, one answers without reading. */
const MOST_OF_A_NAME = 2;

const nameOf = (answer: string): string =>
	/^(?:[Tt]he )?\p{Lu}[^,;\d]*$/u.test(answer) && answer.split(/\s+/).length <= 5
		? (answer.match(/\p{Lu}[\p{L}\p{M}’'-]*/gu) ?? []).at(-1)!.toLowerCase()
		: '';

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

function suggestionOf(article: Article, one: Candidate, isWornOut: boolean): Suggestion {
	const { id, draft, chance } = one;
	const { kind, question, answer, claimedBy, asOf, note, rule } = draft;
	const { start, end } = draft.quote;
	const score = Math.round(rankOf(one) * 1000) / 1000;
	return {
		id,
		kind,
		question,
		answer,
		quote: article.text.slice(start, end),
		start,
		end,
		claimedBy,
		asOf,
		score,
		isSure: chance >= SURE && !isWornOut,
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
