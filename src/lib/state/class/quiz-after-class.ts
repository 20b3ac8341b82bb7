// The quiz that tells how a class went: of its decks, with what has to be recalled first.
import { printSettings, readSettings } from '../../core/quiz/settings.ts';
import type { ClassRecord, ForecastRecord } from '../../core/collection/records.ts';
import type { DeckId } from '../../core/note/ids.ts';
import { newSeed } from '../quiz/quiz-choice.svelte.ts';

/** The name under which a quiz's address says which forecast it checks. */
export const CHECKS = 'checks';

/** The query of the quiz's address; `deckIds` are the decks that the class's cards are of. */
export function quizAfterClass(
	{ schoolClass }: ClassRecord,
	{ id }: ForecastRecord,
	deckIds: readonly DeckId[]
): string {
	const usual = readSettings([]);
	// Whole decks and single topics of others cannot be named in one quiz: then the whole decks are.
	const whole = schoolClass.decks.length > 0;
	const settings = { ...usual, deckIds: whole ? schoolClass.decks : deckIds, seed: newSeed() };
	const topics = whole ? [] : schoolClass.topics;
	return `?${new URLSearchParams([
		...printSettings({ ...settings, topics }).map(([name, value]) => [name, value]),
		[CHECKS, id]
	])}`;
}
