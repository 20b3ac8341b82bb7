// What app.html begins before a page's modules come, and what becomes of it.
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import html from '../../../app.html?raw';
import { DEFAULT_SETTINGS } from '../../core/schedule/settings.ts';
import {
	atNoon,
	databaseWith,
	newName,
	NOON,
	openOrThrow,
	questions
} from '../../testing/storage.ts';
import { addDeck } from '../deck/take-deck.ts';
import { beginningOf, clockIn, takeBeginning } from './at-opening.ts';
import { openDatabase } from './open.ts';
import { loadSettings } from './settings.ts';
import { saveSettings } from './presets.ts';
import { DATABASE_VERSION } from './migrations.ts';

const TRACE_KEY = 'dateline.trace';
const SETTINGS = {
	...DEFAULT_SETTINGS,
	study: { ...DEFAULT_SETTINGS.study, dayStartHour: 7 }
};

/** Runs the script of app.html, with another database, in the browser of somebody who was here before. */
async function begin(name: string): Promise<void> {
	const [, script = ''] = /<script>([^]*?)<\/script>/.exec(html) ?? [];
	const ours = script.replace("indexedDB.open('dateline')", `indexedDB.open('${name}')`);
	if (ours === script) throw new Error('app.html opens no database.');
	localStorage.setItem(TRACE_KEY, '{}');
	new Function(ours)();
	window.early?.();
	await window.begun?.opened;
}

afterEach(() => {
	vi.restoreAllMocks();
	window.begun?.db?.close();
	delete window.begun;
	localStorage.removeItem(TRACE_KEY);
	delete document.documentElement.dataset['returning'];
});

/** A closed database with a deck and settings of its own. */
async function filled(): Promise<string> {
	const db = await databaseWith(questions('talks', 3));
	await saveSettings(db, SETTINGS, NOON);
	db.close();
	return db.name;
}

test('The app goes on with the database that its page has opened, and with what was read of it', async () => {
	const name = await filled();
	await begin(name);
	const begun = window.begun!.db;
	const opened = await openDatabase({ name });
	if (!opened.ok) throw new Error(opened.error.kind);
	expect(window.begun).toBeNull();
	// Given from what was read: a database that is closed by now would give none.
	opened.value.close();
	expect((await loadSettings(opened.value)).settings).toEqual(SETTINGS);
	const beginning = await takeBeginning(opened.value);
	expect(beginning?.decks.map(({ id }) => id)).toEqual(['talks']);
	expect(clockIn(beginning!.meta)).toMatch(/^\w{9}-/);
	// It is the same connection: closed here, it is closed there.
	expect(() => begun!.transaction('meta')).toThrow();
});

test('What was read is given once, and only where nothing was written since', async () => {
	const name = await filled();
	await begin(name);
	const opened = await openDatabase({ name });
	if (!opened.ok) throw new Error(opened.error.kind);
	await addDeck(opened.value, questions('votes', 2), atNoon());
	const { decks } = await beginningOf(opened.value);
	expect(decks.map(({ id }) => id)).toEqual(['talks', 'votes']);
	expect(await takeBeginning(opened.value)).toBeNull();
	opened.value.close();
});

test('What was read is not given any more once it is old', async () => {
	const name = await filled();
	await begin(name);
	const opened = await openDatabase({ name });
	if (!opened.ok) throw new Error(opened.error.kind);
	const later = performance.now() + 3001;
	vi.spyOn(performance, 'now').mockReturnValue(later);
	expect(await takeBeginning(opened.value)).toBeNull();
	opened.value.close();
});

test('A page that opened no database, as there is none, makes none and keeps nobody from making it', async () => {
	const name = newName();
	await begin(name);
	expect(window.begun?.db).toBeNull();
	expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
	const opened = await openDatabase({ name });
	expect(opened.ok).toBe(true);
	if (opened.ok) opened.value.close();
});

test('A database of another version is let go again, and opened as it has to be', async () => {
	const name = newName();
	(await openDB(name, DATABASE_VERSION + 1)).close();
	await begin(name);
	expect(window.begun?.db).not.toBeNull();
	const opened = await openDatabase({ name });
	expect(!opened.ok && opened.error.kind).toBe('newer');
});

test('A page that has opened it, and no more, stands in nobody’s way', async () => {
	const name = await filled();
	await begin(name);
	await new Promise<void>((resolve, reject) => {
		const removing = indexedDB.deleteDatabase(name);
		removing.onsuccess = () => resolve();
		removing.onblocked = () => reject(new Error('blocked'));
	});
	expect(window.begun?.db).toBeNull();
});

test('Whoever goes on with it hears that it was taken away', async () => {
	const name = await filled();
	await begin(name);
	const gone: unknown[] = [];
	const opened = await openDatabase({ name, onGone: (problem) => gone.push(problem?.kind) });
	expect(opened.ok).toBe(true);
	(await openOrThrow(newName())).close();
	await new Promise<void>((resolve) => {
		const removing = indexedDB.deleteDatabase(name);
		removing.onsuccess = () => resolve();
	});
	expect(gone).toEqual(['evicted']);
});
