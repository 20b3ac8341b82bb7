// What else a subject does in the same sentence: "The union has suspended Zambara and ordered the closure of …".
import type { Clause } from './clause.ts';
import type { Statement } from './statement.ts';
import { readVerb } from './verbs.ts';

/** The statement with its second verb in place of its first; null where there is none. */
export function secondPredicate(statement: Statement): Statement | null {
	const { clause, said, standing } = statement;
	if (!clause || clause.negated) return null;
	const form = formOf(clause);
	// "and last time they voted": a bare form is mostly something else.
	if (form === 'base' && clause.auxiliary === null) return null;
	const text = said.sentence.text.slice(0, standing.to);
	for (const match of text.matchAll(/,?\s(?:and|but)\s(?:(?:also|then|later)\s)?(\p{Ll}+)\s/gu)) {
		const restStart = match.index + match[0].length;
		const reading = readVerb(match[1]!);
		if (match.index <= clause.restStart || !reading || !reading.forms.has(form)) continue;
		return {
			...statement,
			clause: {
				...clause,
				verb: match[1]!,
				lemma: reading.lemma,
				lead: '',
				rest: text.slice(restStart),
				restStart
			}
		};
	}
	return null;
}

/** The form that a second verb has beside the first. */
function formOf({
	auxiliary,
	tense,
	isThirdPerson
}: Clause): 'past' | 'third' | 'participle' | 'base' {
	if (auxiliary === null) return tense === 'past' ? 'past' : isThirdPerson ? 'third' : 'base';
	return /^(?:has|have|had|is|are|was|were)$/.test(auxiliary) ? 'participle' : 'base';
}
