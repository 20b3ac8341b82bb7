// What a record may look like: declared once, for the check of what is stored and for backups. One
// that is stored may be damaged, and one in a backup is a stranger's until it has passed this.
import * as v from 'valibot';
import type { Collection, Part } from '../records.ts';
import { articleRecord } from './article-shapes.ts';
import { cardRecord } from './card-shapes.ts';
import { classRecord, forecastRecord } from './class-shapes.ts';
import { deckRecord, noteRecord, updateRecord } from './deck-shapes.ts';
import { logEntry, segment } from './log-shapes.ts';
import type { SaysTheSame } from './same-type.ts';
import { presetRecord, settingsRecord } from './settings-shapes.ts';

/** Each part's shape: what records.ts says of it, and how much of it there may be. */
export const SHAPES = {
	settings: settingsRecord,
	presets: presetRecord,
	decks: deckRecord,
	notes: noteRecord,
	cards: cardRecord,
	updates: updateRecord,
	classes: classRecord,
	forecasts: forecastRecord,
	articles: articleRecord,
	reviews: logEntry,
	log: segment
} as const satisfies Record<Part, v.GenericSchema>;

/** A field that only one of records.ts and the shapes knows does not compile. */
({
	settings: true,
	presets: true,
	decks: true,
	notes: true,
	cards: true,
	updates: true,
	classes: true,
	forecasts: true,
	articles: true,
	reviews: true,
	log: true
}) satisfies SaysTheSame<typeof SHAPES, Collection>;

/** Whether a value is a record of its part. */
export const isRecord = <P extends Part>(part: P, value: unknown): value is Collection[P] =>
	v.is(SHAPES[part], value);

/** What is wrong with a value that is no record of its part, in a few words. */
export function whatIsWrong(part: Part, value: unknown): string {
	const { issues } = v.safeParse(SHAPES[part], value);
	const [issue] = issues ?? [];
	const where = issue ? v.getDotPath(issue) : null;
	return `${where ?? 'the record'}: ${issue?.message ?? 'not of its shape'}`.slice(0, 200);
}
