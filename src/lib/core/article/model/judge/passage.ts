// Where a model's quote stands in the article: letter by letter, or the sentence that it nearly is; and what stands around it.
import { contentWords } from '../../../language/content-words.ts';
import type { NewsLanguage } from '../../../language/language.ts';
import type { Span } from '../../../language/span.ts';
import { paragraphsOf } from '../../article.ts';
import { splitSentences } from '../../sentences.ts';
import { findQuote } from '../../support.ts';

/** As much as it takes to tell the end of a sentence, in the languages that are judged. */
const SIGNS: NewsLanguage = {
	tag: 'und',
	abbreviations:
		'gov sen rep dr mr mrs ms prof st lt col gen rev no vs approx inc ltd co jr sr u.s u.k e.g i.e bzw ca usw nr z.b d.h u.a mio mrd'.split(
			' '
		),
	months: 'januar februar märz april mai juni juli august september oktober november dezember'
		.split(' ')
		.map((name) => [name]),
	weekdays: [],
	numberWords: {},
	scales: [],
	approximate: [],
	percent: []
};

export interface Passage {
	/** The quote, by places in the article's text. */
	readonly quote: Span;
	/** The whole sentences that it stands in. */
	readonly sentences: Span;
	readonly paragraph: Span;
	/** The paragraph before its own; empty where it is the first. */
	readonly before: Span;
}

/** So many of a quote's words a sentence has to hold to be meant by it; models shorten and mend what they copy. */
const NEARLY = 0.8;
const FEWEST_WORDS = 4;

/** Null where the piece of the text holds no such passage. */
export function passageOf(text: string, piece: Span, quote: string): Passage | null {
	const paragraphs = paragraphsOf({ text });
	const within = text.slice(piece.start, piece.end);
	const found =
		findQuote(within, quote.replace(/^["“”„]+|["“”]+$/g, '')) ?? findQuote(within, quote);
	const literal = found && { start: found.start + piece.start, end: found.end + piece.start };
	const at = literal ?? nearest(text, piece, quote);
	if (at === null) return null;
	const index = paragraphs.findIndex(({ start, end }) => start <= at.start && at.start <= end);
	const own = paragraphs[index];
	if (!own) return null;
	const paragraph = { start: own.start, end: Math.max(own.end, at.end) };
	const all = sentencesIn(text, own);
	const touched = all.filter(({ start, end }) => start < at.end && at.start < end);
	const sentences =
		touched.length === 0
			? at
			: {
					start: Math.min(at.start, touched[0]!.start),
					end: Math.max(at.end, touched.at(-1)!.end)
				};
	const previous = paragraphs[index - 1];
	return {
		quote: at,
		sentences,
		paragraph,
		before: previous
			? { start: previous.start, end: previous.end }
			: { start: own.start, end: own.start }
	};
}

const sentencesIn = (text: string, { start, end }: Span): readonly Span[] =>
	splitSentences(text.slice(start, end), SIGNS).map((one) => ({
		start: start + one.start,
		end: start + one.end
	}));

/** The one sentence that nearly is the quote, with all of its numbers; null where none is, or two are alike. */
function nearest(text: string, piece: Span, quote: string): Span | null {
	const words = contentWords(quote);
	if (words.size < FEWEST_WORDS) return null;
	const numbers: readonly string[] = quote.match(/\d+(?:[.,]\d+)*/g) ?? [];
	const scored = paragraphsOf({ text })
		.filter(({ start, end }) => start < piece.end && piece.start < end)
		.flatMap((paragraph) => sentencesIn(text, paragraph))
		.map((span) => {
			const sentence = text.slice(span.start, span.end);
			const own = contentWords(sentence);
			const has = numbers.every((number) => sentence.includes(number));
			return {
				span,
				share: has ? [...words].filter((word) => own.has(word)).length / words.size : 0
			};
		})
		.sort((a, b) => b.share - a.share);
	const [best, second] = scored;
	return best && best.share >= NEARLY && (second?.share ?? 0) < best.share ? best.span : null;
}
