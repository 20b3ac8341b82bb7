// Whether a row of the database is what a backup would take: what is stored can be damaged. What
// follows from the log and the notes may be any here, for the check puts it right.
import * as v from 'valibot';
import type { DayCounts } from '../../review/day-counts.ts';
import type { LogEntry } from '../../review/review.ts';
import type { CardFlags } from '../../schedule/flags.ts';
import type { Preset } from '../../schedule/preset.ts';
import type { StudySettings } from '../../schedule/settings.ts';
import { asWritten } from '../as-written.ts';
import { holdsAnother } from '../check-collection.ts';
import type { Collection, DeckRecord, NoteRecord, Part } from '../records.ts';
import type { CardRow } from '../rows/row.ts';
import { cardFlags, cardRecord, dayCounts, schedule } from './card-shapes.ts';
import { deckRecord, noteRecord } from './deck-shapes.ts';
import { preset, studySettings } from './settings-shapes.ts';
import { nullable, STAMP } from './shape-basics.ts';
import { SHAPES } from './shapes.ts';

/** Either as it is stored, or as a backup writes it. */
const is = (shape: v.GenericSchema, value: unknown): boolean =>
	v.is(shape, value) || v.is(shape, asWritten(value));

export const isRow = <P extends Part>(part: P, value: unknown): value is Collection[P] =>
	is(SHAPES[part], value);

export const isNoteRow = (value: unknown): value is NoteRecord =>
	is(noteRecord, value) && !holdsAnother(value as NoteRecord);

/** Its counts may be any. */
const deckRow = v.strictObject({
	...deckRecord.entries,
	noteCount: v.optional(v.unknown()),
	cardCount: v.optional(v.unknown())
});

export const isDeckRow = (value: unknown): value is DeckRecord =>
	is(deckRow, value) && (value as DeckRecord).head.id === (value as DeckRecord).id;

/** Its schedule may be any, and so may its places in the queues, which need not even be there. */
const cardRow = v.strictObject({
	...cardRecord.entries,
	schedule,
	lastReviewId: nullable(STAMP),
	queueKey: v.optional(v.unknown()),
	urgencyKey: v.optional(v.unknown())
});

export function isCardRow(value: unknown): value is CardRow {
	if (!is(cardRow, value)) return false;
	const { id, noteId, part } = value as CardRow;
	return id === `${noteId}#${part}`;
}

export const isLogEntry = (value: unknown): value is LogEntry => isRow('reviews', value);
export const isFlags = (value: unknown): value is CardFlags => is(cardFlags, value);
export const isPreset = (value: unknown): value is Preset => is(preset, value);
export const isStudy = (value: unknown): value is StudySettings => is(studySettings, value);
export const isDayCounts = (value: unknown): value is DayCounts => is(dayCounts, value);
