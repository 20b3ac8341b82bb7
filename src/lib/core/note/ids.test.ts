import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryId } from '../../testing/arbitrary-values.ts';
import { cardId, deckId, homeDeckOf, idFromText, isId, noteId, ownIdOf } from './ids.ts';

describe('an id', () => {
	it.each(['a', '1', 'a-b', 'nato-2025', 'constructor', 'a'.repeat(80)])('may be "%s"', (text) => {
		expect(isId(text)).toBe(true);
		expect(deckId(text)).toBe(text);
	});

	it.each([
		'',
		'-',
		'a-',
		'-a',
		'a--b',
		'A',
		'a b',
		'a/b',
		'a#b',
		'ä',
		'a\n',
		'__proto__',
		'a'.repeat(81)
	])('may not be "%s"', (text) => {
		expect(isId(text)).toBe(false);
		expect(() => deckId(text)).toThrow('not a deck id');
	});

	it("of a note holds its deck's and its own", () => {
		fc.assert(
			fc.property(arbitraryId, arbitraryId, (deck, own) => {
				const id = noteId(deckId(deck), own);
				expect([homeDeckOf(id), ownIdOf(id)]).toEqual([deck, own]);
			})
		);
	});

	it('of a card tells all notes and parts apart', () => {
		fc.assert(
			fc.property(
				fc.tuple(arbitraryId, arbitraryId, arbitraryId),
				fc.tuple(arbitraryId, arbitraryId, arbitraryId),
				(a, b) => {
					const [one, two] = [a, b].map(([deck, own, part]) =>
						cardId(noteId(deckId(deck), own), part)
					);
					expect(one === two).toBe(a.join('/') === b.join('/'));
				}
			)
		);
	});
});

describe('an id made from words', () => {
	it('is an id, or nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const id = idFromText(text);
				expect(id === '' || isId(id)).toBe(true);
			})
		);
	});

	it('loses accents, capitals and signs', () => {
		expect(idFromText("The Élysée's “No”")).toBe('the-elysees-no');
		expect(idFromText('漢字')).toBe('');
	});

	it('stays as it is when it is an id of up to sixty signs', () => {
		fc.assert(
			fc.property(arbitraryId, (id) => {
				expect(idFromText(id)).toBe(id);
			})
		);
		expect(idFromText(`${'a'.repeat(59)}-b`)).toBe('a'.repeat(59));
	});
});
