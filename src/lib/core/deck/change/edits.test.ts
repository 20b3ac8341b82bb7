// A learner's own texts stay on top of whatever the deck says, until the learner takes them off.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDeck } from '../../../testing/arbitrary-decks.ts';
import { deckOfOne } from '../../../testing/decks.ts';
import type { Note } from '../../note/note.ts';
import { textsOf } from '../text/note-texts.ts';
import { conflictsOf, editsFor, keepMine, takeDecks, withEdits, type Edits } from './edits.ts';

const head = deckOfOne('question: Who?', 'answer: Kim');
const noteOf = (...fields: readonly string[]): Note => deckOfOne(...fields).notes[0]!;
const note = noteOf('question: Who chairs?', 'answer: Kim Sample', 'explain: Since Monday.');
const later = noteOf('question: Who chairs now?', 'answer: Lee Specimen', 'explain: Since Monday.');

function edited(changes: Readonly<Record<string, string>>, before: Edits = {}): Edits {
	const edits = editsFor(note, before, { ...textsOf(note), ...changes }, head);
	if (edits.ok) return edits.value;
	throw new Error(JSON.stringify(edits.error));
}

describe('an edit', () => {
	it('is laid over the deck’s text, field by field', () => {
		const edits = edited({ answer: 'K. Sample' });
		expect(edits).toEqual({ answer: { mine: 'K. Sample', over: 'Kim Sample' } });
		expect(withEdits(note, edits, head)).toMatchObject({
			question: 'Who chairs?',
			answer: 'K. Sample'
		});
	});

	it('can leave a field out, or add one', () => {
		const edits = edited({ explain: '', also: 'Sample; K. Sample' });
		expect(withEdits(note, edits, head)).toMatchObject({
			explanation: null,
			also: ['Sample', 'K. Sample']
		});
	});

	it('that reads like the deck is none', () => {
		expect(edited({ answer: ' Kim  Sample ' })).toEqual({});
	});

	it('that makes no note is refused, with the field and a sentence', () => {
		const wrong = editsFor(note, {}, { ...textsOf(note), answer: ' ' }, head);
		expect(wrong).toMatchObject({
			ok: false,
			error: { '': { kind: 'field-missing', key: 'answer' } }
		});
		const figure = noteOf('figure: How many?', 'value: 12 ships');
		const texts = { ...textsOf(figure), value: 'a few' };
		expect(editsFor(figure, {}, texts, head)).toMatchObject({
			ok: false,
			error: { value: { kind: 'no-figure', text: 'a few' } }
		});
	});

	it('survives a new version, which shows in the fields that were left alone', () => {
		const edits = edited({ answer: 'K. Sample' });
		expect(withEdits(later, edits, head)).toMatchObject({
			question: 'Who chairs now?',
			answer: 'K. Sample'
		});
	});

	it('is offered the deck’s text where both have changed the same field', () => {
		const edits = edited({ answer: 'K. Sample' });
		const conflict = { key: 'answer', mine: 'K. Sample', deckWas: 'Kim Sample' };
		expect(conflictsOf(note, edits)).toEqual([]);
		expect(conflictsOf(later, edits)).toEqual([{ ...conflict, deckSays: 'Lee Specimen' }]);
	});

	it('is no conflict where both have written the same', () => {
		expect(conflictsOf(later, edited({ answer: 'Lee Specimen' }))).toEqual([]);
	});

	it('stays when the learner keeps it, and goes when the learner takes the deck’s', () => {
		const edits = edited({ answer: 'K. Sample', explain: 'Mine.' });
		const conflict = conflictsOf(later, edits)[0]!;
		const keeping = keepMine(edits, conflict);
		expect(conflictsOf(later, keeping)).toEqual([]);
		expect(withEdits(later, keeping, head)).toMatchObject({ answer: 'K. Sample' });
		expect(withEdits(later, takeDecks(edits, conflict), head)).toMatchObject({
			answer: 'Lee Specimen',
			explanation: 'Mine.'
		});
	});

	it('that fits the note no more is left aside alone', () => {
		const figure = noteOf('figure: How many chair?', 'value: 2 people');
		const edits = edited({ answer: 'K. Sample', explain: 'Mine.' });
		expect(withEdits(figure, edits, head)).toEqual({ ...figure, explanation: 'Mine.' });
	});

	it('that is left aside outlives the writing of others', () => {
		const figure = noteOf('figure: How many chair?', 'value: 2 people');
		const before = edited({ answer: 'K. Sample' });
		const after = editsFor(figure, before, { ...textsOf(figure), explain: 'Mine.' }, head);
		expect(after).toEqual({
			ok: true,
			value: { ...before, explain: { mine: 'Mine.', over: '' } }
		});
	});

	it('of no field leaves any note as it is', () => {
		fc.assert(
			fc.property(arbitraryDeck, (deck) => {
				for (const any of deck.notes) {
					const none = editsFor(any, {}, textsOf(any), deck);
					expect(none).toEqual({ ok: true, value: {} });
				}
			})
		);
	});
});
