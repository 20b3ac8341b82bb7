// What is kept on the device, record by record. Everything here is plain data.
import type { DBSchema, IDBPDatabase } from 'idb';
import type {
	ArticleRecord,
	CardRecord,
	ClassRecord,
	DeckRecord,
	ForecastRecord,
	NoteRecord,
	PresetRecord,
	SettingsRecord,
	UpdateRecord
} from '../../core/collection/records.ts';
import type { DayBlock } from '../../core/collection/rows/day-block.ts';
import type { CardRow } from '../../core/collection/rows/row.ts';
import type { Foreseen } from '../../core/review/foreseen.ts';
import type { LogEntry } from '../../core/review/review.ts';
import type { Stamp } from '../../core/stamp.ts';
import type { PlacesRow, SegmentRow } from '../log/rows.ts';

export type {
	ArticleRecord as ArticleRow,
	ClassRecord as ClassRow,
	DeckRecord as DeckRow,
	ForecastRecord as ForecastRow,
	NoteRecord as NoteRow,
	OwnPart,
	PresetRecord as PresetRow,
	UpdateRecord as UpdateRow
} from '../../core/collection/records.ts';
export type { CardRow, DayRow } from '../../core/collection/rows/row.ts';

export type MetaRow =
	| { readonly id: 'clock'; readonly stamp: Stamp; readonly deviceId: string }
	| SettingsRecord
	| Foreseen;

export interface Schema extends DBSchema {
	meta: { key: string; value: MetaRow };
	presets: { key: string; value: PresetRecord };
	decks: { key: string; value: DeckRecord };
	notes: { key: string; value: NoteRecord; indexes: { byDeck: [string, number] } };
	cards: {
		key: string;
		value: CardRow;
		indexes: {
			byQueue: [string, string, number];
			byUrgency: [string, number, number, string];
		};
	};
	tail: { key: string; value: LogEntry; indexes: { byCard: [string, string] } };
	segments: {
		key: number;
		value: SegmentRow;
		indexes: { byLast: [string, number]; byDevice: [string, number] };
	};
	places: { key: number; value: PlacesRow };
	days: { key: [string, number]; value: DayBlock };
	updates: { key: string; value: UpdateRecord; indexes: { byDeck: [string, string] } };
	classes: { key: string; value: ClassRecord };
	forecasts: { key: string; value: ForecastRecord };
	articles: { key: string; value: ArticleRecord };
}

export const STORES = [
	'meta',
	'presets',
	'decks',
	'notes',
	'cards',
	'tail',
	'segments',
	'places',
	'days',
	'updates',
	'classes',
	'forecasts',
	'articles'
] as const;

export type Db = IDBPDatabase<Schema>;
