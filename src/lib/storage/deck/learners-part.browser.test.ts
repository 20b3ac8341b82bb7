// What the learner makes of a note: it outlives every update, and gives way only when asked.
import { describe, expect, test } from 'vitest';
import { conflictsOf, editsFor } from '../../core/deck/change/edits.ts';
import { headOf } from '../../core/note/deck.ts';
import { withSources } from '../../core/deck/own/own-deck.ts';
import { deckFrom, HEAD } from '../../testing/decks.ts';
import { noteId } from '../../core/note/ids.ts';
import { textsOf } from '../../core/deck/text/note-texts.ts';
import type { Note } from '../../core/note/note.ts';
import {
	LATER,
	TALKS,
	before,
	lanes,
	now,
	q,
	saveEdits,
	savePart,
	studied,
	version,
	withoutStamps
} from '../../testing/revisions.ts';
import { answered, cardIn, checked, databaseWith, term } from '../../testing/storage.ts';
import { ownOf } from '../../core/collection/rows/note-rows.ts';
import { undoUpdate } from './undo-update.ts';
import { rememberAnswer, saveOwn, setFlagged, settleConflict } from './learners-part.ts';
import { updateDeck } from './update-deck.ts';

describe('what is the learner’s own', () => {
	const id = noteId(TALKS, 'changes');
	const mine = (note: Note, changes: Record<string, string>) => {
		const edits = editsFor(note, {}, { ...textsOf(note), ...changes }, before);
		if (!edits.ok) throw new Error(JSON.stringify(edits.error));
		return edits.value;
	};
	const changes = before.notes[2]!;

	test('survives an update: edits, tags and flag', async () => {
		const db = await studied();
		await saveEdits(db, id, mine(changes, { explain: 'I met them.' }), LATER);
		await savePart(db, id, { tags: ['exam'] }, LATER);
		await setFlagged(db, id, true, LATER);
		await updateDeck(db, now, LATER);
		expect(await db.get('notes', id)).toMatchObject({
			note: { answer: 'Another answer', explanation: 'I met them.' },
			shipped: { answer: 'Another answer', explanation: null },
			own: { tags: ['exam'], flagged: true }
		});
	});

	test('survives an update: a source for a note that came without one, which the deck does not know', async () => {
		const deckWith = (answer: string, version: number) =>
			deckFrom(
				`${HEAD.replace('id: talks', 'id: list').replace('version: 1', `version: ${version}`)}\n### who\n\n- question: Who?\n- answer: ${answer}\n- source: none given\n- as of: 2025\n`
			);
		const deck = deckWith('Kim', 1);
		const db = await databaseWith(deck);
		const [note] = deck.notes;
		const source = { ...deck.sources[0]!, id: '', title: 'My book', link: null };
		const { head, ids } = withSources(headOf(deck), [source]);
		const texts = { ...textsOf(note!), source: `${ids[0]} 1`, 'claimed by': 'My book' };
		const edits = editsFor(note!, {}, texts, head);
		if (!edits.ok) throw new Error(JSON.stringify(edits.error));
		const own = { edits: edits.value, tags: [], flagged: false };
		await saveOwn(db, note!.id, own, LATER, [source]);
		const evidence = { claimedBy: 'My book', citations: [{ sourceId: ids[0] }] };
		expect((await db.get('notes', note!.id))!.note.evidence).toMatchObject(evidence);
		await updateDeck(db, deckWith('Lee', 2), LATER);
		const after = (await db.get('notes', note!.id))!.note;
		expect(after).toMatchObject({ answer: 'Lee', evidence });
		expect((await db.get('decks', deck.id))!.head.sources.map(({ title }) => title)).toContain(
			'My book'
		);
		await undoUpdate(db, deck.id, LATER);
		expect((await db.get('notes', note!.id))!.note).toMatchObject({ answer: 'Kim', evidence });
		expect((await checked(db)).findings).toEqual([]);
	});

	test('survives an update: answers that were accepted, each once, of each part', async () => {
		const db = await studied();
		const remember = (part: string, typed: string) =>
			rememberAnswer(db, id, { part, typed, language: 'en' }, LATER);
		await remember('answer', 'Some Other words');
		await remember('answer', ' some other words. ');
		await remember('context', 'One');
		await remember('answer', '  ');
		await setFlagged(db, id, true, LATER);
		await updateDeck(db, now, LATER);
		const { own } = (await db.get('notes', id))!;
		expect(own?.accepted).toEqual({ answer: ['Some Other words'], context: ['One'] });
		expect((await checked(db)).findings).toEqual([]);
	});

	test('stays where both have changed a field, and calls no card up', async () => {
		const db = await studied();
		await saveEdits(db, id, mine(changes, { answer: 'My answer' }), LATER);
		const then = await cardIn(db, `${id}#answer`);
		await updateDeck(db, now, LATER);
		expect(await db.get('notes', id)).toMatchObject({ note: { answer: 'My answer' } });
		expect(await cardIn(db, `${id}#answer`)).toMatchObject({ schedule: then.schedule });
	});

	test('gives way when the learner takes the deck’s: then the card comes due once', async () => {
		const db = await studied();
		await saveEdits(db, id, mine(changes, { answer: 'My answer' }), LATER);
		await updateDeck(db, now, LATER);
		const conflict = { key: 'answer', mine: 'My answer', deckWas: '', deckSays: 'Another answer' };
		await settleConflict(db, id, conflict, 'deck', LATER);
		expect(await cardIn(db, `${id}#answer`)).toMatchObject({ schedule: { dueDay: LATER.day } });
		expect(await db.get('notes', id)).toMatchObject({
			note: { answer: 'Another answer' },
			marks: [{ was: 'My answer', now: 'Another answer' }]
		});
		expect(await checked(db)).toMatchObject({ findings: [] });
	});

	test('is not settled against a text of the deck that the learner has not seen', async () => {
		const db = await studied();
		await saveEdits(db, id, mine(changes, { answer: 'My answer' }), LATER);
		await updateDeck(db, now, LATER);
		const { edits } = ownOf((await db.get('notes', id))!);
		const [seen] = conflictsOf(now.notes[2]!, edits);
		const third = version(3, q('changes', { answer: 'A third answer' }));
		await updateDeck(db, third, LATER);
		await settleConflict(db, id, seen!, 'mine', LATER);
		const kept = ownOf((await db.get('notes', id))!).edits;
		expect(conflictsOf(third.notes[0]!, kept)).toMatchObject([
			{ mine: 'My answer', deckWas: 'Another answer', deckSays: 'A third answer' }
		]);
	});

	test('leaves no trace when it is taken back', async () => {
		const db = await databaseWith(before);
		const then = await withoutStamps(db);
		await saveEdits(db, id, mine(changes, { answer: 'My answer' }), LATER);
		await saveEdits(db, id, {}, LATER);
		await setFlagged(db, id, true, LATER);
		await setFlagged(db, id, false, LATER);
		expect(await withoutStamps(db)).toEqual(then);
	});

	test('can give a sentence more gaps, and fewer: a card out of use keeps its history', async () => {
		const cloze = {
			...term('talks', 'c'),
			kind: 'cloze',
			text: '{{a::one}} and two'
		} as unknown as Note;
		const db = await databaseWith(version(1, cloze));
		await answered(db, 'talks/c#a', 'easy');
		await saveEdits(db, cloze.id, { cloze: { mine: 'one and {{b::two}}', over: '' } }, LATER);
		expect(await lanes(db)).toEqual({ 'talks/c#a': 'retired', 'talks/c#b': 'new' });
		const both = { cloze: { mine: '{{a::one}} and {{b::two}}', over: '' } };
		await saveEdits(db, cloze.id, both, LATER);
		expect(await db.get('decks', 'talks')).toMatchObject({ cardCount: 2 });
		const four = { cloze: { mine: '{{a::1}} {{b::2}} {{c::3}} {{d::4}}', over: '' } };
		await saveEdits(db, cloze.id, four, LATER);
		const places = (await db.getAll('cards')).map(({ position }) => position);
		expect(new Set(places).size).toBe(4);
		expect(Math.max(...places)).toBeLessThan(1);
		await saveEdits(db, cloze.id, {}, LATER);
		expect(await lanes(db)).toMatchObject({ 'talks/c#a': 'review', 'talks/c#b': 'retired' });
	});
});
