// What an Anki package is as a deck of plain texts: its cards as they show themselves, and what is lost.
import { beforeAll, expect, test } from 'vitest';
import {
	BASIC,
	CLOZE,
	legacyDatabase,
	testSqlite,
	type TestCollection
} from '../../testing/anki.ts';
import { words } from '../../words/elsewhere.ts';
import { deckOf } from '../elsewhere/make-deck.ts';
import { foundInAnki } from './found-in-anki.ts';
import { readAnki } from './read-anki.ts';
import type { Sqlite } from './sqlite.ts';

let sqlite: Sqlite;
beforeAll(async () => {
	sqlite = await testSqlite();
});

const REVERSED = {
	...{ id: 3, name: 'Reversed', fields: ['Front', 'Back', 'Source', 'URL'] },
	templates: [
		{ name: '1', front: '{{Front}}', back: '{{FrontSide}}<hr>{{Back}}<i>{{Source}}</i>' },
		{ name: '2', front: '{{Back}}', back: '{{FrontSide}}<hr>{{Front}}' }
	]
};
const TYPING = {
	...{ id: 4, name: 'Typing', fields: ['Front', 'Back'] },
	templates: [{ name: '1', front: '{{Front}} {{type:Back}}', back: '{{Front}}<hr>{{type:Back}}' }]
};
const OWN = {
	...{ id: 5, name: 'Own', fields: ['City', 'Country', 'River'] },
	templates: ['Country', 'River'].map((field) => ({
		...{ name: field, front: `${field} of {{City}}? {{tts de_DE:City}}`, back: `{{${field}}}` }
	}))
};
const OCCLUSION = { ...CLOZE, id: 6, occlusion: true };

async function found(collection: TestCollection) {
	const types = [BASIC, CLOZE, REVERSED, TYPING, OWN, OCCLUSION];
	const read = readAnki(await legacyDatabase({ types, ...collection }), sqlite);
	if (!read.ok) throw new Error(read.error.kind);
	return foundInAnki(read.value.collection);
}
const noteOf = async (type: number, ...fields: readonly string[]) =>
	found({ notes: [{ id: 9, type, fields, guid: 'g', tags: ' a b ' }] });

test('a basic note is a question, in plain words', async () => {
	const { notes, left } = await noteOf(1, '<b>Capital</b> of&nbsp;it?', 'Kyiv<br>or Kiev');
	expect(notes).toEqual([
		{
			...{ kind: 'question', front: 'Capital of it?', back: 'Kyiv; or Kiev', explanation: null },
			...{ key: 'g', isId: true, topic: '', tags: ['a', 'b'], source: null, date: null }
		}
	]);
	expect(left.left).toContainEqual({ kind: 'formatting', count: 1 });
});

test('one that is asked both ways is a term, and says where it stands', async () => {
	const { notes } = await noteOf(
		3,
		'quay',
		'a landing place',
		'The Gazette',
		'https://example.org'
	);
	expect(notes).toMatchObject([
		{
			...{ kind: 'term', front: 'quay', back: 'a landing place' },
			source: { title: 'The Gazette', link: 'https://example.org' }
		}
	]);
});

test('what is typed is its answer', async () => {
	expect((await noteOf(4, 'Capital?', 'Kyiv')).notes).toMatchObject([
		{ kind: 'question', front: 'Capital?', back: 'Kyiv' }
	]);
});

test('a sentence keeps its gaps and hints', async () => {
	expect(
		(await noteOf(2, '{{c1::Kyiv::city}} is in {{c2::Ukraine}}', 'Extra')).notes
	).toMatchObject([
		{ kind: 'cloze', text: '{{c1::Kyiv::city}} is in {{c2::Ukraine}}', explanation: 'Extra' }
	]);
	expect((await noteOf(2, 'no gap', '')).left.left).toContainEqual({
		kind: 'without-gap',
		count: 1
	});
});

test('templates of one’s own make a question a card, each known by itself', async () => {
	const { notes, left } = await noteOf(5, 'Kyiv', 'Ukraine', 'Dnipro');
	expect(notes).toMatchObject([
		{ key: 'g', front: 'Country of Kyiv? Kyiv', back: 'Ukraine' },
		{ key: 'g#1', front: 'River of Kyiv? Kyiv', back: 'Dnipro' }
	]);
	expect(left.left).toContainEqual({ kind: 'template-filter', count: 2 });
});

test('covered pictures, empty backs and histories are told as left out', async () => {
	const { notes, left } = await found({
		notes: [
			{ id: 1, type: 6, fields: ['{{c1::image-occlusion:rect:left=.1}}', '<img src="a.png">'] },
			{ id: 2, type: 1, fields: ['Front', '<img src="b.png">'] },
			{ id: 3, type: 99, fields: ['Front', 'Back'] },
			{ id: 4, type: 1, fields: ['', 'Back'] }
		],
		cards: [{ id: 1, note: 2, type: 2, queue: 2 }]
	});
	expect(notes).toEqual([]);
	expect(left.left).toEqual([
		{ kind: 'no-history', count: 1 },
		{ kind: 'covered-picture', count: 1 },
		{ kind: 'media', count: 1 },
		{ kind: 'without-answer', count: 1 },
		{ kind: 'note-without-type', count: 1 },
		{ kind: 'note-without-cards', count: 1 }
	]);
});

test('decks within one are its topics, and the same guid twice is two notes', async () => {
	const collection = {
		decks: [
			{ id: 10, name: 'World' },
			{ id: 11, name: 'World::Europe::East' }
		],
		notes: [1, 2].map((id) => ({ id, type: 1, fields: [`Front ${id}`, 'Back'], guid: 'same' })),
		cards: [
			{ id: 1, note: 1, deck: 10 },
			{ id: 2, note: 2, deck: 99, odid: 11 }
		]
	};
	const day = { year: 2026, month: 11, day: 30, inferred: false };
	const { deck } = deckOf(await found(collection), 'package', day, words.deck);
	expect(deck).toMatchObject({ id: 'from-world', title: 'World' });
	expect(deck!.notes.map(({ topic }) => topic)).toEqual(['', 'Europe › East']);
	expect(new Set(deck!.notes.map(({ id }) => id)).size).toBe(2);
});
