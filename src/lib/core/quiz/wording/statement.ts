// What a question of true or false asks about: a statement, made of a card and an answer to it.
import { clozePieces } from '../../note/cloze.ts';
import { nameIn } from '../../note/claim.ts';
import type { NoteInDeck } from '../../note/claim.ts';
import type { Prompt } from '../question.ts';
import { wordingRulesOf } from './wording-rules.ts';

interface AskedCard extends NoteInDeck {
	readonly part: string;
}

/**
 * Says an answer to the card as a statement; null where no safe one can be made, and then the card gives
 * no such question. The form is one in which each of `answers` fits.
 */
export function statementOf(
	{ note, head, part }: AskedCard,
	answers: readonly string[]
): ((answer: string) => Prompt) | null {
	switch (note.kind) {
		case 'term':
			return part === 'term'
				? (term) => ({ kind: 'means', term, meaning: note.meaning })
				: (meaning) => ({ kind: 'means', term: note.term, meaning });
		case 'event':
			return (date) => ({ kind: 'was-on', event: note.event, date });
		case 'statement':
			return part === 'speaker'
				? (speaker) => ({ kind: 'said', speaker, statement: note.statement })
				: null;
		case 'position': {
			const party = nameIn(head.parties, note.partyId);
			const issue = nameIn(head.issues, note.issueId);
			return part === 'says' ? (says) => ({ kind: 'stance', party, issue, says }) : null;
		}
		case 'cloze':
			return (answer) => filled(note.text, part, answer);
		case 'question':
		case 'figure':
			return wordingRulesOf(head.language)?.declare(note.question, answers) ?? null;
	}
}

/** The sentence with an answer in the gap that is asked for, and its own in the others. */
const filled = (text: string, part: string, answer: string): string =>
	clozePieces(text)
		.map((piece) =>
			piece.kind === 'text' ? piece.text : piece.name === part ? answer : piece.answer
		)
		.join('');
