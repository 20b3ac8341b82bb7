// The trace as this browser keeps it, beside a real database.
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DATABASE_NAME } from '../../storage/database/open.ts';
import { addDeck } from '../../storage/deck/take-deck.ts';
import { answered, atNoon, DAY, NOON, openOrThrow, questions } from '../../testing/storage.ts';
import { App } from '../app/app.svelte.ts';
import { TRACE_KEY } from '../app/keeper.ts';
import {
	clearTrace,
	noteAnswers,
	noteBackup,
	noteFolder,
	recountTrace,
	refreshTrace,
	traceOf
} from './trace.ts';

async function clean(): Promise<void> {
	localStorage.clear();
	await deleteDB(DATABASE_NAME);
}

beforeEach(clean);
afterEach(async () => {
	vi.restoreAllMocks();
	await clean();
});

/** The app's database, with two answers on one day and one on the next. */
async function studied() {
	const db = await openOrThrow(DATABASE_NAME);
	await addDeck(db, questions('talks', 3), atNoon());
	await answered(db, 'talks/q0#answer', 'good');
	await answered(db, 'talks/q1#answer', 'good');
	await answered(db, 'talks/q2#answer', 'good', DAY + 1);
	db.close();
	const app = new App();
	await app.start();
	return app;
}

describe('the trace', () => {
	test('of answers given before there was one is counted from the database', async () => {
		await refreshTrace(await studied());
		expect(traceOf()).toMatchObject({ answers: 3, decks: 1, backup: null });
		const { firstAt, lastAt } = traceOf()!;
		expect(new Date(firstAt).toDateString()).toBe(new Date(NOON).toDateString());
		expect(new Date(lastAt).toDateString()).toBe(new Date(NOON + 86_400_000).toDateString());
	});

	test('is left as it is while it tells of this database', async () => {
		const app = await studied();
		await refreshTrace(app);
		noteAnswers(5, NOON);
		await refreshTrace(app);
		expect(traceOf()?.answers).toBe(8);
		await recountTrace(app);
		expect(traceOf()?.answers).toBe(3);
	});

	test('survives the database, and an empty one in its place', async () => {
		noteAnswers(7, NOON);
		const app = new App();
		await app.start();
		await refreshTrace(app);
		expect(traceOf()?.answers).toBe(7);
	});

	test('of another database gives way to what is there', async () => {
		noteAnswers(7, NOON);
		await refreshTrace(await studied());
		expect(traceOf()?.answers).toBe(3);
	});

	test('keeps the last backup and the folder', async () => {
		const app = await studied();
		await refreshTrace(app);
		noteBackup(3, NOON);
		noteFolder(true);
		noteAnswers(2, NOON + 1);
		expect(traceOf()).toMatchObject({
			answers: 5,
			folder: true,
			backup: { at: NOON, answers: 3 }
		});
	});

	test('is not there after the learner starts afresh', () => {
		noteAnswers(7, NOON);
		clearTrace();
		expect(traceOf()).toBeNull();
		expect(localStorage.getItem(TRACE_KEY)).toBeNull();
	});

	test('is none where the browser refuses to keep it, and nothing breaks', async () => {
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		const app = await studied();
		noteAnswers(7, NOON);
		await refreshTrace(app);
		noteBackup(3);
		expect(traceOf()).toBeNull();
	});
});
