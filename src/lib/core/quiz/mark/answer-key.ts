// The key of a card: what its note, its deck and its learner take for the right answer.
import { cardsOf } from '../../note/card.ts';
import { faceOf } from '../../note/face.ts';
import { readableTexts } from '../../note/face-text.ts';
import type { DeckHead } from '../../note/deck.ts';
import type { LooseDate } from '../../language/loose-date.ts';
import type { Note } from '../../note/note.ts';
import { defaultTolerancePercent, parseQuantity } from '../../language/quantity.ts';
import { acceptedAnswers } from './accepted.ts';
import { formOf } from './compare.ts';
import { readDates } from './mark-date.ts';
import type { AnswerKey, DeckTerms, QuantityKey } from './marking.ts';
import { tokensOf } from '../../language/tokens.ts';

/**
 * What the notes of a deck answer and ask with; made once for all its cards. Wrong options and former
 * answers are among it: a slip must not lead to them either.
 */
export function deckTermsOf(notes: readonly Note[], head: DeckHead): DeckTerms {
	const answers: (readonly string[])[] = [];
	const words = new Set<string>();
	// Sentences with several gaps, and options of several notes, come again and again.
	const formByText = new Map<string, string>();
	const read = (text: string): string => {
		const known = formByText.get(text);
		if (known !== undefined) return known;
		const tokens = tokensOf(text, head.language);
		for (const token of tokens) if (token.kind === 'word') words.add(token.text);
		const form = formOf(tokens);
		formByText.set(text, form);
		return form;
	};
	for (const note of notes) {
		for (const { part } of cardsOf(note)) {
			readableTexts(faceOf(note, part, head).question).forEach(read);
			answers.push(acceptedAnswers(note, part, head).map(read));
		}
		const { standing } = note.evidence;
		const former = standing.kind === 'changed' ? [standing.was] : [];
		for (const text of [...note.decoys, ...former]) answers.push([read(text)]);
	}
	return { language: head.language, answers, words };
}

/** The key of one card, with what its learner had remembered. Throws where the note has no such part. */
export function answerKeyOf(
	note: Note,
	part: string,
	head: DeckHead,
	terms: DeckTerms,
	remembered: readonly string[] = []
): AnswerKey {
	const accepted = [...acceptedAnswers(note, part, head), ...remembered];
	const question = readableTexts(faceOf(note, part, head).question).join('');
	const date = note.kind === 'event' ? note.date : dateIn(accepted[0]!);
	return {
		accepted,
		date,
		quantity: date ? null : quantityOf(note, accepted[0]!, question),
		question,
		...(note.kind === 'position' && part === 'party'
			? { among: head.parties.map(({ name }) => name) }
			: {}),
		terms
	};
}

/** A figure's amount, or that of another answer which is nothing but a number: 2019, 11%, $3 million. */
function quantityOf(note: Note, answer: string, question: string): QuantityKey | null {
	if (note.kind === 'figure') {
		return { value: note.value, tolerancePercent: note.tolerancePercent, question };
	}
	const value = parseQuantity(answer);
	if (!value || !/^%?$/.test(value.unit)) return null;
	return { value, tolerancePercent: defaultTolerancePercent(value), question };
}

/** The date that an answer is, with its month in words; a year alone is a number. */
function dateIn(answer: string): LooseDate | null {
	const date = readDates(answer)[0];
	return date && date.month !== null && /\p{L}/u.test(answer) ? date : null;
}
