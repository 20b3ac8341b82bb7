// The subject of an English sentence by its name, where a pronoun stands for it or for its owner.
import { clauseOf } from './clause.ts';
import { type Replacement, upperFirst } from '../../edits.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { personBefore, thingBefore } from './referents.ts';

interface Named {
	readonly edits: readonly Replacement[];
	/** How sure it is that the name is the right one, from 0 to 1. */
	readonly certainty: number;
}

/** The subject by its name where it is a pronoun, also behind what leads in; null where nobody knows whose. */
export function subjectEdits(
	said: ReadSentence,
	reading: Reading,
	from: number,
	claimed: { readonly name: string; readonly ofItself: boolean } | null
): Named | null {
	const { text } = said.sentence;
	const inner = clauseOf(text.slice(from));
	const start = inner && PRONOUN.test(inner.subject) ? from + inner.subjectStart : from;
	const match = PRONOUN.exec(text.slice(start));
	if (!match) return { edits: [], certainty: 1 };
	const word = match[1]!.toLowerCase();
	const rest = text.slice(start);
	const holder = namedHolder(text, start);
	if (holder) return { edits: holder, certainty: 0.9 };
	if (THOSE_OF_A_KIND.test(rest)) return { edits: [], certainty: 0.9 };
	if (EMPTY_IT.test(rest)) return null;
	// "According to the union, it would …": the pronoun has its name in front.
	if (claimed?.ofItself)
		return fits(word, claimed.name, reading) ? { edits: [], certainty: 0.9 } : null;
	const put = nameFor(word, said, reading);
	return put === null
		? null
		: {
				edits: [{ start, end: start + word.length, text: start === 0 ? upperFirst(put) : put }],
				certainty: 0.8
			};
}

/** "those who left", "those born in Lund": they are told apart already. */
const THOSE_OF_A_KIND =
	/^those (?:who|with|in|from|over|under|aged|\p{Ll}+(?:ed|ing|born))\b|^those born\b/iu;

/** "It is true that …": stands for nothing. */
const EMPTY_IT =
	/^it\s+(?:is|was|would be|will be)\s+(?:true|clear|a|not|important|possible|said|like|good|hard|easy|worth|also|the (?:first|worst|part|biggest))\b/i;

/** "Its director, Pavel Onder, offered …": the name is enough; null where it does not begin so. */
function namedHolder(text: string, start: number): readonly Replacement[] | null {
	const role =
		/^(?:Its|Their|His|Her) \p{Ll}[\p{Ll} ’'-]{2,50}, (\p{Lu}\p{L}+ \p{Lu}[\p{L}’'-]+)(?=,? \p{Ll})/u.exec(
			text.slice(start)
		);
	if (!role) return null;
	const behind = start + role[0].length;
	return [
		{ start, end: behind - role[1]!.length, text: '' },
		...(/^, (?!who\b|which\b)/.test(text.slice(behind))
			? [{ start: behind, end: behind + 1, text: '' }]
			: [])
	];
}

/** What stands for the pronoun, as "the union" or "the union’s"; null where nobody knows, or it gets unwieldy. */
function nameFor(word: string, said: ReadSentence, reading: Reading): string | null {
	const name = /^(?:he|she|his|her)$/.test(word)
		? personBefore(said, reading, /^(?:he|his)$/.test(word) ? 'he' : 'she')
		: /^(?:it|they|its|their)$/.test(word)
			? thingBefore(said, reading, word as 'it')
			: null;
	if (name === null || !/^(?:his|her|its|their)$/.test(word)) return name;
	if (/\d/.test(name) || name.split(' ').length > 5 || /(?:ly|nevertheless)$/.test(name))
		return null;
	return `${name}${/s$/.test(name) ? '’' : '’s'}`;
}

/** "The union said it", "Strand said she", "the members said they": not "the members said it". */
function fits(word: string, name: string, reading: Reading): boolean {
	// "pilot Jo Sample"; not "Jo Sample's office".
	const isPerson = [...reading.people.values()].some((full) => name.endsWith(full));
	if (/^(?:he|she|his|her)$/.test(word)) return isPerson;
	const isPlural = /(?:[^s’']s|people|police)$/.test(name) && !/^(?:the )?\p{Lu}/u.test(name);
	return !isPerson && (/^(?:they|their)$/.test(word) || !isPlural);
}

const PRONOUN = /^(He|She|It|They|Its|His|Her|Their|This|That|These|Those|We|I|You|Our|My|Your)\b/i;
