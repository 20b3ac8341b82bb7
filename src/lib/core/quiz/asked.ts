// One card as a quiz may ask for it: what kind of answer it has, and what else of the kind there is.
import { cardsOf } from '../card/card.ts';
import { clozePieces } from '../card/cloze.ts';
import { faceOf } from '../card/face.ts';
import type { NoteInDeck } from '../deck/claim.ts';
import type { CardId } from '../deck/ids.ts';
import { contentWords } from './content-words.ts';

/** Of what kind an answer is: only what is of one kind can stand beside it. */
export type AnswerKind =
	| 'term'
	| 'meaning'
	| 'person'
	| 'name'
	| 'speaker'
	| 'party'
	| 'position'
	| 'statement'
	| 'figure'
	| 'date'
	| 'gap'
	| 'phrase';

export interface Asked extends NoteInDeck {
	readonly cardId: CardId;
	readonly part: string;
	readonly kind: AnswerKind;
	readonly task: string;
	readonly prompt: string;
	readonly context: string | null;
	readonly answer: string;
	readonly also: readonly string[];
	readonly promptWords: ReadonlySet<string>;
	readonly answerWords: ReadonlySet<string>;
}

/** All cards of these notes; of retired notes none. */
export function askedOf(notes: readonly NoteInDeck[]): readonly Asked[] {
	return notes
		.filter(({ note }) => note.retired === null)
		.flatMap((found) => cardsOf(found.note).map(({ id, part }) => askedFor(found, id, part)));
}

function askedFor(found: NoteInDeck, cardId: CardId, part: string): Asked {
	const face = faceOf(found.note, part, found.head);
	const filled = face.answer.find(({ mark }) => mark === 'answer');
	const answer = filled?.text ?? face.answer.map(({ text }) => text).join('');
	const prompt = face.question.map(({ text, mark }) => (mark === 'gap' ? gapOf(text) : text));
	return {
		...found,
		cardId,
		part,
		kind: kindOf(found, part, answer),
		task: face.task,
		prompt: prompt.join(''),
		context: face.context,
		answer,
		also: face.also,
		promptWords: contentWords(`${prompt.join('')} ${face.context ?? ''}`),
		answerWords: contentWords(answer)
	};
}

const gapOf = (hint: string): string => (hint === '' ? '____' : `____ (${hint})`);

function kindOf({ note }: NoteInDeck, part: string, answer: string): AnswerKind {
	switch (note.kind) {
		case 'term':
			return part === 'term' ? 'term' : 'meaning';
		case 'question':
			return kindOfName(note.question, answer) ?? 'phrase';
		case 'cloze':
			return clozePieces(note.text).some((piece) => piece.kind === 'gap') ? 'gap' : 'phrase';
		case 'figure':
			return 'figure';
		case 'event':
			return 'date';
		case 'statement':
			return part === 'speaker' ? 'speaker' : 'statement';
		case 'position':
			return part === 'says' ? 'position' : 'party';
	}
}

/** "Marco Rubio" after "who" is a person, "Geneva" after "where" or "which city" a name of its own. */
function kindOfName(question: string, answer: string): 'person' | 'name' | null {
	if (!/^(?:\p{Lu}[\p{L}.’'-]+)(?: \p{Lu}[\p{L}.’'-]+)*$/u.test(answer)) return null;
	const asksWho =
		/\b(?:who|whom)\b/i.test(question) ||
		/^which (?:envoy|minister|official|politician|president)\b/i.test(question);
	return asksWho && answer.includes(' ') ? 'person' : 'name';
}
