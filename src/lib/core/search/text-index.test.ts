// Which notes are found by what is typed, after whatever became of them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NoteId } from '../note/ids.ts';
import { TextIndex } from './text-index.ts';
import { folded, hasWords, wordsOf } from './words.ts';

const idOf = (name: string) => `talks/${name}` as NoteId;
const note = (name: string, text: string, stamp = '1') => ({
	id: idOf(name),
	stamp,
	text: folded(text)
});

function indexOf(texts: Readonly<Record<string, string>>): TextIndex {
	const index = new TextIndex();
	for (const [name, text] of Object.entries(texts)) index.set(note(name, text));
	return index;
}
const found = (index: TextIndex, text: string, whole = false) =>
	[...index.find({ kind: 'text', words: wordsOf(folded(text)), whole }).keys()]
		.map((id) => id.slice('talks/'.length))
		.sort();

const TEXTS = {
	oil: 'The sanctions on oil, and its price',
	gas: 'A pipeline for gas: prices rise',
	kyiv: 'Délégations à Kyïv',
	beijing: '北京の天気予報'
};

describe('found are notes', () => {
	const index = indexOf(TEXTS);
	test.each([
		['sanction', ['oil']],
		['pric', ['gas', 'oil']],
		['pr', ['gas', 'oil']],
		['ice', []],
		['delegations', ['kyiv']],
		['DÉLÉGATIONS', ['kyiv']],
		['天気', ['beijing']],
		['予', ['beijing']],
		['天予', []]
	])('by “%s”: %j', (text, names) => {
		expect(found(index, text)).toEqual(names);
	});

	test.each([
		['santcions', ['oil']],
		['sancton', ['oil']],
		['pipelnie', ['gas']],
		['zzzzzz', []]
	])('by “%s”, which is a slip: %j', (text, names) => {
		expect(found(index, text)).toEqual(names);
	});

	test('by a phrase in its order, and no slip is looked for there', () => {
		expect(found(index, 'sanctions on oil', true)).toEqual(['oil']);
		expect(found(index, 'oil sanctions', true)).toEqual([]);
		expect(found(index, 'price', true)).toEqual(['oil']);
		expect(found(index, 'sancton', true)).toEqual([]);
	});

	test('by a longer word among those of its beginning, also where that had been mistyped', () => {
		const typed = indexOf({ ...TEXTS, sank: 'It sank' });
		for (const part of ['s', 'sa', 'san', 'sanc', 'sanct']) found(typed, part);
		expect(found(typed, 'sancti')).toEqual(['oil']);
		// By a slip it is "sank"; what goes on from there is no slip of it.
		expect(found(typed, 'sanq')).toEqual(['sank']);
		expect(found(typed, 'sanqtions')).toEqual(['oil']);
	});

	test('and the one that speaks most of it fits best', () => {
		const ranked = indexOf({
			much: 'grain grain',
			little: 'grain and many other words of the treaty'
		});
		const scores = ranked.find({ kind: 'text', words: ['grain'], whole: false });
		expect(scores.get(idOf('much'))!).toBeGreaterThan(scores.get(idOf('little'))!);
	});
});

test('A note that is written anew is found by what it says now, one taken out not at all', () => {
	const index = indexOf(TEXTS);
	found(index, 'oil');
	index.set(note('oil', 'The sanctions on coal', '2'));
	expect(found(index, 'oil')).toEqual([]);
	expect(found(index, 'coal')).toEqual(['oil']);
	expect(index.stampOf(idOf('oil'))).toBe('2');
	index.remove(idOf('oil'));
	expect(found(index, 'coal')).toEqual([]);
	expect(index.stampOf(idOf('oil'))).toBeUndefined();
});

test('What is kept and read again finds the same, after changes before and behind', () => {
	const index = indexOf(TEXTS);
	index.set(note('oil', 'The sanctions on coal', '2'));
	index.remove(idOf('gas'));
	const again = new TextIndex(JSON.parse(JSON.stringify(index.stored())));
	expect(again.size).toBe(3);
	expect(found(again, 'coal')).toEqual(['oil']);
	expect(found(again, 'pipeline')).toEqual([]);
	again.set(note('gas', 'A pipeline', '3'));
	expect(found(again, 'pipeline')).toEqual(['gas']);
});

test('Whatever the order in which one types, what is found has the words, and all that has them is found', () => {
	const word = fc.constantFrom('oil', 'oils', 'oily', 'price', 'prices', 'pr', '北京', '京都', 'o');
	const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
	const asked = fc.constantFrom(
		'o',
		'oi',
		'oil',
		'oily',
		'p',
		'pri',
		'price',
		'北',
		'京',
		'北京',
		'oil p'
	);
	fc.assert(
		fc.property(
			fc.array(text, { maxLength: 8 }),
			fc.array(asked, { maxLength: 6 }),
			(texts, queries) => {
				const index = indexOf(Object.fromEntries(texts.map((one, at) => [`n${at}`, one])));
				for (const query of queries) {
					const words = wordsOf(query);
					const having = texts.flatMap((one, at) =>
						hasWords(one, words, false) ? [`n${at}`] : []
					);
					// Where nothing has it, slips are looked for.
					if (having.length > 0) expect(found(index, query)).toEqual(having.sort());
				}
			}
		),
		{ numRuns: 300 }
	);
});
