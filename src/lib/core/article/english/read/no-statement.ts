// English sentences that say nothing: quotations, questions, commands, a bare "It does.", what is taken back.
import type { Reading, ReadSentence } from './reading.ts';
import { readVerb } from './verbs.ts';

/** Whether nothing is said that a card could ask for. */
export const isNoStatement = (said: ReadSentence, reading: Reading): boolean => {
	const { text } = said.sentence;
	return (
		/^["“‘]/.test(text) ||
		/[?]["”]?$/.test(text) ||
		isTakenBack(said, reading) ||
		/^(?:It|They|He|She) (?:does|do|did|has|have|is|are|was|were|will|would)(?: not)?[.:;,]/.test(
			text
		) ||
		isCommand(text) ||
		/\bcorrection\b|\bsaid it\b(?! (?:could|would|will|was|is|were|had|has|have|did|does|may|might|must|should|\p{Ll}+(?:ed|s)\b))|\bfor example would\b/u.test(
			text
		)
	);
};

/** "That is an exaggeration" in the next sentence. */
const isTakenBack = ({ index, sentence }: ReadSentence, { said }: Reading): boolean => {
	const next = said[index + 1]?.sentence;
	return (
		next?.paragraph !== undefined &&
		next.paragraph - sentence.paragraph <= 1 &&
		/^(?:That|This|It) (?:is|was) (?:an exaggeration|not true|untrue|false|wrong|a joke|nonsense)\b/.test(
			next.text
		)
	);
};

/** "Compare that with the disease", "Apply before 1 May". */
function isCommand(text: string): boolean {
	if (
		/^(?:Suppose|Imagine|Say|Consider|Take|Think|Remember|Picture|Compare|Ask|Look)\s(?!(?:is|was|has|had|will)\b)\p{Ll}/u.test(
			text
		)
	)
		return true;
	const [, first = '', second = ''] = /^(\p{Lu}\p{Ll}+)\s(\S+)/u.exec(text) ?? [];
	return (
		readVerb(first)?.forms.has('base') === true &&
		/^(?:the|a|an|this|that|it|them|for|your|our|to|no|all|at|in|on|with|out|up|down|here|more|not|an?)$/i.test(
			second
		)
	);
}
