// Whether a row has the shape that the app relies on: what is stored can be damaged.
import { NOTE_KINDS, type Note, type NoteKind } from '../../core/note/note.ts';
import { isReadable, isStamp } from '../../core/review/readable.ts';
import type { CardFlags } from '../../core/schedule/flags.ts';
import type { Preset } from '../../core/schedule/preset.ts';
import type { Schedule } from '../../core/schedule/schedule.ts';
import { REVIEW_ORDERS, type StudySettings } from '../../core/schedule/settings.ts';
import type { CardRow, DayRow, DeckRow, NoteRow, UpdateRow } from '../database/schema.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isNumbers = (value: unknown): boolean => Array.isArray(value) && value.every(isNumber);

export function isSchedule(value: unknown): value is Schedule {
	if (!isFields(value)) return false;
	if (value.kind === 'new') return true;
	const { memory, lastAt, lastDay, reps, lapses } = value;
	if (!isFields(memory) || !isNumber(memory.stability) || !isNumber(memory.difficulty))
		return false;
	if (![lastAt, lastDay, reps, lapses].every(isNumber)) return false;
	return value.kind === 'review'
		? isNumber(value.intervalDays) && isNumber(value.dueDay)
		: ['learning', 'relearning'].includes(value.kind as string) &&
				isNumber(value.step) &&
				isNumber(value.dueAt);
}

export function isFlags(value: unknown): value is CardFlags {
	if (!isFields(value) || typeof value.leech !== 'boolean') return false;
	const { suspended, buried } = value;
	const by = (flag: unknown, who: string) => isFields(flag) && flag.by === who;
	return (
		(suspended === null ||
			by(suspended, 'learner') ||
			(by(suspended, 'leech') && isStamp((suspended as Fields).review))) &&
		(buried === null ||
			((by(buried, 'learner') || by(buried, 'sibling')) && isNumber((buried as Fields).untilDay)))
	);
}

/** What no log can give back is there; the schedule and the queues' keys are looked at elsewhere. */
export function isCardRow(value: unknown): value is CardRow {
	if (!isFields(value)) return false;
	const { id, noteId, deckId, part, position, schedule, flags, flagsStamp, lastReviewId } = value;
	return (
		isText(noteId) &&
		isText(part) &&
		id === `${noteId}#${part}` &&
		isText(deckId) &&
		isNumber(position) &&
		isSchedule(schedule) &&
		isFlags(flags) &&
		(flagsStamp === null || isStamp(flagsStamp)) &&
		(lastReviewId === null || isStamp(lastReviewId))
	);
}

/** The texts without which a note of a kind cannot be asked. */
const TEXTS: Readonly<Record<NoteKind, readonly string[]>> = {
	term: ['term', 'meaning'],
	question: ['question', 'answer'],
	cloze: ['text'],
	figure: ['question'],
	event: ['event'],
	statement: ['statement', 'speaker'],
	position: ['issueId', 'partyId', 'says']
};

function isEvidence(value: unknown): boolean {
	if (!isFields(value) || !isText(value.claimedBy) || !isFields(value.asOf)) return false;
	const { citations, standing } = value;
	const isCitation = (one: unknown) =>
		isFields(one) && isText(one.sourceId) && isNumber(one.paragraph);
	if (!Array.isArray(citations) || !citations.every(isCitation) || !isFields(standing))
		return false;
	if (standing.kind === 'disputed') return isTexts(standing.rivals);
	if (standing.kind === 'changed') return isText(standing.was) && isFields(standing.since);
	return standing.kind === 'settled';
}

export function isNote(value: unknown): value is Note {
	if (!isFields(value) || !isText(value.id)) return false;
	const kind = NOTE_KINDS.find((one) => one === value.kind);
	if (!kind || !TEXTS[kind].every((name) => isText(value[name]))) return false;
	const { topic, explanation, decoys, tags, retired, also } = value;
	return (
		isText(topic) &&
		(explanation === null || isText(explanation)) &&
		isTexts(decoys) &&
		isTexts(tags) &&
		(retired === null || (isFields(retired) && isFields(retired.since))) &&
		(also === undefined || isTexts(also)) &&
		(kind !== 'figure' || (isFields(value.value) && isNumber(value.value.number))) &&
		(kind !== 'event' || isFields(value.date)) &&
		isEvidence(value.evidence)
	);
}

const isOwn = (own: unknown): boolean =>
	isFields(own) &&
	isFields(own.edits) &&
	isTexts(own.tags) &&
	(own.rivals === undefined || isTexts(own.rivals)) &&
	(own.accepted === undefined ||
		(isFields(own.accepted) && Object.values(own.accepted).every(isTexts)));

export function isNoteRow(value: unknown): value is NoteRow {
	if (!isFields(value)) return false;
	const { id, deckId, position, note, stamp, shipped, own, marks } = value;
	return (
		isText(deckId) &&
		isNumber(position) &&
		isStamp(stamp) &&
		isNote(note) &&
		note.id === id &&
		(shipped === undefined || isNote(shipped)) &&
		(own === undefined || isOwn(own)) &&
		(marks === undefined || Array.isArray(marks))
	);
}

export function isDeckRow(value: unknown): value is DeckRow {
	if (!isFields(value) || !isFields(value.head) || !isFields(value.limits)) return false;
	const { id, head, addedAt, stamp, removed } = value;
	return (
		head.id === id &&
		[head.title, head.language, head.licence, head.description].every(isText) &&
		isNumber(head.version) &&
		[head.sources, head.parties, head.issues].every(Array.isArray) &&
		isNumber(addedAt) &&
		isStamp(stamp) &&
		typeof removed === 'boolean'
	);
}

/** What it takes to take an update back. */
export function isUpdateRow(value: unknown): value is UpdateRow {
	if (!isFields(value) || !isStamp(value.id) || !isFields(value.before)) return false;
	const { head, notes, positions, added, addedCards, calls } = value.before;
	return (
		isText(value.deckId) &&
		isNumber(value.toVersion) &&
		isFields(head) &&
		[value.changes, notes, positions, calls].every(Array.isArray) &&
		(notes as readonly unknown[]).every(isNoteRow) &&
		(calls as readonly unknown[]).every(isReadable) &&
		isTexts(added) &&
		isTexts(addedCards)
	);
}

/** Its numbers may be any: what they should be follows from the log. */
export const isDayRow = (value: unknown): value is DayRow =>
	isFields(value) &&
	[value.newCards, value.reviews, value.answers, value.durationMs].every(isNumber);

export const isPreset = (value: unknown): value is Preset =>
	isFields(value) &&
	isNumber(value.desiredRetention) &&
	isNumber(value.maximumIntervalDays) &&
	isNumbers(value.learningStepsMinutes) &&
	isNumbers(value.relearningStepsMinutes) &&
	typeof value.fuzz === 'boolean';

export const isStudy = (value: unknown): value is StudySettings =>
	isFields(value) &&
	[value.newPerDay, value.reviewsPerDay, value.leechThreshold, value.dayStartHour].every(
		isNumber
	) &&
	typeof value.burySiblings === 'boolean' &&
	REVIEW_ORDERS.some((order) => order === value.reviewOrder);
