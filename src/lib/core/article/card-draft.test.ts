import { expect, test } from 'vitest';
import type { NoteId } from '../note/ids.ts';
import type { Article } from './article.ts';
import {
	asOfCard,
	newNoteOf,
	noteOfDraft,
	supportOfNote,
	voiceOf,
	type CardDraft
} from './card-draft.ts';
import type { Kin } from './kin.ts';

const article: Article = {
	text: 'Votes counted\n\nThe Civic Alliance won 63 of the 120 seats, the commission said. Turnout was 78.4 percent.',
	about: { title: null, publisher: null, author: null, date: null, link: null, language: 'en' }
};
const date = (day: number) => ({ year: 2026, month: 3, day, inferred: false });
const place = { article, readOn: date(9) };
const draft: CardDraft = {
	id: 'seats',
	texts: { question: 'How many seats did the Civic Alliance win?', answer: '63 of the 120 seats' },
	quote: 'The Civic Alliance won 63 of the 120 seats, the commission said.',
	claimedBy: 'the commission',
	asOf: '2026-03-08'
};

const noteOf = (changes: Partial<CardDraft> = {}) => {
	const made = noteOfDraft({ ...draft, ...changes }, place);
	if (!made.ok) throw new Error(JSON.stringify(made.error));
	return made.value;
};

test('A note keeps who says so, as of when, the paragraph and the literal passage', () => {
	expect(noteOf().evidence).toMatchObject({
		citations: [{ sourceId: 'article', paragraph: 2, quote: draft.quote }],
		claimedBy: 'the commission',
		asOf: date(8)
	});
});

test('What nobody is said to claim, the publisher claims, else the author, else the article', () => {
	expect(noteOf({ claimedBy: ' ' }).evidence.claimedBy).toBe('the article');
	expect(voiceOf({ ...article.about, author: 'A. Writer' })).toBe('A. Writer');
	expect(voiceOf({ ...article.about, author: 'A. Writer', publisher: 'The Gazette' })).toBe(
		'The Gazette'
	);
});

const OPENED = { opened: { year: 2026, month: 3, day: 9 } };

test('A card without a date has the article’s, else none, and the day on which that was opened', () => {
	expect(asOfCard(null, { date: date(1) }, date(9))).toEqual(date(1));
	expect(asOfCard(null, { date: null }, date(9))).toEqual(OPENED);
	expect(noteOf({ asOf: '' }).evidence.asOf).toEqual(OPENED);
});

test('A card without a date stays one when it is written again', () => {
	expect(noteOf({ asOf: 'undated, opened 2026-03-07' }).evidence.asOf).toEqual({
		opened: { ...OPENED.opened, day: 7 }
	});
});

test('A long passage is cited from its beginning, as far as a citation goes', () => {
	const long = { ...article, text: 'word '.repeat(300).trim() };
	const made = noteOfDraft({ ...draft, quote: long.text }, { ...place, article: long });
	expect(made.ok && made.value.evidence.citations[0]!.quote!.split(' ')).toHaveLength(120);
});

test('A rival or a change is put beside the note it is one of; the same fact beside none', () => {
	const noteId = 'mine/seats' as NoteId;
	const beside = (kind: Kin['kind']) => newNoteOf(draft, place, { kind, noteId, says: '' }).beside;
	expect(beside('rival')).toEqual({ kind: 'rival', of: noteId });
	expect(beside('change')).toEqual({ kind: 'change', of: noteId, since: date(8) });
	expect(beside('same')).toBeUndefined();
});

test('What has no date is no change of another: nothing says that it came later', () => {
	const kin: Kin = { kind: 'change', noteId: 'mine/seats' as NoteId, says: '' };
	const { beside } = newNoteOf({ ...draft, asOf: '' }, place, kin);
	expect(beside).toEqual({ kind: 'rival', of: kin.noteId });
});

test('What is wrong with a field is said, and a date that is none is one of those', () => {
	const made = noteOfDraft({ ...draft, asOf: 'soon', texts: { question: 'How many?' } }, place);
	expect(made).toMatchObject({ ok: false, error: { 'as of': { kind: 'card-date' } } });
});

test('Each answer of a note is looked for in the passage', () => {
	const supported = supportOfNote(article, draft.quote, noteOf());
	expect(supported.kind).toBe('supported');
	const wrong = noteOf({ texts: { ...draft.texts, answer: '64 of the 120 seats' } });
	expect(supportOfNote(article, draft.quote, wrong)).toMatchObject({ missing: ['64'] });
	const term = noteOf({ texts: { term: 'Turnout', meaning: 'What Oslo had in 1998' } });
	expect(supportOfNote(article, 'Turnout was 78.4 percent.', term)).toMatchObject({
		missing: ['oslo', '1998']
	});
	expect(supportOfNote(article, 'Never said.', noteOf()).kind).toBe('no such passage');
});
