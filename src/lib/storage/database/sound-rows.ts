// Whether a card's or a note's record can be worked with: told cheaply, where each answer waits for it.
// It catches what would throw or plan a card for no day; the shapes in core/collection/shapes say all.
import type { ReviewCard, StepOfMinutes } from '../../core/schedule/schedule.ts';
import type { CardRow, NoteRow } from './schema.ts';

/** What a stored record may turn out to be. */
type Doubtful<T> = { readonly [Key in keyof T]?: Doubtful<T[Key]> | null };
type Dates = Omit<ReviewCard, 'kind' | 'dueAt'> & Omit<StepOfMinutes, 'kind' | 'dueDay'>;
const isNumber = Number.isFinite;

export function isSoundCard(row: CardRow): boolean {
	const { schedule, flags, noteId } = row as Doubtful<CardRow>;
	if (typeof noteId !== 'string' || typeof flags !== 'object' || !flags || !schedule) return false;
	if (schedule.kind === 'new') return true;
	const { memory, lastAt, lastDay, dueAt, dueDay } = schedule as Doubtful<Dates>;
	if (!isNumber(memory?.stability) || !isNumber(memory?.difficulty)) return false;
	if (!isNumber(lastAt) || !isNumber(lastDay)) return false;
	return schedule.kind === 'review'
		? isNumber(dueDay)
		: (schedule.kind === 'learning' || schedule.kind === 'relearning') && isNumber(dueAt ?? dueDay);
}

export function isSoundNote(row: NoteRow): boolean {
	const { note } = row as Doubtful<NoteRow>;
	return (
		typeof note?.id === 'string' &&
		typeof note.kind === 'string' &&
		Array.isArray(note.evidence?.citations) &&
		typeof note.evidence.standing?.kind === 'string'
	);
}
