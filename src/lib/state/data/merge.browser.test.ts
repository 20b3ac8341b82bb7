// Two devices that answer and undo for themselves and take in each other's backups: in the end both
// have every answer once, and schedules and day counts that are what the log says.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GRADES } from '../../core/schedule/grade.ts';
import { countedTogether, NOTHING_COUNTED } from '../../core/review/day-counts.ts';
import { dayCountsOf, replaySteps } from '../../core/review/replay.ts';
import { retractAnswer } from '../../storage/review/answers.ts';
import { mergeCollection } from '../../storage/backup/merge-collection.ts';
import { presetsById } from '../../storage/database/presets.ts';
import { replaceCollection } from '../../storage/backup/replace-collection.ts';
import type { DayRow, Db } from '../../storage/database/schema.ts';
import { allEntries } from '../../testing/log.ts';
import { onDay } from '../../testing/schedules.ts';
import {
	answered,
	contents,
	databaseWith,
	DAY,
	daysIn,
	findingsIn,
	openOrThrow,
	questions
} from '../../testing/storage.ts';
import { bytesOf, examine, incomingOf, makeBackup } from './backup-file.ts';

const CARDS = 3;

async function backupOf(db: Db) {
	const examined = await examine(await bytesOf((await makeBackup(db)).pieces));
	if (!examined.ok) throw new Error(JSON.stringify(examined.error));
	return incomingOf(examined.value);
}

const anyStep = fc.record({
	device: fc.constantFrom(0, 1),
	card: fc.nat(CARDS - 1),
	grade: fc.constantFrom(...GRADES),
	days: fc.nat(2),
	undo: fc.boolean(),
	merge: fc.boolean()
});

/** What each day must count, worked out anew from the whole log. */
async function daysOf(db: Db): Promise<Map<number, unknown>> {
	const presets = await presetsById(db);
	const days = new Map<number, typeof NOTHING_COUNTED>();
	for (const { id } of await db.getAll('cards')) {
		const log = (await allEntries(db)).filter(({ cardId }) => cardId === id);
		for (const [day, counts] of dayCountsOf([...replaySteps(log, presets)])) {
			days.set(day, countedTogether(days.get(day) ?? NOTHING_COUNTED, counts));
		}
	}
	return days;
}

/** What is kept, but for days of which everything was taken back. */
async function kept(db: Db) {
	const { cards, log, notes, decks, days } = await contents(db);
	return {
		cards,
		log,
		notes,
		decks,
		days: (days as DayRow[]).filter((day) => day.answers > 0)
	};
}

test('two devices that merge come to the same, with every answer once', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 12 }), async (steps) => {
			const first = await databaseWith(questions('maps', CARDS));
			const second = await openOrThrow();
			await replaceCollection(second, await backupOf(first), onDay(DAY).at);
			const devices = [first, second] as const;
			const given = new Set<string>();
			let day = DAY;
			for (const { device, card, grade, days, undo, merge } of steps) {
				const db = devices[device]!;
				day += days;
				const { review } = await answered(db, `maps/q${card}#answer`, grade, day);
				given.add(review.id);
				if (undo) await retractAnswer(db, review, onDay(day).at, await presetsById(db));
				if (merge) await mergeCollection(db, await backupOf(devices[1 - device]!), onDay(day).at);
			}
			await mergeCollection(first, await backupOf(second), onDay(day).at);
			await mergeCollection(second, await backupOf(first), onDay(day).at);
			expect(await kept(second)).toEqual(await kept(first));
			for (const db of devices) {
				const ids = (await allEntries(db)).filter(({ kind }) => kind === 'review');
				expect(new Set(ids.map(({ id }) => id))).toEqual(given);
				expect(await findingsIn(db)).toEqual([]);
				const expected = await daysOf(db);
				for (const { day: on, deckId: _d, ...counts } of await daysIn(db)) {
					expect(counts, `day ${on}`).toEqual(expected.get(on) ?? NOTHING_COUNTED);
				}
			}
			for (const db of devices) db.close();
		}),
		{ numRuns: 12 }
	);
});
