import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Deck } from '../../core/note/deck.ts';
import { deckId } from '../../core/note/ids.ts';
import type { Note } from '../../core/note/note.ts';
import type { Grade } from '../../core/schedule/grade.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/schedule/settings.ts';
import { allEntries, countEntries } from '../../testing/log.ts';
import { cardOnDays, learningCard, reviewCard } from '../../testing/schedules.ts';
import { fillDisk, loseNextCommit } from '../../testing/storage-faults.ts';
import {
	answered,
	atNoon,
	cardIn,
	contents,
	daysIn,
	deckWith,
	gaps,
	idOf,
	NOON,
	openOrThrow,
	putCards,
	question,
	questions,
	rowWith,
	term,
	terms
} from '../../testing/storage.ts';
import { until } from '../../testing/until.ts';
import { addCounts } from '../../core/review/due-counts.ts';
import { planDay } from '../../storage/review/day-plan.ts';
import { suspend } from '../../storage/review/flags.ts';
import { Damaged } from '../../storage/database/damage.ts';
import { DATABASE_NAME } from '../../storage/database/open.ts';
import { saveSettings } from '../../storage/database/presets.ts';
import type { CardRow, DayRow, Db } from '../../storage/database/schema.ts';
import { decksOf } from '../../storage/deck/decks.ts';
import { addDeck } from '../../storage/deck/take-deck.ts';
import { updateDeck } from '../../storage/deck/update-deck.ts';
import { App } from '../app/app.svelte.ts';
import { today } from '../app/device.ts';
import { ReviewSession } from './review-session.svelte.ts';
import { Tabs } from '../app/tabs.ts';

const MINUTE = 60_000;
const { preset, study } = DEFAULT_SETTINGS;

interface Given {
	readonly decks: readonly Deck[];
	/** Cards that are not new. */
	readonly rows?: readonly CardRow[];
	readonly study?: Partial<Settings['study']>;
	readonly preset?: Partial<Settings['preset']>;
}

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: NOON });
	await deleteDB(DATABASE_NAME);
});

afterEach(async () => {
	vi.useRealTimers();
	await deleteDB(DATABASE_NAME);
});

/** The database of the app, with what a learner has. */
async function stored(given: Given): Promise<Db> {
	const db = await openOrThrow(DATABASE_NAME);
	for (const [index, deck] of given.decks.entries()) await addDeck(db, deck, atNoon(index));
	await putCards(db, given.rows ?? []);
	const settings = {
		preset: { ...preset, ...given.preset },
		study: { ...study, ...given.study }
	};
	await saveSettings(db, settings, NOON);
	return db;
}

/** A page of the app, as one tab has it open. */
async function tab(deck: string | null = null): Promise<ReviewSession> {
	const app = new App();
	await app.start();
	const session = new ReviewSession(app);
	onTestFinished(session.follow());
	await session.start({ deckId: deck === null ? null : deckId(deck), only: null });
	return session;
}

async function opened(given: Given) {
	const db = await stored(given);
	return { db, session: await tab() };
}

/** The same, with the app that the page has. */
async function openedOnApp(given: Given) {
	const db = await stored(given);
	const app = new App();
	await app.start();
	const session = new ReviewSession(app);
	onTestFinished(session.follow());
	await session.start({ deckId: null, only: null });
	await settled();
	return { db, app, session };
}

/** Reveals and grades, as a learner does. */
async function grade(session: ReviewSession, ...grades: readonly Grade[]): Promise<void> {
	for (const each of grades) {
		session.reveal();
		await session.grade(each);
	}
}

/** From here on the test says when time passes, not only what time it is. */
function holdTime(): void {
	vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.now() });
}

/** Lets what was begun come to its end: storage takes real time. */
async function settled(): Promise<void> {
	const channel = new MessageChannel();
	for (let round = 0; round < 20; round++) {
		await new Promise((resolve) => {
			channel.port2.onmessage = resolve;
			channel.port1.postMessage(null);
		});
		await contents(await openOrThrow(DATABASE_NAME), ['meta']);
	}
	channel.port1.close();
}

const shownId = (session: ReviewSession) => session.shown?.row.id ?? null;
const due = (id: string, changes = {}) => rowWith(id, reviewCard({ dueDay: today(4), ...changes }));
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Answers everything Easy, and tells which cards came. */
async function all(session: ReviewSession): Promise<readonly string[]> {
	const seen: string[] = [];
	while (session.phase === 'question') {
		seen.push(shownId(session)!);
		await grade(session, 'easy');
	}
	return seen;
}

describe('a session', () => {
	test('begins with a question, with all that its card shows', async () => {
		const { session } = await opened({ decks: [questions('talks', 2)] });
		expect(session.phase).toBe('question');
		expect(session.shown).toMatchObject({
			row: { id: 'talks/q0#answer' },
			head: { title: 'The deck talks' },
			note: { question: 'What is q0?' },
			face: { question: [{ text: 'What is q0?' }], answer: [{ text: 'The answer to q0' }] }
		});
		expect(session.left).toBe(2);
		expect(session.canUndo).toBe(false);
	});

	test('takes a grade only once the answer is shown', async () => {
		const { db, session } = await opened({ decks: [questions('talks', 2)] });
		await session.grade('good');
		expect(await countEntries(db)).toBe(0);
		session.reveal();
		expect(session.phase).toBe('answer');
		expect(session.shown?.next.good.kind).toBe('learning');
		await session.grade('good');
		expect(await countEntries(db)).toBe(1);
		expect(session.phase).toBe('question');
		expect(shownId(session)).toBe('talks/q1#answer');
		expect(session.grades).toEqual(['good']);
	});

	test('counts one grade where two come at once', async () => {
		const { db, session } = await opened({ decks: [questions('talks', 3)] });
		session.reveal();
		await Promise.all([session.grade('good'), session.grade('easy')]);
		expect(await countEntries(db)).toBe(1);
		expect(shownId(session)).toBe('talks/q1#answer');
	});

	test('saves how long the learner took, a minute at most', async () => {
		const { db, session } = await opened({ decks: [questions('talks', 2)] });
		vi.setSystemTime(NOON + 2500);
		await grade(session, 'easy');
		vi.setSystemTime(NOON + 10 * MINUTE);
		await grade(session, 'easy');
		const durations = (await allEntries(db)).map(
			(entry) => 'durationMs' in entry && entry.durationMs
		);
		expect(durations).toEqual([2500, MINUTE]);
	});

	test('gives the cards of every deck, and of one deck only where one is asked for', async () => {
		const decks = [questions('talks', 3), questions('news', 2)];
		const { session } = await opened({ decks });
		expect([...(await all(session))].sort()).toEqual([
			'news/q0#answer',
			'news/q1#answer',
			'talks/q0#answer',
			'talks/q1#answer',
			'talks/q2#answer'
		]);
	});

	test('of one deck leaves the others alone', async () => {
		await stored({ decks: [questions('talks', 3), questions('news', 2)] });
		const session = await tab('news');
		expect(session.left).toBe(2);
		expect(await all(session)).toEqual(['news/q0#answer', 'news/q1#answer']);
	});

	test('of a deck that was not taken up does not begin', async () => {
		await stored({ decks: [questions('talks', 1)] });
		expect((await tab('other')).phase).toBe('unknown-deck');
	});

	test('without any deck does not begin', async () => {
		await stored({ decks: [] });
		expect((await tab()).phase).toBe('no-decks');
	});

	test('has no more new cards and reviews than the day allows, and counts down to none', async () => {
		const rows = numbers(20).map((index) => due(`talks/q${index}#answer`));
		const { session } = await opened({
			decks: [questions('talks', 40)],
			rows,
			study: { newPerDay: 7, reviewsPerDay: 9 }
		});
		const left: number[] = [];
		const fresh: boolean[] = [];
		while (session.phase === 'question') {
			left.push(session.left);
			fresh.push(session.shown?.from === 'fresh');
			await grade(session, 'easy');
		}
		expect(left).toEqual(numbers(16).map((index) => 16 - index));
		expect(fresh.filter(Boolean)).toHaveLength(7);
		expect(session.left).toBe(0);
		const again = await tab();
		expect(again.phase).toBe('finished');
	});

	test('fills the day’s limit with one card a note, where siblings are buried', async () => {
		const rows = numbers(8).flatMap((index) =>
			['meaning', 'term'].map((part) => due(`talks/t${index}#${part}`))
		);
		const { session } = await opened({
			decks: [terms('talks', 30)],
			rows,
			study: { newPerDay: 10 }
		});
		const seen = await all(session);
		expect(seen).toHaveLength(18);
		expect(new Set(seen.map((id) => id.split('#')[0])).size).toBe(18);
	});
});

test('A card in learning, once answered, takes its sibling that is due off the queue', async () => {
	const learning = learningCard({ dueAt: NOON - MINUTE });
	const { session } = await opened({
		decks: [terms('talks', 3)],
		rows: [rowWith('talks/t0#meaning', learning), due('talks/t0#term'), due('talks/t1#term')],
		study: { newPerDay: 0 }
	});
	expect(session.left).toBe(3);
	expect(await all(session)).toEqual(['talks/t0#meaning', 'talks/t1#term']);
});

describe('a card that was forgotten', () => {
	test('comes back in the same session, after the others', async () => {
		const { session } = await opened({ decks: [questions('talks', 2)] });
		await grade(session, 'again');
		expect(shownId(session)).toBe('talks/q1#answer');
		await grade(session, 'easy');
		expect(session.shown).toMatchObject({
			row: { id: 'talks/q0#answer', schedule: { kind: 'learning', reps: 1 } },
			from: 'learning'
		});
		await grade(session, 'easy');
		expect(session.phase).toBe('finished');
	});

	test('comes before the others once its time has come', async () => {
		const { session } = await opened({ decks: [questions('talks', 5)] });
		await grade(session, 'again', 'easy');
		vi.setSystemTime(NOON + 2 * MINUTE);
		await grade(session, 'easy');
		expect(shownId(session)).toBe('talks/q0#answer');
	});

	test('is told to be a leech, by its question and how often it was forgotten', async () => {
		const { db, session } = await opened({
			decks: [questions('talks', 1)],
			rows: [due('talks/q0#answer', { lapses: 7 })]
		});
		await grade(session, 'again');
		expect(session.notice).toMatchObject({ kind: 'leech', lapses: 8 });
		expect(session.phase).toBe('finished');
		expect((await cardIn(db, 'talks/q0#answer')).flags.leech).toBe(true);
		await session.undo();
		expect(shownId(session)).toBe('talks/q0#answer');
		expect((await cardIn(db, 'talks/q0#answer')).flags).toMatchObject({
			leech: false,
			suspended: null
		});
	});
});

describe('undo', () => {
	const mixed = () => ({
		decks: [questions('talks', 8), terms('news', 4)],
		rows: numbers(4).map((index) => due(`talks/q${index}#answer`))
	});

	/** What the learner sees, and what is stored but for the log. */
	async function picture(db: Db, session: ReviewSession) {
		const { cards, days } = await contents(db, ['cards', 'days']);
		const counted = (days as DayRow[]).filter(({ answers }) => answers > 0);
		const { left, grades } = session;
		// Where no log leads to a schedule, a replay cannot lead back to it.
		return { id: shownId(session), left, grades, counted, cards };
	}

	test('takes everything back, step by step, to the first question', async () => {
		const { db, session } = await opened({ decks: mixed().decks });
		const pictures = [];
		const grades: readonly Grade[] = [
			'again',
			'good',
			'easy',
			'hard',
			'again',
			'easy',
			'good',
			'good'
		];
		for (const each of grades) {
			pictures.push(await picture(db, session));
			await grade(session, each);
		}
		for (const before of pictures.reverse()) {
			expect(session.canUndo).toBe(true);
			await session.undo();
			expect(await picture(db, session)).toEqual(before);
		}
		expect(session.canUndo).toBe(false);
		expect(await countEntries(db)).toBe(2 * grades.length);
		await session.undo();
		expect(await countEntries(db)).toBe(2 * grades.length);
	});

	test('brings the end of a session back to its last question', async () => {
		const { session } = await opened({ decks: [questions('talks', 1)] });
		await grade(session, 'easy');
		expect(session.phase).toBe('finished');
		await session.undo();
		expect(session).toMatchObject({ phase: 'question', left: 1, grades: [] });
		await grade(session, 'easy');
		expect(session.phase).toBe('finished');
	});

	test('of many steps loses no card: all come once after it', async () => {
		const { session } = await opened({ decks: [questions('talks', 12), questions('news', 12)] });
		const first = shownId(session);
		await grade(session, ...numbers(10).map(() => 'easy' as const));
		for (let step = 0; step < 10; step++) await session.undo();
		expect(shownId(session)).toBe(first);
		const seen = await all(session);
		expect(seen).toHaveLength(24);
		expect(new Set(seen).size).toBe(24);
	});

	test('of an answer that another tab has answered over is refused, and says so', async () => {
		const { db, session } = await opened({ decks: [questions('talks', 2)] });
		await grade(session, 'again');
		await answered(db, 'talks/q0#answer', 'easy', today(4));
		await session.undo();
		expect(session.notice?.kind).toBe('answered-since');
		expect(shownId(session)).toBe('talks/q1#answer');
		expect(session.grades).toEqual(['again']);
		expect(session.canUndo).toBe(false);
	});
});

describe('a card set aside', () => {
	test('is buried until tomorrow, and brought back', async () => {
		const { db, session } = await opened({ decks: [questions('talks', 2)] });
		await session.bury('card');
		expect(session.notice).toEqual({ kind: 'set-aside', what: 'card', how: 'buried' });
		expect(shownId(session)).toBe('talks/q1#answer');
		expect((await cardIn(db, 'talks/q0#answer')).flags.buried).toMatchObject({
			untilDay: today(4) + 1
		});
		await session.undo();
		expect(shownId(session)).toBe('talks/q0#answer');
		expect((await cardIn(db, 'talks/q0#answer')).flags.buried).toBeNull();
		expect(session.left).toBe(2);
		await grade(session, 'good');
		expect(session.notice).toBeNull();
	});

	test('is suspended with its note, and brought back', async () => {
		const { db, session } = await opened({
			decks: [terms('talks', 2)],
			study: { burySiblings: false }
		});
		expect(session.left).toBe(4);
		await session.suspend('note');
		expect(shownId(session)).toBe('talks/t1#meaning');
		const lanes = async () => (await db.getAll('cards')).map(({ queueKey }) => queueKey[1]);
		expect(await lanes()).toEqual(['suspended', 'suspended', 'new', 'new']);
		await session.undo();
		expect(await lanes()).toEqual(['new', 'new', 'new', 'new']);
		expect(session.left).toBe(4);
		expect(await all(session)).toHaveLength(4);
	});

	test('with its note does not come again by a sibling that was read before', async () => {
		const { session } = await opened({
			decks: [terms('talks', 6)],
			rows: numbers(6).flatMap((index) => [
				due(`talks/t${index}#meaning`, { dueDay: today(4) - 30 + index }),
				due(`talks/t${index}#term`, { dueDay: today(4) - 10 + index })
			]),
			study: { burySiblings: false, reviewOrder: 'due' }
		});
		expect(shownId(session)).toBe('talks/t0#meaning');
		await session.suspend('note');
		const seen = await all(session);
		expect(seen).not.toContain('talks/t0#term');
		expect(seen).toHaveLength(10);
	});
});

describe('another tab', () => {
	test('that answered the card first keeps its answer, and the learner is told', async () => {
		const { db, session } = await opened({ decks: [questions('talks', 2)] });
		const theirs = await answered(db, 'talks/q0#answer', 'easy', today(4));
		await grade(session, 'again');
		expect(session.notice?.kind).toBe('stands-elsewhere');
		expect(shownId(session)).toBe('talks/q1#answer');
		expect(session.grades).toEqual([]);
		expect(session.canUndo).toBe(false);
		expect((await allEntries(db)).map(({ id }) => id)).toEqual([theirs.review.id]);
	});

	test('that says so takes the card off the screen here', async () => {
		const { session } = await opened({ decks: [questions('talks', 3)] });
		const other = await tab();
		expect(shownId(other)).toBe(shownId(session));
		await grade(other, 'easy');
		await until(() => shownId(session) !== 'talks/q0#answer');
		expect(session.notice?.kind).toBe('answered-elsewhere');
		expect(shownId(session)).toBe('talks/q1#answer');
	});
});

describe('the end', () => {
	test('says when cards come again', async () => {
		const { db, session } = await opened({
			decks: [questions('talks', 2)],
			study: { newPerDay: 1 }
		});
		await grade(session, 'easy');
		const { schedule } = await cardIn(db, 'talks/q0#answer');
		expect(session.phase).toBe('finished');
		expect(session.nextDue).toEqual({
			learningAt: null,
			reviewDay: schedule.kind === 'review' && schedule.dueDay,
			newCards: 'tomorrow'
		});
	});

	test('is none once a card in learning has come to its time', async () => {
		const { session } = await opened({
			decks: [questions('talks', 1)],
			preset: { learningStepsMinutes: [30] }
		});
		holdTime();
		await grade(session, 'again');
		expect(session.phase).toBe('finished');
		expect(session.nextDue?.learningAt).toBe(NOON + 30 * MINUTE);
		await vi.advanceTimersByTimeAsync(30 * MINUTE);
		await settled();
		expect(session.phase).toBe('question');
		expect(shownId(session)).toBe('talks/q0#answer');
	});

	test('stays the end where the card in learning comes in weeks', async () => {
		const { session } = await opened({
			decks: [questions('talks', 1)],
			preset: { learningStepsMinutes: [28 * 1440] }
		});
		holdTime();
		await grade(session, 'again');
		const { nextDue } = session;
		await vi.advanceTimersByTimeAsync(1000);
		await settled();
		expect(session.nextDue).toBe(nextDue);
	});

	test('that was taken back does not come over the question by itself', async () => {
		const { session } = await opened({
			decks: [questions('talks', 2)],
			preset: { learningStepsMinutes: [30] }
		});
		holdTime();
		await grade(session, 'again', 'easy');
		expect(session.phase).toBe('finished');
		await session.undo();
		expect(shownId(session)).toBe('talks/q1#answer');
		session.reveal();
		await vi.advanceTimersByTimeAsync(31 * MINUTE);
		await settled();
		expect(session.phase).toBe('answer');
		expect(shownId(session)).toBe('talks/q1#answer');
	});
});

describe('trouble', () => {
	test('with a dead connection is healed before the learner hears of it', async () => {
		const { db, app, session } = await openedOnApp({ decks: [questions('talks', 2)] });
		await app.use(async (own) => own.close());
		await grade(session, 'good');
		expect(session).toMatchObject({ notice: null, busy: false, grades: ['good'] });
		expect(shownId(session)).toBe('talks/q1#answer');
		expect(await countEntries(db)).toBe(1);
		await app.use(async (own) => own.close());
		await session.undo();
		expect(shownId(session)).toBe('talks/q0#answer');
		await app.use(async (own) => own.close());
		await session.suspend('card');
		expect((await cardIn(db, 'talks/q0#answer')).flags.suspended).not.toBeNull();
	});

	test('that keeps an answer off the disk keeps it on the screen, and counts nothing', async () => {
		const { db, app, session } = await openedOnApp({ decks: [questions('talks', 2)] });
		const makeRoom = fillDisk();
		session.reveal();
		const grading = session.grade('good');
		await until(() => app.unsaved.length > 0);
		expect(session).toMatchObject({ phase: 'answer', busy: true, grades: [], canUndo: false });
		expect(shownId(session)).toBe('talks/q0#answer');
		expect(await countEntries(db)).toBe(0);
		await session.grade('easy');
		makeRoom();
		app.unsaved[0]!.tryNow();
		await grading;
		expect(session).toMatchObject({ phase: 'question', busy: false, grades: ['good'] });
		expect(await allEntries(db)).toMatchObject([{ grade: 'good' }]);
	});

	test('in a suspension that was done though not heard of can be taken back all the same', async () => {
		const { db, session } = await openedOnApp({ decks: [questions('talks', 2)] });
		loseNextCommit();
		await session.suspend('card');
		expect((await cardIn(db, 'talks/q0#answer')).flags.suspended).toEqual({ by: 'learner' });
		await session.undo();
		expect((await cardIn(db, 'talks/q0#answer')).flags.suspended).toBeNull();
		loseNextCommit();
		await grade(session, 'easy');
		loseNextCommit();
		await session.undo();
		expect(session.notice).toEqual({ kind: 'undone', what: 'answer', gone: false });
		expect(await countEntries(db)).toBe(2);
		expect(await daysIn(db)).toEqual([]);
	});

	test.each([
		[
			'a card',
			(db: Db) =>
				db.put('cards', { ...rowWith('talks/q1#answer', reviewCard()), schedule: null } as never)
		],
		[
			'a note',
			(db: Db) => db.put('notes', { id: 'talks/q1', deckId: 'talks', position: 1 } as never)
		],
		[
			'a note’s text',
			async (db: Db) => {
				const row = (await db.get('notes', 'talks/q1'))!;
				await db.put('notes', { ...row, note: { ...row.note, question: undefined } } as never);
			}
		]
	])('of %s that is damaged leaves it out, says so, and asks the others', async (_what, damage) => {
		const db = await stored({ decks: [questions('talks', 3)] });
		await damage(db);
		const session = await tab();
		await grade(session, 'easy');
		expect(shownId(session)).toBe('talks/q2#answer');
		await grade(session, 'easy');
		expect(session.phase).toBe('finished');
		expect(session.grades).toEqual(['easy', 'easy']);
	});

	test('of the card on the screen that is damaged meanwhile saves nothing, and goes on', async () => {
		const { db, session } = await opened({ decks: [questions('talks', 2)] });
		await db.put('cards', { ...(await cardIn(db, 'talks/q0#answer')), schedule: null } as never);
		await grade(session, 'good');
		expect(session.notice).toMatchObject({
			kind: 'not-saved',
			damage: true,
			error: expect.any(Damaged)
		});
		expect(shownId(session)).toBe('talks/q1#answer');
		expect(session.grades).toEqual([]);
		expect(await countEntries(db)).toBe(0);
	});

	test('of a deck’s record is told, not taken for an unknown deck', async () => {
		const db = await stored({ decks: [questions('talks', 2), questions('news', 1)] });
		await db.put('decks', { id: 'talks', removed: false } as never);
		await expect(tab('talks')).rejects.toMatchObject({ record: { what: 'deck', id: 'talks' } });
		expect(await all(await tab())).toEqual(['news/q0#answer']);
	});

	test('in reading the next card does not say of a saved answer that it was not', async () => {
		const { db, session } = await opened({ decks: [questions('talks', 9)] });
		await settled();
		const left = numbers(9)
			.slice(1)
			.map((index) => `talks/q${index}`);
		for (const id of left) await db.delete('notes', id);
		while ((await countEntries(db)) < 8 && session.notice === null) {
			await grade(session, 'easy');
		}
		expect(['damaged', 'not-read']).toContain(session.notice?.kind);
		expect(await countEntries(db)).toBeGreaterThan(0);
	});

	test('of a card that was suspended elsewhere says that, not that it was answered', async () => {
		const { db, session } = await opened({ decks: [questions('talks', 2)] });
		await suspend(db, { kind: 'card', id: idOf('talks/q0#answer') }, NOON);
		await grade(session, 'good');
		expect(shownId(session)).toBe('talks/q1#answer');
		expect(await countEntries(db)).toBe(0);
	});
});

describe('a deck that another tab updates meanwhile', () => {
	const asked = (own: string, answer: string): Note => ({ ...question('talks', own), answer });
	const first = deckWith('talks', [asked('q0', 'old'), asked('q1', 'old'), asked('q2', 'old')]);
	const next = (...notes: readonly Note[]): Deck => ({ ...deckWith('talks', notes), version: 2 });
	const plain = { burySiblings: false };

	/** Updates as another tab does, and lets the session hear of it. */
	async function update(db: Db, deck: Deck): Promise<void> {
		await updateDeck(db, deck, atNoon(1000));
		await told();
	}

	async function told(): Promise<void> {
		new Tabs().tell({ kind: 'decks' });
		await settled();
	}

	test('asks the card on the screen anew where its text is another', async () => {
		const { db, session } = await opened({ decks: [first], study: plain });
		session.reveal();
		await update(db, next(asked('q0', 'new'), asked('q1', 'old'), asked('q2', 'old')));
		expect(session.phase).toBe('question');
		expect(session.shown?.face.answer).toMatchObject([{ text: 'new' }]);
		await grade(session, 'easy');
		expect(await countEntries(db)).toBe(1);
	});

	test('leaves the card on the screen as it is where its text is the same', async () => {
		const { session } = await opened({ decks: [first], study: plain });
		session.reveal();
		await told();
		expect(session).toMatchObject({ phase: 'answer', notice: null });
	});

	test('goes on where it has the card no longer, and asks none that is gone', async () => {
		const { db, session } = await opened({ decks: [first], study: plain });
		await update(db, next(asked('q2', 'new')));
		expect(shownId(session)).toBe('talks/q2#answer');
		expect(session.shown?.face.answer).toMatchObject([{ text: 'new' }]);
		expect(await all(session)).toEqual(['talks/q2#answer']);
		expect(session.phase).toBe('finished');
	});

	test('takes an answer back also of a card that is gone', async () => {
		const { db, session } = await opened({ decks: [first], study: plain });
		await grade(session, 'easy');
		await update(db, next(asked('q1', 'old'), asked('q2', 'old')));
		await session.undo();
		expect(session.notice).toEqual({ kind: 'undone', what: 'answer', gone: true });
		expect(shownId(session)).toBe('talks/q1#answer');
		expect(await cardIn(db, 'talks/q0#answer')).toMatchObject({ schedule: { kind: 'new' } });
		expect(await all(session)).toEqual(['talks/q1#answer', 'talks/q2#answer']);
	});
});

test('Cards of several kinds of note are all asked', async () => {
	const decks = [deckWith('talks', [question('talks', 'q0'), term('talks', 't0')])];
	const { session } = await opened({ decks, study: { burySiblings: false } });
	expect(await all(session)).toEqual(['talks/q0#answer', 'talks/t0#meaning', 'talks/t0#term']);
});

/** The page is seen again, or no longer. */
function turnPage(visibility: 'visible' | 'hidden'): void {
	const spy = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
	onTestFinished(() => spy.mockRestore());
	document.dispatchEvent(new Event('visibilitychange'));
}

test.each([true, false])(
	'As many cards wait as a session gives, of notes with gaps and cards on steps; siblings buried: %s',
	async (burySiblings) => {
		const learning = (id: string, minutes: number) =>
			rowWith(id, learningCard({ dueAt: NOON + minutes * MINUTE }));
		const { db, session } = await opened({
			decks: [gaps('maps', 4, 9), terms('talks', 6)],
			rows: [
				due('maps/g0#c3'),
				due('maps/g0#c5'),
				rowWith('maps/g1#c0', cardOnDays({ dueDay: today(4) })),
				learning('talks/t0#term', -720),
				due('talks/t1#meaning'),
				learning('talks/t1#term', -10),
				due('talks/t2#term')
			],
			study: { burySiblings, newPerDay: 5, reviewsPerDay: 2 }
		});
		const limits = { ...study, burySiblings, newPerDay: 5, reviewsPerDay: 2 };
		const {
			learning: onSteps,
			reviews,
			fresh
		} = addCounts(
			(await planDay(db, await decksOf(db), limits, today(4), NOON)).map((plan) => plan.due)
		);
		expect(onSteps).toBe(3);
		expect(await all(session)).toHaveLength(onSteps + reviews + fresh);
	}
);

test('An answer’s time is that in which its card was seen', async () => {
	const { db, session } = await opened({ decks: [questions('talks', 1)] });
	vi.setSystemTime(NOON + 2000);
	turnPage('hidden');
	vi.setSystemTime(NOON + 32_000);
	turnPage('visible');
	vi.setSystemTime(NOON + 33_500);
	await grade(session, 'easy');
	expect(await allEntries(db)).toMatchObject([{ durationMs: 3500 }]);
});

describe('a day that turns', () => {
	const tomorrow = NOON + 24 * 60 * MINUTE;
	const study = { newPerDay: 1, reviewsPerDay: 1 };
	const given = () => ({
		decks: [questions('talks', 6)],
		rows: [due('talks/q4#answer'), due('talks/q5#answer')],
		study
	});

	/** As the learner finds the page on the next day. */
	function turnDay(): void {
		vi.setSystemTime(tomorrow);
		turnPage('visible');
	}

	test('gives the cards of today where those of yesterday were used up', async () => {
		const { session } = await opened(given());
		expect((await all(session)).toSorted()).toEqual(['talks/q0#answer', 'talks/q4#answer']);
		expect(session.phase).toBe('finished');
		turnDay();
		await until(() => session.phase === 'question' && !session.busy);
		expect((await all(session)).toSorted()).toEqual(['talks/q1#answer', 'talks/q5#answer']);
	});

	test('in the middle of a session leaves its card, and counts the rest by today', async () => {
		const { session } = await opened(given());
		await grade(session, 'easy');
		const onScreen = shownId(session);
		expect(session.left).toBe(1);
		turnDay();
		await settled();
		expect(session.left).toBe(2);
		const seen = await all(session);
		expect(seen).toHaveLength(2);
		expect(seen[0]).toBe(onScreen);
	});

	test('while an answer is being saved is not forgotten', async () => {
		const { app, session } = await openedOnApp({ ...given(), study: { newPerDay: 1 } });
		await grade(session, 'easy', 'easy');
		const makeRoom = fillDisk();
		session.reveal();
		const grading = session.grade('easy');
		await until(() => app.unsaved.length > 0);
		turnDay();
		makeRoom();
		app.unsaved[0]!.tryNow();
		await grading;
		await until(() => session.phase === 'question' && !session.busy);
		expect(await all(session)).toEqual(['talks/q1#answer']);
	});
});
