import { describe, expect, test } from 'vitest';
import { learningCard, onDay, reviewCard, stampsOf } from '../../../testing/schedules.ts';
import { deckWith, question, rowWith, term } from '../../../testing/storage.ts';
import { answerChanges } from '../../deck/change/answers.ts';
import { headOf } from '../../note/deck.ts';
import { deckId } from '../../note/ids.ts';
import type { Note } from '../../note/note.ts';
import type { NoteRecord } from '../records.ts';
import { NOTHING_OWN, noteRow } from './note-rows.ts';
import { calledBy, rewriteNotes, unsettled, type Rewrite } from './rewritten.ts';
import type { CardRow } from './row.ts';
import { settleNote } from './settle-cards.ts';

const HEAD = headOf({ ...deckWith('talks'), version: 2 });
const NOW = onDay(120);
const [EARLIER, ...STAMPS] = stampsOf(4);

const partsOf = (shipped: Note) => ({
	deckId: deckId('talks'),
	position: 0,
	shipped,
	own: NOTHING_OWN
});
const kept = (shipped: Note, marks: NoteRecord['marks'] = []): NoteRecord =>
	noteRow({ ...partsOf(shipped), marks, stamp: EARLIER! }, HEAD);

const asked = question('talks', 'q0');
const changed = (answer: string, before = kept(asked)): Rewrite => {
	const after = { ...asked, answer };
	return { before, parts: partsOf(after), answers: answerChanges(before.note, HEAD, after, HEAD) };
};

const cardsWith = (schedule: CardRow['schedule']) =>
	new Map<string, CardRow>([['talks/q0#answer', rowWith('talks/q0#answer', schedule)]]);

const rewritten = (rewrite: Rewrite, cards: ReadonlyMap<string, CardRow>, known = false) =>
	rewriteNotes([rewrite], HEAD, cards, { stamps: STAMPS, now: NOW, known, settle: unsettled });

describe('A card whose answer is another', () => {
	test('comes once today, with an entry for the log that says so', () => {
		const { calls, cards } = rewritten(changed('Another'), cardsWith(reviewCard({ dueDay: 900 })));
		expect(calls).toEqual([
			{ kind: 'call', id: STAMPS[1], cardId: 'talks/q0#answer', day: NOW.day }
		]);
		expect(cards).toMatchObject([{ schedule: { kind: 'review', dueDay: NOW.day } }]);
	});

	test.each([
		['new', { kind: 'new' } as const],
		['learnt', learningCard()]
	])('is not called where it is %s: it comes anyway', (_what, schedule) => {
		expect(calledBy([changed('Another')], cardsWith(schedule))).toEqual([]);
	});

	test('is not called where only the spelling is another', () => {
		const same = changed(asked.answer.toUpperCase());
		expect(calledBy([same], cardsWith(reviewCard()))).toEqual([]);
		expect(rewritten(same, cardsWith(reviewCard())).notes[0]!.marks).toBeUndefined();
	});

	test('is called where its part comes back, whatever the answer was', () => {
		const back: Rewrite = { ...changed(asked.answer), returning: ['answer'] };
		expect(calledBy([back], cardsWith(reviewCard()))).toHaveLength(1);
	});
});

describe('The mark of a changed answer', () => {
	const first = (schedule = reviewCard()) =>
		rewritten(changed('Another'), cardsWith(schedule)).notes[0]!;

	test('says what it was, what it is, and since which version', () => {
		expect(first().marks).toMatchObject([
			{ part: 'answer', was: asked.answer, now: 'Another', version: 2, at: NOW.at }
		]);
	});

	test('says the answer before that one to who has not answered since', () => {
		const late = cardsWith(reviewCard({ lastAt: NOW.at - 1 }));
		const { notes } = rewritten(changed('A third', first()), late);
		expect(notes[0]!.marks).toMatchObject([{ was: asked.answer, now: 'A third' }]);
	});

	test('says the last one to who has answered since, and to who wrote it', () => {
		const since = cardsWith(reviewCard({ lastAt: NOW.at }));
		const late = cardsWith(reviewCard({ lastAt: NOW.at - 1 }));
		const third = changed('A third', first());
		expect(rewritten(third, since).notes[0]!.marks).toMatchObject([{ was: 'Another' }]);
		expect(rewritten(third, late, true).notes[0]!.marks).toMatchObject([{ was: 'Another' }]);
	});
});

test('A card that is called and settled is given once, as both make it', () => {
	const before = kept(term('talks', 't0'));
	const shipped = { ...term('talks', 't0'), meaning: 'Another meaning' };
	const answers = answerChanges(before.note, HEAD, shipped, HEAD);
	const remembered = rowWith('talks/t0#meaning', reviewCard({ dueDay: 900 }));
	const retired = { ...remembered, retired: true };
	const { cards, settled } = rewriteNotes(
		[{ before, parts: partsOf(shipped), answers }],
		HEAD,
		new Map<string, CardRow>([['talks/t0#meaning', retired]]),
		{ stamps: STAMPS, now: NOW, known: true, settle: ([note], all) => settleNote(note!, all) }
	);
	expect(cards.map(({ id }) => id).sort()).toEqual(['talks/t0#meaning', 'talks/t0#term']);
	const meaning = cards.find(({ id }) => id === 'talks/t0#meaning')!;
	expect(meaning.retired).toBeUndefined();
	expect(meaning.schedule).toMatchObject({ dueDay: NOW.day });
	expect(settled.moreCards).toBe(2);
});
