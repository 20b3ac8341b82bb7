// What somebody is quoted as saying, asked in the speaker's own words: a figure, the heart of a sentence, who said it.
import type { InArticle, SentenceRule } from '../rule.ts';
import { clauseOf } from '../read/clause.ts';
import { clozeNote, type Draft } from '../../draft.ts';
import { heartOf, HINTS, isTelling } from '../ask/heart.ts';
import { endsTorn, givesAway, tidy } from '../ask/weak-questions.ts';
import { directSpeechOf } from '../read/direct-speech.ts';
import { upperFirst } from '../../edits.ts';
import {
	LETTERS,
	quotedSentences,
	quotedStatement,
	type QuotedSentence
} from '../read/quoted-statements.ts';
import type { Reading, ReadSentence } from '../read/reading.ts';

/** “We lose 38 per cent of our water before it reaches a tap,” she said: the figure is the gap. */
export const quotedFigures: SentenceRule = { name: 'quoted-figure', finds: quotedDrafts };

function quotedDrafts({ said, reading }: InArticle): readonly Draft[] {
	const { text, start } = said.sentence;
	const speaker = speakerOf(said, reading);
	if (speaker === null) return [];
	return [...text.matchAll(/[“"](?<words>[^“”"]{12,300})[”"]/gu)].flatMap((match) => {
		const from = match.index + 1;
		const to = from + match.groups!['words']!.length;
		return said.amounts
			.filter((amount) => amount.start >= from && amount.end <= to && isTelling(amount))
			.slice(0, 1)
			.map((amount): Draft => {
				const before = `${speaker} said: “${text.slice(from, amount.start)}`;
				const behind = `${text.slice(amount.end, to).replace(/[,.]$/, '')}.”`;
				const answer = tidy(amount.text);
				const hint = HINTS[amount.kind]!;
				return {
					kind: 'figure',
					question: `${before}____ (${hint})${behind}`,
					answer,
					quote: { start, end: start + text.length },
					asks: { start: start + amount.start, end: start + amount.end },
					claimedBy: speaker,
					asOf: reading.date,
					worth: match.groups!['words']!.split(/\s+/).length > 32 ? 0.4 : 0.56,
					note: clozeNote(before, 'figure', answer, behind, hint)
				};
			});
	});
}

/** “This ruling protects nobody”: who said so, where it says something by itself. */
export const quotations: SentenceRule = { name: 'who-said', finds: quotationDrafts };

function quotationDrafts({ said, reading }: InArticle): readonly Draft[] {
	const { text, start } = said.sentence;
	const speaker = speakerOf(said, reading);
	const words = /^[“"]([^“”"]{16,160})[”"]/u.exec(text)?.[1]?.replace(/[,.]$/, '');
	if (!speaker || !words || !text.includes(speaker)) return [];
	const count = words.split(/\s+/).length;
	if (count < 4 || count > 24 || SAYS_LITTLE.test(words) || clauseOf(words) === null) return [];
	const at = text.indexOf(speaker);
	const question = `Who said: “${words}”?`;
	return [
		{
			kind: 'statement',
			question,
			answer: speaker,
			quote: { start, end: start + text.length },
			asks: { start: start + at, end: start + at + speaker.length },
			claimedBy: speaker,
			asOf: reading.date,
			worth: 0.48,
			note: { statement: `“${words}.”`, speaker }
		}
	];
}

/** Of whom or what it speaks, only those who were there know. */
const SAYS_LITTLE =
	/\b(?:I|me|my|mine|you|your|he|she|him|her|his|hers|we|us|our|this|these)\b|^(?:it|they|that|there|but|and|so|yes|no|well|if)\b|[!?…]|\b(?:there|here)$/i;

/** Who is quoted, by name. */
const speakerOf = (said: ReadSentence, reading: Reading): string | null =>
	directSpeechOf(said, reading)?.speaker.name ?? null;

/** “We have the right to ____,” said Jo Sample: what speaks of "we" is asked in the speaker's own words. */
export const quotedGaps: SentenceRule = { name: 'quoted-gap', finds: quotedGapDrafts };

function quotedGapDrafts({ said, reading }: InArticle): readonly Draft[] {
	return quotedSentences(said, reading).flatMap((quoted) =>
		quotedStatement(quoted, reading) === null ? (gapIn(quoted, said, reading) ?? []) : []
	);
}

/** Words that only the place and the hour make clear, besides "we" and "I", which the speaker's name does. */
const OUT_OF_PLACE =
	/^(?:(?:\p{L}+,?\s){0,2}|[^,]{2,50},\s)(?:it|they|he|she|its|their|his|her|such|you|your)\b|^there\b|\b(?:this|these|those(?! (?:who|of|in))|here|yesterday|tomorrow|tonight|he|she|him|her|his)\b|\b(?:of|in|at|on|to|for|from|with|by|after|before) that\b|\bthat(?=[.,;]|$)/iu;

/** "I went back": what only the speaker did. What the speaker thinks or wants is news. */
const OWN_DOING =
	/^(?:(?:And|But|So|Yes|No|Now|Well),?\s)?I(?:[’']\p{Ll}+)?\s(?!(?:(?:do not|don[’']t|still|also|really|fully|strongly|hereby)\s)?(?:will|would|ask|request|urge|call|demand|want|support|oppose|believe|think|hope|expect|fear|promise|announce|propose|reject|regret|condemn|welcome|apologi[sz]e|resign|intend)\b)/u;

/** "This decision": the one that the article is about, where its title says so. */
const OF_THE_ARTICLE =
	/\b[Tt]his (announcement|decision|ruling|judge?ment|verdict|law|bill|ban|attack|strike|agreement|deal|plan|move|study|measure|decree|award|launch|mission|election|vote|result|withdrawal)\b/;

/** Fewer words around the gap say too little to tell what is asked. */
const FEWEST_AROUND = 3;

function gapIn(
	{ said: quoted, speech }: QuotedSentence,
	outer: ReadSentence,
	reading: Reading
): Draft | null {
	const { text, start } = quoted.sentence;
	// "This" seldom begins what is asked about; here it does.
	const said = { ...quoted, clause: clauseOf(text.replace(/^This\s/, 'The  ')) };
	const words = text.split(/\s+/).length;
	const known = OF_THE_ARTICLE.test(text) ? reading.shortTitle : null;
	if (
		words > 38 ||
		OUT_OF_PLACE.test(known === null ? text : text.replace(OF_THE_ARTICLE, 'the $1')) ||
		OWN_DOING.test(text) ||
		/[?!“”"]/.test(text) ||
		said.clause === null
	)
		return null;
	const at = heartOf(said);
	if (at === null) return null;
	const put = (from: number, to: number) =>
		text.slice(from, to).replace(LETTERS, (_, end?: string, first?: string) => end ?? first ?? '');
	const answer = tidy(put(at.start, at.end));
	const around = `${put(0, at.start)} ${put(at.end, text.length)}`.trim();
	if (around.split(/\s+/).length < FEWEST_AROUND || endsTorn(answer) || givesAway(around, answer))
		return null;
	const { shown } = speech.speaker;
	const spoken = upperFirst(put(0, at.start).replace(/^(?:Yes|No|Well|And|But|So), /, ''));
	const before = `${known === null ? '' : `${known}: `}${upperFirst(shown)}${shown.includes(', ') ? ',' : ''} said: “${spoken}`;
	const behind = `${put(at.end, text.length).replace(/[.,;]$/, '')}.”`;
	return {
		kind: 'statement',
		question: `${before}____${behind}`,
		answer,
		quote: { start: outer.sentence.start, end: outer.sentence.end },
		asks: { start: start + at.start, end: start + at.end },
		claimedBy: speech.speaker.name,
		asOf: reading.date,
		worth: words > 28 ? 0.5 : 0.56,
		note: clozeNote(before, 'words', answer, behind, '')
	};
}
