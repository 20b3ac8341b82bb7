// What the cards of a plan ask, in the order in which they will come.
import { faceOf } from '../../core/note/face.ts';
import { readableTexts } from '../../core/note/face-text.ts';
import type { PlannedCard } from '../../core/class/plan.ts';
import { cardsOfPlan } from '../../storage/class/class-cards.ts';
import { askedSpans } from '../../words/say-card.ts';
import type { App } from '../app/app.svelte.ts';

export interface PlannedQuestion {
	readonly id: string;
	readonly question: string;
	readonly isNew: boolean;
	readonly deckId: string;
}

/** One whose note cannot be read is left out. */
export async function questionsOf(
	app: App,
	planned: readonly PlannedCard[]
): Promise<readonly PlannedQuestion[]> {
	const found = await app.use((db) =>
		cardsOfPlan(
			db,
			planned.map(({ id }) => id)
		)
	);
	return found.flatMap(({ row, note, head }) => {
		try {
			const text = readableTexts(askedSpans(faceOf(note, row.part, head))).join('');
			const isNew = row.schedule.kind === 'new';
			return [{ id: row.id, question: text, isNew, deckId: row.deckId }];
		} catch {
			// What lacks what its kind has cannot be asked either: the session leaves it out, and says so.
			return [];
		}
	});
}
