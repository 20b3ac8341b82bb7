// Records of the wrong shape: a disk, a browser or another program has spoilt them. Told cheaply.
import type { LearningCard, ReviewCard } from '../core/schedule/schedule.ts';
import type { CardRow, DeckRow, NoteRow } from './schema.ts';

/** Thrown where a record cannot be worked with; the learner is told which, and led to the check. */
export class Damaged extends Error {
	readonly what: 'card' | 'note' | 'deck' | 'review';
	readonly id: string;

	constructor(what: Damaged['what'], id: string, cause?: unknown) {
		super(`The record of the ${what} ${id} is damaged.`, { cause });
		this.what = what;
		this.id = id;
	}
}

/** What a stored record may turn out to be. */
type Doubtful<T> = { readonly [Key in keyof T]?: Doubtful<T[Key]> | null };
type Dates = Omit<ReviewCard, 'kind'> & Omit<LearningCard, 'kind'>;
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
		: (schedule.kind === 'learning' || schedule.kind === 'relearning') && isNumber(dueAt);
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

export function isSoundDeck(row: DeckRow): boolean {
	const { head, limits } = row as Doubtful<DeckRow>;
	return typeof head?.title === 'string' && Array.isArray(head.sources) && !!limits;
}

/** Whether a stored value has all that a model of it has, each of the same kind. */
export function isLike(value: unknown, model: unknown): boolean {
	if (typeof model !== 'object' || model === null) return typeof value === typeof model;
	if (typeof value !== 'object' || value === null) return false;
	if (Array.isArray(model)) return Array.isArray(value);
	return Object.entries(model).every(([key, part]) =>
		isLike((value as Readonly<Record<string, unknown>>)[key], part)
	);
}
