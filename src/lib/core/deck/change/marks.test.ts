import { describe, expect, it } from 'vitest';
import { deckOfOne } from '../../../testing/decks.ts';
import type { Note } from '../../note/note.ts';
import { markToShow, marksAfter, type AnswerMark } from './marks.ts';

const noteOf = (...fields: readonly string[]): Note => deckOfOne(...fields).notes[0]!;
const term = noteOf('term: quay', 'meaning: where ships moor');
const came = { version: 3, at: 1000 };
const seen = () => false;
const unseen = () => true;
const mark = (part: string, was: string): AnswerMark => ({
	part,
	was,
	now: 'today’s',
	since: null,
	version: 2,
	at: 1
});

describe('the marks of a note', () => {
	it('say of each part what its last change was', () => {
		const change = { part: 'term', was: 'b', now: 'c', since: null };
		expect(
			marksAfter([mark('term', 'a'), mark('meaning', 'm')], [change], term, came, seen)
		).toEqual([mark('meaning', 'm'), { ...change, ...came }]);
	});

	it('go with the part that they speak of', () => {
		expect(marksAfter([mark('answer', 'a')], [], term, came, seen)).toEqual([]);
	});

	it('tell who has not met the earlier change of both as one', () => {
		const change = { part: 'term', was: 'b', now: 'c', since: null };
		expect(marksAfter([mark('term', 'a')], [change], term, came, unseen)).toEqual([
			{ ...change, was: 'a', ...came }
		]);
		const back = { ...change, now: 'A' };
		expect(marksAfter([mark('term', 'a')], [back], term, came, unseen)).toEqual([]);
		expect(marksAfter([mark('term', 'a')], [back], term, came, seen)).toEqual([
			{ ...back, ...came }
		]);
	});

	it('are shown with their card, unless the note says the same itself', () => {
		expect(markToShow(term, [mark('term', 'a')], 'term')).toEqual(mark('term', 'a'));
		expect(markToShow(term, [mark('term', 'a')], 'meaning')).toBeNull();
		const changed = noteOf('question: Who?', 'answer: Kim', 'was: Lee', 'since: 2025-11-30');
		expect(markToShow(changed, [mark('answer', 'Lee.')], 'answer')).toBeNull();
		expect(markToShow(changed, [mark('answer', 'Jo')], 'answer')).toEqual(mark('answer', 'Jo'));
	});
});
