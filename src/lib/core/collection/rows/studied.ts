// Which cards can be studied on a day, and which of a note's cards keep each other away.
import type { NoteId } from '../../note/ids.ts';
import { isBuried } from '../../schedule/flags.ts';
import type { CardRow } from './row.ts';

/** In its deck, neither set aside nor buried, and, where it is remembered, due. */
export function canBeStudied({ schedule, flags, retired }: CardRow, today: number): boolean {
	if (retired || flags.suspended || isBuried(flags, today)) return false;
	return schedule.kind === 'new' || schedule.dueDay === undefined || schedule.dueDay <= today;
}

/** Whether the answer of another card of its note puts this one off until tomorrow. */
export const canBeBuried = (card: CardRow, today: number): boolean =>
	!isLearning(card) && canBeStudied(card, today);

/** Cards in learning are not buried, whether their steps go by minutes or by days: they are under way. */
const isLearning = ({ schedule: { kind } }: CardRow): boolean =>
	kind === 'learning' || kind === 'relearning';

/** Of each note the card that comes first, a review before a new one: answered, it buries the others. */
export function withoutSiblings(cards: readonly CardRow[]): readonly CardRow[] {
	const isNew = ({ schedule }: CardRow) => schedule.kind === 'new';
	const inTurn = [...cards.filter((card) => !isNew(card)), ...cards.filter(isNew)];
	const given = new Set<NoteId>();
	return inTurn.filter((card) => {
		if (isLearning(card)) return true;
		const first = !given.has(card.noteId);
		given.add(card.noteId);
		return first;
	});
}
