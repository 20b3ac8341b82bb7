// npm run bench:article: how many suggestions are worth keeping, how much of a teacher's list they find, how long it takes.
import { performance } from 'node:perf_hooks';
import { articleFromText } from '../../src/lib/core/article/from-text.ts';
import { suggest } from '../../src/lib/core/article/suggest.ts';
import { byRule } from './by-rule.ts';
import { measure, type Measured } from './measure.ts';
import { readTexts, type BenchText } from './read.ts';

/** In the order in which they are reported, language by language. */
const SETS: readonly (readonly [title: string, is: (text: BenchText) => boolean])[] = [
	['set aside, English', ({ set, listed }) => set === 'aside' && listed?.language === 'en'],
	['tuning, English', ({ set, listed }) => set === 'tuning' && listed?.language === 'en'],
	['set aside, German', ({ set, listed }) => set === 'aside' && listed?.language === 'de'],
	['tuning, German', ({ set, listed }) => set === 'tuning' && listed?.language === 'de'],
	[
		'other languages',
		({ listed }) => listed !== null && listed.language !== 'en' && listed.language !== 'de'
	],
	['the five documents', ({ set }) => set === 'document']
];

export function report(texts: readonly BenchText[]): string {
	const lines: string[] = ['# Cards out of articles', ''];
	for (const [title, is] of SETS) {
		const measured = texts.filter(is).map(measure);
		if (measured.length > 0) lines.push(`## ${title}`, '', ...table(measured), '');
	}
	lines.push(...byRule(texts), '', ...wanted(texts), '', ...times(texts));
	return lines.join('\n');
}

const percent = (part: number, whole: number): string =>
	whole === 0 ? '' : `${((100 * part) / whole).toFixed(0)} %`;
const sum = (all: readonly Measured[], of: (one: Measured) => number): number =>
	all.reduce((total, one) => total + of(one), 0);

function table(measured: readonly Measured[]): readonly string[] {
	const row = (name: string, all: readonly Measured[]) => {
		const [n, judged, facts, weight] = [
			sum(all, (one) => one.suggestions),
			sum(all, (one) => one.judged),
			sum(all, (one) => one.facts),
			sum(all, (one) => one.weight)
		];
		return `| ${[
			name,
			sum(all, (one) => one.words),
			n,
			percent(
				sum(all, (one) => one.literal),
				n
			),
			percent(
				sum(all, (one) => one.keptByRules),
				n
			),
			judged === 0
				? 'not read'
				: `${percent(
						sum(all, (one) => one.keptByReader),
						judged
					)} of ${judged}`,
			percent(
				sum(all, (one) => one.alone),
				n
			),
			judged === 0
				? 'not read'
				: percent(
						sum(all, (one) => one.aloneByReader),
						judged
					),
			percent(
				sum(all, (one) => one.found),
				facts
			),
			percent(
				sum(all, (one) => one.foundWeight),
				weight
			)
		].join(' | ')} |`;
	};
	return [
		'| text | words | suggestions | quotes literal | precision, by rules | precision, read | stands alone, by rules | stands alone, read | recall | recall, weighted |',
		'| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
		...measured.map((one) => row(one.name, [one])),
		row('**all**', measured)
	];
}

function wanted(texts: readonly BenchText[]): readonly string[] {
	const aside = texts.filter(SETS[0]![1]).map(measure);
	const all = texts.map(measure);
	const judged = sum(aside, (one) => one.judged);
	const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
	const rows: readonly (readonly [string, number, number])[] = [
		[
			'quotes literal, everywhere',
			1,
			share(
				sum(all, (one) => one.literal),
				sum(all, (one) => one.suggestions)
			)
		],
		[
			'precision of those set aside, by rules',
			0.75,
			share(
				sum(aside, (one) => one.keptByRules),
				sum(aside, (one) => one.suggestions)
			)
		],
		[
			'precision of those set aside, read',
			0.75,
			share(
				sum(aside, (one) => one.keptByReader),
				judged
			)
		],
		[
			'recall of those set aside',
			0.6,
			share(
				sum(aside, (one) => one.found),
				sum(aside, (one) => one.facts)
			)
		]
	];
	return [
		'## Wanted',
		'',
		'| what | wanted | measured | |',
		'| --- | --- | --- | --- |',
		...rows.map(
			([what, least, is]) =>
				`| ${what} | ≥ ${least} | ${is.toFixed(2)} | ${is >= least ? 'met' : 'NOT MET'} |`
		)
	];
}

const ROUNDS = 9;

/** Five thousand words of news, out of the English texts. */
export function longText(texts: readonly BenchText[]): string {
	const own = texts.filter(({ listed }) => listed?.language === 'en').map(({ text }) => text);
	const whole = articleFromText(own.join('\n\n')).text.split(/\n\n/);
	const long: string[] = [];
	for (let words = 0; words < 5000 && whole.length > 0;) {
		const paragraph = whole.shift()!;
		long.push(paragraph);
		words += paragraph.split(/\s+/).length;
	}
	return long.join('\n\n');
}

/** Medians of several rounds after the first; the floor is splitting the same text into words. */
function times(texts: readonly BenchText[]): readonly string[] {
	const article = articleFromText(longText(texts), { language: 'en' });
	const words = article.text.split(/\s+/).length;
	const first = timed(() => suggest(article));
	const rounds = Array.from({ length: ROUNDS }, () => timed(() => suggest(article))).sort(
		(a, b) => a - b
	);
	const floor = Array.from({ length: ROUNDS }, () =>
		timed(() => article.text.match(/[\p{L}\p{N}]+|[^\s]/gu))
	).sort((a, b) => a - b);
	return [
		'## Time',
		'',
		`${words} words: ${first.toFixed(0)} ms the first time, ${median(rounds).toFixed(0)} ms after that (median of ${ROUNDS}), ${((1000 * median(rounds)) / words).toFixed(1)} ms per 1,000 words; floor, the same text into words: ${median(floor).toFixed(1)} ms. Wanted: 5,000 words in ≤ 300 ms: ${first <= 300 ? 'met' : 'NOT MET'}.`
	];
}

const median = (all: readonly number[]): number =>
	[...all].sort((a, b) => a - b)[Math.floor(all.length / 2)]!;

interface InBrowser {
	readonly answered: number;
	readonly floor: number;
	readonly longTasks: readonly number[];
}

/** What the built app took for the same words, in a worker of a browser. */
export function reportBrowser(measured: readonly InBrowser[]): string {
	const [answered, floor] = (['answered', 'floor'] as const).map((part) =>
		median(measured.map((one) => one[part]))
	) as [number, number];
	const long = measured.flatMap(({ longTasks }) => longTasks);
	return [
		`In a new worker of the built app (median of ${measured.length} first uses): ${answered.toFixed(0)} ms from its start to the answer; floor, a text of one sentence: ${floor.toFixed(0)} ms; the difference, ${(answered - floor).toFixed(0)} ms, is the text. Wanted: ≤ 300 ms: ${answered - floor <= 300 ? 'met' : 'NOT MET'}.`,
		`Tasks of the page over 50 ms from the click to the first suggestion: ${long.length === 0 ? 'none' : long.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}. Wanted: none: ${long.length === 0 ? 'met' : 'NOT MET'}.`
	].join('\n\n');
}

function timed(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}
