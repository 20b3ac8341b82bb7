// A newer version of a deck loses nobody's progress, says what it changes, and is done once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../note/card.ts';
import { arbitraryDeck } from '../../../testing/arbitrary-decks.ts';
import { deckFrom, HEAD } from '../../../testing/decks.ts';
import type { Deck } from '../../note/deck.ts';
import { headOf } from '../../note/deck.ts';
import type { Note } from '../../note/note.ts';
import { countChanges, reviseDeck, type KeptNote, type Revision } from './revision.ts';

const TODAY = { year: 2025, month: 12, day: 1, inferred: false };
const CITED = '- source: gazette 1\n- claimed by: The Gazette\n';

/** A deck of notes written as "id" and their own fields. */
const deck = (version: number, notes: Readonly<Record<string, string>>): Deck => ({
	...deckFrom(
		`${HEAD}\n${Object.entries(notes)
			.map(([id, fields]) => `### ${id}\n\n${fields}\n${CITED}`)
			.join('\n')}`
	),
	version
});

const kept = ({ notes }: { readonly notes: readonly Note[] }): readonly KeptNote[] =>
	notes.map((shipped) => ({ shipped, edits: {} }));
const after = ({ notes }: Revision): readonly KeptNote[] =>
	notes.map(({ shipped }) => ({ shipped, edits: {} }));
const revise = (before: Deck, now: Deck) => reviseDeck(kept(before), headOf(before), now, TODAY);
const changeOf = (revision: Revision, own: string) =>
	revision.changes.find(({ noteId }) => noteId === `talks/${own}`);

const VENUE = '- question: Where do they meet?\n- answer: in the customs house';
const CHAIR = '- question: Who chairs?\n- answer: Kim Sample';

describe('a revision', () => {
	it('sees the change of any gap that bears the name', () => {
		const before = deck(1, { ships: '- cloze: {{n::Two}} tugs and {{n::three}} barges' });
		const now = deck(2, { ships: '- cloze: {{n::Two}} tugs and {{n::four}} barges' });
		expect(changeOf(revise(before, now), 'ships')).toMatchObject({
			answers: [{ part: 'n', was: 'Two … three', now: 'Two … four' }]
		});
	});

	it('tells new notes from changed and retired ones', () => {
		const before = deck(1, { venue: VENUE, chair: CHAIR, old: '- question: A?\n- answer: b' });
		const now = deck(2, {
			venue: VENUE,
			chair: '- question: Who chairs?\n- answer: Lee Specimen',
			old: '- question: A?\n- answer: b\n- retired: 2025-11-30, settled',
			fresh: '- question: Who pays?\n- answer: the port'
		});
		const revision = revise(before, now);
		expect(countChanges(revision.changes)).toEqual({ added: 1, changed: 1, retired: 1 });
		expect(changeOf(revision, 'fresh')).toMatchObject({ kind: 'added' });
		expect(changeOf(revision, 'old')).toMatchObject({ kind: 'retired', reason: 'settled' });
		expect(changeOf(revision, 'chair')).toMatchObject({
			kind: 'changed',
			fields: [{ key: 'answer', was: 'Kim Sample', now: 'Lee Specimen' }],
			answers: [{ part: 'answer', was: 'Kim Sample', now: 'Lee Specimen', since: null }]
		});
		expect(changeOf(revision, 'venue')).toBeUndefined();
	});

	it('retires a note that the file no longer has, and keeps the documents that it cites', () => {
		const before = deck(1, { venue: VENUE, chair: CHAIR });
		const { sources, ...rest } = deck(2, { venue: VENUE });
		const revision = revise(before, { ...rest, sources: [] });
		expect(revision.notes.map(({ shipped }) => [shipped.id, shipped.retired])).toEqual([
			['talks/venue', null],
			['talks/chair', { since: TODAY, reason: '@dropped 2' }]
		]);
		expect(revision.head.sources.map(({ id }) => id)).toEqual(['gazette']);
		expect(sources).toHaveLength(2);
	});

	it('brings back what comes back', () => {
		const gone = revise(deck(1, { venue: VENUE, chair: CHAIR }), deck(2, { venue: VENUE }));
		const now = deck(3, { venue: VENUE, chair: CHAIR });
		const back = reviseDeck(after(gone), gone.head, now, TODAY);
		expect(back.changes).toMatchObject([{ kind: 'restored', noteId: 'talks/chair', answers: [] }]);
	});

	it('has the new date since when an answer holds, from "since" or from a later "as of"', () => {
		const before = deck(1, { chair: CHAIR });
		const since = (fields: string) => {
			const change = changeOf(revise(before, deck(2, { chair: fields })), 'chair');
			return change?.kind === 'changed' ? change.answers[0]?.since : 'none';
		};
		const lee = '- question: Who chairs?\n- answer: Lee Specimen';
		expect(since(`${lee}\n- as of: 2025-12-05`)).toMatchObject({ month: 12, day: 5 });
		expect(since(`${lee}\n- was: Kim Sample\n- since: 2025-11-30`)).toMatchObject({ day: 30 });
		expect(since(lee)).toBeNull();
	});

	it.each([
		['another spelling', '- question: Who chairs?\n- answer: Kim Sampel\n- also: Kim Sample'],
		['a full stop', '- question: Who chairs?\n- answer: Kim Sample.'],
		['another question', '- question: Who leads the talks?\n- answer: Kim Sample'],
		['more said', `${CHAIR}\n- explain: Since the first day.`]
	])('does not call a card up for %s', (_, fields) => {
		const change = changeOf(revise(deck(1, { chair: CHAIR }), deck(2, { chair: fields })), 'chair');
		expect(change).toMatchObject({ kind: 'changed', answers: [] });
	});

	it('knows an answer that changes gap by gap', () => {
		const cloze = (year: string) => `- cloze: Since {{year::${year}}} the {{what::quay}} is shut.`;
		const revision = revise(deck(1, { shut: cloze('2019') }), deck(2, { shut: cloze('2021') }));
		expect(changeOf(revision, 'shut')).toMatchObject({
			answers: [{ part: 'year', was: '2019', now: '2021' }]
		});
	});

	it('does not take a party with a new name for a new answer', () => {
		const position = { cell: '- position: nights\n- party: port\n- says: three nights' };
		const before = deck(1, position);
		const parties = before.parties.map((party) => ({ ...party, name: `${party.name} (2026)` }));
		expect(revise(before, { ...deck(2, position), parties }).changes).toEqual([]);
	});

	it('of a deck by itself changes nothing', () => {
		fc.assert(
			fc.property(arbitraryDeck, (any) => {
				const revision = revise(any, any);
				expect(revision.changes).toEqual([]);
				expect(revision.notes.map(({ shown }) => shown)).toEqual(any.notes);
			})
		);
	});

	it('done twice changes nothing the second time', () => {
		fc.assert(
			fc.property(arbitraryDeck, arbitraryDeck, (before, other) => {
				const now = { ...mixed(before, other), version: before.version + 1 };
				const once = revise(before, now);
				const twice = reviseDeck(after(once), once.head, now, { ...TODAY, day: 2 });
				expect(twice.changes).toEqual([]);
				expect(twice.notes.map(({ shipped }) => shipped)).toEqual(
					once.notes.map(({ shipped }) => shipped)
				);
				expect(twice.head).toEqual(once.head);
			})
		);
	});

	it('keeps every note that was there, and every card whose part is still asked for', () => {
		fc.assert(
			fc.property(arbitraryDeck, arbitraryDeck, (before, other) => {
				const now = mixed(before, other);
				const byId = new Map(revise(before, now).notes.map((note) => [note.shipped.id, note]));
				for (const note of before.notes) expect(byId.has(note.id)).toBe(true);
				for (const note of now.notes) {
					expect(cardsOf(byId.get(note.id)!.shown)).toEqual(cardsOf(note));
				}
			})
		);
	});
});

/** A deck that shares some of the ids of another, with other contents. */
function mixed(before: Deck, other: Deck): Deck {
	const notes = new Map(
		other.notes.map((note, index) => {
			const id = index % 2 === 0 ? (before.notes[index]?.id ?? note.id) : note.id;
			return [id, { ...note, id }] as const;
		})
	);
	return { ...other, id: before.id, notes: [...notes.values()] };
}
