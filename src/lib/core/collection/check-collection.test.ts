// Whether records fit one another, each of them right alone.
import { describe, expect, test } from 'vitest';
import { sampleRecords, type Records } from '../../testing/backups.ts';
import { CollectionCheck } from './check-collection.ts';
import { PARTS, type Part } from './records.ts';

/** The first thing that is wrong with the small collection once it was changed. */
function wrong(change: (records: Records) => Partial<Record<Part, readonly unknown[]>>) {
	const check = new CollectionCheck();
	const all = sampleRecords();
	const records = { ...all, ...change(all) };
	for (const part of PARTS) {
		for (const record of records[part]) {
			const what = check.add(part, record as never);
			if (what) return `${part}: ${what}`;
		}
	}
	return null;
}

describe('records', () => {
	test('of a collection fit one another', () => {
		expect(wrong(() => ({}))).toBeNull();
	});

	test('that come twice do not', () => {
		for (const part of PARTS.filter((one) => one !== 'reviews')) {
			expect(wrong((all) => ({ [part]: [...all[part], ...all[part]] }))).toMatch('not in order');
		}
	});

	test('of a deck that is not there do not', () => {
		expect(wrong(() => ({ decks: [] }))).toMatch('belongs to a deck that is not there');
		expect(wrong(() => ({ decks: [], notes: [], cards: [] }))).toMatch('of a deck that is not');
	});

	test('of a card that no note asks for fit only where it is kept for its history', () => {
		expect(wrong(() => ({ notes: [] }))).toMatch('asks for what no note of its deck has');
		const retired = (all: Records) => all.cards.map((card) => ({ ...card, retired: true }));
		expect(wrong((all) => ({ notes: [], cards: retired(all) }))).toBeNull();
	});

	test('called otherwise than what they hold do not', () => {
		const id = 'maps/other' as never;
		expect(wrong(({ notes }) => ({ notes: [{ ...notes[0]!, id }] }))).toMatch('another note');
		expect(wrong(({ cards }) => ({ cards: [{ ...cards[0]!, noteId: id }] }))).toMatch(
			'another name'
		);
	});

	test('of an answer need its preset', () => {
		expect(wrong(() => ({ presets: [] }))).toMatch('under a preset that is not there');
	});

	test('of an update that takes something else back do not', () => {
		const head = { ...sampleRecords().decks[0]!.head, id: 'other' as never };
		expect(
			wrong(({ updates: [one] }) => ({ updates: [{ ...one!, before: { ...one!.before, head } }] }))
		).toMatch('takes another deck back');
	});
});
