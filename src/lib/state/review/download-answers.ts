// Answers that could not be stored, handed to the learner as a file.
import { printAnswers } from '../../formats/answers/print-answers.ts';
import type { Unsaved } from './unsaved.ts';

export function downloadAnswers(unsaved: readonly Unsaved[]): void {
	const given = unsaved.map(({ answer }) => ({ ...answer, cardId: answer.card.id }));
	const file = new Blob([printAnswers(given)], { type: 'application/json' });
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	const day = new Date(given[0]!.at).toISOString().slice(0, 10);
	link.download = `dateline-answers-${day}.json`;
	link.click();
	// The browser has taken hold of it by then.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
