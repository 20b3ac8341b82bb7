// An article, half worked through, for tests.
import type { ArticleRecord } from '../core/collection/records.ts';
import { deckId, noteId } from '../core/note/ids.ts';
import { nextStamp } from '../core/stamp.ts';
import { onDay } from './schedules.ts';

const { at } = onDay(20_000);

/** One card made of it, in the deck "maps", and one suggestion rejected. */
export const sampleArticle: ArticleRecord = {
	id: '0f'.repeat(32),
	text: 'A border moves\n\nThe border moved by 3 km on Monday, the Gazette says.',
	about: {
		title: 'A border moves',
		publisher: 'The Gazette',
		author: null,
		date: { year: 2024, month: 10, day: 7, inferred: false },
		link: 'https://gazette.example/border',
		language: 'en'
	},
	decisions: [
		{ id: 'moved-by', noteId: noteId(deckId('maps'), 'border'), start: 16, end: 69 },
		{ id: 'a-border', noteId: null, start: 0, end: 14 }
	],
	deckId: deckId('maps'),
	place: 'moved-by',
	left: 2,
	addedAt: at,
	stamp: nextStamp(null, at + 50_000, 'phone'),
	removed: false
};
