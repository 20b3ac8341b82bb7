// Which rule made how many of the suggestions, and how many of those a reader kept: where to look first.
import { articleFromText } from '../../src/lib/core/article/from-text.ts';
import { suggest } from '../../src/lib/core/article/suggest.ts';
import type { BenchText } from './read.ts';

interface OfRule {
	suggestions: number;
	judged: number;
	kept: number;
	alone: number;
}

/** A table, the rule that was dropped most often first. */
export function byRule(texts: readonly BenchText[]): readonly string[] {
	const rules = new Map<string, OfRule>();
	for (const { text, judged } of texts) {
		for (const { id, rule } of suggest(articleFromText(text))) {
			const name = rule ?? '';
			const of = rules.get(name) ?? { suggestions: 0, judged: 0, kept: 0, alone: 0 };
			const verdict = judged[id];
			rules.set(name, {
				suggestions: of.suggestions + 1,
				judged: of.judged + (verdict ? 1 : 0),
				kept: of.kept + (verdict && verdict.verdict !== 'drop' ? 1 : 0),
				alone: of.alone + (verdict?.alone ? 1 : 0)
			});
		}
	}
	const dropped = ({ judged, kept }: OfRule) => judged - kept;
	return [
		'## By rule',
		'',
		'| rule | suggestions | read | kept | dropped | stands alone |',
		'| --- | --- | --- | --- | --- | --- |',
		...[...rules]
			.sort(([, a], [, b]) => dropped(b) - dropped(a) || b.suggestions - a.suggestions)
			.map(
				([name, of]) =>
					`| ${name} | ${of.suggestions} | ${of.judged} | ${of.kept} | ${dropped(of)} | ${of.alone} |`
			)
	];
}
