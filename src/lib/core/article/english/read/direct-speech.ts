// Quotations in English news: what stands between the marks as somebody's own sentences, and who says them.
import type { Span } from '../../../language/span.ts';
import { clauseOf } from './clause.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { speakerLabelled, speakerNamed, type Speaker } from './speaker.ts';

export interface DirectSpeech {
	readonly speaker: Speaker;
	/** Between the marks, by places in the sentence. */
	readonly pieces: readonly Span[];
	/** Where the paper's own statement ends, in front of ", adding: “…”"; null where there is none beside it. */
	readonly statementEnd: number | null;
}

const SAYS =
	'(?:has |had |have )?(?:also |then |later |further |previously |earlier )?(?:said|says|say|told|tells|warned|warns|argued|argues|added|adds|explained|explains|wrote|writes|insisted|insists|announced|continued|continues|declared|declares|stated|states|noted|notes|replied|responded|tweeted|posted|proposed|concluded|commented|remarked|claimed|claims|stressed|recalled|testified|complained|promised|asserted|observed|urged|reads|read|went on|was quoted as saying)';

const SAYING_BESIDE =
	'(?:further |also |then )?(?:saying|adding|writing|arguing|warning|telling \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*|stating|insisting|noting|explaining)';

/** A quotation whose words are hidden: only its marks are left, with low lines between them. */
const Q = '["“]_+["”]';

/** “…,” said Jo Sample · “…,” the minister, Jo Sample, said */
const BEHIND = new RegExp(
	`${Q}[,.]?\\s(?:${SAYS}\\s(?<after>(?:[^_.;“”"]|(?<=\\b(?:\\p{Lu}|Dr|Mr|Mrs|Ms|Gen|Sen|Rep|Gov|St))\\.){2,110})|(?<before>[^_.;“”"]{2,110}?),?\\s${SAYS})(?=[\\s,.;:]|$)`,
	'u'
);

/** Jo Sample said: “…” */
const IN_FRONT = new RegExp(
	`^(?<before>[^_;“”"]{2,170}?),?\\s${SAYS}(?:\\s[^_;:“”"]{2,70}?)?[,:]?\\s${Q}`,
	'u'
);

/** …, adding: “…” */
const BESIDE = new RegExp(`,["”]?\\s${SAYING_BESIDE}[,:]?\\s(?=${Q})`, 'u');

/** Fewer words than this are a phrase that the paper borrows. */
const FEWEST_WORDS = 4;

const known = new WeakMap<ReadSentence, DirectSpeech | null>();

/** What somebody is quoted as saying in sentences of their own; null where nobody is, or nobody can tell who. */
export function directSpeechOf(said: ReadSentence, reading: Reading): DirectSpeech | null {
	const before = known.get(said);
	if (before !== undefined) return before;
	const speech = readSpeech(said, reading);
	known.set(said, speech);
	return speech;
}

function readSpeech(said: ReadSentence, reading: Reading): DirectSpeech | null {
	const { text, speaker } = said.sentence;
	if (speaker !== null)
		return spoken(speakerLabelled(speaker, said, reading), [{ start: 0, end: text.length }]);
	const pieces = piecesOf(text);
	if (pieces.length === 0 && !LOWER_CASE.test(text)) return null;
	const hidden = withHidden(text);
	const behind = BEHIND.exec(hidden);
	if (behind && behind.index < 2) {
		const words = behind.groups?.['after'] ?? behind.groups?.['before'] ?? '';
		return spoken(speakerNamed(cutTail(words), said, reading), wholeOnes(text, pieces));
	}
	if (/^["“]_+["”][.,]?$/.test(hidden.trim())) return continued(said, reading, pieces);
	const beside = BESIDE.exec(hidden);
	if (beside) {
		const subject = said.clause?.subject ?? '';
		const own = pieces.filter(({ start }) => start > beside.index);
		const speech = spoken(speakerNamed(subject, said, reading), own);
		return speech && { ...speech, statementEnd: beside.index };
	}
	const front = IN_FRONT.exec(hidden);
	return front && startsSentence(text, pieces)
		? spoken(speakerNamed(withoutLeads(front.groups!['before']!), said, reading), pieces)
		: null;
}

/** Jo Sample said "the dock is shut for good": a sentence, though it begins small. */
const LOWER_CASE = new RegExp(
	`(?:${SAYS}[,:]?\\s["“]|["”][.,]?\\s[^"“”]{3,110},\\s["“])(?=\\p{Ll})`,
	'u'
);

/** “While the dock may open,” she said, “the crews have left”: what hangs on the further part says nothing alone. */
const wholeOnes = (text: string, pieces: readonly Span[]): readonly Span[] =>
	pieces.filter(
		({ start, end }) =>
			!(
				/,$/.test(text.slice(start, end)) &&
				/^(?:While|Although|Though|If|When|Because|As|After)\s/.test(text.slice(start, end)) &&
				pieces.length > 1
			)
	);

const spoken = (speaker: Speaker | null, pieces: readonly Span[]): DirectSpeech | null =>
	speaker === null || pieces.length === 0 ? null : { speaker, pieces, statementEnd: null };

/** A further sentence of a quotation: by whoever spoke in the one before. */
function continued(
	said: ReadSentence,
	reading: Reading,
	pieces: readonly Span[]
): DirectSpeech | null {
	const before = reading.said[said.index - 1];
	if (before?.sentence.paragraph !== said.sentence.paragraph) return null;
	const speech = directSpeechOf(before, reading);
	return speech === null ? null : { ...speech, pieces, statementEnd: null };
}

/** What is quoted in whole sentences, or is the further part of one: “A,” she said, “and B.” */
function piecesOf(text: string): readonly Span[] {
	const all = [...text.matchAll(/“([^”]*)”|"([^"]*)"/g)].map((match) => {
		const words = match[1] ?? match[2] ?? '';
		const start = match.index + 1;
		// “A,” she said, “and B.”
		return {
			start: start + (/^(?:and|so)\s/.exec(words)?.[0].length ?? 0),
			end: start + words.length
		};
	});
	return all.filter(({ start, end }) => {
		const words = text.slice(start, end).trim();
		return (
			words.split(/\s+/).length >= FEWEST_WORDS &&
			(/^(?:\[?\p{Lu}|\[?\.\.\.|\[?…|\d)/u.test(words) ||
				// In the middle of the paper's own sentence, only a whole one.
				(BEFORE_SENTENCE.test(text.slice(0, start).replace(/(?:and|so)\s$/, '')) &&
					clauseOf(words) !== null))
		);
	});
}

const BEFORE_SENTENCE = new RegExp(`(?:${SAYS}[,:]?|["”][.,]?\\s[^"“”]{3,110},)\\s["“]$`, 'u');

/** Borrowed words in the middle of the paper's own sentence are no speech. */
const startsSentence = (text: string, [first]: readonly Span[]): boolean =>
	first !== undefined &&
	!/\b(?:that|was|is|are|were|as|the|an?|of|to|by|for|with|calling it)\s["“]$/.test(
		text.slice(0, first.start)
	);

/** The text with low lines for what stands between quotation marks; its length stays. */
const withHidden = (text: string): string =>
	text.replace(
		/“[^”]*”|"[^"]*"/g,
		(piece) => `${piece[0]}${'_'.repeat(Math.max(0, piece.length - 2))}${piece.at(-1)}`
	);

/** "In February, ", "Speaking to the Herald, ", "When asked about the dock, " in front of who speaks. */
function withoutLeads(words: string): string {
	const lead =
		/^(?:(?:However|Meanwhile|But|And|Later|Earlier|Then|Still|Yesterday|Today),?\s|(?:In|On|At|After|Before|During|When|As|While|Earlier|Later|Following|Asked|For|With|By|Upon|Via|Through|Since|Last|This|(?:\p{Lu}|\p{Ll})\p{Ll}+ing)\s[^,]{2,90},\s)/u.exec(
			words
		);
	return lead ? withoutLeads(words.slice(lead[0].length)) : words;
}

/** "Jo Sample on Twitter", "Lee Example in a statement": where is no part of who. */
const cutTail = (words: string): string =>
	words.replace(
		/\s(?:on (?!the\b)|in (?:an?|the|his|her|its|their)\s|via |to (?:reporters|journalists)|at (?:an?|the)\s(?:news|press)).*$/u,
		''
	);
