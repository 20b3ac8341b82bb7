// Gaps that were mistyped: braces left over as text, or one name for two different gaps.
import { clozePieces } from '../../note/cloze.ts';
import { sameAs } from '../../language/plain-words.ts';
import { placeOfField, type PlacedDeck } from '../text/placed-deck.ts';
import { quoted, type ProblemList } from '../problem.ts';

export function checkGaps({ noteById }: PlacedDeck, problems: ProblemList): void {
	for (const placed of noteById.values()) {
		const complaint = placed.note.kind === 'cloze' ? gapProblem(placed.note.text) : null;
		if (complaint !== null) problems.add(placeOfField(placed, 'cloze'), complaint);
	}
}

/** What is wrong with a sentence that has gaps, and the mend; null where nothing is. */
export function gapProblem(text: string): string | null {
	const answerByName = new Map<string, string>();
	const pieces = clozePieces(text);
	if (pieces.every(({ kind }) => kind === 'text')) return null;
	for (const piece of pieces) {
		if (piece.kind === 'text') {
			const stray = /\{\{|\}\}/.exec(piece.text);
			if (stray) {
				return `${quoted(piece.text.slice(stray.index))} is no gap: write {{name::answer}} or {{name::answer::hint}}, the name in small letters, digits and dashes.`;
			}
			continue;
		}
		const first = answerByName.get(piece.name);
		if (first !== undefined && sameAs(first) !== sameAs(piece.answer)) {
			return `Two gaps are named "${piece.name}" and have different answers, ${quoted(first)} and ${quoted(piece.answer)}: one card asks for all gaps of a name, so give each its own.`;
		}
		answerByName.set(piece.name, first ?? piece.answer);
	}
	return null;
}
