// The cards that an article offers: for now the short forms that it explains, and figures in sentences.
import { paragraphsOf, type Article } from './article.ts';
import { draftByHand, sentencesAround } from './by-hand.ts';
import type { Suggestion } from './suggestion.ts';

const LONG_FORM =
	/((?:\p{Lu}[\p{L}'-]+ (?:of |for |the |and )*){1,6}\p{Lu}[\p{L}'-]+) \((\p{Lu}{2,8})\)/gu;
const FIGURE =
	/\b\d[\d,.]*\d(?: (?:percent|million|billion|seats|votes|days|years))?|\b\d+ (?:percent|million|billion|seats|votes|days|years)\b/gu;

export function suggest(article: Article): readonly Suggestion[] {
	return paragraphsOf(article).flatMap((paragraph) => [
		...[...paragraph.text.matchAll(LONG_FORM)].map(
			({ 0: whole, 1: long = '', 2: short = '', index }) => {
				const at = paragraph.start + index;
				return of(
					article,
					'definition',
					{ start: at, end: at + whole.length },
					{
						question: `What does ${short} stand for?`,
						answer: long
					}
				);
			}
		),
		...[...paragraph.text.matchAll(FIGURE)].slice(0, 1).map(({ 0: words, index }) => {
			const marked = {
				start: paragraph.start + index,
				end: paragraph.start + index + words.length
			};
			const { texts } = draftByHand('', article, marked, 'cloze');
			return of(
				article,
				'figure',
				marked,
				{
					question: texts.cloze!.replace(/\{\{.*\}\}/, '____'),
					answer: words
				},
				texts
			);
		})
	]);
}

function of(
	article: Article,
	kind: Suggestion['kind'],
	at: { readonly start: number; readonly end: number },
	texts: { readonly question: string; readonly answer: string },
	note: Suggestion['note'] = texts
): Suggestion {
	const { start, end } = sentencesAround(article, at);
	const quote = article.text.slice(start, end);
	return {
		...texts,
		note,
		id: `${kind}-${at.start}`,
		kind,
		start,
		end,
		quote,
		claimedBy: null,
		asOf: null,
		score: 0.5
	};
}
