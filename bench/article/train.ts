// npm run bench:article -- --train: the weights by which cards are ranked, learnt from judged cards.
// npm run bench:article -- --rows TEXTS JUDGED: what was weighed of judged cards of texts that are kept elsewhere.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromText } from '../../src/lib/core/article/from-text.ts';
import { cuesOf } from '../../src/lib/core/article/cues-of.ts';
import { featuresOf } from '../../src/lib/core/article/features.ts';
import { draftsOf } from '../../src/lib/core/article/suggest.ts';
import { candidatesOf } from '../../src/lib/core/article/rank.ts';
import type { BenchText } from './read.ts';

export interface Row {
	/** Cards of one text are set aside together. */
	readonly text: string;
	readonly kept: boolean;
	/** What is false weighs more than what is only not worth having. */
	readonly weight: number;
	readonly features: Readonly<Record<string, number>>;
}

type Verdict = 'keep' | 'edit' | 'drop' | 'false';

interface Judgement {
	readonly verdict: Verdict;
	/** As it was when it was judged, where that is known. */
	readonly question?: string;
}

/** So much more than a dull card does a false one harm. */
const FALSE_WEIGHT = 3;

export const rowOf = (text: string, verdict: Verdict, features: Row['features']): Row => ({
	text,
	kept: verdict === 'keep' || verdict === 'edit',
	weight: verdict === 'false' ? FALSE_WEIGHT : verdict === 'edit' ? 0.7 : 1,
	features
});

/** The judged cards among all that the rules find in a text, whether they would be offered or not. */
export const rowsOf = ({
	name,
	text,
	judged
}: Pick<BenchText, 'name' | 'text'> & {
	readonly judged: Readonly<Record<string, Judgement>>;
}): readonly Row[] => {
	const article = articleFromText(text);
	const cues = cuesOf(article);
	const seen = new Set<string>();
	return candidatesOf(article, draftsOf(article)).flatMap(({ id, draft }) => {
		const { verdict, question }: Partial<Judgement> = judged[id] ?? {};
		// A card whose words have changed since is another one.
		if (verdict === undefined || seen.has(id) || (question ?? draft.question) !== draft.question)
			return [];
		seen.add(id);
		return [rowOf(name, verdict, featuresOf(article.text, draft, cues))];
	});
};

/** Rows of texts that are not in the project: only what was weighed, and the verdict. */
export function keptRows(folder: string): readonly Row[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.jsonl'))
		.flatMap((file) => linesOf(`${folder}/${file}`));
}

const linesOf = (path: string): readonly Row[] =>
	readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Row);

/** Logistic regression by Newton's steps, with a pull to zero: the same rows give the same weights. */
export function trained(rows: readonly Row[]): Readonly<Record<string, number>> {
	const names = [...new Set(rows.flatMap(({ features }) => Object.keys(features)))].sort();
	const place = new Map(names.map((name, index) => [name, index]));
	const data = rows.map(({ features, kept, weight }) => ({
		kept: kept ? 1 : 0,
		weight,
		at: Object.entries(features).map(([name, value]) => [place.get(name)!, value] as const)
	}));
	const weights = names.map(() => 0);
	for (let step = 0; step < STEPS; step++) {
		const gradient = weights.map((weight, index) => pullOf(names[index]!) * weight);
		const curve = names.map((name, row) =>
			names.map((_, column) => (row === column ? pullOf(name) : 0))
		);
		for (const { kept, weight, at } of data) {
			const chance = logistic(at.reduce((sum, [index, value]) => sum + weights[index]! * value, 0));
			const error = weight * (chance - kept);
			const steep = weight * chance * (1 - chance);
			for (const [index, value] of at) {
				gradient[index]! += error * value;
				for (const [other, more] of at) curve[index]![other]! += steep * value * more;
			}
		}
		solved(curve, gradient).forEach((by, index) => (weights[index]! -= by));
	}
	return Object.fromEntries(
		names.map((name, index) => [name, Math.round(weights[index]! * 100) / 100])
	);
}

const STEPS = 8;
const pullOf = (name: string): number => (name === 'bias' ? 0.01 : 4);
const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Gauss, without rows changed for others: the pull keeps the diagonal large. */
function solved(
	matrix: readonly (readonly number[])[],
	right: readonly number[]
): readonly number[] {
	const rows = matrix.map((row, index) => [...row, right[index]!]);
	const size = rows.length;
	for (let at = 0; at < size; at++) {
		for (let below = at + 1; below < size; below++) {
			const factor = rows[below]![at]! / rows[at]![at]!;
			if (factor === 0) continue;
			for (let column = at; column <= size; column++)
				rows[below]![column]! -= factor * rows[at]![column]!;
		}
	}
	const found = Array.from({ length: size }, () => 0);
	for (let at = size - 1; at >= 0; at--) {
		const rest = found.reduce(
			(sum, value, column) => (column > at ? sum + rows[at]![column]! * value : sum),
			0
		);
		found[at] = (rows[at]![size]! - rest) / rows[at]![at]!;
	}
	return found;
}

const chanceOf = (weights: Readonly<Record<string, number>>, { features }: Row): number =>
	logistic(
		Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0)
	);

/** Each text's cards weighed with what the other texts taught: five parts, by turns. */
export function crossed(
	rows: readonly Row[]
): readonly { readonly row: Row; readonly chance: number }[] {
	const texts = [...new Set(rows.map(({ text }) => text))].sort();
	return Array.from({ length: 5 }, (_, turn) => {
		const aside = new Set(texts.filter((_, index) => index % 5 === turn));
		const weights = trained(rows.filter(({ text }) => !aside.has(text)));
		return rows
			.filter(({ text }) => aside.has(text))
			.map((row) => ({ row, chance: chanceOf(weights, row) }));
	}).flat();
}

/** What a threshold keeps, and how much of it a reader kept. */
export function reportCrossed(
	all: readonly { readonly row: Row; readonly chance: number }[]
): string {
	const lines = [
		'| at least | cards | kept by readers | of all kept | false or weighing as such |',
		'| --- | --- | --- | --- | --- |'
	];
	const kept = all.filter(({ row }) => row.kept).length;
	for (const least of [0, 0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]) {
		const offered = all.filter(({ chance }) => chance >= least);
		const good = offered.filter(({ row }) => row.kept).length;
		const wrong = offered.filter(({ row }) => row.weight >= FALSE_WEIGHT).length;
		lines.push(
			`| ${least} | ${offered.length} | ${((100 * good) / Math.max(1, offered.length)).toFixed(1)} % | ${((100 * good) / kept).toFixed(0)} % | ${wrong} |`
		);
	}
	return lines.join('\n');
}

const WEIGHTS_FILE = 'src/lib/core/article/ranker-weights.ts';
const ELSEWHERE = 'elsewhere.jsonl';

/** Writes the weights into `root`, learnt without the texts that are set aside, and says how well those of other texts foretell each text's cards. */
export function train(root: string, texts: readonly BenchText[]): string {
	const folder = join(root, 'bench/article/judged');
	const seen = texts.filter(({ set }) => set !== 'aside');
	const rows = [...seen.flatMap((text) => rowsOf(text)), ...keptRows(folder)];
	const weights = trained(rows);
	const lines = Object.entries(weights)
		.filter(([, weight]) => weight !== 0)
		.map(([name, weight]) => `\t${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight}`);
	writeFileSync(
		join(root, WEIGHTS_FILE),
		`// Written by npm run bench:article -- --train, out of the judged cards in bench/article/judged/.\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join(',\n')}\n};\n`
	);
	const all = crossed(rows);
	const real = all.filter(({ row }) => row.text.startsWith('elsewhere/'));
	return `${rows.length} judged cards, ${lines.length} weights. Each text by the weights of the others:\n\n${reportCrossed(all)}\n\nOf news by other people:\n\n${reportCrossed(real)}`;
}

/** `judged` holds NAME.json for NAME.txt in `texts`: by a card's id its verdict. */
export function writeRows(root: string, texts: string, judged: string): string {
	const rows = readdirSync(judged)
		.filter((file) => file.endsWith('.json'))
		.flatMap((file) => {
			const path = join(texts, file.replace(/\.json$/, '.txt'));
			if (!existsSync(path)) return [];
			const verdicts = JSON.parse(readFileSync(join(judged, file), 'utf8')) as Record<
				string,
				{ verdict: Verdict }
			>;
			return rowsOf({ name: file, text: readFileSync(path, 'utf8'), judged: verdicts });
		});
	const path = join(root, 'bench/article/judged', ELSEWHERE);
	const before = existsSync(path) ? linesOf(path) : [];
	const offset = new Set(before.map(({ text }) => text)).size;
	const names = [...new Set(rows.map(({ text }) => text))];
	const added = rows.map((row) => ({
		...row,
		// What is news elsewhere weighs more than what was written for this.
		weight: 2 * row.weight,
		text: `elsewhere/${names.indexOf(row.text) + offset}`,
		features: Object.fromEntries(
			Object.entries(row.features).flatMap(([name, value]) =>
				value === 0 ? [] : [[name, Math.round(value * 1000) / 1000]]
			)
		)
	}));
	writeFileSync(path, `${[...before, ...added].map((row) => JSON.stringify(row)).join('\n')}\n`);
	return `${rows.length} judged cards of ${names.length} texts added to ${ELSEWHERE}.`;
}
