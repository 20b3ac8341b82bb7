// What somebody demands, announces, proposes or rejects: "Was fordert der Verband?"
import type { Draft } from '../../draft.ts';
import { asking } from '../ask/asked.ts';
import { lowerArticle } from '../read/lower-article.ts';
import type { StatementRule } from '../rule.ts';

const VERBS = 'fordert|forderte|fordern|forderten|verlangt|verlangte|verlangen|verlangten';
const ANNOUNCES = '(?<verb2>kündigt|kündigte|kündigen|kündigten|schlägt|schlug|schlagen|schlugen)';

const SUBJECT = '(?<who>(?:Der|Die|Das|Ein|Eine|\\p{Lu}[\\p{L}.-]+)(?:\\s[^\\s,.;:„“]+){0,8}?)';

/** "Der Bauernbund fordert, jedes Rudel zu begrenzen.": the whole of what is demanded. */
export const demands: StatementRule = {
	name: 'de-demands',
	finds: (statement) => {
		const { standing, said } = statement;
		const { text } = said.sentence;
		if (standing.before !== null || standing.speaker !== null) return [];
		const match =
			new RegExp(
				`^${SUBJECT}(?:,\\s(?<name>\\p{Lu}[^,]{3,40}),)?\\s(?<verb>${VERBS}),?\\s(?<what>.+)$`,
				'u'
			).exec(text) ??
			new RegExp(`^${SUBJECT}\\s${ANNOUNCES}\\s(?<part>an|vor),\\s(?<what>.+)$`, 'u').exec(text);
		if (!match) return [];
		const { who = '', name, verb, verb2, part = '', what = '' } = match.groups ?? {};
		// "fordert nicht, …" demands nothing; "…, dass der Verband fordert" is another order of words.
		if (
			/^nicht[\s,]/.test(what) ||
			/(?:^|\s)(?:dass|weil|wenn|ob|niemand|keine?r?)(?:\s|$)/iu.test(who)
		)
			return [];
		const at = text.lastIndexOf(what);
		const answer = what.replace(/[.;]$/, '').replace(/;\s.*$/, '');
		if (answer.split(/\s+/).length > 28 || answer.split(/\s+/).length < 3 || /[„“:]/.test(answer))
			return [];
		const asked =
			name === undefined
				? lowerArticle(who)
				: part === ''
					? `${lowerArticle(who)}, ${name}`
					: `${lowerArticle(who)}, ${name},`;
		const question = `Was ${verb ?? verb2 ?? ''} ${asked}${part === '' ? '' : ` ${part}`}?`;
		const draft: Draft | null = asking(statement, question, answer, {
			kind: 'claim',
			at: { start: at, end: at + answer.length },
			worth: 0.64
		});
		return draft ? [draft] : [];
	}
};
