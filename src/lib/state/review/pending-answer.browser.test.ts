import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/schedule/settings.ts';
import { recordAnswer, type Answer } from '../../storage/review/answers.ts';
import { MIGRATIONS } from '../../storage/database/migrations.ts';
import { DATABASE_NAME } from '../../storage/database/open.ts';
import type { Db, Schema } from '../../storage/database/schema.ts';
import { addDeck } from '../../storage/deck/take-deck.ts';
import { allEntries, countEntries } from '../../testing/log.ts';
import { abortWrites, fillDisk, loseNextCommit } from '../../testing/storage-faults.ts';
import {
	answered,
	atNoon,
	cardIn,
	daysIn,
	openOrThrow,
	questions,
	terms
} from '../../testing/storage.ts';
import { until } from '../../testing/until.ts';
import { App } from '../app/app.svelte.ts';
import { saveAnswer } from './pending-answer.ts';
import { Tabs } from '../app/tabs.ts';

const FIRST = 'talks/t0#meaning';

beforeEach(() => deleteDB(DATABASE_NAME));
afterEach(() => deleteDB(DATABASE_NAME));

async function opened(): Promise<{ app: App; db: Db; answer: Answer }> {
	const db = await openOrThrow(DATABASE_NAME);
	await addDeck(db, terms('talks', 3), atNoon());
	const app = new App();
	await app.start();
	const { preset, study } = DEFAULT_SETTINGS;
	const card = await cardIn(db, FIRST);
	const now = atNoon(1000);
	const durationMs = 2500;
	const answer = { card, grade: 'good', ...now, durationMs, presetId: 'default', preset, study };
	return { app, db, answer: answer as Answer };
}

const reviewsIn = async (db: Db) => (await allEntries(db)).map(({ cardId }) => cardId);
const isSaved = (app: App) => app.unsaved.length === 0;

test('An answer on a dead connection is saved on a new one, and nobody hears of it', async () => {
	const { app, db, answer } = await opened();
	await app.use(async (own) => own.close());
	expect(await saveAnswer(app, answer)).toMatchObject({ kind: 'saved' });
	expect(isSaved(app)).toBe(true);
	expect(await reviewsIn(db)).toEqual([FIRST]);
});

test('An answer whose transaction is aborted a few times is saved by itself', async () => {
	const { app, db, answer } = await opened();
	abortWrites(4);
	const saving = saveAnswer(app, answer);
	expect(await saving).toMatchObject({ kind: 'saved' });
	expect(app.unsaved).toEqual([]);
	expect(await reviewsIn(db)).toEqual([FIRST]);
});

test('An answer that was on the disk when its connection died counts once, with all it did', async () => {
	const { app, db, answer } = await opened();
	loseNextCommit();
	const saved = await saveAnswer(app, answer);
	expect(saved).toMatchObject({
		kind: 'saved',
		review: { cardId: FIRST, grade: 'good' },
		card: { id: FIRST, schedule: { kind: 'learning', reps: 1 } },
		buried: ['talks/t0#term']
	});
	expect(await reviewsIn(db)).toEqual([FIRST]);
	expect(await daysIn(db)).toMatchObject([{ answers: 1, newCards: 1 }]);
});

test('An answer that was saved is known again also after another tab has answered the card', async () => {
	const { db, answer } = await opened();
	const first = await recordAnswer(db, answer);
	await answered(db, FIRST, 'easy');
	const again = await recordAnswer(db, answer);
	expect(again).toMatchObject({ kind: 'saved', review: first.kind === 'saved' && first.review });
	expect(await countEntries(db)).toBe(2);
});

test('Another answer to the card is none of ours', async () => {
	const { db, answer } = await opened();
	await recordAnswer(db, answer);
	for (const change of [{ at: answer.at + 1 }, { grade: 'easy' }, { durationMs: 9 }] as const) {
		expect(await recordAnswer(db, { ...answer, ...change })).toEqual({
			kind: 'answered-elsewhere'
		});
	}
	expect(await countEntries(db)).toBe(1);
});

test('On a full disk an answer is told, kept, and saved at once when the learner asks for it', async () => {
	const { app, db, answer } = await opened();
	const makeRoom = fillDisk();
	const saving = saveAnswer(app, answer);
	await until(() => !isSaved(app));
	expect(app.unsaved).toMatchObject([{ answer, problem: { kind: 'full' } }]);
	expect(await reviewsIn(db)).toEqual([]);
	app.unsaved[0]!.tryNow();
	makeRoom();
	await until(() => {
		app.unsaved[0]?.tryNow();
		return isSaved(app);
	});
	expect(await saving).toMatchObject({ kind: 'saved' });
	expect(await reviewsIn(db)).toEqual([FIRST]);
});

test.each([
	['another tab has written', () => new Tabs().tell({ kind: 'settings' })],
	['the learner comes back', () => document.dispatchEvent(new Event('visibilitychange'))]
])('An answer that waits is tried again when %s', async (_what, happen) => {
	const { app, answer } = await opened();
	const makeRoom = fillDisk();
	const saving = saveAnswer(app, answer);
	await until(() => !isSaved(app));
	makeRoom();
	happen();
	expect(await saving).toMatchObject({ kind: 'saved' });
});

test('Two answers that wait are both kept, and both saved', async () => {
	const { app, db, answer } = await opened();
	const makeRoom = fillDisk();
	const other = { ...answer, card: await cardIn(db, 'talks/t1#meaning') };
	const saving = Promise.all([saveAnswer(app, answer), saveAnswer(app, other)]);
	await until(() => app.unsaved.length === 2);
	makeRoom();
	for (const { tryNow } of app.unsaved) tryNow();
	await saving;
	expect(isSaved(app)).toBe(true);
	expect(await reviewsIn(db)).toHaveLength(2);
});

test('The page asks before it is left while an answer waits, and not after', async () => {
	const { app, answer } = await opened();
	const leave = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
	const makeRoom = fillDisk();
	const saving = saveAnswer(app, answer);
	await until(() => !isSaved(app));
	expect(leave()).toBe(true);
	makeRoom();
	app.unsaved[0]!.tryNow();
	await saving;
	expect(leave()).toBe(false);
});

test('What is no fault of the storage is not tried again', async () => {
	const { app, answer } = await opened();
	const broken = { ...answer, preset: null } as never;
	await expect(saveAnswer(app, broken)).rejects.toBeInstanceOf(TypeError);
	expect(isSaved(app)).toBe(true);
});

test('A database that is removed under the page is noticed at once, and keeps the answer', async () => {
	const { app, db, answer } = await opened();
	db.close();
	await deleteDB(DATABASE_NAME);
	await until(() => app.problem !== null);
	expect(app.problem).toMatchObject({ kind: 'evicted' });
	void saveAnswer(app, answer);
	await until(() => !isSaved(app));
	expect(app.unsaved).toMatchObject([{ answer, problem: { kind: 'evicted' } }]);
	expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE_NAME);
});

test('An app that was blocked is ready once the other tab lets go', async () => {
	const older = await openOlder();
	const app = new App();
	await app.start();
	expect(app).toMatchObject({ ready: false, problem: { kind: 'blocked' } });
	older.close();
	await until(() => app.ready);
	expect(app.problem).toBeNull();
	await app.use((own) => addDeck(own, questions('news', 1), atNoon()), 'write');
});

/** A connection of the first version that does not let go when a later one is wanted. */
const openOlder = () =>
	openDB<Schema>(DATABASE_NAME, 1, {
		upgrade: (db, _old, _new, tx) => void MIGRATIONS[0]!(db as never, tx as never, null)
	});
