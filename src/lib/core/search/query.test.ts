// What is typed to find cards, and what it means.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksFor, readQuery, textLeaves, type Query } from './query.ts';

const read = (text: string): Query => {
	const result = readQuery(text);
	if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.error)}`);
	return result.value;
};
const fault = (text: string) => {
	const result = readQuery(text);
	return result.ok ? null : result.error;
};

/** A tree in brackets, as short as it can be read. */
function shown(query: Query): string {
	switch (query.kind) {
		case 'all':
			return '*';
		case 'and':
			return `(${query.parts.map(shown).join(' & ')})`;
		case 'or':
			return `(${query.parts.map(shown).join(' | ')})`;
		case 'not':
			return `!${shown(query.part)}`;
		case 'text':
			return query.words.join('_') + (query.whole ? '.' : '');
		default:
			return Object.values(query).join(' ');
	}
}

describe('a query', () => {
	test.each([
		['', '*'],
		['   ', '*'],
		['sanctions oil', '(sanctions & oil)'],
		['Café MÜLLER', '(cafe & muller)'],
		['"oil price"', 'oil_price.'],
		['“oil price”', 'oil_price.'],
		['multi-lateral', 'multi_lateral'],
		['-oil', '!oil'],
		['-"oil price" gas', '(!oil_price. & gas)'],
		['oil or gas', '(oil | gas)'],
		['oil OR gas', '(oil | gas)'],
		['oil and gas', '(oil & gas)'],
		['oil gas or coal', '((oil & gas) | coal)'],
		['oil (gas or coal)', '(oil & (gas | coal))'],
		['-(gas or coal)', '!(gas | coal)'],
		['--oil', '!!oil'],
		['a - b', '(a & b)'],
		['or', '*'],
		['deck:News', 'deck news'],
		['deck:"Talks in Geneva"', 'deck talks in geneva'],
		['"deck:Talks in Geneva"', 'deck talks in geneva'],
		['"deck\\:Talks"', 'deck_talks.'],
		['"he said: no"', 'he_said_no.'],
		['TAG:Europe', 'tag europe'],
		['tag:none', 'tag '],
		['-tag:europe', '!tag europe'],
		['note:term', 'note term'],
		['card:meaning', 'part meaning'],
		['is:due', 'is due'],
		['is:Suspended', 'is suspended'],
		['flag:1', 'is flagged'],
		['prop:ivl>30', 'prop ivl > 30'],
		['prop:ivl>=30', 'prop ivl >= 30'],
		['prop:r<0.9', 'prop r < 0.9'],
		['prop:due=-1', 'prop due = -1'],
		['prop:lapses!=0', 'prop lapses != 0'],
		['added:7', 'added 7'],
		['edited:1', 'edited 1'],
		['rated:1', 'rated 1 '],
		['rated:7:2', 'rated 7 2'],
		['source:bbc claimed:nato', '(source bbc & claimed nato)'],
		['http://paper.example', 'http_paper_example'],
		['10:30', '10_30'],
		['Answer: yes', '(answer & yes)']
	])('%s', (text, tree) => {
		expect(shown(read(text))).toBe(tree);
	});

	test.each([
		['"oil pri', 'oil_pri.'],
		['(oil or gas', '(oil | gas)'],
		['oil or', 'oil'],
		['oil -', 'oil'],
		['oil (', 'oil'],
		['deck:"Two wo', 'deck two wo']
	])('that is half typed, %s, means what it has so far', (text, tree) => {
		expect(shown(read(text))).toBe(tree);
	});

	test.each([
		['oil)', { kind: 'closing-bracket' }],
		['colour:red', { kind: 'unknown-filter', name: 'colour' }],
		['deck:', { kind: 'nothing-behind', name: 'deck' }],
		['is:young', { kind: 'unknown-state', state: 'young' }],
		['note:basic', { kind: 'unknown-note-kind', given: 'basic' }],
		['flag:3', { kind: 'flag-number', given: '3' }],
		['prop:ease>2', { kind: 'no-ease' }],
		['prop:ivl', { kind: 'comparison', given: 'ivl' }],
		['prop:ivl>many', { kind: 'comparison', given: 'ivl>many' }],
		['prop:size>3', { kind: 'comparison', given: 'size>3' }],
		['added:soon', { kind: 'days', name: 'added', given: 'soon' }],
		['rated:0', { kind: 'days', name: 'rated', given: '0' }]
	])('says what is wrong with %s', (text, expected) => {
		expect(fault(text)).toEqual(expected);
	});

	test('is read, or has a fault, whatever is pasted', () => {
		const signs = fc.constantFrom(
			'(',
			')',
			'"',
			'-',
			' ',
			'or',
			':',
			'\\',
			'a',
			'deck:',
			'is:due',
			'語'
		);
		fc.assert(
			fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
				readQuery(parts.join(''));
			}),
			{ numRuns: 500 }
		);
		expect(readQuery('('.repeat(50_000)).ok).toBe(true);
		expect(readQuery('-'.repeat(50_000) + 'a').ok).toBe(true);
	});

	test('names its words, and whether it asks for something', () => {
		const query = read('oil or -(is:due "gas price")');
		expect(textLeaves(query).map(({ words }) => words.join(' '))).toEqual(['oil', 'gas price']);
		expect(asksFor(query, 'is')).toBe(true);
		expect(asksFor(query, 'rated')).toBe(false);
	});
});
