import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDeck } from '../../testing/arbitrary-decks.ts';
import { deckFrom, HEAD } from '../../testing/decks.ts';
import { ownIdOf } from '../note/ids.ts';
import { comparing, positionGrid, type PositionGrid } from './position-grid.ts';

const evidence = '- source: gazette 1\n- claimed by: The Gazette\n';
const position = (own: string, issue: string, party: string, more = '') =>
	`### ${own}\n\n- position: ${issue}\n- party: ${party}\n- says: ${own} says so\n${evidence}${more}\n`;

const head = HEAD.replace(
	'{id: nights, name: Night work}',
	['nights', 'pay', 'safety'].map((id) => `{id: ${id}, name: About ${id}}`).join('\n  - ')
).replace('parties:\n', 'parties:\n  - {id: mayor, name: The mayor}\n');

const gridOf = (...notes: readonly string[]) => {
	const deck = deckFrom(`${head}\n## Talks\n\n${notes.join('\n')}`);
	return positionGrid(deck, deck.notes);
};

/** "issue: party note note, party …" for each row. */
const say = ({ rows }: PositionGrid) =>
	rows.map(
		({ issue, cells }) =>
			`${issue.id}: ${cells
				.map(({ party, notes }) => [party.id, ...notes.map(({ id }) => ownIdOf(id))].join(' '))
				.join(', ')}`
	);

describe('the table of positions', () => {
	it('has the issues and parties of the deck, in its order, wherever the notes stand', () => {
		const grid = gridOf(position('b', 'pay', 'union'), position('a', 'nights', 'port'));
		expect(say(grid)).toEqual(['nights: port a, union', 'pay: port, union b']);
	});

	it('has no row for an issue and no column for a party that nobody speaks of', () => {
		const { parties, rows } = gridOf(position('a', 'pay', 'union'));
		expect(parties.map(({ id }) => id)).toEqual(['union']);
		expect(rows.map(({ issue }) => issue.id)).toEqual(['pay']);
	});

	it('puts all that documents say of one cell side by side', () => {
		const grid = gridOf(position('a', 'pay', 'union'), position('b', 'pay', 'union'));
		expect(say(grid)).toEqual(['pay: union a b']);
	});

	it('leaves out what is retired, and notes of other kinds', () => {
		const retired = position('a', 'pay', 'port', '- retired: 2025-03-05, merged');
		const question = `### q\n\n- question: Who?\n- answer: Kim\n${evidence}`;
		expect(say(gridOf(retired, question, position('b', 'pay', 'union')))).toEqual(['pay: union b']);
		expect(gridOf(retired, question)).toEqual({ parties: [], rows: [] });
	});

	it('can be narrowed to some parties, and keeps the issues they are silent on', () => {
		const grid = gridOf(position('a', 'pay', 'port'), position('b', 'nights', 'union'));
		expect(say(comparing(grid, new Set(['port'])))).toEqual(['nights: port', 'pay: port a']);
		expect(comparing(grid, new Set()).parties).toEqual([]);
	});

	it('holds every position that is studied, once, in rows as long as the heading', () => {
		fc.assert(
			fc.property(arbitraryDeck, (deck) => {
				const { parties, rows } = positionGrid(deck, deck.notes);
				const studied = deck.notes.filter((n) => n.kind === 'position' && n.retired === null);
				const held = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.notes));
				expect(new Set(held)).toEqual(new Set(studied));
				expect(held).toHaveLength(studied.length);
				for (const { cells } of rows) {
					expect(cells.map(({ party }) => party)).toEqual(parties);
					expect(cells.some(({ notes }) => notes.length > 0)).toBe(true);
				}
			})
		);
	});
});
