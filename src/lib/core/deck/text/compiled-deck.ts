// A deck for other programs: plain texts and no marks, each note with its cards as a learner meets them.
import { printAsOf } from '../../note/as-of.ts';
import { cardsOf } from '../../note/card.ts';
import { faceOf, type Face } from '../../note/face.ts';
import { answersIn, promptOf } from '../../note/face-text.ts';
import { headFor } from '../check/cards.ts';
import type { Deck, DeckHead, Issue, Party } from '../../note/deck.ts';
import { isUnsourced, type Citation, type Source, type Standing } from '../../note/evidence.ts';
import { printLooseDate } from '../../language/loose-date.ts';
import type { Note, NoteKind } from '../../note/note.ts';

export interface CompiledCard {
	readonly id: string;
	readonly part: string;
	readonly task: string;
	/** A gap is "____", with its hint in brackets behind it. */
	readonly prompt: string;
	/** Of a sentence with gaps only what fills the one that is asked for. */
	readonly answer: string;
	/** Beside the answer. */
	readonly acceptedAnswers: readonly string[];
}

export interface CompiledNote {
	readonly id: string;
	readonly kind: NoteKind;
	readonly topic: string;
	/** Prompt and answers of the first card. */
	readonly prompt: string;
	readonly answer: string;
	readonly acceptedAnswers: readonly string[];
	readonly evidence: {
		/** Only where it is: then nobody is the claimant, and nothing is cited. */
		readonly commonKnowledge?: true;
		/** Only where nothing says where the note stands: nobody is the claimant then either. */
		readonly noSource?: true;
		readonly claimedBy: string | null;
		readonly asOf: string;
		readonly citations: readonly {
			readonly source: string;
			readonly paragraph: number;
			readonly quote: string | null;
		}[];
	};
	readonly standing:
		| { readonly kind: 'settled' }
		| { readonly kind: 'disputed'; readonly rivals: readonly string[] }
		| { readonly kind: 'changed'; readonly was: string; readonly since: string };
	readonly explanation: string | null;
	readonly wrongOptions: readonly string[];
	readonly tags: readonly string[];
	readonly retired: { readonly since: string; readonly reason: string } | null;
	readonly cards: readonly CompiledCard[];
}

/** All dates are printed as the deck format writes them. */
export interface CompiledDeck {
	readonly id: string;
	readonly title: string;
	readonly language: string;
	readonly licence: string;
	readonly version: number;
	readonly description: string;
	readonly sources: readonly (Omit<Source, 'date'> & { readonly date: string | null })[];
	readonly parties: readonly Party[];
	readonly issues: readonly Issue[];
	readonly notes: readonly CompiledNote[];
}

/** What a card asks, in the language of whoever wants the deck. */
export interface CardWords {
	readonly task: (task: Face['task']) => string;
	readonly question: (face: Face) => Face['question'];
}

/** Its fields stand in the order in which a reader wants them. */
export function compileDeck(deck: Deck, words: CardWords): CompiledDeck {
	const { id, title, language, licence, version, description, parties, issues } = deck;
	const sources = deck.sources.map((source) => ({
		...source,
		date: source.date && printLooseDate(source.date)
	}));
	const notes = deck.notes.map((note) => compileNote(note, deck, words));
	return { id, title, language, licence, version, description, sources, parties, issues, notes };
}

function compileNote(note: Note, head: DeckHead, words: CardWords): CompiledNote {
	const own = headFor(note, head);
	const cards = cardsOf(note).map(({ id, part }) =>
		compileCard({ id, part }, faceOf(note, part, own), words)
	);
	const { prompt, answer, acceptedAnswers } = cards[0]!;
	const { claimedBy, asOf, citations, standing } = note.evidence;
	return {
		id: note.id,
		kind: note.kind,
		topic: note.topic,
		...{ prompt, answer, acceptedAnswers },
		evidence: {
			...(claimedBy === null &&
				(isUnsourced(note.evidence)
					? { noSource: true as const }
					: { commonKnowledge: true as const })),
			claimedBy,
			asOf: printAsOf(asOf),
			citations: citations.map(compileCitation)
		},
		standing: compileStanding(standing),
		explanation: note.explanation,
		wrongOptions: note.decoys,
		tags: note.tags,
		retired: note.retired && { ...note.retired, since: printLooseDate(note.retired.since) },
		cards
	};
}

function compileCard(
	card: Pick<CompiledCard, 'id' | 'part'>,
	face: Face,
	words: CardWords
): CompiledCard {
	const { task, answer, also } = face;
	return {
		...{ id: card.id, part: card.part, task: words.task(task) },
		prompt: promptOf(words.question(face)),
		answer: answersIn(answer)[0]!,
		acceptedAnswers: also
	};
}

const compileCitation = ({ sourceId, paragraph, quote }: Citation) => ({
	source: sourceId,
	paragraph,
	quote
});

function compileStanding(standing: Standing): CompiledNote['standing'] {
	return standing.kind === 'changed'
		? { ...standing, since: printLooseDate(standing.since) }
		: standing;
}
