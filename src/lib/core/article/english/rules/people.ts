// Who people are and what bodies and places are, by the words that English news puts behind or before a name.
import type { SentenceRule } from '../rule.ts';
import { questionNote, type Draft } from '../../draft.ts';
import { givesAway, tidy } from '../ask/weak-questions.ts';
import type { Name } from '../../names.ts';
import { isBody, peopleIn, withoutPlace, withoutRole } from '../read/people-named.ts';
import type { Reading, ReadSentence } from '../read/reading.ts';
import { ROLE, appositionOf, type Found } from '../read/appositions.ts';
import { clauseOf } from '../read/clause.ts';
import { edited, upperFirst } from '../../edits.ts';
import { thingBefore } from '../read/referents.ts';
import { isInQuotation } from '../read/quotations.ts';
import { standingOf } from '../read/stand-alone.ts';
import { points } from '../read/points-elsewhere.ts';
import { readVerb } from '../read/verbs.ts';
import { HYPERNYMS, LEAD_ADVERBS, MINOR_ROLES } from '../read/words.ts';
import { capitalised } from '../../../language/capitalised.ts';

/** What something is stands first in the words for it: "a town", "the largest lender in …", "Niger's capital". */
const KIND = new RegExp(
	`^(?:(?:an?|the|its|their|one of the)\\s|\\p{Lu}[\\p{L}’' -]*[’']s?\\s)?(?:[\\p{L}\\p{N}’'-]+,?\\s){0,4}?\\b(?:${HYPERNYMS.join('|')}|charity|\\p{Ll}*virus|spacecraft|rocket|telescope|newspaper|union|airline|carrier|regulator|watchdog|brokerage|operator|retailer|manufacturer|start-up|startup|lender|festival|league|army|militia|country|town|city|village|river|lake|glacier|island|province|district|region|hotel|newspaper|website|chain|maker|producer|group|think tank|university|museum|port|capital)s?(?=$|,|\\s(?:of|in|on|at|for|with|where|that|which|who|whose|near|between|from|based|owned|run|led|founded|set|made|used|known|called|by|to|under|behind|within|and)\\b)`,
	'iu'
);

/** "a town on both banks", "the largest lake of the north". */
const PLACE =
	/^(?:an?|the)\s(?:[\p{L}-]+\s){0,3}?(?:town|city|village|river|lake|glacier|island|province|district|region|country|state|port|harbour|harbor|capital|mountain|valley|bay|delta|desert|peninsula|suburb)(?=$|,|\s(?:of|in|on|at|with|where|that|which|near|between|south|north|east|west|by|to|from|under|inside|outside|close|about)\b)/u;

/** "Felix Amadi, chief economist at …, warns", "The interior minister, Anselm Groth, …", "Twin Fords, a town at the border". */
export const people: SentenceRule = {
	name: 'who-is',
	finds: ({ said, reading }) => said.names.flatMap((name) => draftOf(name, said, reading))
};

/** "Meanwhile, the policy …": the comma ends what leads in. */
const ADVERB = new RegExp(
	`^(?:${LEAD_ADVERBS.map(capitalised).join('|')}|Last|Tomorrow|Now|Later|Earlier|Nonetheless|Otherwise|Elsewhere|Besides|Once|Soon|Perhaps|Again|Afterwards?|\\p{Lu}\\p{Ll}+(?:ly|wise))$`,
	'u'
);

/** Who is quoted for what he knows or saw: seldom what a class is asked. */
const MINOR = new RegExp(
	`^(?:(?:an?|the|one|another|senior|local|long-?time|freelance)\\s)*(?:[\\p{L}’'-]+\\s){0,4}?(?:${MINOR_ROLES.join('|')}|spokes\\p{Ll}+|fan|voter|witness|neighbou?r|shopper|reporter|strategist|shareholder|mother|father|son|daughter|friend|worker|driver)s?\\b`,
	'iu'
);

type Named = 'person' | 'place' | 'body';

function draftOf(name: Name, said: ReadSentence, reading: Reading): readonly Draft[] {
	const { text, start } = said.sentence;
	if (isInQuotation(text.slice(0, name.start))) return [];
	const named = isBody(name.text) ? name.text : withoutRole(name.text);
	const person = withoutPlace(named);
	const isPerson = reading.people.get(person.split(' ').at(-1)!) === person;
	const bare = isPerson ? person : named;
	if (name.start === 0 && ADVERB.test(bare)) return [];
	if (!isPerson && (leadsIn(name, said) || namesPerson(bare, reading))) return [];
	const isSecond = /\band\s(?:the\s)?$/.test(text.slice(0, name.start));
	const found = appositionOf(text, isPerson ? withoutPlaceBehind(name) : name, bare, isPerson);
	if (!found) return [];
	// "A and B, the two largest carriers": said of both.
	if (isSecond && found.start > name.end && !/^an?\s/i.test(found.text)) return [];
	if (!isApposed(found.text) || isCutOff(text, found, name)) return [];
	if (wasThen(text, found, name, reading)) return [];
	const own = withTitles(
		roleAlone(tidy(whole(found, said, reading)).replace(/,?\s(?:and|or|but|with)$/, ''))
	);
	// "President Nadir Orrin of Sudmark"
	const place =
		isPerson && found.end === name.start + name.text.indexOf(bare) - 1
			? name.text.slice(name.text.indexOf(bare) + bare.length)
			: '';
	const what =
		/^ of \p{Lu}/u.test(place) && !/\s(?:of|for|at)\s/.test(own) ? `${own}${place}` : own;
	const words = what.split(/\s+/).length;
	const kind = kindOf(bare, what, isPerson);
	if (kind === null || words > 28 || points(what, reading) || givesAway(what, bare)) return [];
	// "State Sen", "Prime Minister": of what, only the article's topic can tell.
	const isBare = kind === 'person' && saysNoWhere(what);
	const of = isBare ? topicFor(what, reading) : '';
	if (of === null) return [];
	const hasArticle = isBody(bare) || /\b[Tt]he\s$/.test(text.slice(0, name.start));
	const question = {
		person: `${of}Who is ${bare}?`,
		place: `What is ${bare}?`,
		body: `What is ${hasArticle ? 'the ' : ''}${bare.replace(/^the /i, '')}?`
	}[kind];
	return [
		{
			kind: kind === 'body' ? 'definition' : kind,
			question,
			answer: what,
			quote: {
				start: start + Math.min(found.start, name.start),
				end: start + Math.max(found.end, name.end)
			},
			asks: { start: start + found.start, end: start + found.end },
			claimedBy: null,
			asOf: reading.date,
			worth:
				kind === 'person' && MINOR.test(what)
					? 0.4
					: kind !== 'person'
						? 0.72
						: said.sentence.paragraph < 8
							? 0.7
							: 0.6,
			note: questionNote(question, what)
		}
	];
}

/** "the president", "former Prime Minister", "State Sen": an office and nothing that says of what. */
const saysNoWhere = (what: string): boolean =>
	what
		.replace(
			/\b(?:secretary of state|state|prime|vice|deputy|first|former|then|current|ex|the|an?)\b/gi,
			''
		)
		.split(/[\s-]+/)
		.every((word) => word === '' || ROLE.test(word));

/** What the article is about, in front of an office that does not say of what; null where it names nothing. */
const topicFor = (what: string, { topic }: Reading): string | null =>
	topic === null || what.includes(topic) ? null : `${topic}: `;

/** "Indiana Gov." keeps its full stop; "State Health Commissioner Dr" does without the last. */
const withTitles = (what: string): string =>
	what
		.replace(/\s(?:Dr|Mr|Mrs|Ms)\.?$/, '')
		.replace(/\b(Gov|Sen|Rep|Gen|Lt|Col|Sgt|Prof|Capt|Cmdr)$/, '$1.');

/** "San Diego's chancellor", "the mayor of Esperanza, Sultan Kudarat, Jo Sample": more of it stands outside. */
const isCutOff = (text: string, { start }: Found, name: Name): boolean =>
	/(?:\p{Lu}[\p{L}’'.-]*|\d)\s$/u.test(text.slice(0, start).replace(/^(?:The|An?)\s/, '')) ||
	(start < name.start &&
		/,\s$/.test(text.slice(0, name.start)) &&
		/^,\s\p{Lu}/u.test(text.slice(name.end)));

/** "In 2012 Attorney General Jo Sample …": nobody knows what he is by now. */
function wasThen(text: string, { start }: Found, name: Name, { date }: Reading): boolean {
	if (start > name.start || date?.year == null) return false;
	return (text.match(/\b(?:1[89]|20)\d{2}\b/g) ?? []).some((year) => Number(year) < date.year! - 1);
}

/** Not so where a finite verb stands in it that no "who" brings in: the sentence went on. */
function isApposed(what: string): boolean {
	const own = what.split(/\b(?:who|which|that|whose|where|whom)\b/)[0]!.trim();
	const words = own.match(/[\p{L}’'-]+/gu) ?? [];
	const last = words.at(-1) ?? '';
	const forms = readVerb(last)?.forms;
	const endsInVerb =
		/^\p{Ll}/u.test(last) &&
		(forms?.has('past') === true || forms?.has('modal') === true) &&
		!ROLE.test(last);
	return (
		!endsInVerb &&
		!/\b(?:is|are|was|were|has|have|had|will|would|does|did)\b/.test(own) &&
		!/[[\]]/.test(what)
	);
}

const withoutPlaceBehind = (name: Name): Name => {
	const text = withoutPlace(name.text);
	return { text, start: name.start, end: name.start + text.length };
};

/** "the manager, the timing could scarcely be worse": up to where the sentence goes on. */
function roleAlone(what: string): string {
	const parts = what.split(/,\s/);
	const goesOn = (part: string) =>
		!/^(?:who|which|whose|where|and|or)\b/.test(part) &&
		(clauseOf(upperFirst(part)) !== null ||
			['past', 'third', 'modal'].some((form) =>
				readVerb(/^\p{Ll}+/u.exec(part)?.[0] ?? '')?.forms.has(form as 'past')
			));
	const end = parts.findIndex((part, index) => index > 0 && goesOn(part));
	return end < 0 ? what : parts.slice(0, end).join(', ');
}

/** Whom or what the words make of the name; null where they say neither office, place nor kind. */
function kindOf(bare: string, what: string, isPerson: boolean): Named | null {
	if (isPerson && ROLE.test(what)) return 'person';
	if (PLACE.test(what) && !isBody(bare)) return 'place';
	if (/^whose\b/.test(what)) return null;
	return KIND.test(what) && !ROLE.test(what.split(/\b(?:of|that|which|who|for)\b/)[0]!) && !isPerson
		? 'body'
		: null;
}

/** "Under the Harbour Plan, the army …": the comma ends what leads in. */
const leadsIn = ({ start }: Name, { clause }: ReadSentence): boolean =>
	clause !== null && clause.lead !== '' && start < clause.subjectStart;

const namesPerson = (bare: string, { people }: Reading): boolean =>
	peopleIn(bare, people).some(([, person]) => bare.includes(person));

/** "its chairman" in words that stand alone. */
function whole({ text: what, start, end }: Found, said: ReadSentence, reading: Reading): string {
	const standing = standingOf(said, reading);
	const { text } = said.sentence;
	// Where it is not one piece of the sentence, it stands as it was put together.
	if (!standing || text.slice(start, end).toLowerCase() !== what.toLowerCase()) return what;
	const own = /^(?:its|their)(?= )/i.exec(what)?.[0];
	const owner = own && thingBefore(said, reading, own.toLowerCase() as 'its');
	if (own && owner && !/\d/.test(owner) && owner.split(' ').length <= 5)
		return `${owner}${/s$/.test(owner) ? '’' : '’s'}${what.slice(own.length)}`;
	const put = edited(
		text,
		standing.edits.filter((edit) => edit.start >= start && edit.end <= end),
		start,
		end
	);
	return /^(?:The|An?)\s/.test(put) ? put[0]!.toLowerCase() + put.slice(1) : put;
}
