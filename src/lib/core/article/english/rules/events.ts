// What happens, by whom, to what and where: a gap for the phrase that tells it, in a sentence that stands alone.
import { MONTH, WEEKDAY } from '../../../language/calendar-names.ts';
import type { Draft } from '../../draft.ts';
import type { StatementRule } from '../rule.ts';
import { phraseGap, type Heart } from '../ask/phrase-gap.ts';
import { endOf } from '../read/clause-end.ts';
import type { Clause } from '../read/clause.ts';
import { isWholeClause, phraseEnd, TAKES_TO } from '../read/phrase-end.ts';
import { isOfSome } from '../read/of-some.ts';
import type { Statement } from '../read/statement.ts';
import { readVerb } from '../read/verbs.ts';
import { SAYING } from '../read/words.ts';

const drafts = (statement: Statement, heart: Heart | null): readonly Draft[] => {
	const draft = heart && phraseGap(statement, heart);
	return draft ? [draft] : [];
};

/** "was sworn", "have been banned", "is to be built": something is done to the subject. */
export const isPassive = ({ auxiliary, verb, lemma }: Clause): boolean =>
	lemma !== 'be' &&
	(/^(?:is|are|was|were)$/.test(auxiliary ?? '') || /\b(?:be|been|being)\b/.test(verb)) &&
	readVerb(verb.split(' ').at(-1)!)?.forms.has('participle') === true;

/** Where the rest of the main clause begins and ends. */
const restOf = (
	statement: Statement
): { readonly clause: Clause; readonly rest: string } | null => {
	const { clause, said } = statement;
	if (!clause || /^(?:there|here|it)$/i.test(clause.bareSubject)) return null;
	return {
		clause,
		rest: said.sentence.text.slice(clause.restStart, endOf(statement, clause.restStart))
	};
};

/** "The dock was closed by ____": who did it. */
export const byWhom: StatementRule = { name: 'by-whom', finds: byWhomDrafts };

function byWhomDrafts(statement: Statement): readonly Draft[] {
	const found = restOf(statement);
	if (!found || !isPassive(found.clause)) return [];
	const by =
		/(?:^|\s)by\s(?=(?:the|an?|its|their)\s|\p{Lu}|(?!\p{Ll}+ing\b)\p{Ll}+\s\p{Ll}{4,})/u.exec(
			found.rest
		);
	if (!by) return [];
	const start = found.clause.restStart + by.index + by[0].length;
	const whole = phraseEnd(statement, start);
	if (whole === null) return [];
	const phrase = statement.said.sentence.text.slice(start, whole);
	const stop =
		/(?<=\p{L})\s(?:(?:as|for|in|on|at|during|after|following|before|when|while|since|until|because|over)\s(?!\p{Lu})|and\s(?=\d)|(?:in|on)\s(?=\p{Lu}\p{L}+\s\d|\d)|to\s(?=\p{Ll}))/u.exec(
			phrase
		);
	return drafts(statement, {
		start,
		end: start + (stop?.index ?? phrase.length),
		kind: 'claim',
		hint: /^(?:the |an? )?(?:\p{Ll}+\s)*\p{Lu}/u.test(phrase) ? 'by whom?' : 'by whom or what?',
		worth: 0.56
	});
}

const AS_VERBS =
	/^(?:appoint|elect|nominate|name|swear|serve|install|choose|select|pick|inaugurate|reappoint|reinstate|regard|describe|act|work|dismiss|sack|resign|announce|consider)$/;

/** "was sworn in as ____": what somebody becomes or is taken for. */
export const asWhat: StatementRule = { name: 'as-what', finds: asWhatDrafts };

function asWhatDrafts(statement: Statement): readonly Draft[] {
	const found = restOf(statement);
	if (!found || !AS_VERBS.test(found.clause.lemma)) return [];
	const as =
		/(?:^|\s)as\s(?=(?:the|an?|its|their|his|her)\s\p{L}|\p{Lu}|\p{Ll}+\s(?:of|for)\s|(?:\p{Ll}+\s)?(?:president|governor|minister|chair\p{Ll}*|mayor|leader|head|director|secretary|chief|judge|king|queen)\b)/u.exec(
			found.rest
		);
	if (!as) return [];
	const start = found.clause.restStart + as.index + as[0].length;
	const whole = phraseEnd(statement, start);
	if (whole === null) return [];
	const phrase = statement.said.sentence.text.slice(start, whole);
	const stop = new RegExp(
		`\\s(?:(?:in|on|at|since|until)\\s(?=\\d|\\p{Lu}\\p{L}+\\s\\d|(?:${MONTH}|${WEEKDAY})\\b)|(?:after|following|when|while|because|during|despite|before)\\s|(?:on|at)\\s)`,
		'u'
	).exec(phrase);
	return drafts(statement, {
		start: start + (/^(?:his|her|its|their)\s/.exec(phrase)?.[0].length ?? 0),
		end: start + (stop?.index ?? phrase.length),
		kind: 'claim',
		hint: 'as what?',
		worth: 0.56,
		fewest: 1
	});
}

const HAPPENS =
	/^(?:meet|gather|hold|take|happen|occur|die|bear|born|land|open|strike|hit|arrive|base|locate|begin|start|crash|explode|sink|erupt|protest|march|rally|arrest|kill|shoot|live|settle|move|launch|play|sign|host|end|stage|detain|find|discover)$/;

/** "met in ____": where it happened. */
export const where: StatementRule = { name: 'where', finds: whereDrafts };

function whereDrafts(statement: Statement): readonly Draft[] {
	const found = restOf(statement);
	if (!found || !HAPPENS.test(found.clause.lemma)) return [];
	const place =
		/(?:^|\s)(?:in|at|near|off|outside)\s(?<where>(?:the\s(?=(?:\p{Ll}+\s){0,3}(?:of\s|in\s)?\p{Lu}))?(?:(?:northern|southern|eastern|western|central|capital|city|town|village|port)\s(?:of\s)?)*\p{Lu}[\p{L}’'-]+(?:\s(?:of\s)?\p{Lu}[\p{L}’'-]+){0,3})(?=[,.;]|\s\p{Ll}|$)/u.exec(
			found.rest
		);
	const name = place?.groups?.['where'];
	if (!place || name === undefined || NO_PLACE.test(name)) return [];
	const start = found.clause.restStart + place.index + place[0].length - name.length;
	return drafts(statement, {
		start,
		end: start + name.length,
		kind: 'place',
		hint: 'where?',
		worth: 0.54
	});
}

const NO_PLACE = new RegExp(
	`^(?:the )?(?:${MONTH}|${WEEKDAY}|Spring|Summer|Autumn|Winter|English|French|Spanish|German|Arabic|Chinese|Latin|I|Group|Phase|Article|Section|Chapter)\\b`
);

/** Verbs with which the object alone tells nothing. */
const IDLE =
	/^(?:say|tell|ask|let|seem|appear|mean|know|think|wonder|hope|want|expect|believe|do|go|get|keep|need|try|happen|occur|come|rise|fall)$/;

const OBJECT_OF_SAYING =
	/^(?:against|for|in favou?r of|on|an?|unconstitutional|illegal|unlawful|guilty)\s/;

/** "signed ____", "voted against ____", "is ____": what is done, to what, or what it is. */
export const whatDone: StatementRule = { name: 'what-done', finds: whatDoneDrafts };

function whatDoneDrafts(statement: Statement): readonly Draft[] {
	const found = restOf(statement);
	if (!found) return [];
	const { clause, rest } = found;
	if (clause.negated || IDLE.test(clause.lemma)) return [];
	// "found that …" is reported; "found a wreck" is done.
	if (SAYING.includes(clause.lemma) && (!OBJECT_OF_SAYING.test(rest) || isWholeClause(rest)))
		return [];
	const before = SKIPPED.exec(rest)?.[0] ?? '';
	// "bid to host": an end, not a thing.
	if (
		/\bto\s$/.test(before) &&
		readVerb(/^\p{Ll}+/u.exec(rest.slice(before.length))?.[0] ?? '')?.forms.has('base')
	)
		return [];
	// "Most left", "Some of them …": of whom, nobody could tell.
	if (isOfSome(clause.bareSubject) && !/^(?:it|they|he|she)$/i.test(clause.bareSubject)) return [];
	if (/^(?:that|whether|how|what|why|if)\s|^[“"]/.test(rest)) return [];
	const skip = before.length + (ONE_OF.exec(rest.slice(before.length))?.[0].length ?? 0);
	if (
		/^(?:to|when|while|because|as|than|if|by|since|until|after|before|during|following)\s/.test(
			rest.slice(skip)
		)
	)
		return [];
	const start = clause.restStart + skip;
	const isPlain = clause.lemma === 'be';
	const whole = phraseEnd(statement, start);
	if (whole === null) return [];
	const phrase = statement.said.sentence.text.slice(start, whole);
	const worth = isPlain ? 0.5 : 0.54;
	const end = start + (circumstance(phrase) ?? phrase.length);
	const hint =
		skip > 0 && /\b(?:in|at)\s$/.test(rest.slice(0, skip)) && /^\p{Lu}/u.test(phrase)
			? 'where?'
			: 'what?';
	if (phrase.slice(0, end - start).split(/\s+/).length <= 14)
		return drafts(statement, { start, end, kind: 'claim', hint, worth });
	// Of a long one, what it says of the thing: "a decree banning ____".
	const inner = INNER.exec(phrase);
	return drafts(statement, {
		start: start + (inner ? inner.index + inner[0].length : 0),
		...(inner ? {} : { end }),
		kind: 'claim',
		hint: 'what?',
		worth: inner ? worth : worth - 0.02,
		most: 18
	});
}

/** "are all members of ": of what, is what is asked. */
const ONE_OF =
	/^(?:(?:all|both)\s)?(?:an?\s)?(?:members?|citizens?|residents?|subsidiar(?:y|ies)|allies|ally)\sof\s(?=(?:the\s)?\p{Lu})|^(?:all|both)\s/u;

/** "voted unanimously against ", "is currently ", "signed on to ": in front of what is told. */
const SKIPPED =
	/^(?:(?:currently|now|also|unanimously|later|still|formally|officially|\p{Ll}+ly)\s)?(?:(?:on|in|out|up|off|over|down|back|away)\s(?=(?:to|from|of|with|for|in|against|on)\s))?(?:(?:to|from|of|with|for|in|at|against|on|into|over|among|between|across|through|about|under|towards?)\s)?/u;

/** Where, behind the thing itself, when or why it was so begins; not within "a bill that passed after …". */
function circumstance(phrase: string): number | null {
	const match = new RegExp(
		`^(?<thing>(?:\\S+\\s){1,}?\\S+)\\s(?:(?:after|following|during|despite|because|due\\sto|until|since|before|when|while|amid|amidst|if|unless|ahead\\sof|in\\sorder\\sto|in\\sresponse|on\\sbehalf|by\\s\\p{Ll}+ing|in\\s\\d{4}|on\\s\\d|last\\s|earlier\\s|as\\swell)\\b|(?:on|late|early)\\s${WEEKDAY}|in\\s${MONTH}\\b|to\\s(?<verb>\\p{Ll}+)\\s)`,
		'u'
	).exec(phrase);
	const thing = match?.groups?.['thing'];
	if (thing === undefined || /\b(?:that|which|who|whom|where|\p{Ll}+ing(?=\s))\b/u.test(thing))
		return null;
	const verb = match!.groups!['verb'];
	if (verb !== undefined && (TAKES_TO.test(thing) || readVerb(verb)?.forms.has('base') !== true))
		return null;
	return thing.length;
}

const INNER =
	/\s(?:(?:banning|barring|requiring|allowing|permitting|forbidding|prohibiting|ordering|obliging|calling for|finding in favou?r of|demanding|declaring|delaying|granting|limiting|ending|extending|blaming|accusing|urging|promising|making|giving|(?:that|which)\s(?:(?:will|would|could|can|may|must|has|have|had)\s(?:have\s)?)?(?:allow|ban|require|bar|permit|forbid|prohibit|oblige|let|give|make|end|limit|extend|grant|cut|raise|force|order|declare|demand)(?:s|ed|e?d)?))\s/u;

/** "____ co-founded the union": whoever it was, in a sentence that is not asked otherwise. */
export const whoDid: StatementRule = { name: 'who-did', finds: whoDidDrafts };

function whoDidDrafts(statement: Statement): readonly Draft[] {
	const { clause, said, reading } = statement;
	if (!clause || clause.negated || clause.lemma === 'be') return [];
	// "ruled against the ban", not "ruled that …".
	if (SAYING.includes(clause.lemma) && !/^(?:against|for|in favou?r of)\s/.test(clause.rest))
		return [];
	const { subjectStart } = clause;
	const apposed = /^[Tt]he [\p{Ll} -]{3,40}, (?<name>(?:the )?\p{Lu}[^,]{3,60}),$/u.exec(
		clause.subject
	);
	// "The militant group, the Army of the Tides,": its name.
	const nameStart = apposed
		? subjectStart + clause.subject.lastIndexOf(apposed.groups!['name']!)
		: subjectStart;
	const bareSubject = apposed?.groups?.['name'] ?? clause.bareSubject;
	if (!said.sentence.text.startsWith(bareSubject, nameStart)) return [];
	// "____, Rivera and Ross": one of several.
	if (!apposed && /^,\s[^,]*,?\sand\s/.test(clause.subject.slice(bareSubject.length))) return [];
	const words = bareSubject.split(/\s+/);
	if (
		words.length > 8 ||
		!/^(?:The |the )?\p{Lu}/u.test(bareSubject) ||
		clause.rest.split(/\s+/).length < 4
	)
		return [];
	const isPerson = reading.people.has(words.at(-1)!);
	const isBody =
		/^(?:[Tt]he\s)?(?:\p{Lu}[\p{L}’'-]+\s?(?:of\s|for\s|and\s(?=\p{Lu}))?(?:the\s)?){2,}$/u.test(
			bareSubject
		);
	if (!isPerson && !isBody) return [];
	return drafts(statement, {
		start: nameStart,
		end: nameStart + bareSubject.length,
		kind: 'claim',
		hint: 'who?',
		worth:
			apposed ||
			/^(?:swear|appoint|elect|nominate|win|sign|found|co-found|lead)$/.test(clause.lemma)
				? 0.54
				: said.sentence.paragraph <= 3
					? 0.5
					: 0.44
	});
}
