// Answers, updates, edits, and all that takes them back, in any order: what is stored stays true.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardsOf } from '../../core/note/card.ts';
import { conflictsOf, editsFor, withEdits } from '../../core/deck/change/edits.ts';
import type { Deck, DeckHead } from '../../core/note/deck.ts';
import { deckId } from '../../core/note/ids.ts';
import type { Note } from '../../core/note/note.ts';
import { editableFields, textsOf } from '../../core/deck/text/note-texts.ts';
import type { Review } from '../../core/review/review.ts';
import { standingReviews } from '../../core/review/standing-log.ts';
import { GRADES } from '../../core/schedule/grade.ts';
import { allEntries } from '../../testing/log.ts';
import { onDay } from '../../testing/schedules.ts';
import {
	answer,
	checked,
	databaseWith,
	DAY,
	daysIn,
	deckWith,
	question,
	term
} from '../../testing/storage.ts';
import { retractAnswer } from '../review/answers.ts';
import { saveEdits } from '../../testing/revisions.ts';
import { bury, suspend, unsuspend } from '../review/flags.ts';
import { ownOf, shippedOf } from '../../core/collection/rows/note-rows.ts';
import { setFlagged, settleConflict } from './learners-part.ts';
import { presetsById } from '../database/presets.ts';
import type { Db, NoteRow } from '../database/schema.ts';
import { addDeck, removeDeck } from './take-deck.ts';
import { lastUpdate, undoUpdate } from './undo-update.ts';
import { updateDeck } from './update-deck.ts';

const TALKS = deckId('talks');
const ANSWERS = ['Four', 'five', 'Six'] as const;
const RETIRED = { since: { year: 2025, month: 3, day: 4, inferred: false }, reason: 'Settled.' };

/** A note as one version of the deck may have it: of any kind, with any answer, gone or retired. */
const arbitraryNote = (own: string): fc.Arbitrary<Note> =>
	fc
		.record({
			kind: fc.constantFrom('question', 'term', 'cloze', 'position'),
			says: fc.constantFrom(...ANSWERS),
			gaps: fc.subarray(['a', 'b', 'answer'], { minLength: 1 }),
			source: fc.constantFrom('gazette', 'leaflet'),
			retired: fc.option(fc.constant(RETIRED), { freq: 5 })
		})
		.map(({ kind, says, gaps, source, retired }): Note => {
			const {
				question: asked,
				answer: _answer,
				also,
				kind: _kind,
				...base
			} = question('talks', own);
			const citations = [{ sourceId: source, paragraph: 1, quote: null }];
			const { asOf, standing } = base.evidence;
			const evidence = { citations, claimedBy: 'The Gazette', asOf, standing };
			const shared = { ...base, retired, evidence };
			switch (kind) {
				case 'term':
					return { ...term('talks', own), ...shared, meaning: says };
				case 'cloze':
					return { ...shared, kind, text: gaps.map((gap) => `{{${gap}::${says}}}`).join(' and ') };
				case 'position':
					return { ...shared, kind, issueId: 'nights', partyId: source, says };
				default:
					return { ...shared, kind: 'question', question: asked, answer: says, also };
			}
		});

const arbitraryVersion: fc.Arbitrary<readonly Note[]> = fc
	.tuple(...['one', 'two', 'three', 'four'].map(arbitraryNote))
	.chain((notes) => fc.shuffledSubarray(notes, { minLength: 1 }));

/** The deck of these notes; its head names only what they name. */
function deckOf(version: number, notes: readonly Note[]): Deck {
	const named = notes.flatMap(({ evidence }) => evidence.citations.map(({ sourceId }) => sourceId));
	const silent = { publisher: null, author: null, date: null, link: null, about: null, file: null };
	const sources = [...new Set(named)].map((id) => ({
		...silent,
		id,
		title: id,
		paragraphs: null,
		leftOut: []
	}));
	const parties = [...new Set(named)].map((id) => ({ id, name: `The ${id}` }));
	const issues = [{ id: 'nights', name: 'Night work' }];
	return { ...deckWith('talks', notes), version, sources, parties, issues };
}

type Step = { readonly at: number } & (
	| { readonly kind: 'answer'; readonly grade: (typeof GRADES)[number] }
	| {
			readonly kind: 'update' | 'come back';
			readonly notes: readonly Note[];
			readonly older: boolean;
	  }
	| { readonly kind: 'edit'; readonly text: string; readonly field: number }
	| { readonly kind: 'settle'; readonly whose: 'mine' | 'deck' }
	| { readonly kind: 'take back' | 'undo' | 'suspend' | 'bring back' | 'bury' | 'flag' | 'unedit' }
);

const at = fc.nat(30);
const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.record({
			kind: fc.constant('answer' as const),
			at,
			grade: fc.constantFrom(...GRADES, 'easy' as const, 'easy' as const)
		})
	},
	{
		weight: 4,
		arbitrary: fc.record({
			kind: fc.constantFrom('update' as const, 'update' as const, 'come back' as const),
			at,
			notes: arbitraryVersion,
			older: fc.boolean()
		})
	},
	{
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constant('edit' as const),
			at,
			field: fc.nat(4),
			text: fc.constantFrom(...ANSWERS, '{{a::Four}} {{own::mine}}')
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constant('settle' as const),
			at,
			whose: fc.constantFrom('mine' as const, 'deck' as const)
		})
	},
	{
		weight: 5,
		arbitrary: fc.record({
			kind: fc.constantFrom(
				'take back' as const,
				'undo' as const,
				'undo' as const,
				'suspend' as const,
				'bring back' as const,
				'bury' as const,
				'flag' as const,
				'unedit' as const
			),
			at
		})
	}
);

/** One learner's way through: the day counts up, so do the versions. */
class Run {
	readonly #db: Db;
	#day = DAY;
	#version = 1;
	readonly #answers: Review[] = [];
	#log: readonly string[] = [];

	constructor(db: Db) {
		this.#db = db;
	}

	async step(step: Step): Promise<void> {
		const db = this.#db;
		this.#day += step.at % 3;
		const now = onDay(this.#day);
		const pick = <T>(rows: readonly T[]): T | undefined => rows[step.at % rows.length];
		const card = pick(await db.getAll('cards'));
		const note = pick(await db.getAll('notes'))!;
		switch (step.kind) {
			case 'answer': {
				const saved = card && (await answer(db, card, step.grade, this.#day));
				if (saved?.kind === 'saved') this.#answers.push(saved.review);
				return;
			}
			case 'take back': {
				const review = this.#answers.pop();
				if (review) await retractAnswer(db, review, now.at, await presetsById(db));
				return;
			}
			case 'update': {
				if (!step.older) this.#version++;
				const deck = deckOf(this.#version, step.notes);
				await updateDeck(db, deck, now);
				expect(await updateDeck(db, deck, now)).toBeNull();
				return;
			}
			case 'come back': {
				await removeDeck(db, TALKS, now.at);
				const version = step.older ? Math.max(1, this.#version - 1) : ++this.#version;
				await addDeck(db, deckOf(version, step.notes), now);
				return;
			}
			case 'undo': {
				const last = await lastUpdate(db, TALKS);
				if (last) await undoUpdate(db, TALKS, now, last.id);
				return;
			}
			case 'edit':
				return this.#edit(note, step.field, step.text);
			case 'unedit':
				return void (await saveEdits(db, note.id, {}, now));
			case 'settle': {
				const conflict = conflictsOf(shippedOf(note), ownOf(note).edits)[0];
				if (conflict) await settleConflict(db, note.id, conflict, step.whose, now);
				return;
			}
			case 'flag':
				return void (await setFlagged(db, note.id, step.at % 2 === 0, now));
			case 'suspend':
				return void (card && (await suspend(db, { kind: 'card', id: card.id }, now.at)));
			case 'bring back':
				return void (card && (await unsuspend(db, { kind: 'card', id: card.id }, now.at)));
			case 'bury':
				return void (
					card && (await bury(db, { kind: 'note', id: card.noteId }, this.#day + 1, now.at))
				);
		}
	}

	async #edit(row: NoteRow, field: number, text: string): Promise<void> {
		const { head } = (await this.#db.get('decks', row.deckId))!;
		const fields = editableFields(row.note.kind);
		const key = fields[field % fields.length]!;
		const shipped = shippedOf(row);
		const edits = editsFor(shipped, ownOf(row).edits, { ...textsOf(row.note), [key]: text }, head);
		if (edits.ok) await saveEdits(this.#db, row.id, edits.value, onDay(this.#day));
	}

	async check(): Promise<void> {
		const db = this.#db;
		const [notes, cards, log, deck] = await Promise.all([
			db.getAllFromIndex('notes', 'byDeck'),
			db.getAll('cards'),
			allEntries(db),
			db.get('decks', 'talks')
		]);
		const { head } = deck!;
		expect((await checked(db)).findings).toEqual([]);

		const entries = log.map((entry) => JSON.stringify(entry));
		expect(entries).toEqual(expect.arrayContaining([...this.#log]));
		this.#log = entries;
		const there = new Set<string>(cards.map(({ id }) => id));
		expect(standingReviews(log).filter(({ cardId }) => !there.has(cardId))).toEqual([]);

		const studied = notes.filter(({ note }) => note.retired === null);
		const wanted = studied.flatMap(({ note }) => cardsOf(note).map(({ id }) => id));
		const inUse = cards.filter(({ retired }) => !retired).map(({ id }) => id);
		expect(inUse.toSorted()).toEqual(wanted.toSorted());
		expect(deck).toMatchObject({ noteCount: studied.length, cardCount: wanted.length });
		expect(notes.map(({ position }) => position)).toEqual(notes.map((_, index) => index));

		for (const row of notes) {
			expect(row.note).toEqual(withEdits(shippedOf(row), ownOf(row).edits, head));
			expect(namesMissing(row.note, head)).toEqual([]);
		}
		const { answers, newCards, reviews } = await countDays(db);
		const standing = standingReviews(log).length;
		expect(answers).toBe(standing);
		expect(newCards + reviews).toBeLessThanOrEqual(answers);
		expect(Math.min(newCards, reviews)).toBeGreaterThanOrEqual(0);
		expect(await db.count('updates')).toBeLessThanOrEqual(5);
	}
}

async function countDays(db: Db) {
	const sum = { answers: 0, newCards: 0, reviews: 0 };
	for (const day of await daysIn(db)) {
		for (const key of ['answers', 'newCards', 'reviews'] as const) sum[key] += day[key];
	}
	return sum;
}

/** What a note names and the head does not know. */
function namesMissing({ evidence, ...note }: Note, head: DeckHead): readonly string[] {
	const known = (list: readonly { readonly id: string }[], id: string) =>
		list.some((one) => one.id === id) ? [] : [id];
	return [
		...evidence.citations.flatMap(({ sourceId }) => known(head.sources, sourceId)),
		...(note.kind === 'position' ? known(head.parties, note.partyId) : [])
	];
}

test('Whatever is answered, updated, edited and taken back, what is stored stays true', async () => {
	await fc.assert(
		fc.asyncProperty(
			arbitraryVersion,
			fc.array(arbitraryStep, { minLength: 4, maxLength: 24, size: 'max' }),
			async (first, steps) => {
				const db = await databaseWith(deckOf(1, first));
				const run = new Run(db);
				for (const step of steps) {
					await run.step(step);
					await run.check();
				}
				db.close();
			}
		),
		{
			numRuns: 40,
			interruptAfterTimeLimit: 30_000,
			markInterruptAsFailure: false
		}
	);
}, 120_000);
