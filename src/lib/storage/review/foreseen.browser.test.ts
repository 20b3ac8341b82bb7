// What is foreseen is what a full reading gives, and it stands only while nothing was written.
import { expect, test } from 'vitest';
import { chanceOf } from '../../core/chance.ts';
import { deckId } from '../../core/note/ids.ts';
import { nextInQueue } from '../../core/review/queue.ts';
import { DAY_MS } from '../../core/schedule/day.ts';
import { DEFAULT_SETTINGS, type StudySettings } from '../../core/schedule/settings.ts';
import { NEW } from '../../core/schedule/schedule.ts';
import { cardOnDays, learningCard, reviewCard } from '../../testing/schedules.ts';
import {
	DAY,
	NOON,
	answered,
	atNoon,
	checked,
	contents,
	databaseWith,
	idOf,
	putCards,
	questions,
	rowWith,
	terms
} from '../../testing/storage.ts';
import { createOwnDeck } from '../deck/own-decks.ts';
import { decksOf } from '../deck/decks.ts';
import { addDeck, removeDeck, setLimits } from '../deck/take-deck.ts';
import { updateDeck } from '../deck/update-deck.ts';
import { presetsById, saveSettings } from '../database/presets.ts';
import type { Db } from '../database/schema.ts';
import { retractAnswer } from './answers.ts';
import { limitsLeft, planDay } from './day-plan.ts';
import { deckDays } from './deck-days.ts';
import { DueReader, type CardReader } from './due-reader.ts';
import { bury, suspend } from './flags.ts';
import { foresee } from './foresee.ts';
import { clockOf } from '../database/at-opening.ts';
import { foreseenFor } from './foreseen.ts';
import { openQueue, openWithFirst, withBatch, type CardQueue } from './open-queue.ts';

const BUILD = 'this';
const card = (id: string) => ({ kind: 'card', id: idOf(id) }) as const;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Some decks of terms and questions, of which a seed says what is due, new or in learning. */
async function anyCollection(seed: number): Promise<Db> {
	const chance = (what: string) => chanceOf(`${seed} ${what}`);
	const few = (what: string, most: number) => Math.floor(chance(what) * (most + 1));
	const db = await databaseWith(
		questions('talks', few('talks', 9)),
		terms('news', 21),
		terms('maps', 21)
	);
	const rows = numbers(few('rows', 30)).map((index) => {
		const about = (what: string) => chance(`${what} ${index}`);
		const id = `${about('deck') < 0.5 ? 'news' : 'maps'}/t${few(`id ${index}`, 20)}#${about('part') < 0.5 ? 'term' : 'meaning'}`;
		const dueAt = NOON + Math.floor((about('due at') - 0.5) * 3 * DAY_MS);
		if (about('kind') < 0.15) return rowWith(id, learningCard({ dueAt }));
		if (about('kind') < 0.2)
			return rowWith(id, cardOnDays({ dueDay: DAY + few(`step ${index}`, 2) }));
		if (about('kind') < 0.3) return rowWith(id, NEW, index);
		const stability = 4 ** (about('stability') * 5);
		const dueDay = DAY + 3 - Math.floor(about('due') * 20);
		return rowWith(
			id,
			reviewCard({ memory: { stability, difficulty: 5 }, dueDay, lastDay: dueDay - 3 })
		);
	});
	await putCards(db, rows);
	if (rows[0] && chance('buried') < 0.5) {
		await bury(db, { kind: 'note', id: rows[0].noteId }, DAY + 1, NOON);
	}
	const study: StudySettings = {
		...DEFAULT_SETTINGS.study,
		newPerDay: chance('new') < 0.5 ? 0 : few('new a day', 6),
		reviewsPerDay: few('reviews a day', 12),
		burySiblings: chance('siblings') < 0.5,
		reviewOrder: (['urgency', 'due', 'random'] as const)[few('order', 2)]!
	};
	await saveSettings(db, { ...DEFAULT_SETTINGS, study }, NOON);
	return db;
}

const studyIn = async (db: Db): Promise<StudySettings> => {
	const row = await db.get('meta', 'settings');
	if (row?.id !== 'settings') throw new Error('no settings');
	return row.settings.study;
};

async function readInFull(db: Db, day: number, now: number) {
	const study = await studyIn(db);
	const plans = await limitsLeft(db, await decksOf(db), study, day);
	const reader = new DueReader(plans, study, day);
	return { reader, queue: await openQueue(db, reader, now + DAY_MS) };
}

const idsIn = ({ learning, reviews, fresh }: CardQueue) =>
	[learning, reviews, fresh].map((rows) => rows.map(({ id }) => id));

test.each(numbers(24))(
	'What is foreseen begins as a full reading does, and goes on like it: collection %i',
	async (seed) => {
		const db = await anyCollection(seed);
		await foresee(db, DAY, BUILD);
		const decks = await decksOf(db);
		const heads = new Map(decks.map(({ id, head }) => [id, head]));
		const study = await studyIn(db);
		// A day later too, and at moments at which cards in learning have come due.
		for (const later of [0, DAY_MS / 4, DAY_MS, 1.3 * DAY_MS]) {
			const [day, now] = [DAY + Math.floor(later / DAY_MS), NOON + later];
			const foreseen = await foreseenFor(db, day, BUILD);
			if (!foreseen) throw new Error('nothing foreseen');
			expect(
				await deckDays(
					db,
					decks,
					study,
					{ at: now, day },
					{ meta: await db.getAll('meta'), build: BUILD }
				)
			).toEqual(await planDay(db, decks, study, day, now));
			const full = await readInFull(db, day, now);
			const first = nextInQueue(full.queue, now);
			const clock = clockOf(await db.get('meta', 'clock'));
			const ahead = await openWithFirst(db, { day: foreseen, clock }, heads, study, now);
			if (first.kind !== 'card') expect(ahead).toBeNull();
			else {
				expect(ahead?.queue[first.from].map(({ id }) => id)).toEqual([first.card.id]);
				expect(ahead?.note.id).toBe(first.card.noteId);
				const behind = await openQueue(db, ahead!.reader, now + DAY_MS);
				const all = withBatch(ahead!.queue, behind);
				expect(idsIn(all)).toEqual(idsIn(full.queue));
				for (const more of ['reviews', 'fresh'] as const) {
					const ids = async (reader: CardReader) =>
						(await reader[more](db, 99)).map(({ id }) => id);
					expect(await ids(ahead!.reader)).toEqual(await ids(full.reader));
				}
			}
		}
	}
);

/** Whatever changes what comes, and nothing of it is foreseen any more. */
const writes: Readonly<Record<string, (db: Db) => Promise<unknown>>> = {
	'an answer': (db) => answered(db, 'talks/q3#answer', 'good'),
	'an answer taken back': async (db) => {
		const { review } = await answered(db, 'talks/q3#answer', 'good');
		await foresee(db, DAY, BUILD);
		expect(await foreseenFor(db, DAY, BUILD)).not.toBeNull();
		await retractAnswer(db, review, NOON, await presetsById(db));
	},
	'a suspension': (db) => suspend(db, card('talks/q0#answer'), NOON),
	'a burying': (db) => bury(db, card('talks/q0#answer'), DAY + 1, NOON),
	'other limits': (db) =>
		setLimits(db, deckId('talks'), { newPerDay: 0, reviewsPerDay: null }, NOON),
	'other settings': (db) => saveSettings(db, DEFAULT_SETTINGS, NOON),
	'a new deck': (db) => addDeck(db, questions('maps', 2), atNoon()),
	'a deck of one’s own': (db) => createOwnDeck(db, { title: 'Own', language: 'en' }, atNoon()),
	'a deck taken out': (db) => removeDeck(db, deckId('talks'), NOON),
	'an update of a deck': (db) => updateDeck(db, { ...questions('talks', 9), version: 2 }, atNoon()),
	'a repair': async (db) => {
		await db.put('cards', { ...(await db.get('cards', 'talks/q0#answer'))!, position: 77 });
		await db.put('cards', { ...rowWith('talks/q1#answer', reviewCard({ dueDay: DAY })) });
		expect((await checked(db, 'caches')).findings).not.toEqual([]);
	}
};

test.each(Object.entries(writes))('It does not stand after %s', async (_, change) => {
	const db = await databaseWith(questions('talks', 5));
	await answered(db, 'talks/q4#answer', 'good');
	await foresee(db, DAY, BUILD);
	expect(await foreseenFor(db, DAY, BUILD)).not.toBeNull();
	await change(db);
	expect(await foreseenFor(db, DAY, BUILD)).toBeNull();
	expect(await foreseenFor(db, DAY + 1, BUILD)).toBeNull();
});

test('It stands for two days and this build alone', async () => {
	const db = await databaseWith(questions('talks', 5));
	await foresee(db, DAY, BUILD);
	const days = numbers(4).map((index) => DAY - 1 + index);
	const found = await Promise.all(days.map((day) => foreseenFor(db, day, BUILD)));
	expect(found.map((seen) => seen?.day ?? null)).toEqual([null, DAY, DAY + 1, null]);
	expect(await foreseenFor(db, DAY, 'another')).toBeNull();
});

test('Nothing is foreseen where a card is damaged, and what is damaged itself is passed over', async () => {
	const db = await databaseWith(questions('talks', 5));
	await foresee(db, DAY, BUILD);
	const kept = (await db.get('meta', 'foreseen')) as object;
	for (const days of [null, 7, [null], [{ day: DAY }], [{ day: DAY, beginning: {}, decks: [7] }]]) {
		await db.put('meta', { ...kept, days } as never);
		expect(await foreseenFor(db, DAY, BUILD)).toBeNull();
	}
	await db.delete('meta', 'foreseen');
	await db.put('cards', { ...(await db.get('cards', 'talks/q0#answer'))!, flags: null as never });
	await foresee(db, DAY, BUILD);
	expect((await contents(db, ['meta']))['meta']).not.toContainEqual(
		expect.objectContaining({ id: 'foreseen' })
	);
});

test('A first card that is not what it was is not shown on the word of the record', async () => {
	const db = await databaseWith(questions('talks', 5));
	await foresee(db, DAY, BUILD);
	const foreseen = (await foreseenFor(db, DAY, BUILD))!;
	const heads = new Map([[deckId('talks'), null]]);
	const clock = async () => clockOf(await db.get('meta', 'clock'));
	const open = async (clock: string | null) =>
		openWithFirst(db, { day: foreseen, clock }, heads, DEFAULT_SETTINGS.study, NOON);
	const before = await clock();
	expect(await open(before)).not.toBeNull();
	await suspend(db, card('talks/q0#answer'), NOON);
	expect(await open(before)).toBeNull();
	expect(await open(await clock())).toBeNull();
});
