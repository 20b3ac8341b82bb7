import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceBetween } from './difference.ts';
import type { DiffPiece } from './marking.ts';

const between = (typed: string, wanted: string) => differenceBetween(typed, wanted, 'en');

/** "=same +extra -missing typed/wanted". */
const say = (pieces: readonly DiffPiece[]) =>
	pieces
		.map((piece) => {
			if (piece.kind === 'other') return `${piece.typed}/${piece.wanted}`;
			return { same: '=', extra: '+', missing: '-' }[piece.kind] + piece.text;
		})
		.join(' ');

describe('the difference', () => {
	it.each([
		['legal recognition', 'legal recognition', '=legal =recognition'],
		['Legal acceptance', 'legal recognition', '=legal acceptance/recognition'],
		['recognition', 'legal recognition', '-legal =recognition'],
		['full legal recognition', 'legal recognition', '+full =legal =recognition'],
		['consensus', 'the consensus rule', '=the consensus -rule'],
		['demilitarized area', 'demilitarised zone', '=demilitarised area/zone'],
		['29 points', '28 points', '29/28 =points'],
		['400 million', '$300 billion', '400 million/$300 billion'],
		['300 troops', '11% of the Donbas', '300/11% troops/of -the Donbas'],
		['', 'Geneva', '-Geneva']
	])('of "%s" from "%s"', (typed, wanted, pieces) => {
		expect(say(between(typed, wanted))).toBe(pieces);
	});

	it('goes down to the letters where two words are alike', () => {
		expect(between('recogntion', 'recognition')).toEqual([
			{
				kind: 'other',
				typed: 'recogntion',
				wanted: 'recognition',
				letters: [
					{ kind: 'same', text: 'recogn' },
					{ kind: 'missing', text: 'i' },
					{ kind: 'same', text: 'tion' }
				]
			}
		]);
	});

	it('does not take numbers apart, nor words that have little in common', () => {
		for (const [typed, wanted] of [
			['29', '28'],
			['Paris', 'Geneva']
		] as const) {
			expect(between(typed, wanted)).toEqual([{ kind: 'other', typed, wanted, letters: [] }]);
		}
	});

	it('holds the whole of both answers', () => {
		const words = fc.array(fc.constantFrom('peace', 'plan', 'talks', '28', 'Geneva', 'front'));
		fc.assert(
			fc.property(words, words, (ours, theirs) => {
				const pieces = between(ours.join(' '), theirs.join(' '));
				const typed = pieces.flatMap((piece) => {
					if (piece.kind === 'other') return piece.typed;
					return piece.kind === 'missing' ? [] : piece.text;
				});
				const wanted = pieces.flatMap((piece) => {
					if (piece.kind === 'other') return piece.wanted;
					return piece.kind === 'extra' ? [] : piece.text;
				});
				expect([typed, wanted]).toEqual([ours, theirs]);
			})
		);
	});
});
