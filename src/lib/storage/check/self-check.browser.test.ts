import type { DeckId } from '../../core/note/ids.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckReport, FindingKind } from '../../core/collection/report.ts';
import { countedTogether, NOTHING_COUNTED, type DayCounts } from '../../core/review/day-counts.ts';
import { dayCountsOf, replay, replaySteps } from '../../core/review/replay.ts';
import type { Review } from '../../core/review/review.ts';
import { standingReviews } from '../../core/review/standing-log.ts';
import type { QuestionNote } from '../../core/note/note.ts';
import { nextStamp } from '../../core/stamp.ts';
import { DEFAULT_PRESET } from '../../core/schedule/preset.ts';
import type { StepOfDays } from '../../core/schedule/schedule.ts';
import { DEFAULT_SETTINGS } from '../../core/schedule/settings.ts';
import { sampleArticle } from '../../testing/articles.ts';
import { sampleClass, sampleForecast } from '../../testing/classes.ts';
import { allEntries, countEntries, damageEntry, entryIn, putEntries } from '../../testing/log.ts';
import { anyGrade, anyPreset, onDay, reviewCard } from '../../testing/schedules.ts';
import {
	answer,
	answered,
	cardIn,
	checked,
	contents,
	databaseWith,
	DAY,
	dayInDeck,
	daysIn,
	idOf,
	type Kept,
	NOON,
	openOrThrow,
	putCards,
	questions,
	setDays,
	terms
} from '../../testing/storage.ts';
import { retractAnswer } from '../review/answers.ts';
import { placed, withSchedule } from '../../core/collection/rows/card-rows.ts';
import { suspend } from '../review/flags.ts';
import { presetsById, saveSettings } from '../database/presets.ts';
import type { Db } from '../database/schema.ts';
import { loadSettings } from '../database/settings.ts';
import { updateDeck } from '../deck/update-deck.ts';
import { selfCheck, type CheckOptions } from './self-check.ts';

const CARDS = ['talks/q0#answer', 'talks/q1#answer', 'news/t0#meaning', 'news/t0#term'];

type Step =
	| { readonly kind: 'answer'; readonly card: string; readonly grade: Review['grade'] }
	| { readonly kind: 'take back'; readonly card: string }
	| { readonly kind: 'days pass'; readonly days: number }
	| { readonly kind: 'choose'; readonly preset: typeof DEFAULT_PRESET };

const anyCard = fc.constantFrom(...CARDS);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.record({ kind: fc.constant('answer'), card: anyCard, grade: anyGrade })
	},
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('take back'), card: anyCard }) },
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('days pass'), days: fc.nat(40) }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('choose'), preset: anyPreset }) }
);

/** Does the steps, as a learner would over some weeks. */
async function live(db: Db, steps: readonly Step[]): Promise<void> {
	let day = DAY;
	for (const step of steps) {
		switch (step.kind) {
			case 'answer': {
				const { settings, presetId } = await loadSettings(db);
				const study = { burySiblings: true, leechThreshold: 2 };
				await answer(db, step.card, step.grade, day, {
					presetId,
					preset: settings.preset,
					study
				});
				break;
			}
			case 'take back': {
				const { lastReviewId } = await cardIn(db, step.card);
				const last = lastReviewId && (await entryIn(db, lastReviewId));
				if (last) await retractAnswer(db, last as Review, onDay(day).at, await presetsById(db));
				break;
			}
			case 'days pass':
				day += step.days;
				break;
			case 'choose':
				await saveSettings(db, { ...DEFAULT_SETTINGS, preset: step.preset }, onDay(day).at);
		}
	}
}

describe('whatever was answered and taken back', () => {
	const anySteps = fc.array(anyStep, { minLength: 10, maxLength: 40 });
	const lived = (check: (db: Db) => Promise<void>) =>
		fc.assert(
			fc.asyncProperty(anySteps, async (steps) => {
				const db = await databaseWith(questions('talks', 2), terms('news', 1));
				await live(db, steps);
				await check(db);
				db.close();
			}),
			{ numRuns: 12 }
		);

	test('the check finds nothing, and changes nothing', () =>
		lived(async (db) => {
			const before = await contents(db);
			const answers = standingReviews(await allEntries(db)).length;
			expect(await checked(db)).toEqual({ cards: CARDS.length, answers, findings: [] });
			expect(await checked(db, 'all')).toMatchObject({ findings: [] });
			expect(await contents(db)).toEqual(before);
		}));

	test('the days count what the log says', () =>
		lived(async (db) => {
			const presets = await presetsById(db);
			const log = await allEntries(db);
			const expected = new Map<string, DayCounts>();
			for (const card of CARDS) {
				const own = log.filter(({ cardId }) => cardId === card);
				for (const [day, counts] of dayCountsOf(replaySteps(own, presets))) {
					const key = `${card.split('/')[0]} ${day}`;
					expected.set(key, countedTogether(expected.get(key) ?? NOTHING_COUNTED, counts));
				}
			}
			const rows = (await daysIn(db)).filter(({ answers }) => answers !== 0);
			const counted = rows.map(({ deckId, day, ...counts }) => [`${deckId} ${day}`, counts]);
			expect(new Map(counted as [string, DayCounts][])).toEqual(expected);
		}));
});

const found = (report: CheckReport) =>
	report.findings.map(({ kind, count, repaired }) => ({ kind, count, repaired }));

/** Writes rows as no part of the app would. */
async function damage(db: Db, store: Exclude<Kept, 'log'>, rows: readonly unknown[]) {
	const tx = db.transaction(store, 'readwrite');
	for (const row of rows) void tx.store.put(row as never);
	await tx.done;
}

async function without(db: Db, store: Exclude<Kept, 'log'>, key: string | [string, number]) {
	await db.delete(store, key as never);
}

/** Three cards, two of them answered, and a deck of terms. */
async function studied(): Promise<Db> {
	const db = await databaseWith(questions('talks', 3), terms('news', 1));
	await answered(db, 'talks/q0#answer', 'easy');
	await answered(db, 'talks/q1#answer', 'good');
	await answered(db, 'talks/q1#answer', 'good', DAY + 1);
	return db;
}

/** What is wrong after `break`, found and put right at once, and everything as it was. */
async function isPutRight(kind: FindingKind, damageIt: (db: Db) => Promise<unknown>, count = 1) {
	const db = await studied();
	const right = await contents(db);
	await damageIt(db);
	const wrong = await contents(db);
	expect(found(await checked(db, 'nothing'))).toEqual([{ kind, count, repaired: 0 }]);
	expect(await contents(db)).toEqual(wrong);
	expect(found(await checked(db, 'caches'))).toEqual([{ kind, count, repaired: count }]);
	expect(await contents(db)).toEqual(right);
	expect(found(await checked(db, 'all'))).toEqual([]);
}

describe('found, and put right at once', () => {
	test('a schedule that is not what the log says', () =>
		isPutRight('wrong-schedules', async (db) => {
			const card = await cardIn(db, 'talks/q1#answer');
			await putCards(db, [
				withSchedule(card, reviewCard({ dueDay: DAY + 500 }), card.lastReviewId)
			]);
		}));

	test('a last review that is not the last one, for that one decides who may answer', () =>
		isPutRight('wrong-schedules', async (db) =>
			putCards(db, [{ ...(await cardIn(db, 'talks/q0#answer')), lastReviewId: null }])
		));

	test('a place in the queues that is not the schedule’s', () =>
		isPutRight(
			'wrong-schedules',
			async (db) => {
				const { urgencyKey: _gone, ...card } = await cardIn(db, 'talks/q0#answer');
				const other = await cardIn(db, 'talks/q2#answer');
				await putCards(db, [card, { ...other, queueKey: ['talks', 'retired', 0] as never }]);
			},
			2
		));

	test.each([
		['has no schedule', { schedule: null }],
		['has a schedule without a memory', { schedule: { kind: 'review' } }],
		['has a part that is not its id’s', { part: 'question' }],
		['is of another deck than its note', { deckId: 'news' }]
	])('a card that %s', (_what, change) =>
		isPutRight('unreadable-cards', async (db) =>
			damage(db, 'cards', [{ ...(await cardIn(db, 'talks/q1#answer')), ...change }])
		)
	);

	test('a card that is missing, whose answers are there', () =>
		isPutRight('missing-cards', (db) => without(db, 'cards', 'talks/q1#answer')));

	test('a card that is out of study though its note is not', () =>
		isPutRight('wrong-card-marks', async (db) =>
			putCards(db, [placed({ ...(await cardIn(db, 'news/t0#term')), retired: true })])
		));

	test('a day that counts too much, one that is gone, and one that never was', () =>
		isPutRight(
			'wrong-days',
			async (db) => {
				const day = (await dayInDeck(db, 'talks', DAY))!;
				await setDays(db, [{ ...day, answers: day.answers + 1 }]);
				await setDays(db, [{ ...day, day: DAY + 1, ...NOTHING_COUNTED }]);
			},
			2
		));

	test('a day whose counts are no numbers', () =>
		isPutRight('wrong-days', async (db) =>
			setDays(db, [{ ...(await dayInDeck(db, 'talks', DAY))!, reviews: NaN }])
		));

	test('a deck that does not say how many cards it has', () =>
		isPutRight('wrong-deck-counts', async (db) =>
			damage(db, 'decks', [{ ...(await db.get('decks', 'talks'))!, cardCount: undefined }])
		));

	test('a clock that is behind the log: the next answer must not seem to be an earlier one', async () => {
		const db = await studied();
		const clock = (await db.get('meta', 'clock'))!;
		const [first] = await allEntries(db);
		await damage(db, 'meta', [{ ...clock, stamp: first!.id }]);
		expect(found(await checked(db))).toEqual([{ kind: 'late-clock', count: 1, repaired: 0 }]);
		await checked(db, 'caches');
		expect(await db.get('meta', 'clock')).toEqual(clock);
	});

	test('a clock that is none', async () => {
		const db = await studied();
		await damage(db, 'meta', [{ id: 'clock', stamp: 'noon' }]);
		expect(found(await checked(db, 'caches'))).toEqual([
			{ kind: 'late-clock', count: 1, repaired: 1 }
		]);
		const last = (await allEntries(db)).at(-1)!.id;
		const { review } = await answered(db, 'talks/q2#answer', 'good', 1);
		expect(review.id > last).toBe(true);
		expect((await checked(db)).findings).toEqual([]);
	});

	test('a day that should count nothing', async () => {
		const db = await studied();
		const day = {
			deckId: 'talks' as DeckId,
			day: 3,
			newCards: 1,
			reviews: 0,
			answers: 1,
			durationMs: 5
		};
		await setDays(db, [day]);
		expect(found(await checked(db, 'caches'))).toEqual([
			{ kind: 'wrong-days', count: 1, repaired: 1 }
		]);
		expect(await dayInDeck(db, 'talks', 3)).toBeUndefined();
		expect((await checked(db)).findings).toEqual([]);
	});
});

test('A card made anew keeps the learner’s flags, where they can be read', async () => {
	const db = await studied();
	await suspend(db, { kind: 'card', id: idOf('talks/q1#answer') }, NOON);
	const { flags } = await cardIn(db, 'talks/q1#answer');
	await damage(db, 'cards', [{ ...(await cardIn(db, 'talks/q1#answer')), schedule: null }]);
	await checked(db, 'caches');
	expect((await cardIn(db, 'talks/q1#answer')).flags).toEqual(flags);
	expect((await checked(db)).findings).toEqual([]);
});

test('A card that cannot be read, of a part that its note has no longer, is put out of study', async () => {
	const db = await studied();
	const row = { ...(await cardIn(db, 'talks/q1#answer')), id: 'talks/q1#old', part: 'old' };
	await damage(db, 'cards', [{ ...row, schedule: null }]);
	expect(found(await checked(db, 'caches'))).toEqual([
		{ kind: 'unreadable-cards', count: 1, repaired: 1 }
	]);
	expect(await cardIn(db, 'talks/q1#old')).toMatchObject({ retired: true });
	expect((await checked(db)).findings).toEqual([]);
});

describe('found, and put right when the learner says so', () => {
	test.each([
		['lost', null],
		['damaged', { preset: { fuzz: true } }]
	])('a preset that is %s: the usual one takes its place', async (_how, left) => {
		const db = await studied();
		const hard = { ...DEFAULT_PRESET, desiredRetention: 0.97 };
		await saveSettings(db, { ...DEFAULT_SETTINGS, preset: hard }, NOON);
		const { settings, presetId } = await loadSettings(db);
		await answered(db, 'talks/q0#answer', 'good', DAY + 30, { presetId, preset: settings.preset });
		if (left) await damage(db, 'presets', [{ id: presetId, ...left }]);
		else await without(db, 'presets', presetId);
		const wrong = await contents(db);
		const open = [{ kind: 'lost-presets', count: 1, repaired: 0 }];
		expect(found(await checked(db, 'caches'))).toEqual(open);
		expect(await contents(db)).toEqual(wrong);
		expect(found(await checked(db, 'all'))).toContainEqual({ ...open[0], repaired: 1 });
		expect((await checked(db)).findings).toEqual([]);
		expect(await allEntries(db)).toEqual(wrong.log);
		const log = (await allEntries(db)).filter((entry) => entry.cardId === 'talks/q0#answer');
		const { schedule } = await cardIn(db, 'talks/q0#answer');
		expect(schedule).toEqual(replay(log, new Map([...(await presetsById(db))])));
		const last = await entryIn(db, (await cardIn(db, 'talks/q0#answer')).lastReviewId!);
		await retractAnswer(db, last as Review, NOON, await presetsById(db));
		expect((await checked(db)).findings).toEqual([]);
	});

	test('a preset that only an answer taken back asks for: without it no backup could be read', async () => {
		const db = await studied();
		const hard = { ...DEFAULT_PRESET, desiredRetention: 0.97 };
		await saveSettings(db, { ...DEFAULT_SETTINGS, preset: hard }, NOON);
		const { presetId } = await loadSettings(db);
		const { review } = await answered(db, 'talks/q0#answer', 'good', DAY + 30, { presetId });
		await retractAnswer(db, review, NOON, await presetsById(db));
		await without(db, 'presets', presetId);
		const open = { kind: 'lost-presets', count: 1, repaired: 0 };
		expect(found(await checked(db, 'nothing'))).toEqual([open]);
		expect(found(await checked(db, 'all'))).toEqual([{ ...open, repaired: 1 }]);
		expect((await checked(db)).findings).toEqual([]);
	});

	test('a preset with something else beside it, whose choices can be read: they are kept', async () => {
		const db = await studied();
		const preset = { ...DEFAULT_PRESET, desiredRetention: 0.97 };
		await damage(db, 'presets', [{ id: 'chosen', preset, more: 1 }]);
		expect(found(await checked(db, 'all'))).toEqual([
			{ kind: 'lost-presets', count: 1, repaired: 1 }
		]);
		expect(await db.getAll('presets')).toEqual([{ id: 'chosen', preset }]);
	});

	test('settings that cannot be read: what can be read of them is kept', async () => {
		const db = await studied();
		const study = { ...DEFAULT_SETTINGS.study, newPerDay: 7 };
		await saveSettings(db, { ...DEFAULT_SETTINGS, study }, NOON);
		const row = (await db.get('meta', 'settings')) as { settings: typeof DEFAULT_SETTINGS };
		const preset = { ...row.settings.preset, desiredRetention: NaN };
		await damage(db, 'meta', [{ ...row, settings: { ...row.settings, preset } }]);
		const open = [{ kind: 'unreadable-settings', count: 1, repaired: 0 }];
		expect(found(await checked(db, 'caches'))).toEqual(open);
		expect(found(await checked(db, 'all'))).toEqual([{ ...open[0], repaired: 1 }]);
		expect((await checked(db)).findings).toEqual([]);
		expect((await loadSettings(db)).settings).toEqual({ ...DEFAULT_SETTINGS, study });
	});
});

describe('found, and left as it is', () => {
	/** Whatever is asked for, nothing else changes by it. */
	async function isLeft(kind: FindingKind, damageIt: (db: Db) => Promise<unknown>, count = 1) {
		const db = await studied();
		await damageIt(db);
		const before = await contents(db);
		for (const repair of ['nothing', 'caches', 'all'] as const) {
			expect(found(await checked(db, repair))).toEqual([{ kind, count, repaired: 0 }]);
			expect(await contents(db)).toEqual(before);
		}
		return db;
	}

	const lastOf = async (db: Db) => (await allEntries(db)).at(-1)!;

	test.each([
		['of an unknown grade', { grade: 'superb' }],
		['on a day that is none', { day: NaN }],
		['without its card', { cardId: undefined }],
		['of a card that is a number', { cardId: 5 }]
	])('an answer %s: the schedule keeps what it made of it', (_what, change) =>
		// Without its card, nothing tells whose schedule knows of it.
		'cardId' in change
			? studied().then(async (db) => {
					await damageEntry(db, (await lastOf(db)).id, change);
					const kinds = found(await checked(db, 'nothing')).map(({ kind }) => kind);
					expect(kinds).toContain('unreadable-answers');
					expect(kinds).not.toContain('wrong-days');
					await checked(db, 'all');
					expect(await countEntries(db)).toBe(3);
				})
			: isLeft('unreadable-answers', async (db) =>
					damageEntry(db, (await lastOf(db)).id, change)
				).then(() => {})
	);

	test('answers of a card that is no longer there', () =>
		isLeft('answers-without-card', async (db) => {
			const last = await lastOf(db);
			const id = nextStamp(last.id, 0, 'phone');
			await putEntries(db, [{ ...last, id, cardId: idOf('talks/q9#answer') }]);
			const clock = (await db.get('meta', 'clock'))!;
			await damage(db, 'meta', [{ ...clock, stamp: id }]);
			// It counted when it was given.
			await checked(db, 'caches');
		}));

	test('a note that cannot be read, and its cards', () =>
		isLeft('unreadable-notes', async (db) => {
			const row = (await db.get('notes', 'talks/q0'))!;
			await damage(db, 'notes', [{ ...row, note: { ...row.note, question: null } }]);
		}));

	test('a note that is of no deck', () =>
		isLeft('unreadable-notes', async (db) =>
			damage(db, 'notes', [{ ...(await db.get('notes', 'talks/q0'))!, deckId: undefined }])
		));

	test('a deck that cannot be read', () =>
		isLeft('unreadable-decks', async (db) =>
			damage(db, 'decks', [{ ...(await db.get('decks', 'news'))!, head: null }])
		));

	test('an update that cannot be read', () =>
		isLeft('unreadable-updates', async (db) => {
			const deck = questions('talks', 3);
			const [first, ...others] = deck.notes as readonly QuestionNote[];
			const notes = [{ ...first!, answer: 'Another answer' }, ...others];
			const update = await updateDeck(db, { ...deck, version: 2, notes }, onDay(DAY + 2));
			expect((await checked(db)).findings).toEqual([]);
			await damage(db, 'updates', [{ ...update!, before: null }]);
		}));

	test('a class that cannot be read', () =>
		isLeft('unreadable-classes', async (db) => {
			await db.put('classes', sampleClass);
			await db.put('forecasts', sampleForecast);
			expect((await checked(db)).findings).toEqual([]);
			await damage(db, 'classes', [{ ...sampleClass, schoolClass: null }]);
		}));

	test('an article that cannot be read', () =>
		isLeft('unreadable-articles', async (db) => {
			await db.put('articles', sampleArticle);
			expect((await checked(db)).findings).toEqual([]);
			await damage(db, 'articles', [{ ...sampleArticle, decisions: null }]);
		}));

	test('notes without their deck', () =>
		isLeft('notes-without-deck', (db) => without(db, 'decks', 'talks'), 3));
});

test('A card that has lost its note is put out of study, with its answers, and named each time', async () => {
	const db = await studied();
	await without(db, 'notes', 'talks/q1');
	expect((await checked(db, 'caches')).findings).toContainEqual({
		kind: 'cards-without-note',
		count: 1,
		repaired: 0,
		decks: ['The deck talks']
	});
	expect(await cardIn(db, 'talks/q1#answer')).toMatchObject({ retired: true });
	expect(found(await checked(db, 'all'))).toEqual([
		{ kind: 'cards-without-note', count: 1, repaired: 0 }
	]);
});

test('Flags are the learner’s own: a check keeps them', async () => {
	const db = await studied();
	await suspend(db, { kind: 'card', id: idOf('talks/q1#answer') }, NOON);
	const before = await contents(db);
	expect((await checked(db, 'all')).findings).toEqual([]);
	expect(await contents(db)).toEqual(before);
});

test('A card that an earlier Dateline put on a step of days by its moment is in order, and goes on', async () => {
	const db = await databaseWith(questions('talks', 1));
	const preset = { ...DEFAULT_PRESET, learningStepsMinutes: [10, 4320] };
	await saveSettings(db, { ...DEFAULT_SETTINGS, preset }, NOON);
	const { presetId } = await loadSettings(db);
	const id = 'talks/q0#answer';
	await answered(db, id, 'good', DAY, { preset, presetId });
	const card = await cardIn(db, id);
	const { dueDay, ...seen } = card.schedule as StepOfDays;
	expect(dueDay).toBe(DAY + 3);
	const schedule = { ...seen, dueAt: NOON + 3 * 86_400_000 };
	await putCards(db, [withSchedule(card, schedule, card.lastReviewId)]);
	const before = await contents(db);
	expect((await checked(db, 'all')).findings).toEqual([]);
	expect(await contents(db)).toEqual(before);
	await answered(db, id, 'again', DAY + 3, { preset, presetId });
	expect((await checked(db)).findings).toEqual([]);
});

test('Nothing at all is in order', async () => {
	const db = await openOrThrow();
	expect(await checked(db, 'all')).toEqual({ cards: 0, answers: 0, findings: [] });
});

test('More than one run holds is all looked at', async () => {
	const db = await databaseWith(questions('talks', 450));
	const wrong = [0, 99, 100, 101, 449].map((index) => `talks/q${index}#answer`);
	await putCards(
		db,
		await Promise.all(
			wrong.map(async (id) => withSchedule(await cardIn(db, id), reviewCard(), null))
		)
	);
	const progress: number[] = [];
	const options = {
		repair: 'caches',
		now: NOON,
		onProgress: (done: number) => progress.push(done)
	};
	const report = await selfCheck(db, options as CheckOptions);
	expect(report.cards).toBe(450);
	expect(found(report)).toEqual([{ kind: 'wrong-schedules', count: 5, repaired: 5 }]);
	expect(progress).toEqual(progress.toSorted((a, b) => a - b));
	expect(progress.at(-1)).toBe(1);
	expect((await checked(db)).findings).toEqual([]);
});

describe('answers given in another tab during a check', () => {
	/** Answers as soon as the check has made some way. */
	async function meanwhile(db: Db, act: () => Promise<unknown>) {
		let acted: Promise<unknown> | null = null;
		const report = await selfCheck(db, {
			repair: 'caches',
			now: NOON,
			onProgress: () => (acted ??= act())
		});
		await acted;
		return report;
	}

	test('are neither taken for wrong nor undone', async () => {
		const db = await databaseWith(questions('talks', 450));
		await answered(db, 'talks/q0#answer', 'good');
		const report = await meanwhile(db, async () => {
			for (const card of ['talks/q0#answer', 'talks/q7#answer', 'talks/q449#answer'])
				await answered(db, card, 'good');
		});
		expect(report.findings).toEqual([]);
		expect((await checked(db)).findings).toEqual([]);
		expect((await dayInDeck(db, 'talks', DAY))?.answers).toBe(4);
	});

	test('are counted in where the days are put right', async () => {
		const db = await databaseWith(questions('talks', 450));
		const { review } = await answered(db, 'talks/q0#answer', 'good');
		await answered(db, 'talks/q1#answer', 'good');
		const day = (await dayInDeck(db, 'talks', DAY))!;
		await setDays(db, [{ ...day, newCards: 50, answers: 77 }]);
		const report = await meanwhile(db, async () => {
			await retractAnswer(db, review, NOON, await presetsById(db));
			await answered(db, 'talks/q9#answer', 'easy');
			await answered(db, 'talks/q10#answer', 'easy');
			await answered(db, 'talks/q11#answer', 'easy');
		});
		expect(found(report)).toEqual([{ kind: 'wrong-days', count: 1, repaired: 1 }]);
		expect(await dayInDeck(db, 'talks', DAY)).toMatchObject({ newCards: 4, answers: 4 });
		expect((await checked(db)).findings).toEqual([]);
	});
});
