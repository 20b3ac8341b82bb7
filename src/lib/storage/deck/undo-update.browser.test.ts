// An update taken back: as if it had not been, but for what was answered and written since.
import { describe, expect, test } from 'vitest';
import { noteId } from '../../core/note/ids.ts';
import {
	LATER,
	TALKS,
	before,
	now,
	q,
	savePart,
	studied,
	version,
	withoutStamps
} from '../../testing/revisions.ts';
import { onDay } from '../../testing/schedules.ts';
import { answered, cardIn, checked, contents, databaseWith, DAY } from '../../testing/storage.ts';
import { setFlagged } from './learners-part.ts';
import { lastUpdate, undoUpdate } from './undo-update.ts';
import { updateDeck } from './update-deck.ts';

describe('an update taken back', () => {
	test('leaves everything as it was, and can be done again', async () => {
		const db = await studied();
		const then = await withoutStamps(db);
		await updateDeck(db, now, LATER);
		const updated = await withoutStamps(db);
		await undoUpdate(db, TALKS, onDay(DAY + 4));
		expect(await withoutStamps(db)).toEqual(then);
		expect(await lastUpdate(db, TALKS)).toBeNull();
		await updateDeck(db, now, LATER);
		expect(await withoutStamps(db)).toEqual(updated);
	});

	test('keeps what was answered since, also on cards that it brought', async () => {
		const db = await studied();
		await updateDeck(db, now, LATER);
		const fresh = await answered(db, 'talks/fresh#answer', 'good', LATER.day);
		const changed = await answered(db, 'talks/changes#answer', 'good', LATER.day);
		await undoUpdate(db, TALKS, onDay(DAY + 4));
		expect(await cardIn(db, 'talks/changes#answer')).toMatchObject({
			schedule: changed.card.schedule
		});
		expect(await cardIn(db, 'talks/fresh#answer')).toMatchObject({
			schedule: fresh.card.schedule,
			retired: true
		});
		expect(await checked(db)).toMatchObject({ findings: [] });
		await updateDeck(db, now, onDay(DAY + 5));
		const again = await cardIn(db, 'talks/fresh#answer');
		expect(again.schedule).toEqual(fresh.card.schedule);
		expect(again.retired).toBeUndefined();
	});

	test('puts what it keeps behind all other notes, with the source that it cites', async () => {
		const db = await databaseWith(before);
		const citations = [{ sourceId: 'leaflet', paragraph: 1, quote: null }];
		const { asOf, standing } = q('fresh').evidence;
		const evidence = { citations, claimedBy: 'The Gazette', asOf, standing };
		const cited = q('fresh', { evidence });
		const leaflet = { ...before.sources[0]!, id: 'leaflet', title: 'A leaflet' };
		const sources = [...before.sources, leaflet];
		const second = { ...version(2, cited, ...before.notes), sources };
		await updateDeck(db, second, LATER);
		await answered(db, 'talks/fresh#answer', 'good', LATER.day);
		await undoUpdate(db, TALKS, LATER);
		const rows = await db.getAllFromIndex('notes', 'byDeck');
		expect(rows.map(({ id, position }) => [id, position])).toEqual([
			['talks/stays', 0],
			['talks/moves', 1],
			['talks/changes', 2],
			['talks/retires', 3],
			['talks/goes', 4],
			['talks/fresh', 5]
		]);
		expect(await db.get('decks', 'talks')).toMatchObject({ head: { sources } });
	});

	test('is the one that was seen, or none', async () => {
		const db = await studied();
		await updateDeck(db, now, LATER);
		const seen = await lastUpdate(db, TALKS);
		await updateDeck(db, version(3, q('stays')), LATER);
		const all = await contents(db);
		expect(await undoUpdate(db, TALKS, LATER, seen!.id)).toBeNull();
		expect(await contents(db)).toEqual(all);
	});

	test('keeps what the learner wrote since', async () => {
		const db = await databaseWith(before);
		await updateDeck(db, now, LATER);
		await savePart(db, noteId(TALKS, 'changes'), { tags: ['mine'] }, LATER);
		await setFlagged(db, noteId(TALKS, 'fresh'), true, LATER);
		await undoUpdate(db, TALKS, onDay(DAY + 4));
		expect(await db.get('notes', 'talks/changes')).toMatchObject({
			own: { tags: ['mine'] },
			note: { answer: 'The answer to changes' }
		});
		expect(await db.get('notes', 'talks/fresh')).toMatchObject({ own: { flagged: true } });
	});

	test('goes back one at a time', async () => {
		const db = await studied();
		await updateDeck(db, now, LATER);
		const second = await withoutStamps(db);
		await updateDeck(db, version(3, q('stays')), LATER);
		await undoUpdate(db, TALKS, LATER);
		expect(await withoutStamps(db)).toEqual(second);
		await undoUpdate(db, TALKS, LATER);
		expect(await undoUpdate(db, TALKS, LATER)).toBeNull();
	});
});
