// Each reason for which a model's card is refused, once its passage is found: the fact has become another one.
import { MONTH as ENGLISH_MONTH } from '../../../language/calendar-names.ts';
import { numbersIn } from './amounts.ts';
import { bare, matches, namesAllIn, namesIn, shareIn, stems, timesIn, type Case } from './case.ts';
import { isElsewhere } from './places.ts';

/** Why a card is refused; nothing of it is shown. */
export type Refusal =
	| 'no question'
	| 'no such passage'
	| 'number'
	| 'name'
	| 'date'
	| 'other words'
	| 'another place in it'
	| 'another passage'
	| 'another language'
	| 'denial'
	| 'claim as a fact'
	| 'made-up claimant'
	| 'doubt dropped'
	| 'former dropped'
	| 'made-up cause'
	| 'superlative'
	| 'scope'
	| 'other direction';

/** Of a question's words so many stand in the very sentence: who is meant may be named before, what is asked may not. */
const LEAST_IN_SENTENCE = 0.34;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/g;
const MONTH = new RegExp(
	`(?<!\\p{L})(?:${ENGLISH_MONTH}|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)(?!\\p{L})`,
	'gu'
);

/** "the second largest" is not the largest. */
const ordinals = (text: string): readonly string[] =>
	matches(
		text,
		/\b(?:second|third|fourth|fifth)(?=[ -](?:\p{L}+est|most|best))|(?:zweit|dritt|viert|fünft)(?=(?:größt|höchst|ältest|längst|stärkst|best))/giu
	);

/** In this order; the first that holds is the reason. */
export const REFUSALS: readonly (readonly [Refusal, (seen: Case) => boolean])[] = [
	[
		'date',
		({ question, answer, around, article: { about } }) => {
			const own = String(about.date?.year ?? '');
			const years: readonly string[] = question.match(YEAR) ?? [];
			const known = new Set([...(around.match(YEAR) ?? []), own]);
			const months: readonly string[] = `${question} ${answer}`.match(MONTH) ?? [];
			return (
				years.some((year) => !known.has(year)) || months.some((month) => !around.includes(month))
			);
		}
	],
	[
		'number',
		({ question, around, words, article: { about } }) => {
			const there = new Set(numbersIn(around, words).map(({ value }) => value));
			return numbersIn(question, words).some(
				({ value }) =>
					/\d/.test(question) &&
					!there.has(value) &&
					value !== String(about.date?.year) &&
					value !== '1'
			);
		}
	],
	[
		'name',
		({ question, sofar, article }) => {
			const there = new Set((sofar.match(/\p{L}[\p{L}’'-]*/gu) ?? []).map(bare));
			const whole = article.text.toLowerCase();
			return namesIn(question).some(
				(name) => !there.has(bare(name)) && !whole.includes(bare(name))
			);
		}
	],
	[
		'another passage',
		({ question, sentences, around, sofar, words }) => {
			const there = new Set(stems(around));
			const asked = stems(question.replace(words.bySource, ' '));
			if (shareIn(asked, there) < 0.45) return true;
			if (shareIn(asked, new Set(stems(sentences))) < LEAST_IN_SENTENCE) return true;
			const names = namesIn(question).filter(
				(name) => !new RegExp(words.own.source, 'iu').test(name)
			);
			const isNear =
				names.length === 0 ||
				names.some(
					(name) =>
						timesIn(around, name) > 0 ||
						(words.backward.test(sentences) && timesIn(sofar, name) > 1)
				);
			if (!isNear) return true;
			// The sentence is about somebody else: it names others, and no word of it points back.
			const inSentence =
				names.length === 0 || names.some((name) => sentences.toLowerCase().includes(bare(name)));
			return !inSentence && !words.backward.test(sentences);
		}
	],
	[
		'other words',
		({ answer, sentences, around }) => {
			const own = stems(answer);
			const there = new Set(stems(sentences));
			return (
				shareIn(own, there) < 0.6 &&
				(shareIn(own, there) < 0.4 || shareIn(own, new Set(stems(around))) < 0.6)
			);
		}
	],
	['another place in it', isElsewhere],
	[
		'denial',
		({ question, both, clause, sentences, words }) => {
			const [asked, said] = [words.negation.test(both), words.negation.test(clause)];
			if ((said && !asked) || (asked && !words.negation.test(sentences))) return true;
			// "the disease rather than the virus", asked of the virus.
			const other = words.ratherThan.exec(sentences)?.groups?.['what'];
			return (
				other !== undefined &&
				!words.ratherThan.test(both) &&
				stems(question).some((stem) => stems(other).includes(stem))
			);
		}
	],
	[
		'doubt dropped',
		({ both, clause, words }) =>
			(words.doubt.test(clause) && !words.doubt.test(both) && !words.asksWords.test(both)) ||
			(words.planned.test(clause) &&
				isPast(both) &&
				!words.planned.test(both) &&
				!words.asksWords.test(both))
	],
	[
		'former dropped',
		({ both, clause, answer, around, words }) => {
			// Nobody's office is asked for.
			if (/^\P{Lu}*\d/u.test(answer) || /^\p{Lu}\p{Ll}+ \d/u.test(answer)) return false;
			const said = new RegExp(words.former.source, 'giu');
			const near = [...clause.matchAll(said)].filter(({ index }) => {
				const next = clause.slice(index).split(/\s+/).slice(1, 5).join(' ');
				return stems(`${answer} ${both}`).some((stem) => stems(next).includes(stem));
			});
			const added = (both.match(said) ?? []).some(
				(word) => !around.toLowerCase().includes(word.toLowerCase())
			);
			return (
				added ||
				(near.length > 0 && !near.some(([word]) => both.toLowerCase().includes(word.toLowerCase())))
			);
		}
	],
	[
		'made-up cause',
		({ question, answer, sentences, words }) => {
			if (!words.asksCause.test(question) && !/^(?:because|due to|weil|wegen)\b/i.test(answer))
				return false;
			if (words.cause.test(sentences)) return false;
			const at = sentences.toLowerCase().indexOf(answer.toLowerCase());
			const first = answer.split(/\s/)[0] ?? '';
			return (
				at < 0 ||
				!(words.causeInFront.test(sentences.slice(0, at)) || words.causeInFront.test(first))
			);
		}
	],
	[
		'superlative',
		({ question, both, sentences, around, words }) => {
			const there = matches(around, words.superlative);
			const asked = matches(both, words.superlative);
			const isOfPlace = matches(question, words.superlative).some(
				(word) => !/^(?:last|latest|only|sole|final|letzte.?|einzige.?)$/.test(word)
			);
			return (
				ordinals(sentences).some(
					(word) => asked.length > 0 && !both.toLowerCase().includes(word)
				) ||
				asked.some((word) => !there.includes(word)) ||
				(isOfPlace && !namesAllIn(question, sentences))
			);
		}
	],
	[
		'scope',
		({ question, both, sentences, around, words }) => {
			const there = matches(around, words.scope);
			const asked = matches(question, words.scope);
			return (
				matches(both, words.scope).some((word) => !there.includes(word)) ||
				(asked.length > 0 && !namesAllIn(question, around))
			);
		}
	],
	[
		'other direction',
		({ both, clause, words }) => {
			const [up, down] = [words.up.test(clause), words.down.test(clause)];
			return (
				(up && !down && words.down.test(both) && !words.up.test(both)) ||
				(down && !up && words.up.test(both) && !words.down.test(both))
			);
		}
	]
];

/** What is told of the clause says nothing of who somebody is who is named in it. */
export const OF_CLAUSES: readonly Refusal[] = ['denial', 'doubt dropped'];

/** "Who is Kim Sample?", where the answer stands right beside the name. */
export function isIdentity({ question, answer, sentences }: Case): boolean {
	const name = /^(?:who|what|wer|was) (?:is|was|are|ist|war|sind) (.{3,60})\?$/iu.exec(
		question
	)?.[1];
	if (name === undefined) return false;
	const text = sentences.toLowerCase();
	const who = name.toLowerCase().replace(/^(?:the|der|die|das) /, '');
	const what = answer.toLowerCase();
	const [at, told] = [text.indexOf(who), text.indexOf(what)];
	if (at < 0 || told < 0) return false;
	const gap = told > at ? text.slice(at + who.length, told) : text.slice(told + what.length, at);
	return /^(?:[,\s(]|\s(?:the|an?|der|die)\s)*$/.test(gap);
}

const isPast = (question: string): boolean =>
	/\b(?:did|was|were|has|have|had)\b|(?<!\p{L})(?:wurden?|hat|haben|hatten?|waren?)(?!\p{L})/iu.test(
		question
	) && !/\b(?:did \p{L}+ (?:plan|want|announce|say|propose|agree|decide))/iu.test(question);
