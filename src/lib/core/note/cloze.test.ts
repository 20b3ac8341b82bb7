import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryId, arbitraryText } from '../../testing/arbitrary-values.ts';
import { clozePieces, gapNames } from './cloze.ts';

describe('a sentence with gaps', () => {
	it('is parted into text and gaps, in order', () => {
		expect(clozePieces('The quay is {{state::closed::open?}} since {{year::2019}}.')).toEqual([
			{ kind: 'text', text: 'The quay is ' },
			{ kind: 'gap', name: 'state', answer: 'closed', also: [], hint: 'open?' },
			{ kind: 'text', text: ' since ' },
			{ kind: 'gap', name: 'year', answer: '2019', also: [], hint: '' },
			{ kind: 'text', text: '.' }
		]);
	});

	it('may accept several answers, of which the first is shown', () => {
		expect(clozePieces('In {{city::Kyiv; Kiev; K\\;v::which city?}}')).toEqual([
			{ kind: 'text', text: 'In ' },
			{ kind: 'gap', name: 'city', answer: 'Kyiv', also: ['Kiev', 'K;v'], hint: 'which city?' }
		]);
	});

	it('loses no word around its gaps', () => {
		const word = arbitraryText.map((text) => text.replace(/[{}:;\\]/g, ''));
		const answer = word.filter((text) => text.trim() !== '');
		fc.assert(
			fc.property(fc.array(fc.tuple(word, arbitraryId, answer, word)), (parts) => {
				const text = parts.map(
					([before, name, said, hint]) => `${before}{{${name}::${said}::${hint}}}`
				);
				const pieces = clozePieces(text.join(''));
				const gaps = pieces.filter((piece) => piece.kind === 'gap');
				expect(gaps).toEqual(
					parts.map(([, name, said, hint]) => ({
						kind: 'gap',
						name,
						answer: said.trim(),
						also: [],
						hint: hint.trim()
					}))
				);
				const texts = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []));
				expect(texts.join('')).toBe(parts.map(([before]) => before).join(''));
			})
		);
	});

	it('stays one text where it has none', () => {
		fc.assert(
			fc.property(
				arbitraryText.filter((text) => gapNames(text).length === 0),
				(text) => {
					expect(clozePieces(text)).toEqual([{ kind: 'text', text }]);
				}
			)
		);
	});

	it('names each gap once, in order of appearance', () => {
		expect(gapNames('{{b::1}} {{a::2}} {{b::3}}')).toEqual(['b', 'a']);
	});

	it.each([
		'{{a}}',
		'{{a:b}}',
		'{{A::b}}',
		'{{a b::c}}',
		'{{a::}}',
		'{{a:: }}',
		'{{a:: ::b}}',
		'{a::b}',
		'{{a::b}',
		'{{::b}}'
	])('has no gap at %s', (text) => {
		expect(gapNames(text)).toEqual([]);
	});

	it('takes a gap with nothing in place of its hint', () => {
		expect(clozePieces('{{a::b::}}')).toEqual([
			{ kind: 'gap', name: 'a', answer: 'b', also: [], hint: '' }
		]);
	});

	it('finds the gap behind braces that stay open', () => {
		expect(gapNames('{{a::b {{c::d}}')).toEqual(['c']);
	});
});
