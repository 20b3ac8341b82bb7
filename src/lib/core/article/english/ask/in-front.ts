// What an article is about, in front of a question that names nothing, or speaks of "the bill" as if one knew which.
import { KNOWN_TO_ALL } from '../read/known-to-all.ts';
import { refersBack } from '../read/refers-back.ts';
import type { Reading, ReadSentence } from '../read/reading.ts';
import type { Statement } from '../read/statement.ts';
import { givesAway } from './weak-questions.ts';
import { readVerb } from '../read/verbs.ts';

/**
 * What the article is about, in front of what names nothing and nobody, or speaks of "the bill" as if
 * one knew which: the name it is about, else its title. Not where that gives the answer away.
 */
function contextOf(whole: string, answer: string, statement: Statement): string {
	const { reading, said } = statement;
	const topic =
		reading.topic !== null && standsNear(reading.topic, said, reading) ? reading.topic : null;
	const outside = whole.replace(/“[^”]*”|"[^"]*"/g, '""').replace(/According to/g, '');
	const isNamed = /\s(?:\p{Lu}\p{Ll}|\p{Lu}{2})/u.test(outside) && statement.clause !== null;
	const known =
		pointsToKnown(outside) ||
		refersBack(outside, reading.article.text.slice(0, said.sentence.start));
	if (isNamed && !known) return '';
	if (topic !== null && whole.includes(topic) && !known) return '';
	const context = topic !== null && !isNamed && !known ? topic : titleOf(reading);
	return context === null || whole.includes(context) || tellsAnswer(context, answer)
		? ''
		: `${context}: `;
}

/** Where the paragraph does not speak of it, a sentence is of the rest of the world. */
const standsNear = (topic: string, { sentence, index }: ReadSentence, { said }: Reading): boolean =>
	said.some(
		(other) =>
			(other.sentence.paragraph === sentence.paragraph || other.index === index - 1) &&
			other.sentence.text.includes(topic)
	);

/** A name of the answer in it is enough. */
const tellsAnswer = (context: string, answer: string): boolean =>
	givesAway(context, answer) ||
	(answer.match(/\p{Lu}[\p{L}\p{M}’'-]{3,}/gu) ?? []).some((name) => context.includes(name));

/** The title, with the name that it is about where it is short and lacks it. */
function titleOf({ topic, shortTitle }: Reading): string | null {
	if (shortTitle === null || topic === null || shortTitle.includes(topic))
		return shortTitle ?? topic;
	return shortTitle.split(/\s+/).length <= 4 ? `${shortTitle} (${topic})` : shortTitle;
}

/** And what a question can name without pointing anywhere. */
const KNOWN = `${KNOWN_TO_ALL}|sun|moon|sea|end|poor|rich|young|old|law|day|fall|way|fact|idea|case|home|city|town|region|coast|border|river`;

const DEFINITE = new RegExp(
	`\\b[Tt]he (?!(?:${KNOWN})\\b)\\p{Ll}[\\p{Ll}-]+(?<!est)(?:s)?(?=[,.?;:]|\\s(?:is|are|was|were|has|have|had|will|would|must|may|can|could|also|and|or|but|to|from|by|at|on|now|it|they|he|she|as|than)\\b|$)`,
	'u'
);

const pointsToKnown = (question: string): boolean => {
	if (DEFINITE.test(question)) return true;
	// "The increase begins on …"
	const [, noun, verb] = /^The (\p{Ll}+) (\p{Ll}+)/u.exec(question) ?? [];
	const forms = readVerb(verb ?? '')?.forms;
	return (
		noun !== undefined &&
		!new RegExp(`^(?:${KNOWN})$`).test(noun) &&
		(forms?.has('third') === true || forms?.has('past') === true)
	);
};

/** The sentence before, where this one needs it; else what the article is about, where that has to be said. */
export const inFront = (whole: string, answer: string, statement: Statement): string =>
	statement.context ? `${statement.context.text} ` : contextOf(whole, answer, statement);
