// Whom or what a pronoun means: the person named last, the subject before, the law that was spoken of.
import { isBody } from './people-named.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { upperFirst } from '../../edits.ts';
import { lowerFirst } from './lower-first.ts';
import { clauseOf, type Clause } from './clause.ts';
import { SAYING } from './words.ts';
import { readVerb } from './verbs.ts';

/**
 * The person that "he" or "she" means: who acts in a sentence before. Where somebody else is only
 * spoken of between the two, nobody can tell.
 */
export function personBefore(
	said: ReadSentence,
	reading: Reading,
	word: 'he' | 'she' | null = null
): string | null {
	const canBe = (name: string) => {
		const known = reading.pronouns.get(name);
		return known === undefined || word === null || known === word;
	};
	let spokenOf: string | null = null;
	for (let index = said.index - 1; index >= Math.max(0, said.index - 3); index -= 1) {
		const before = reading.said[index]!;
		if (said.sentence.paragraph - before.sentence.paragraph > 1) break;
		const named = new Set(
			before.names
				.flatMap(({ text }) => reading.people.get(text.split(' ').at(-1)!) ?? [])
				.filter(canBe)
		);
		const subject = before.clause?.bareSubject ?? '';
		// "He …" again: whoever it was.
		if (/^(?:he|she)$/i.test(subject))
			return spokenOf === null || named.size === 0
				? personBefore(before, reading, subject.toLowerCase() as 'he' | 'she')
				: null;
		const acting = [...named].find((name) => subject.includes(name.split(' ').at(-1)!));
		// "Sample said that Example had left": either of them.
		if (acting && named.size > 1 && before.clause && SAYING.includes(before.clause.lemma))
			return null;
		if (acting) return spokenOf === null || spokenOf === acting ? acting : null;
		if (named.size > 1) return null;
		spokenOf ??= [...named][0] ?? null;
	}
	return spokenOf;
}

/**
 * What "it" or "they" means: the subject of the sentence before, in the same paragraph; of one before
 * that, where the nearer one is a person, or one thing for "they", or several for "it".
 */
export function thingBefore(
	said: ReadSentence,
	reading: Reading,
	word: 'it' | 'they' | 'its' | 'their' = 'it',
	chain = LONGEST_CHAIN
): string | null {
	if (chain === 0) return null;
	// The points of a list about one body speak of that body.
	if (
		said.sentence.isPoint &&
		said.sentence.place === 0 &&
		reading.topic !== null &&
		isBody(reading.topic)
	)
		return `the ${reading.topic}`;
	for (let back = 1; back <= FARTHEST; back += 1) {
		const before = reading.said[said.index - back];
		if (!before || before.sentence.paragraph !== said.sentence.paragraph) return null;
		const found = subjectAsThing(before, said, reading, word, chain - 1);
		if (found === 'other') continue;
		if (found === null || agrees(found, word)) return found;
	}
	return null;
}

const FARTHEST = 3;

/** "It … It … It …": the same thing is meant this many times in a row. */
const LONGEST_CHAIN = 6;

/** The subject of a sentence before; 'other' where it is a person, null where nobody can tell. */
function subjectAsThing(
	before: ReadSentence,
	said: ReadSentence,
	reading: Reading,
	word: 'it' | 'they' | 'its' | 'their',
	chain: number
): string | null {
	const isOwn = word === 'its' || word === 'their';
	const law = before.names.at(-1);
	if (law && isLaw(law.text) && LAWLIKE.has(said.clause?.lemma ?? '')) return `the ${law.text}`;
	const subject =
		onlyOne(before, word, reading) ?? before.clause?.bareSubject ?? answerAlone(before);
	if (subject === TWO) return null;
	if (!subject || subject.split(' ').length > 8) return null;
	if (/^(?:it|they)$/i.test(subject)) return thingBefore(before, reading, word, chain);
	if (/^(?:he|she)$/i.test(subject) || isPerson(subject, reading)) return 'other';
	if (!isOwn && !isAgent(said) && NAMES_ANOTHER.test(mainPart(before.clause?.rest ?? '')))
		return null;
	// "The Commission cleared Orrinol. It is given to infants": it may be what was named.
	if (!isOwn && !isAgent(said) && namesThing(before, subject, reading)) return null;
	if (
		/^(?:its|their|his|her|this|that|these|those|we|i|you|there|here|what|nobody|everyone|both)\b/i.test(
			subject
		)
	)
		return null;
	return lowerFirst(subject.replace(/^An? /, 'the ').replace(/^a /, 'the '), reading);
}

/** Something else by name, that is neither a person, nor a place or a time where it happened. */
const namesThing = (
	{ names, sentence: { text }, clause }: ReadSentence,
	subject: string,
	reading: Reading
): boolean =>
	names.some(
		({ text: name, start }) =>
			clause !== null &&
			start >= clause.restStart &&
			!subject.includes(name) &&
			!isPerson(name, reading) &&
			!/\b(?:in|at|on|of|from|near|across|throughout|by|for|with|to|under|the)\s(?:the\s)?$/i.test(
				text.slice(0, start)
			)
	);

const TWO = '';

/**
 * Behind "The bureau said the pilot had fled", "it" is whichever of the two it can be; TWO where it can be both;
 * null where nothing is said to be said.
 */
function onlyOne({ clause }: ReadSentence, word: string, reading: Reading): string | null {
	const what = clause && saidIn(clause);
	const inner = what ? clauseOf(what)?.bareSubject : undefined;
	if (!clause || !inner || /^(?:it|they|he|she|we|i|you|there|this|that|these|those)$/i.test(inner))
		return null;
	const canBe = (subject: string) =>
		!isPerson(subject, reading) && agrees(lowerFirst(subject, reading), word);
	const [speaker, other] = [canBe(clause.bareSubject), canBe(inner)];
	if (speaker && other) return TWO;
	return other ? inner : null;
}

/** What is said behind a verb of saying, as a sentence of its own. */
function saidIn({ lemma, rest }: Clause): string | null {
	if (!SAYING.includes(lemma)) return null;
	const what = rest.replace(/^(?:[^,;:“”"]{2,40}?\s)?that\s/, '');
	return what === '' ? null : upperFirst(what);
}

const isPerson = (subject: string, { people }: Reading): boolean =>
	people.has(subject.split(' ').at(-1)!) && !/^(?:the|a|an)\b/i.test(subject);

/** One thing for "it", several for "they"; a name of several can be either. */
export function agrees(name: string, word: string): boolean {
	const [head = ''] = name.split(/\s(?:of|for|in|at|on|from|with)\s/);
	const isSeveral = /(?:[^s’']s|people|children|police)$/.test(head);
	if (/^(?:the )?\p{Lu}/u.test(name) && !/^\p{Lu}\p{Ll}+(?:ers|ors|ants|ists|ents)$/u.test(name))
		return word === 'it' || word === 'its' || isSeveral;
	return isSeveral === (word === 'they' || word === 'their');
}

/** Another thing that "it" could mean: "published a report", not "$3 a dose". */
const NAMES_ANOTHER =
	/(?<![\d%]\s)(?<!(?:million|billion|bn|m|crowns|euros|dollars|pounds|tonnes|times)\s)\b(?:an?|one)\s\p{Ll}+/u;

/** Up to where a second predicate or clause begins. */
const mainPart = (rest: string): string =>
	rest.split(/,\s|\s(?:and|but|so that|because|which)\s/)[0]!;

/** "The union, to begin with.": a name alone, as the answer to what the heading asks. */
const answerAlone = ({ sentence }: ReadSentence): string | null =>
	readVerb(sentence.text.split(' ')[0]!)?.forms.has('base') ||
	/\b(?:is|are|was|were|has|have|had|will|would|can|could|may|must)\b|^(?:For|In|On|At|By|With|From|To|Under|After|Before|Not|So|And|But)\b/.test(
		sentence.text
	)
		? null
		: (/^((?:The\s)?\p{Lu}[^,.;:]{3,60}?)(?:,[^.]{3,30})?\.$/u.exec(sentence.text)?.[1] ?? null);

/** What only laws and treaties do: then "it" is the one named last. */
const LAWLIKE = new Set(
	'oblige allow ban require bind cover apply forbid permit prohibit limit entitle cap bar exempt guarantee'.split(
		' '
	)
);

const isLaw = (name: string): boolean =>
	/\b(?:Act|Law|Bill|Treaty|Convention|Agreement|Charter|Code|Protocol|Accord|Pact|Directive)$/.test(
		name
	);

/** Does what only people and bodies do: then "it" is the body before, whatever else was named. */
function isAgent({ clause, sentence }: ReadSentence): boolean {
	const inner = clause?.lemma ?? '';
	return AGENT.has(inner) || AGENT.has(clauseOf(sentence.text)?.lemma ?? '');
}

const AGENT = new Set(
	'promise say argue warn announce want reject oppose support demand deny plan agree appeal vote elect pay ask call decide declare insist propose refuse urge criticise criticize reckon estimate believe expect accuse win lose publish issue adopt release launch hire sell buy own employ spend introduce offer govern report find recommend advise represent calculate show propose conclude confirm'.split(
		' '
	)
);
