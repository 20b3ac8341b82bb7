// A sentence that points to the one before it, read together with that one: neither has to be guessed at.
import { claimantOf } from './claimant.ts';
import { directSpeechOf } from './direct-speech.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { edited, upperFirst, type Replacement } from '../../edits.ts';
import { lowerFirst } from './lower-first.ts';
import { bodyEdits, nameEdits, timeEdits, wordEdits } from './in-words.ts';
import { asides } from './kept-range.ts';
import { peopleIn } from './people-named.ts';
import { withoutQuotations } from './quotations.ts';
import { agrees } from './referents.ts';
import { SAID_IT, standingOf, type StandAlone } from './stand-alone.ts';
import { isNoStatement } from './no-statement.ts';

/** What stands alone, as it is put in front of a sentence that needs it. */
export interface Context {
	readonly text: string;
	/** Where its passage begins, in the article's text. */
	readonly start: number;
}

/** A sentence with what it needs in front of it. */
export interface InContext {
	readonly context: Context;
	readonly standing: StandAlone;
}

/** Longer than this, what is in front buries what is asked. */
const MOST_CONTEXT_WORDS = 26;

/** From here on, what is in front is cut to its main clause. */
const LONG_CONTEXT_WORDS = 12;

/** One that stands alone, or one that does with the one before it. */
const MOST_SENTENCES = 2;

/** Words that point back farther than a sentence, or out of the article. */
const POINTS_FARTHER =
	/\bthis (?:country|city|town|state|region|paper|newspaper|week|month|spring|summer|autumn|winter|time)\b|\b(?:[Ww]e|us|[Oo]urs?|I|me|[Mm]y|[Yy]ou|[Yy]our|[Hh]ere|latter|former|yesterday|tomorrow|tonight)\b/;

/** What a sentence needs in front of it to be understood; null where the one before does not stand alone either. */
export function inContext(
	said: ReadSentence,
	reading: Reading,
	sentences = MOST_SENTENCES
): InContext | null {
	const { sentence } = said;
	const before = reading.said[said.index - 1];
	// Who says so has to be a name.
	const claimed = claimantOf(said, reading, 0);
	if (
		!before ||
		sentences === 0 ||
		!follows(said, before) ||
		!meansSubject(said, before, reading) ||
		isNoStatement(said, reading) ||
		directSpeechOf(said, reading) !== null ||
		sentence.speaker !== null ||
		SAID_IT.test(withoutQuotations(sentence.text)) ||
		POINTS_FARTHER.test(withoutQuotations(sentence.text)) ||
		claimed === 'unknown'
	)
		return null;
	const context = asContext(before, reading, sentences);
	if (context === null) return null;
	return {
		context,
		standing: {
			edits: editsOf(said, reading),
			claimedBy: claimed?.name ?? null,
			from: 0,
			to: sentence.text.length,
			certainty: 0.8
		}
	};
}

/** The next sentence of a paragraph, or the first of the one below it: not across a heading, nor in a list. */
const follows = ({ sentence }: ReadSentence, { sentence: before }: ReadSentence): boolean =>
	!sentence.isPoint &&
	!before.isPoint &&
	sentence.asked === before.asked &&
	(sentence.paragraph === before.paragraph ||
		// "That strike" of another paragraph may be one farther up.
		(sentence.paragraph === before.paragraph + 1 &&
			sentence.place === 0 &&
			!/\b(?:[Tt]h(?:at|is|ose|ese)|[Tt]he (?:latter|former|other))\s\p{Ll}/u.test(sentence.text)));

/** Across paragraphs, what a pronoun stands for is the subject above, or nobody knows. */
function meansSubject({ sentence }: ReadSentence, before: ReadSentence, reading: Reading): boolean {
	if (sentence.paragraph === before.sentence.paragraph) return true;
	const word = /^(?:\p{Lu}\p{Ll}+ )?(he|she|it|they|his|her|its|their)\b/iu
		.exec(sentence.text)?.[1]
		?.toLowerCase();
	const subject = before.clause?.bareSubject ?? '';
	if (word === undefined || /^(?:he|she|it|they|his|her|its|their)$/i.test(subject)) return true;
	const isPerson = peopleIn(subject, reading.people).length > 0;
	return /^(?:he|she|his|her)$/.test(word)
		? isPerson
		: !isPerson && agrees(lowerFirst(subject, reading), word);
}

function asContext(said: ReadSentence, reading: Reading, sentences: number): Context | null {
	const { text, start } = said.sentence;
	if (said.clause === null || /^(?:What|Whether|How|Why)\b/.test(text)) return null;
	const standing = standingOf(said, reading);
	if (standing === null) {
		const whole = inContext(said, reading, sentences - 1);
		return (
			whole &&
			fitting(
				`${whole.context.text} ${upperFirst(edited(text, whole.standing.edits))}`,
				whole.context.start
			)
		);
	}
	// Only a whole one: the piece that was cut off may be what the next one speaks of.
	if (standing.to < text.length) return null;
	const kept = { start: 0, end: mainEnd(text, said.clause.restStart) };
	const verb = { start: said.clause.restStart, end: said.clause.restStart };
	const edits = [...standing.edits, ...asides(text, kept, verb, said.clause.restStart)];
	const own = edited(text, edits, kept.start, kept.end);
	const { claimedBy } = standing;
	return fitting(
		claimedBy === null || own.includes(claimedBy)
			? upperFirst(own)
			: `According to ${claimedBy}, ${lowerFirst(own, reading)}`,
		start
	);
}

/** As much of a long sentence as says of what it speaks: up to where a further clause begins. */
function mainEnd(text: string, restStart: number): number {
	if (text.split(/\s+/).length <= LONG_CONTEXT_WORDS) return text.length;
	const cut =
		/(?:;|\s[–—]|,(?=\s(?:(?:and|but|when|while|as|because|since|after|before|although|though|so)\s|(?:which|who|where|with|\p{Ll}+ing)\s[^,]*$)))/u.exec(
			text.slice(restStart)
		);
	return cut && cut.index > 8 ? restStart + cut.index : text.length;
}

function fitting(given: string, start: number): Context | null {
	const text = /[.!]["”’]?$/.test(given) ? given : `${given.replace(/[,;:]$/, '')}.`;
	const words = text.split(/\s+/).length;
	const isTornOff =
		text.split('"').length % 2 === 0 || text.split('“').length !== text.split('”').length;
	return !isTornOff && words >= 5 && words <= MOST_CONTEXT_WORDS ? { text, start } : null;
}

const editsOf = (said: ReadSentence, reading: Reading): readonly Replacement[] => [
	...timeEdits(said, reading),
	...nameEdits(said, reading),
	...bodyEdits(said, reading),
	...wordEdits(said.sentence.text)
];
