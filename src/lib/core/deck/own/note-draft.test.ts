// A note in a form: what it makes, what is said of it, and that none of a note is lost on the way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDeck } from '../../../testing/arbitrary-decks.ts';
import { deckFrom, notesText } from '../../../testing/decks.ts';
import { noteId, deckId } from '../../note/ids.ts';
import { NOTE_KINDS, type Note, type NoteKind } from '../../note/note.ts';
import {
	COMMON,
	NONE,
	OWN_NOTES,
	NEW_SOURCE,
	draftOf,
	emptyCitation,
	emptyDraft,
	readDraft
} from './note-draft.ts';
import { newHead } from './own-deck.ts';

const HEAD = newHead({ title: 'Mine', language: 'en' }, 'x');
const ID = noteId(deckId('mine'), 'one');
const TODAY = { year: 2026, month: 11, day: 21, inferred: false };

const TEXTS: Readonly<Record<NoteKind, Readonly<Record<string, string>>>> = {
	term: { term: 'demurrage', meaning: 'a fee for idle days' },
	question: { question: 'Where do they meet?', answer: 'customs house' },
	cloze: { cloze: 'The quay is {{state::closed}}.' },
	figure: { figure: 'How many containers?', value: 'around 4,500 containers' },
	event: { event: 'The first meeting', date: '2025-03-03' },
	statement: { statement: 'There is no deal.', speaker: 'Jo Example' },
	position: { position: 'night work', party: 'the port', says: 'three nights' }
};

const draft = (kind: NoteKind, changes = {}) => ({
	...emptyDraft(kind, HEAD),
	texts: TEXTS[kind],
	...changes
});

describe('a form', () => {
	it.each(NOTE_KINDS)('makes a %s of one’s own notes, as of today', (kind) => {
		const read = readDraft(draft(kind), ID, HEAD, TODAY);
		expect(read).toMatchObject({
			ok: true,
			value: {
				note: { kind, evidence: { claimedBy: 'me', asOf: TODAY } },
				head: { sources: [{ title: null, about: 'my own notes' }] }
			}
		});
	});

	it.each(NOTE_KINDS)('says what a %s still wants', (kind) => {
		const read = readDraft({ ...draft(kind), texts: {}, claimedBy: ' ' }, ID, HEAD, TODAY);
		const wanted = [...Object.keys(TEXTS[kind]), 'claimed by'];
		expect(read.ok ? [] : Object.keys(read.error).sort()).toEqual(wanted.sort());
	});

	it('takes a new source, and its date where no other is said', () => {
		const source = { ...emptyCitation(NEW_SOURCE), title: 'Talks', date: '2025-03-04' };
		const citations = [{ ...source, paragraph: '3', quote: ' He said "no" ' }];
		expect(readDraft(draft('question', { citations }), ID, HEAD, TODAY)).toMatchObject({
			value: {
				note: {
					evidence: {
						asOf: { month: 3 },
						citations: [{ paragraph: 3, quote: 'He said "no"' }]
					}
				}
			}
		});
	});

	it('of a source without a date has none either, but the day of today on which it was read', () => {
		const citations = [{ ...emptyCitation(NEW_SOURCE), title: 'Talks' }];
		const { year, month, day } = TODAY;
		expect(readDraft(draft('question', { citations }), ID, HEAD, TODAY)).toMatchObject({
			value: { note: { evidence: { asOf: { opened: { year, month, day } } } } }
		});
	});

	it('makes common knowledge of no source and no claimant, whatever was typed before', () => {
		const citations = [{ ...emptyCitation(COMMON), title: 'Talks', paragraph: 'x' }];
		const read = readDraft(draft('question', { citations, claimedBy: '' }), ID, HEAD, TODAY);
		expect(read).toMatchObject({
			ok: true,
			value: {
				sources: [],
				note: { evidence: { citations: [], claimedBy: null, asOf: TODAY } },
				head: { sources: [] }
			}
		});
	});

	it('says that no source is given, as of the day on which that was written', () => {
		const read = readDraft(
			draft('question', { citations: [emptyCitation(NONE)] }),
			ID,
			HEAD,
			TODAY
		);
		const { year, month, day } = TODAY;
		expect(read).toMatchObject({
			value: {
				sources: [],
				note: {
					evidence: { unsourced: true, claimedBy: null, asOf: { opened: { year, month, day } } }
				}
			}
		});
		if (read.ok) expect(draftOf(read.value.note, HEAD).citations).toEqual([emptyCitation(NONE)]);
	});

	it('does not take common knowledge beside a document', () => {
		const citations = [emptyCitation(OWN_NOTES), emptyCitation(COMMON)];
		expect(readDraft(draft('question', { citations }), ID, HEAD, TODAY)).toMatchObject({
			error: { source: { kind: 'common-and-cited' } }
		});
	});

	it('says which field of a source is wrong', () => {
		const citations = [
			emptyCitation(OWN_NOTES),
			{ ...emptyCitation(NEW_SOURCE), date: 'May', link: 'javascript:alert(1)', paragraph: '0' }
		];
		const read = readDraft(draft('question', { citations, asOf: 'soon' }), ID, HEAD, TODAY);
		expect(read.ok ? [] : Object.keys(read.error).sort()).toEqual([
			'as of',
			'date 1',
			'link 1',
			'paragraph 1',
			'title 1'
		]);
	});

	it('says what is wrong with a gap', () => {
		const texts = { cloze: 'It is {{a::x}} and {{a::y}}.' };
		expect(readDraft(draft('cloze', { texts }), ID, HEAD, TODAY)).toMatchObject({
			error: { cloze: { kind: 'gap-name-twice', name: 'a', first: 'x', second: 'y' } }
		});
	});

	it('keeps what it does not show', () => {
		const deck = deckFrom(
			notesText({
				one: ['question: When?', 'answer: noon', 'was: dawn', 'since: 2025', 'tags: a; b'],
				two: ['question: Who?', 'answer: Kim', 'disputed by: three'],
				three: ['question: Who?', 'answer: Jo', 'disputed by: two']
			})
		);
		for (const note of deck.notes) {
			const read = readDraft(draftOf(note, deck), note.id, deck, TODAY);
			expect(read.ok && read.value.note).toEqual(note);
		}
	});

	it('tells parties apart that are called alike, or as another’s id', () => {
		const text = notesText({ one: ['position: nights', 'party: union', 'says: yes'] });
		const parties = [
			{ id: 'a', name: 'the port' },
			{ id: 'b', name: 'the port' },
			{ id: 'the-port', name: 'a' }
		];
		const deck = { ...deckFrom(text), parties };
		for (const { id } of parties) {
			const note = { ...deck.notes[0]!, partyId: id } as Note;
			const read = readDraft(draftOf(note, deck), note.id, deck, TODAY);
			expect(read.ok && read.value.note).toEqual(note);
		}
	});

	it('gives any note that a deck can hold back as it is', () => {
		fc.assert(
			fc.property(arbitraryDeck, (deck) => {
				for (const note of deck.notes) {
					const read = readDraft(draftOf(note, deck), note.id, deck, TODAY);
					if (read.ok) expect(read.value.note).toEqual(note);
					// Poor gaps are in any deck; a form asks for better ones.
					else expect(note.kind).toBe('cloze');
				}
			})
		);
	});
});
