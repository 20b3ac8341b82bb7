import { expect, test } from 'vitest';
import { deckId } from '../../core/note/ids.ts';
import { onDay } from '../../testing/schedules.ts';
import {
	DAY,
	NOON,
	answered,
	atNoon,
	databaseWith,
	deckWith,
	question,
	term
} from '../../testing/storage.ts';
import { suspend } from './flags.ts';
import { ListReader } from './list-reader.ts';
import type { Db } from '../database/schema.ts';
import { addDeck } from '../deck/take-deck.ts';
import { updateDeck } from '../deck/update-deck.ts';

const TALKS = deckId('talks');
const first = deckWith('talks', [question('talks', 'a'), question('talks', 'b')]);
const second = {
	...deckWith('talks', [
		{ ...question('talks', 'a'), answer: 'Another answer' },
		question('talks', 'b'),
		term('talks', 't')
	]),
	version: 2
};

async function read(db: Db, day: number, burySiblings = false) {
	const reader = await ListReader.ofLastUpdate(db, TALKS, day, { burySiblings });
	const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
	return {
		expected: await reader.expected(),
		reviews: ids(await reader.reviews(db, 10)),
		fresh: [...ids(await reader.fresh(db, 1)), ...ids(await reader.fresh(db, 10))],
		more: ids([...(await reader.reviews(db, 1)), ...(await reader.fresh(db, 1))])
	};
}

test('A session of what changed has the changed answers and the new cards, and nothing else', async () => {
	const db = await databaseWith(first);
	await answered(db, 'talks/a#answer', 'easy');
	await answered(db, 'talks/b#answer', 'easy');
	await updateDeck(db, second, onDay(DAY + 1));
	expect(await read(db, DAY + 1)).toEqual({
		expected: { reviews: 1, fresh: 2 },
		reviews: ['talks/a#answer'],
		fresh: ['talks/t#meaning', 'talks/t#term'],
		more: []
	});
});

test('Where an answer buries the other cards of its note, only the first of them comes', async () => {
	const db = await databaseWith(first);
	await answered(db, 'talks/a#answer', 'easy');
	await updateDeck(db, second, onDay(DAY + 1));
	expect(await read(db, DAY + 1, true)).toEqual({
		expected: { reviews: 1, fresh: 1 },
		reviews: ['talks/a#answer'],
		fresh: ['talks/t#meaning'],
		more: []
	});
});

test('What was answered since, or set aside, does not come again', async () => {
	const db = await databaseWith(first);
	await answered(db, 'talks/a#answer', 'easy');
	await updateDeck(db, second, onDay(DAY + 1));
	await answered(db, 'talks/a#answer', 'good', DAY + 1);
	await suspend(db, { kind: 'card', id: 'talks/t#term' as never }, NOON);
	expect(await read(db, DAY + 1)).toMatchObject({ reviews: [], fresh: ['talks/t#meaning'] });
});

test('Without an update there is nothing to study of it', async () => {
	const db = await databaseWith(first);
	await addDeck(db, second, atNoon());
	expect(await read(db, DAY)).toMatchObject({ reviews: [], fresh: [] });
});

test('A card that was buried, answered or retired while the session goes on is passed over', async () => {
	const db = await databaseWith(first);
	await answered(db, 'talks/a#answer', 'easy');
	await updateDeck(db, second, onDay(DAY + 1));
	const reader = await ListReader.ofLastUpdate(db, TALKS, DAY + 1, { burySiblings: true });
	const [meaning] = await reader.fresh(db, 1);
	await answered(db, meaning!, 'good', DAY + 1);
	expect(await reader.fresh(db, 1)).toEqual([]);
	await updateDeck(db, { ...second, version: 3, notes: second.notes.slice(1) }, onDay(DAY + 1));
	expect(await reader.reviews(db, 1)).toEqual([]);
});
