// One card as a quiz may ask for it: what kind of answer it has, and what else of the kind there is.
import { cardsOf } from '../../note/card.ts';
import { clozePieces } from '../../note/cloze.ts';
import { faceOf } from '../../note/face.ts';
import { answersIn, promptOf } from '../../note/face-text.ts';
import type { NoteInDeck } from '../../note/claim.ts';
import type { CardId } from '../../note/ids.ts';
import type { Context, Task } from '../../note/task.ts';
import { weighedContext } from '../../note/weighed.ts';
import type { Prompt } from '../question.ts';
import { isDated } from './dated-name.ts';

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
	readonly task: Task;
	readonly prompt: Prompt;
	readonly context: Context | null;
	/** What of prompt and context wrong options are weighed against. */
	readonly stem: string;
	readonly answer: string;
	readonly also: readonly string[];
}

/** All cards of these notes; of retired notes none. */
export function askedOf(notes: readonly NoteInDeck[]): readonly Asked[] {
	const asked: Asked[] = [];
	for (const found of notes) {
		if (found.note.retired !== null) continue;
		for (const { id, part } of cardsOf(found.note)) asked.push(askedFor(found, id, part));
	}
	return asked;
}

function askedFor(found: NoteInDeck, cardId: CardId, part: string): Asked {
	const { note, head } = found;
	const { task, question, answer: spans, also, ...shown } = faceOf(note, part, head);
	const context = isToldByDate(found, part) ? null : shown.context;
	const answer = answersIn(spans)[0]!;
	const words = promptOf(question);
	// Written out: to spread the note into each of 20,000 cards takes longer than all the rest of this.
	return {
		note,
		head,
		cardId,
		part,
		kind: kindOf(found, part, answer),
		task,
		prompt: task.kind === 'position' ? task : words,
		context,
		stem: context === null ? words : `${words} ${weighedContext(context)}`,
		answer,
		also
	};
}

/** A date beside a statement, or a position of parties with dates in their names, would leave out most of the others. */
const isToldByDate = ({ note, head }: NoteInDeck, part: string): boolean =>
	(note.kind === 'statement' && part === 'speaker') ||
	(note.kind === 'position' && part === 'party' && head.parties.some(({ name }) => isDated(name)));

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
