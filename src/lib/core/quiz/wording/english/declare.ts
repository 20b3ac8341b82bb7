// An English question and its answer as one statement: "Who chairs the talks?", "Kim" is "Kim chairs the
// talks."; where the answer cannot take the place of what asks, "This is where they meet: the hall."
import { askedPhraseOf, AUXILIARY, type AskedPhrase } from './asked-phrase.ts';
import { inOrder } from './clause.ts';
import { isNounPhrase, numberOf } from './number-of.ts';
import { tokensOf } from '../../../article/english/read/tokens.ts';
import { ADVERB } from '../../../article/english/read/verb-group.ts';
import { readVerb } from '../../../article/english/read/verbs.ts';

/** Says an answer as a statement, in a form in which all the answers fit; null where there is none. */
export function declareInEnglish(
	question: string,
	answers: readonly string[]
): ((answer: string) => string) | null {
	const asked = askedPhraseOf(question.trim());
	if (asked === null) return null;
	const begin = (words: string) =>
		sentence(asked.preface + (asked.lead === '' ? withCapital(words) : asked.lead + words));
	if (isSubject(asked)) {
		const verb = verbOf(asked);
		if (answers.every((answer) => fitsBefore(verb, asked, answer)))
			return (answer) => begin(`${namedFor(asked, answer)} ${asked.rest}`);
		const frame = subjectFrame(asked);
		return (answer) => begin(`${frame}: ${answer}`);
	}
	const frame = objectFrame(asked);
	if (frame === null) return null;
	const { preposition } = asked;
	const bare = (answer: string) =>
		preposition !== '' && answer.startsWith(`${preposition} `)
			? answer.slice(preposition.length + 1)
			: answer;
	return (answer) => begin(`${frame}: ${bare(answer)}`);
}

const withCapital = (text: string): string =>
	text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

const sentence = (text: string): string => (/[.!?…][”’"']?$/.test(text) ? text : `${text}.`);

const verbOf = ({ rest }: Pick<AskedPhrase, 'rest'>): string =>
	tokensOf(rest).find(({ text }) => !ADVERB.test(text))!.text;

/** Whether what is asked for does what the verb says: "who chairs", but not "who did they choose". */
function isSubject({ preposition, word, rest, noun }: AskedPhrase): boolean {
	const canBe = word === 'who' || word === 'what' || word === 'which';
	const isCount = word === 'how' && /^(?:many|much)(?: |$)/.test(noun);
	if (preposition !== '' || !(canBe || isCount || word === 'whose')) return false;
	const words = tokensOf(rest).map(({ text }) => text);
	const verb = verbOf({ rest });
	const behind = words.slice(words.indexOf(verb) + 1);
	if (!AUXILIARY.test(verb)) return true;
	const next = behind.find((text) => !ADVERB.test(text)) ?? '';
	const forms = readVerb(next)?.forms;
	if (/^(?:do|does|did)$/.test(verb)) return false;
	if (/^(?:has|have|had)$/.test(verb)) return next === 'been' || forms?.has('participle') === true;
	if (!/^(?:is|are|was|were)$/.test(verb))
		return /^(?:be|have|do)$/.test(next) || (forms?.has('base') === true && !/[^s]s$/.test(next));
	// "Which concern is the guarantee to meet?", "Which city is the capital?": nobody knows which it is.
	if (noun !== '' && (/^(?:the|an?|its|their)$/.test(next) || /^\p{Lu}/u.test(next))) return false;
	if (/^(?:to|in|on|at|under|behind|more|most|less|least|“)$/.test(next)) return true;
	if (forms?.has('participle') || forms?.has('ing')) return true;
	return isPlainPredicate(behind);
}

/** "Finland’s president at the time": no verb of its own, and no preposition that waits for its noun. */
function isPlainPredicate(words: readonly string[]): boolean {
	const comma = words.indexOf(',');
	const core = comma < 0 ? words : words.slice(0, comma);
	if (/^(?:in|on|at|to|for|from|with|by|under|of|about|against|between)$/.test(core.at(-1) ?? ''))
		return false;
	if (
		core.some((word, place) => word === 'to' && readVerb(core[place + 1] ?? '')?.forms.has('base'))
	)
		return false;
	return core.every((word, place) => {
		const forms = readVerb(word)?.forms;
		const isVerb = forms?.has('participle') || forms?.has('ing') || /\p{Ll}{3}ed$/u.test(word);
		return !isVerb || place === 0;
	});
}

/** "those that matter" of "which issues": "the issues that matter". */
const namedFor = ({ word, noun }: AskedPhrase, answer: string): string =>
	word === 'which' && /^\p{Ll}+(?: \p{Ll}+)?$/u.test(noun)
		? answer.replace(/^those\b/, `the ${noun}`)
		: answer;

/** "the texts of April 2025", "the lights along the coast": with the noun something would be lost. */
const saysMore = ({ noun }: AskedPhrase): boolean => /\d/.test(noun) || noun.split(' ').length > 4;

/** Whether the answer can stand before this verb, in number, too. */
function fitsBefore(verb: string, asked: AskedPhrase, answer: string): boolean {
	if (asked.word === 'how' || asked.word === 'whose' || saysMore(asked)) return false;
	const named = namedFor(asked, answer);
	if (!isNounPhrase(named) || (/^those\b/.test(named) && asked.noun !== '')) return false;
	const forms = readVerb(verb)?.forms;
	if (forms?.has('modal') || forms?.has('past') || /^(?:had|did)$|ed$/.test(verb)) return true;
	const number = numberOf(named);
	if (/^(?:is|was|has|does)$/.test(verb) || forms?.has('third')) return number === 'one';
	return number === 'several';
}

/** "this is the document that forbids it" */
function subjectFrame({ word, noun, rest }: AskedPhrase): string {
	if (word === 'how' || word === 'whose') return `this is ${word} ${noun} ${rest}`;
	if (noun === '') return `this is ${word} ${rest}`;
	return `${theNoun(noun)} that ${rest}`;
}

/** "this is the city", "these are the two matters" */
function theNoun(noun: string): string {
	if (noun.startsWith('of ')) return `this is the one ${noun}`;
	return numberOf(noun) === 'several' ? `these are the ${noun}` : `this is the ${noun}`;
}

/** "this is the city in which they met"; null where the order of the question cannot be put back. */
function objectFrame({ preposition, word, noun, rest }: AskedPhrase): string | null {
	const mayEnd =
		word === 'where' || (word === 'how' && noun !== '' && !/^(?:many|much)/.test(noun));
	const clause = inOrder(rest, preposition === '' && mayEnd);
	if (clause === null) return null;
	const said = `${clause.subject} ${clause.predicate}`;
	if (word === 'how' && preposition !== '') return countFrame(preposition, noun, said);
	if (word === 'what' || word === 'which') {
		if (noun === '') return `this is what ${withBehind(said, preposition)}`;
		const [, owner, owned] = /^(\p{L}+)[’']s (.+)$/u.exec(noun) ?? [];
		if (owner !== undefined)
			return `${theNoun(owner)} ${preposition ? `${preposition} ` : ''}whose ${owned} ${said}`;
		return `${theNoun(noun)} ${preposition ? `${preposition} which` : 'that'} ${said}`;
	}
	if (word === 'who' || word === 'whom') return `this is who ${withBehind(said, preposition)}`;
	const asks = [preposition, word, noun].filter((part) => part !== '').join(' ');
	return `this is ${asks} ${said}`;
}

/** "to how many points was it cut" is "the number of points to which it was cut". */
function countFrame(preposition: string, noun: string, said: string): string | null {
	if (noun === 'long') return `this is how long ${said}`;
	const [, counted] = /^many(?: (.+))?$/.exec(noun) ?? [];
	if (!/^many/.test(noun)) return null;
	const of = counted === undefined ? '' : ` of ${counted}`;
	return `this is the number${of} ${preposition} which ${said}`;
}

/** The preposition at the end of its clause: "has justified it with, says the paper". */
function withBehind(said: string, preposition: string): string {
	if (preposition === '') return said;
	const comma = said.indexOf(',');
	return comma < 0
		? `${said} ${preposition}`
		: `${said.slice(0, comma)} ${preposition}${said.slice(comma)}`;
}
