// Whether two drafts ask for one fact: what they say, with the answers in their places, is compared, not where it stands.
import { contentWords } from '../language/content-words.ts';
import type { Span } from '../language/span.ts';
import type { Draft } from './draft.ts';
import type { Article } from './article.ts';
import { cuesOf } from './cues-of.ts';
import type { Cues } from './cues.ts';

type Asked = Pick<Draft, 'kind' | 'question' | 'answer' | 'asks' | 'quote'>;

/** So much of what either says is said by both. */
const SAME = 0.75;

/** A reader who knows the answer to one knows it to the other. */
export function isOneFact(article: Article, a: Asked, b: Asked): boolean {
	if (a.question.toLowerCase() === b.question.toLowerCase()) return true;
	const overlap = Math.min(a.asks.end, b.asks.end) - Math.max(a.asks.start, b.asks.start);
	if (overlap > 0 && overlap >= 0.4 * Math.min(lengthOf(a.asks), lengthOf(b.asks))) {
		if (a.kind === b.kind || overlap >= 0.35 * Math.max(lengthOf(a.asks), lengthOf(b.asks)))
			return true;
	}
	const areNear = a.quote.start < b.quote.end && b.quote.start < a.quote.end;
	// Two terms of one line, two people of one sentence are two facts.
	if (areNear && !isOfItself(a) && !isOfItself(b)) {
		const cues = cuesOf(article);
		const shared = shareOf(saidBy(a, cues), saidBy(b, cues));
		if (shared >= 0.6 && (holds(a.answer, b.answer) || holds(b.answer, a.answer))) return true;
		if (shared >= SAME && groupOf(a) === groupOf(b))
			return !cues.boundary.test(between(article.text, a.asks, b.asks));
	}
	return (
		a.answer.toLowerCase() === b.answer.toLowerCase() &&
		shareOf(wordsOf(a.question), wordsOf(b.question), 'of the shorter') > 0.6
	);
}

const holds = (long: string, short: string): boolean =>
	` ${long.toLowerCase()} `.includes(` ${short.toLowerCase()} `);

/** What a term means, who somebody is: whatever else the sentence says. */
const isOfItself = ({ kind, question }: Asked): boolean =>
	kind === 'definition' ||
	kind === 'place' ||
	(kind === 'person' && !question.includes('____') && question.length < 60);

/** Beside who does what, a sentence tells how many and when, and why and what came of it. */
const groupOf = ({ kind }: Asked): 'figure' | 'why' | 'deed' =>
	kind === 'figure' || kind === 'date' || kind === 'contrast'
		? 'figure'
		: kind === 'statement'
			? 'why'
			: 'deed';

const between = (text: string, a: Span, b: Span): string =>
	text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));

const lengthOf = ({ start, end }: Span): number => end - start;

const wordsOf = (text: string): ReadonlySet<string> =>
	contentWords(text.replace(/_{2,}(?:\s?\([^)]*\))?/g, ' '));

/** Each is compared with all that are better. */
const known = new WeakMap<Asked, ReadonlySet<string>>();

function saidBy(asked: Asked, { label }: Cues): ReadonlySet<string> {
	const before = known.get(asked);
	if (before) return before;
	const question = asked.question.replace(label, '');
	const words = new Set([...wordsOf(question), ...wordsOf(asked.answer)]);
	known.set(asked, words);
	return words;
}

function shareOf(
	a: ReadonlySet<string>,
	b: ReadonlySet<string>,
	of: 'of the longer' | 'of the shorter' = 'of the longer'
): number {
	const shared = [...a].filter((word) => b.has(word)).length;
	const size = of === 'of the longer' ? Math.max(a.size, b.size) : Math.min(a.size, b.size);
	return shared / Math.max(1, size);
}
