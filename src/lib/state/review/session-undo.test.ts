import { describe, expect, test } from 'vitest';
import type { CardRow } from '../../storage/database/schema.ts';
import { EMPTY_QUEUE, type CardQueue } from '../../storage/review/open-queue.ts';
import { queueAfterUndo } from './session-undo.ts';

const row = (id: string) => ({ id, schedule: { kind: 'new' } }) as CardRow;
const fresh = (...ids: string[]): CardQueue => ({ ...EMPTY_QUEUE, fresh: ids.map(row) });
const ids = (queue: CardQueue) => queue.fresh.map(({ id }) => id);

describe('the queue after an undo', () => {
	test('is the one of that moment', () => {
		expect(ids(queueAfterUndo(fresh('b', 'c'), row('a'), fresh('c'), null))).toEqual(['b', 'c']);
	});

	test('keeps the cards that were read in the meantime', () => {
		const after = queueAfterUndo(fresh('b'), row('a'), fresh('c', 'd'), null);
		expect(ids(after)).toEqual(['b', 'c', 'd']);
	});

	test('gets back the card on the screen, if that was read in the meantime', () => {
		const onScreen = { row: row('x'), from: 'fresh' as const };
		expect(ids(queueAfterUndo(fresh('b'), row('a'), fresh('y'), onScreen))).toEqual([
			'x',
			'b',
			'y'
		]);
	});

	test('does not hold the undone card, which is on the screen again', () => {
		expect(ids(queueAfterUndo(fresh('b'), row('a'), fresh('a', 'c'), null))).toEqual(['b', 'c']);
	});
});
