// What waits in each deck on a day: as it was foreseen, or else read.
import type { DeckDay } from '../../core/review/deck-day.ts';
import { decksAt } from '../../core/review/foreseen.ts';
import type { Moment } from '../../core/schedule/answer.ts';
import type { StudySettings } from '../../core/schedule/settings.ts';
import type { Db, DeckRow, MetaRow } from '../database/schema.ts';
import { planDay } from './day-plan.ts';
import { foreseenIn } from './foreseen.ts';

/** With it comes what Today begins with: one thing to load. */
export { beginningOf } from '../database/at-opening.ts';

/** One for each of all decks, in their order. */
export async function deckDays(
	db: Db,
	decks: readonly DeckRow[],
	study: StudySettings,
	{ at, day }: Moment,
	{ meta, build }: { readonly meta: readonly MetaRow[]; readonly build: string }
): Promise<readonly DeckDay[]> {
	const foreseen = foreseenIn(meta, day, build);
	const seen = foreseen ? decksAt(foreseen, at) : [];
	const found = decks.map(({ id }) => seen.find(({ deckId }) => deckId === id));
	if (found.every((one) => one !== undefined)) return found;
	return planDay(db, decks, study, day, at);
}
