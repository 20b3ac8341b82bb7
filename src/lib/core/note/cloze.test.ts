import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryId, arbitraryText } from '../../testing/arbitrary-values.ts';
import { clozePieces, gapNames } from './cloze.ts';
import { writeBesideGap, writeGap } from './write-cloze.ts';

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

	it.each([
		['{{set::{1, 2}}}', '{1, 2}', ''],
		['{{set::{1, {2}}::a set}}', '{1, {2}}', 'a set'],
		['{{set::f {x}::{y}}}', 'f {x}', '{y}'],
		['{{set::\\{}}', '{', ''],
		['{{set::a \\}\\} b}}', 'a }} b', ''],
		['{{ratio::3\\:\\:1::a \\{ b}}', '3::1', 'a { b'],
		['{{path::C\\\\d}}', 'C\\d', ''],
		['{{path::C\\d}}', 'C\\d', ''],
		// As they were read before braces in pairs were.
		['{{set::{x}}', '{x', ''],
		['{{set::a { b}}', 'a { b', ''],
		['{{path::C:\\}}', 'C:\\', '']
	])('may have braces in its gap: %s', (text, answer, hint) => {
		expect(clozePieces(`In ${text}.`)).toEqual([
			{ kind: 'text', text: 'In ' },
			{ kind: 'gap', name: expect.any(String), answer, also: [], hint },
			{ kind: 'text', text: '.' }
		]);
	});

	it('may have braces beside its gaps', () => {
		expect(clozePieces('\\{\\{x\\}\\} {y} {{a::b}}}')).toEqual([
			{ kind: 'text', text: '{{x}} {y} ' },
			{ kind: 'gap', name: 'a', answer: 'b', also: [], hint: '' },
			{ kind: 'text', text: '}' }
		]);
	});

	it('comes back as it was written, whatever stands in it', () => {
		const said = fc
			.oneof(arbitraryText, fc.string({ unit: fc.constantFrom(...'{}:;\\ab') }))
			.map((text) => text.trim().replace(/\s+/g, ' '));
		const answers = fc.array(
			said.filter((text) => text !== ''),
			{ minLength: 1, maxLength: 3 }
		);
		fc.assert(
			fc.property(said, arbitraryId, answers, said, said, (before, name, all, hint, behind) => {
				const text = `${writeBesideGap(before)} ${writeGap(name, all, hint)} ${writeBesideGap(behind)}`;
				const [answer, ...also] = all;
				// A backslash before a brace is one that hides it.
				fc.pre(!/\\[{}]/.test(before + behind));
				expect(clozePieces(text)).toEqual([
					{ kind: 'text', text: `${before} ` },
					{ kind: 'gap', name, answer, also, hint },
					{ kind: 'text', text: ` ${behind}` }
				]);
			})
		);
	});

	it('with many open braces is read at once', () => {
		for (const piece of ['{{a::{', '{{a::', '{', '{x', '{{a::{x} ', '\\{', '{{a::b\\']) {
			expect(gapNames(piece.repeat(100_000)).length).toBeLessThan(2);
		}
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
					const read = text.replace(/\\([{}])/g, '$1');
					expect(clozePieces(text)).toEqual([{ kind: 'text', text: read }]);
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
