// A deck may come from anywhere: whatever its text, the parser answers with a deck or problems.
import { sayFault } from '../../../words/say-deck-fault.ts';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arbitraryDeck } from '../../../testing/arbitrary-decks.ts';
import { HEAD } from '../../../testing/decks.ts';
import { printDeck } from './print-deck.ts';
import { parseDeck } from './parse-deck.ts';

const readme = readFileSync(new URL('../../../../../decks/README.md', import.meta.url), 'utf8');
const example = /^```deck\n(.*?)^```$/ms.exec(readme)?.[1] ?? '';

/** Either a deck that survives printing, or problems that all lie within the file. */
function expectAnswer(text: string): void {
	const { deck, problems } = parseDeck(text, 'deck.md');
	if (deck) expect(parseDeck(printDeck(deck), 'deck.md')).toMatchObject({ deck, problems: [] });
	else expect(problems.length).toBeGreaterThan(0);
	const lines = text.split('\n');
	for (const { line, column, fault } of problems) {
		const message = sayFault(fault);
		const length = lines[line - 1]?.length ?? -1;
		if (column < 1 || column > length + 1 || message === '') {
			expect.fail(`${line}:${column} is no place of ${JSON.stringify(text)}: ${message}`);
		}
	}
}

type Edit = (text: string) => string;

const PIECES = [
	...['---\n', '\n', '## ', '### a\n', '- ', '- term: x\n', '|', '| --- |\n', '\\', ';', '"'],
	...['{{', '}}', '::', '<!--', '-->', '[', ']', '\t', '\r', '\r\n', '\uFEFF', '\u2028', '#', ':'],
	...['*a', '&a ', '<<: ', '? ', '!!set ', '__proto__: x\n', '\u0000', '%', '2025', '(inferred)']
];

/** A cut, a doubling, an exchange or an insertion, at places given as shares of the text. */
const arbitraryEdit: fc.Arbitrary<Edit> = fc
	.record({
		what: fc.constantFrom('delete', 'duplicate', 'swap', 'insert'),
		from: fc.double({ min: 0, max: 1, noNaN: true }),
		length: fc.oneof(fc.nat(3), fc.nat(200)),
		piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' }))
	})
	.map(({ what, from, length, piece }): Edit => (text) => {
		const start = Math.floor(from * text.length);
		const [before, chunk, after] = [
			text.slice(0, start),
			text.slice(start, start + length),
			text.slice(start + length)
		];
		if (what === 'delete') return before + after;
		if (what === 'duplicate') return before + chunk + chunk + after;
		if (what === 'swap') return before + after.slice(0, length) + chunk + after.slice(length);
		return before + piece + chunk + after;
	});

/** What happens to whole lines: one is lost, doubled, exchanged or mistyped; the end is torn off. */
const arbitraryLineEdit: fc.Arbitrary<Edit> = fc
	.record({
		what: fc.constantFrom('delete', 'duplicate', 'swap', 'type', 'truncate', 'repeat'),
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		other: fc.double({ min: 0, max: 1, noNaN: true }),
		times: fc.integer({ min: 2, max: 40 }),
		typed: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme' }))
	})
	.map(({ what, at, other, times, typed }): Edit => (text) => {
		const lines = text.split('\n');
		const [index, second] = [at, other].map((share) => Math.floor(share * (lines.length - 1)));
		const [line, exchanged] = [lines[index!]!, lines[second!]!];
		const column = Math.floor(other * line.length);
		switch (what) {
			case 'delete':
				return lines.toSpliced(index!, 1).join('\n');
			case 'duplicate':
				return lines.toSpliced(second!, 0, line).join('\n');
			case 'swap':
				return lines.with(index!, exchanged).with(second!, line).join('\n');
			case 'type':
				return lines.with(index!, line.slice(0, column) + typed + line.slice(column)).join('\n');
			case 'truncate':
				return text.slice(0, Math.floor(at * text.length));
			case 'repeat':
				return lines.toSpliced(index!, 1, ...Array<string>(times).fill(line)).join('\n');
		}
	});

describe('the parser never throws', () => {
	it('for any text', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectAnswer));
	});

	it('for any words in a head and in a body', () => {
		const words = fc
			.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 20 })
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(words, words, (head, body) => {
				expectAnswer(`---\n${head}\n---\n${body}`);
				expectAnswer(HEAD + body);
			}),
			{ numRuns: 300 }
		);
	});

	it('for a deck that was cut, doubled, exchanged and added to', () => {
		fc.assert(
			fc.property(fc.array(arbitraryEdit, { minLength: 1, maxLength: 4 }), (edits) =>
				expectAnswer(edits.reduce((text, edit) => edit(text), example))
			),
			{ numRuns: 250 }
		);
	});

	it('for any deck whose lines were lost, doubled, exchanged, mistyped or torn off', () => {
		const valid = fc.oneof(fc.constant(example), arbitraryDeck.map(printDeck));
		fc.assert(
			fc.property(valid, fc.array(arbitraryLineEdit, { maxLength: 6 }), (text, edits) =>
				expectAnswer(edits.reduce((edited, edit) => edit(edited), text))
			),
			{ numRuns: 400 }
		);
	});

	it('for any value of any field', () => {
		const fields = example.match(/^(?:- [a-z ]+: )/gm) ?? [];
		const value = fc.array(fc.oneof(fc.constantFrom(...PIECES.slice(4), '1', 'a'), fc.string()), {
			maxLength: 6
		});
		fc.assert(
			fc.property(fc.nat(fields.length - 1), value, (which, parts) => {
				let index = 0;
				const text = example.replace(/^(- [a-z ]+: ).*$/gm, (line, field: string) =>
					index++ === which ? field + parts.join('').replace(/[\r\n]/g, ' ') : line
				);
				expectAnswer(text);
			}),
			{ numRuns: 250 }
		);
	});
});
