// Whether a German sentence can be understood without those around it, and what it needs if not.
import { datedWords, inItsYear, tenseOf } from './years.ts';
import type { Replacement } from '../../edits.ts';
import type { Reading, ReadSentence } from './reading.ts';

export interface Standing {
	readonly edits: readonly Replacement[];
	/** The sentence before, in words that stand alone; null where this one can do without it. */
	readonly before: { readonly text: string; readonly start: number } | null;
	/** Put in front: whose words these are. */
	readonly speaker: string | null;
	readonly claimedBy: string | null;
}

/** Words that point to something outside their sentence, wherever they stand. */
const POINTS_BACK =
	/(?<![\p{L}-])(?<!,\s|,\s(?:in|an|auf|bei|mit|zu|von|für|durch)\s)(?:dafür|(?<!\d\s)davon|dabei|damit|daran|darin|darauf|daraus|dadurch|danach|dazu|darüber|[Dd]arunter(?! der| die| das)|deshalb|deswegen|daher|dort|dorthin|dagegen|hierzu|hierfür|solche[rnms]?|solch|jene[rnms]?|derselbe|dieselbe|dasselbe|diese[rnms]?|seither|seitdem|ebenfalls|ebenso|zuvor|anschließend|stattdessen|trotzdem|dennoch|hingegen|allerdings|jedoch|beide[rnms]?|letzterer?|[Ss]o(?= (?:kam|ist|hat|war|wurde|sei))|das(?!\s(?:\p{L}+(?:e|en|er|es|ste|ste[nr])\s){0,3}\p{Lu}|\s(?:\p{Ll}+,\s)?\p{Ll}+e\s\p{Lu}))(?![\p{L}-])/u;

/** "damit, dass" and "dafür ein" point forward. */
const POINTS_FORWARD =
	/(?<![\p{L}-])(?:dafür|davon|dabei|damit|daran|darin|darauf|dadurch|dazu|darüber)(?:, (?:dass|wie|ob|was)|[^,]{0,30}, dass)/iu;

/** Pronouns of the third person, and what belongs to them. */
const PRONOUN =
	/(?<![\p{L}-])(?:er|sie|ihm|ihn|ihnen|sein|seine[rnms]?|ihr|ihre[rnms]?)(?![\p{L}-])/giu;

/** At the beginning such a word needs what was said before. */
const BEGINS_SMALL =
	/^(?:Er|Sie|Es(?! (?:gibt|gab|gebe|ist|sei|war|fehlt|fehlen|handelt|geht|wird|werden))|Ihm|Ihn|Ihnen|Ihre?[rnms]?|Seine?[rnms]?|Das(?= \p{Ll})|Dem(?= \p{Ll})|Denen|Dies|Diese[rnms]?|Dort|Seither|Seitdem|Da|Dann|So|Doch|Aber|Und|Oder|Denn|Dennoch|Allerdings|Jedoch|Dagegen|Deshalb|Daher|Damit|Dafür|Dabei|Davon|Danach|Darüber|Darauf|Damals|Diesmal|Trotzdem|Stattdessen|Andere|Beide|Keine[rnms]?|Nein|Ja|Hier|Weitere|Letztere|Erstere|Demnach|Umgekehrt|Immerhin)(?![\p{L}-])/u;

const IN_QUOTATION = /„[^“]*“|"[^"]*"|»[^«]*«/g;

/** What only joins a sentence to the one before, and can be left out where it does not begin it. */
const JOINS =
	/(?<=\p{L}\s)(?:deshalb|deswegen|daher|allerdings|jedoch|hingegen|dennoch|trotzdem|zudem|außerdem|ebenfalls|indes|unterdessen|demnach|wiederum)\s/gu;
const joinsIn = (text: string): readonly Replacement[] =>
	/[„“"»]/.test(text)
		? []
		: [...text.matchAll(JOINS)].map((match) => ({
				start: match.index,
				end: match.index + match[0].length,
				text: ''
			}));

/** Whether the sentence needs another one in front. */
export function needsContext(text: string): boolean {
	const outside = text.replace(IN_QUOTATION, (quoted) => `„${' '.repeat(quoted.length - 2)}“`);
	if (BEGINS_SMALL.test(outside)) return true;
	const forward = outside.replace(POINTS_FORWARD, ' ');
	const back = POINTS_BACK.exec(forward);
	// In a second clause it means the first: "…, das Land zahlte dafür 5 Euro".
	const isWithin =
		back !== null && /^(?:dafür|davon|damit|dabei|dazu|darauf|daran|darin)$/.test(back[0]);
	if (back && !(isWithin && /^\S+(?:\s\S+){5,},\s.*/u.test(forward.slice(0, back.index))))
		return true;
	for (const match of outside.matchAll(PRONOUN)) {
		// A noun in front may be meant; without one, somebody outside is. "sie" in a sentence with one
		// noun is another.
		const before = outside.slice(0, match.index);
		const nouns = before.match(/(?<![\p{L}-])\p{Lu}[\p{L}-]{2,}/gu) ?? [];
		const begins =
			/^(?:Der|Die|Das|Den|Dem|Ein|Eine|Einen|Einem|In|Im|Am|Bei|Nach|Wegen|Kleine|Viele)(?!\p{L})/u.test(
				before
			);
		const count = nouns.length - (begins && /^\p{Lu}\p{L}{2}/u.test(before) ? 1 : 0);
		const isPossessive = /^(?:sein|ihr)/i.test(match[0]);
		if (count < (isPossessive ? 1 : 2)) return true;
	}
	return false;
}

/** "im Juli" in words that stand alone is "im Juli 2024". */
const yearsOf = ({ dates, sentence }: ReadSentence, reading: Reading): readonly Replacement[] =>
	dates.flatMap(({ date, end }) => {
		if (
			date.year !== null ||
			/^ (?:dieses|vergangenen|letzten|vorigen|kommenden|nächsten) Jahres/.test(
				sentence.text.slice(end)
			)
		)
			return [];
		const { year } = inItsYear(date, reading.date, tenseOf(sentence.text));
		return year === null ? [] : [{ start: end, end, text: ` ${year}` }];
	});

const MOST_WORDS_OF_TWO = 44;

/** Null for a sentence that cannot be asked: it hangs in the air, or nobody knows who says so. */
export function standingOf(said: ReadSentence, reading: Reading): Standing | null {
	const { sentence, voice, index } = said;
	if (/\?[“"]?$/.test(sentence.text) || voice.kind === 'nobody knows') return null;
	const dated = datedWords(sentence.text, reading.date);
	if (dated === null) return null;
	const joins = joinsIn(sentence.text);
	const edits = [...dated, ...joins, ...yearsOf(said, reading)];
	const bare = joins.reduceRight(
		(left, { start, end }) => left.slice(0, start) + left.slice(end),
		sentence.text
	);
	const previous = reading.said[index - 1];
	const before =
		previous && previous.sentence.paragraph === sentence.paragraph && !sentence.isPoint
			? previous
			: null;
	if (voice.kind === 'goes on') {
		const speaker = before?.voice.kind === 'told' ? before.voice.claimedBy : null;
		if (speaker === null || needsContext(bare)) return null;
		return { edits, before: null, speaker, claimedBy: speaker };
	}
	const claimedBy = voice.kind === 'told' ? voice.claimedBy : null;
	if (!needsContext(bare)) return { edits, before: null, speaker: null, claimedBy };
	if (before === null || before.voice.kind === 'goes on' || before.voice.kind === 'nobody knows')
		return null;
	const words = `${before.sentence.text} ${sentence.text}`.split(/\s+/).length;
	if (words > MOST_WORDS_OF_TWO || needsContext(before.sentence.text)) return null;
	const own = datedWords(before.sentence.text, reading.date);
	if (own === null || /[?:]$/.test(before.sentence.text)) return null;
	let text = before.sentence.text;
	for (const { start, end, text: put } of [...own].sort((a, b) => b.start - a.start))
		text = text.slice(0, start) + put + text.slice(end);
	if (!/[.!?…][“"]?$/.test(text)) text += '.';
	return {
		edits: [...dated, ...yearsOf(said, reading)],
		before: { text, start: before.sentence.start },
		speaker: null,
		claimedBy
	};
}
