// Who people are and what bodies and places are, by the words that English news puts behind or before a name.
import type { SentenceRule } from '../rule.ts';
import { questionNote, type Draft } from '../../draft.ts';
import { givesAway, tidy } from '../ask/weak-questions.ts';
import type { Name } from '../../names.ts';
import { isBody, peopleIn, withoutRole } from '../read/people-named.ts';
import type { Reading, ReadSentence } from '../read/reading.ts';
import { ROLE, appositionOf, type Found } from '../read/appositions.ts';
import { clauseOf } from '../read/clause.ts';
import { edited, upperFirst } from '../read/edits.ts';
import { thingBefore } from '../read/referents.ts';
import { standingOf } from '../read/stand-alone.ts';
import { points } from '../read/points-elsewhere.ts';
import { readVerb } from '../read/verbs.ts';
import { HYPERNYMS } from '../read/words.ts';

const KIND = new RegExp(
	`\\b(?:${HYPERNYMS.join('|')}|charity|newspaper|union|airline|carrier|regulator|watchdog|brokerage|operator|retailer|manufacturer|start-up|startup|lender|festival|league|army|militia|country|town|city|village|river|lake|glacier|island|province|district|region|hotel|newspaper|website|chain|maker|producer|group|think tank|university|museum|port|capital)\\b`,
	'i'
);

/** "a town on both banks", "the largest lake of the north". */
const PLACE =
	/^(?:an?|the)\s(?:[\p{L}-]+\s){0,3}?(?:town|city|village|river|lake|glacier|island|province|district|region|country|state|port|harbour|harbor|capital|mountain|valley|bay|delta|desert|peninsula|suburb)(?=$|,|\s(?:of|in|on|at|with|where|that|which|near|between|south|north|east|west|by|to|from|under|inside|outside|close|about)\b)/u;

/** "Felix Amadi, chief economist at …, warns", "The interior minister, Anselm Groth, …", "Twin Fords, a town at the border". */
export const people: SentenceRule = {
	name: 'who-is',
	finds: ({ said, reading }) => said.names.flatMap((name) => draftOf(name, said, reading))
};

type Named = 'person' | 'place' | 'body';

function draftOf(name: Name, said: ReadSentence, reading: Reading): readonly Draft[] {
	const { text, start } = said.sentence;
	const bare = isBody(name.text) ? name.text : withoutRole(name.text);
	const isPerson = reading.people.get(bare.split(' ').at(-1)!) === bare;
	if (/^(?:First|Second|Third|Fourth|Fifth|Finally|Last)$/.test(bare)) return [];
	if (!isPerson && (leadsIn(name, said) || namesPerson(bare, reading))) return [];
	const isSecond = /\band\s(?:the\s)?$/.test(text.slice(0, name.start));
	const found = appositionOf(text, name, bare, isPerson);
	if (!found) return [];
	// "A and B, the two largest carriers": said of both.
	if (isSecond && found.start > name.end && !/^an?\s/i.test(found.text)) return [];
	const what = roleAlone(tidy(whole(found, said, reading)).replace(/,?\s(?:and|or|but|with)$/, ''));
	const words = what.split(/\s+/).length;
	const kind = kindOf(bare, what, isPerson);
	if (kind === null || words > 28 || points(what, reading) || givesAway(what, bare)) return [];
	// "State Sen", "Prime Minister": of what, only the topic can tell.
	const isBare = words < 3 && !/\s(?:of|at|for|in)\s|[’']s\s/.test(what);
	if (isBare && (kind !== 'person' || reading.topic === null)) return [];
	const hasArticle = isBody(bare) || /\b[Tt]he\s$/.test(text.slice(0, name.start));
	const question = {
		person: `${isBare ? `${reading.topic}: ` : ''}Who is ${bare}?`,
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
			worth: kind !== 'person' ? 0.72 : said.sentence.paragraph < 8 ? 0.7 : 0.6,
			note: questionNote(question, what)
		}
	];
}

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
	return KIND.test(what) && (!isPerson || /^an?\s/.test(what)) ? 'body' : null;
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
