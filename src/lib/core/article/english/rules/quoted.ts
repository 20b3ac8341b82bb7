// Figures within what somebody is quoted as saying: asked in the speaker's own words, with the speaker's name.
import type { InArticle, SentenceRule } from '../rule.ts';
import { clauseOf } from '../read/clause.ts';
import { clozeNote, type Draft } from '../../draft.ts';
import type { Amount } from '../../../language/amounts-in-text.ts';
import { tidy } from '../ask/weak-questions.ts';
import { peopleIn } from '../read/people-named.ts';
import type { Reading, ReadSentence } from '../read/reading.ts';
import { personBefore } from '../read/referents.ts';

const SAYS =
	'(?:has |had )?(?:said|says|told|tells|warned|warns|argued|argues|added|adds|explained|explains|wrote|writes|insisted|insists|announced)';
/** “…,” said Jo Sample, “…,” she told reporters, the minister, Jo Sample, said. */
const BEHIND = new RegExp(
	`^[“"][^“”"]{12,300}[”"],?\\s(?:${SAYS}\\s(?<after>[^,.;“”"]{3,70}(?:,\\s[^,.;“”"]{3,60})?)|(?<before>[^.;“”"]{2,90}?),?\\s${SAYS})(?=[\\s,.;:]|$)`,
	'u'
);
/** Jo Sample said: “…” */
const IN_FRONT = new RegExp(
	`^(?<before>[^.;“”"]{2,90}?),?\\s${SAYS}(?:\\s[^,.;“”"]{2,40})?[:,]\\s[“"]`,
	'u'
);

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
	const speaker = BEHIND.test(text) && speakerOf(said, reading);
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
	/\b(?:I|me|my|mine|you|your|he|she|him|her|his|hers)\b|^(?:it|they|that|there|but|and|so|yes|no|well|if)\b|[!?…]|\b(?:there|here)$/i;

/** A share, a sum, a measure, or a large count: "two of us" and "twenty years" are mostly manners of speaking. */
const isTelling = ({ kind, text }: Amount): boolean =>
	kind in HINTS &&
	/\d/.test(text) &&
	!/\b(?:years?|months?|weeks?|days?|hours?|minutes?)\b/.test(text) &&
	(kind !== 'count' || text.replace(/\D/g, '').length > 2);

const HINTS: Partial<Record<Amount['kind'], string>> = {
	share: 'what share?',
	money: 'how much?',
	measure: 'how much?',
	count: 'how many?'
};

/** Who is quoted; for a further sentence of a quotation, who was quoted before it in the paragraph. */
function speakerOf(said: ReadSentence, reading: Reading): string | null {
	const { text } = said.sentence;
	const match = BEHIND.exec(text) ?? IN_FRONT.exec(text);
	if (match) {
		const words = (match.groups?.['after'] ?? match.groups?.['before'] ?? '').trim();
		if (/^(?:he|she)$/i.test(words))
			return personBefore(said, reading, words.toLowerCase() as 'he' | 'she');
		return peopleIn(words, reading.people)[0]?.[1] ?? null;
	}
	const before = reading.said[said.index - 1];
	if (!/^[“"]/.test(text) || before?.sentence.paragraph !== said.sentence.paragraph) return null;
	return /[“"]/.test(before.sentence.text) ? speakerOf(before, reading) : null;
}
