// What a card shows: the task, the question and the answer, as plain words with few marks.
import { clozePieces, type ClozePiece } from './cloze.ts';
import { citedBy, nameIn, sayEventDate } from './claim.ts';
import type { DeckHead } from './deck.ts';
import type { Source } from './evidence.ts';
import { sayLooseDate } from '../language/loose-date.ts';
import type { ClozeNote, Note, PositionNote } from './note.ts';
import { printQuantity } from '../language/quantity.ts';

/** A piece of what a card shows, by its kind; what shows or prints one handles each of them. */
export type FaceSpan =
	| { readonly kind: 'text'; readonly text: string }
	/** A blank, with its hint; empty where it has none. */
	| { readonly kind: 'gap'; readonly hint: string }
	/** What stood in the gap, set off from its sentence. */
	| { readonly kind: 'filled'; readonly text: string };

export interface Face {
	/** What is asked for, as "Which term is this?". */
	readonly task: string;
	readonly question: readonly FaceSpan[];
	/** Whose report is asked for, and of when, where the question alone could mean several. */
	readonly context: string | null;
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
				meaning: face('What does this term mean?', note.term, note.meaning),
				term: face('Which term is this?', note.meaning, note.term, note.also)
			};
		case 'question':
			return { answer: face('Answer the question', note.question, note.answer, note.also) };
		case 'figure':
			return { value: face('Give the figure', note.question, printQuantity(note.value)) };
		case 'event':
			return { date: face('When was this?', note.event, sayEventDate(note)) };
		case 'statement':
			return {
				speaker: face('Who said this?', note.statement, note.speaker, note.also),
				...(note.about !== null && {
					statement: face(`What did ${note.speaker} say?`, note.about, note.statement)
				})
			};
		case 'position': {
			const party = nameIn(deck.parties, note.partyId);
			const issue = nameIn(deck.issues, note.issueId);
			return {
				says: {
					...face('Give the position', `What is the position of ${party} on ${issue}?`, note.says),
					context: sayReport(note, deck)
				},
				// Who reports it might give the answer away.
				party: {
					...face(`Who takes this position on ${issue}?`, note.says, party),
					context: `As of ${sayLooseDate(note.evidence.asOf)}`
				}
			};
		}
	}
}

function face(task: string, question: string, answer: string, also: readonly string[] = []): Face {
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
			task: 'Fill the gap',
			question: spans(false),
			context: null,
			answer: spans(true),
			also: asked.also
		}
	};
}

/** Several documents may speak of one position: whose report is meant, and as of when. */
function sayReport(note: PositionNote, deck: DeckHead): string {
	const source = citedBy({ note, head: deck })[0]?.source;
	const date = sayLooseDate(note.evidence.asOf);
	return source ? `As ${sayReporter(source)}, ${date}` : `As of ${date}`;
}

function sayReporter({ publisher, title, about, id }: Source): string {
	if (publisher !== null) return `${publisher} reports it`;
	return `reported in ${title === null ? (about ?? id) : `“${title}”`}`;
}
