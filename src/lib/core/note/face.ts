// What a card shows: the task, the question and the answer, as plain words with few marks.
import { clozePieces, type ClozePiece } from './cloze.ts';
import { citedBy, nameIn, sayEventDate } from './claim.ts';
import type { DeckHead } from './deck.ts';
import type { Source } from './evidence.ts';
import type { ClozeNote, Note, PositionNote } from './note.ts';
import { printQuantity } from '../language/quantity.ts';
import type { Context, Task } from './task.ts';
import { weighedPosition } from './weighed.ts';

/** A piece of what a card shows, by its kind; what shows or prints one handles each of them. */
export type FaceSpan =
	| { readonly kind: 'text'; readonly text: string }
	/** A blank, with its hint; empty where it has none. */
	| { readonly kind: 'gap'; readonly hint: string }
	/** What stood in the gap, set off from its sentence. */
	| { readonly kind: 'filled'; readonly text: string };

export interface Face {
	readonly task: Task;
	/** Of a position, which is asked for by its task, as rules weigh it; what is shown is said by words. */
	readonly question: readonly FaceSpan[];
	/** Where the question alone could mean several reports. */
	readonly context: Context | null;
	readonly answer: readonly FaceSpan[];
	/** Other accepted answers. */
	readonly also: readonly string[];
}

/** A card's face. Throws where the note has no such part: such a card is a bug of the caller. */
export function faceOf(note: Note, part: string, deck: DeckHead): Face {
	const faces = note.kind === 'cloze' ? clozeFaces(note.text, part) : facesOf(note, deck);
	const face = Object.hasOwn(faces, part) ? faces[part] : undefined;
	if (face) return face;
	throw new Error(`The note ${note.id} has no part "${part}".`);
}

function facesOf(note: Exclude<Note, ClozeNote>, deck: DeckHead): Readonly<Record<string, Face>> {
	switch (note.kind) {
		case 'term':
			return {
				meaning: face({ kind: 'meaning' }, note.term, note.meaning),
				term: face({ kind: 'term' }, note.meaning, note.term, note.also)
			};
		case 'question':
			return { answer: face({ kind: 'answer' }, note.question, note.answer, note.also) };
		case 'figure':
			return { value: face({ kind: 'figure' }, note.question, printQuantity(note.value)) };
		case 'event':
			return { date: face({ kind: 'date' }, note.event, sayEventDate(note)) };
		case 'statement':
			return {
				// The same may be said again by somebody else: when is part of who.
				speaker: {
					...face({ kind: 'speaker' }, note.statement, note.speaker, note.also),
					context: { kind: 'as-of', date: note.evidence.asOf }
				},
				...(note.about !== null && {
					statement: face({ kind: 'statement', speaker: note.speaker }, note.about, note.statement)
				})
			};
		case 'position': {
			const party = nameIn(deck.parties, note.partyId);
			const issue = nameIn(deck.issues, note.issueId);
			return {
				says: {
					...face({ kind: 'position', party, issue }, weighedPosition(party, issue), note.says),
					context: reportOf(note, deck)
				},
				// Who reports it might give the answer away.
				party: {
					...face({ kind: 'party', issue }, note.says, party),
					context: { kind: 'as-of', date: note.evidence.asOf }
				}
			};
		}
	}
}

function face(task: Task, question: string, answer: string, also: readonly string[] = []): Face {
	return {
		task,
		question: [{ kind: 'text', text: question }],
		context: null,
		answer: [{ kind: 'text', text: answer }],
		also
	};
}

/** A gap asks for its own answer; the sentence's other gaps are filled in. */
function clozeFaces(text: string, part: string): Readonly<Record<string, Face>> {
	const pieces = clozePieces(text);
	const asksFor = (piece: ClozePiece) => piece.kind === 'gap' && piece.name === part;
	const asked = pieces.find((piece) => piece.kind === 'gap' && piece.name === part);
	if (asked?.kind !== 'gap') return {};
	const spans = (answered: boolean) =>
		pieces.map((piece): FaceSpan => {
			if (piece.kind === 'text') return piece;
			if (!asksFor(piece)) return { kind: 'text', text: piece.answer };
			return answered ? { kind: 'filled', text: piece.answer } : { kind: 'gap', hint: piece.hint };
		});
	return {
		[part]: {
			task: { kind: 'gap' },
			question: spans(false),
			context: null,
			answer: spans(true),
			also: asked.also
		}
	};
}

function reportOf(note: PositionNote, deck: DeckHead): Context {
	const source = citedBy({ note, head: deck })[0]?.source;
	const date = note.evidence.asOf;
	if (!source) return { kind: 'as-of', date };
	const { publisher, title, about, id }: Source = source;
	if (publisher !== null) return { kind: 'reported-by', publisher, date };
	if (title !== null) return { kind: 'reported-in-title', title, date };
	return { kind: 'reported-in', what: about ?? id, date };
}
