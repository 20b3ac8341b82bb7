// What an article may look like.
import * as v from 'valibot';
import { MOST_ARTICLE_CHARACTERS } from '../../article/article.ts';
import { isWellFormed } from '../../language/well-formed.ts';
import {
	AT,
	COUNT,
	DECK_ID,
	LINK,
	LOOSE_DATE,
	NOTE_ID,
	nullable,
	SHORT,
	STAMP,
	TEXT
} from './shape-basics.ts';

const decision = v.strictObject({
	id: SHORT,
	noteId: nullable(NOTE_ID),
	start: COUNT,
	end: COUNT
});

export const articleRecord = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
	text: v.pipe(v.string(), v.maxLength(MOST_ARTICLE_CHARACTERS), v.check(isWellFormed)),
	about: v.strictObject({
		title: nullable(TEXT),
		publisher: nullable(TEXT),
		author: nullable(TEXT),
		date: nullable(LOOSE_DATE),
		link: nullable(LINK),
		language: nullable(SHORT)
	}),
	decisions: v.pipe(v.array(decision), v.maxLength(100_000)),
	deckId: nullable(DECK_ID),
	place: nullable(SHORT),
	left: nullable(COUNT),
	addedAt: AT,
	stamp: STAMP,
	removed: v.boolean()
});
