// Which note of the learner's decks a suggestion repeats, disputes or brings up to date.
import { latestOf } from '../note/as-of.ts';
import { cardsOf } from '../note/card.ts';
import { faceOf } from '../note/face.ts';
import { answersIn, textOf } from '../note/face-text.ts';
import type { NoteInDeck } from '../note/claim.ts';
import { compareLooseDates, type LooseDate } from '../language/loose-date.ts';
import { contentWords, NEARLY_THE_SAME, shareOfWords } from '../language/content-words.ts';
import type { Kin } from './kin.ts';
import type { Suggestion } from './suggestion.ts';

type Compared = Pick<Suggestion, 'question' | 'answer' | 'quote' | 'claimedBy' | 'asOf'>;

/** A card of a note, by its words. */
interface KnownCard {
	readonly noteInDeck: NoteInDeck;
	readonly asks: ReadonlySet<string>;
	readonly answer: string;
}

/**
 * Compares suggestions with notes; each word is looked up, so that thousands of notes cost little.
 * "Same" is the same answer to what is asked in nearly the same words. Another answer of the same
 * class is a rival, or a change where the same claimant says so later. Two gaps of one passage ask
 * for different things and are neither.
 */
export function kinFinder(notes: readonly NoteInDeck[]): (suggestion: Compared) => Kin | null {
	const known = notes.filter(({ note }) => note.retired === null).flatMap(cardsByWords);
	const placesByWord = new Map<string, number[]>();
	known.forEach(({ asks }, place) => {
		for (const word of asks) {
			const places = placesByWord.get(word);
			if (places) places.push(place);
			else placesByWord.set(word, [place]);
		}
	});
	return (suggestion) => {
		const asks = askedWords(suggestion.question);
		const shared = new Map<number, number>();
		for (const word of asks) {
			for (const place of placesByWord.get(word) ?? [])
				shared.set(place, (shared.get(place) ?? 0) + 1);
		}
		let best: { readonly kin: Kin; readonly share: number } | null = null;
		for (const [place, count] of shared) {
			const card = known[place]!;
			if (count < 2 && Math.max(asks.size, card.asks.size) > 1) continue;
			const share = shareOfWords(asks, card.asks);
			const large = count / Math.max(asks.size, card.asks.size);
			if (share < NEARLY_THE_SAME || large < FEWEST_OF_THE_LONGER) continue;
			const kin = kinOf(suggestion, card);
			if (
				kin &&
				(!best ||
					rank(kin) > rank(best.kin) ||
					(rank(kin) === rank(best.kin) && share > best.share))
			) {
				best = { kin, share };
			}
		}
		return best?.kin ?? null;
	};
}

/** Of the longer question so much is in the shorter one, too: a short one shares all its words with many. */
const FEWEST_OF_THE_LONGER = 0.45;

const rank = ({ kind }: Kin): number => ({ same: 2, change: 1, rival: 1 })[kind];

const cardsByWords = (noteInDeck: NoteInDeck): readonly KnownCard[] =>
	cardsOf(noteInDeck.note).map(({ part }) => {
		const face = faceOf(noteInDeck.note, part, noteInDeck.head);
		return {
			noteInDeck,
			asks: askedWords(textOf(face.question, () => '')),
			answer: answersIn(face.answer).join('')
		};
	});

/** What a question is about: without its gap, its hint and who says so. */
const askedWords = (question: string): ReadonlySet<string> =>
	contentWords(
		question
			.replace(/^According to [^,]{2,90}, /, '')
			.replace(/_{2,}(?:\s?\([^)]*\))?/g, ' ')
			.replace(/\b(?:according to|mean|means)\b/gi, ' ')
	);

function kinOf(
	{ answer, quote, claimedBy, asOf }: Compared,
	{ noteInDeck, answer: known }: KnownCard
): Kin | null {
	const { note, head } = noteInDeck;
	const says = `“${known}” in ${head.title}`;
	if (isSameAnswer(answer, known)) return { kind: 'same', noteId: note.id, says };
	const { citations, claimedBy: claimant, asOf: when } = note.evidence;
	if (
		citations.some(
			(cited) =>
				cited.quote !== null && (quote.includes(cited.quote) || cited.quote.includes(quote))
		)
	)
		return null;
	if (!isOfOneClass(answer, known)) return null;
	const isLater = asOf !== null && isAfter(asOf, latestOf(when));
	const byTheSame = claimedBy === null || (claimant !== null && sameName(claimedBy, claimant));
	return { kind: isLater && byTheSame ? 'change' : 'rival', noteId: note.id, says };
}

const isAfter = (date: LooseDate, other: LooseDate): boolean =>
	date.year !== null && other.year !== null && compareLooseDates(date, other) > 0;

const sameName = (a: string, b: string): boolean =>
	shareOfWords(contentWords(a), contentWords(b)) === 1;

const NUMBER = /\d+(?:[.,]\d+)*/g;
const numbersIn = (text: string): readonly string[] =>
	(text.match(NUMBER) ?? []).map((number) => number.replace(/[.,](?=\d{3}(?:\D|$))/g, ''));

/** The same numbers, or nearly the same words. */
function isSameAnswer(a: string, b: string): boolean {
	const [first, second] = [numbersIn(a), numbersIn(b)];
	if (first.length > 0 || second.length > 0) {
		return first.length === second.length && first.every((number) => second.includes(number));
	}
	const [words, others] = [contentWords(a), contentWords(b)];
	const shared = [...words].filter((word) => others.has(word)).length;
	return (
		words.size > 0 &&
		shared >= 0.75 * Math.min(words.size, others.size) &&
		shared >= 0.5 * Math.max(words.size, others.size)
	);
}

/** Both numbers of one unit, or both names: only such answers can contradict each other. */
function isOfOneClass(a: string, b: string): boolean {
	const [first, second] = [numbersIn(a).length > 0, numbersIn(b).length > 0];
	if (first !== second) return false;
	if (first) return unitOf(a) === unitOf(b);
	return isName(a) && isName(b);
}

const unitOf = (text: string): string =>
	/%|percent|per cent/i.test(text)
		? '%'
		: (/[$£€¥]/.exec(text)?.[0] ??
			/\d\s?(?:hundred|thousand|million|billion|trillion|m|bn)?\s?(\p{L}+)/u
				.exec(text)?.[1]
				?.toLowerCase()
				.replace(/s$/, '') ??
			'');

const isName = (text: string): boolean =>
	text.trim().split(/\s+/).length <= 5 && /^(?:the |a |an )?\p{Lu}/u.test(text.trim());
