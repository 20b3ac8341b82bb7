// Why something is so: "Wegen …", "Weil …," in front, where the verb follows; and ", weil …" at the end.
import { asking, gapped } from '../ask/asked.ts';
import { edited } from '../../edits.ts';
import { finiteAt } from '../read/verb-second.ts';
import type { StatementRule } from '../rule.ts';

export const reasons: StatementRule = {
	name: 'de-why',
	finds: (statement) => {
		const { standing, said } = statement;
		const { text } = said.sentence;
		if (standing.speaker !== null) return [];
		const behind = /,\s(?<why>weil\s[^,;:„“]{12,160})\.$/u.exec(text);
		if (behind) {
			const at = text.lastIndexOf(behind.groups!['why']!);
			const span = { start: at, end: at + behind.groups!['why']!.length };
			const draft = gapped(statement, {
				kind: 'statement',
				at: span,
				gap: 'reason',
				hint: 'warum?',
				worth: 0.66
			});
			return draft ? [draft] : [];
		}
		if (standing.before !== null) return [];
		const clause = /^(?<why>(?:Weil|Da)\s[^,;:„“]{12,160}),\s/u.exec(text);
		const phrase = clause ?? /^(?<why>Wegen\s.+)$/u.exec(text);
		if (!phrase) return [];
		const from = clause ? clause[0].length : 6;
		const verb = finiteAt(text, from);
		if (verb === null || (clause && verb.start !== from)) return [];
		const why = text.slice(0, clause ? clause.groups!['why']!.length : verb.start - 1);
		if (why.split(/\s+/).length < 3 || /[,;:]/.test(clause ? '' : why)) return [];
		const end = /;\s|\.$|$/u.exec(text.slice(verb.start))!.index + verb.start;
		const question = `Warum ${edited(text, standing.edits, verb.start, end)}?`;
		const answer = why[0]!.toLowerCase() + why.slice(1);
		const draft = asking(statement, question, answer, {
			kind: 'statement',
			at: { start: 0, end: why.length },
			worth: 0.66
		});
		return draft ? [draft] : [];
	}
};
