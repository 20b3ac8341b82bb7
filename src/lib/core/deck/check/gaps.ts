// Gaps that were mistyped: braces left over as text, or one name for two different gaps.
import { clozePieces, writtenPieces } from '../../note/cloze.ts';
import { sameAs } from '../../language/plain-words.ts';
import { placeOfField, type PlacedDeck } from '../text/placed-deck.ts';
import { inSentence } from '../../language/plain-text.ts';
import type { DeckFault } from '../faults.ts';
import type { ProblemList } from '../problem.ts';

export function checkGaps({ noteById }: PlacedDeck, problems: ProblemList): void {
	for (const placed of noteById.values()) {
		const complaint = placed.note.kind === 'cloze' ? gapProblem(placed.note.text) : null;
		if (complaint !== null) problems.add(placeOfField(placed, 'cloze'), complaint);
	}
}

/** What is wrong with a sentence that has gaps; null where nothing is. */
export function gapProblem(text: string): DeckFault | null {
	const answerByName = new Map<string, string>();
	const written = writtenPieces(text);
	if (written.every(({ kind }) => kind === 'text')) return null;
	for (const piece of written) {
		if (piece.kind === 'gap') {
			if (piece.isOdd) return { kind: 'brace-alone', text: inSentence(piece.answer) };
			continue;
		}
		const plain = piece.text.replace(/\\[{}]/g, '  ');
		const stray = /\{\{|\}\}/.exec(plain);
		if (stray) {
			return { kind: 'stray-braces', text: inSentence(piece.text.slice(stray.index)) };
		}
	}
	for (const piece of clozePieces(text)) {
		if (piece.kind === 'text') continue;
		const first = answerByName.get(piece.name);
		if (first !== undefined && sameAs(first) !== sameAs(piece.answer)) {
			return {
				kind: 'gap-name-twice',
				name: piece.name,
				first: inSentence(first),
				second: inSentence(piece.answer)
			};
		}
		answerByName.set(piece.name, first ?? piece.answer);
	}
	return null;
}
