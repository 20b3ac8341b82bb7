// What a learner writes on its way into a deck: ids that nobody else has, sources once, names as ids.
import { describe, expect, it } from 'vitest';
import { ARTICLE, VENUE, newNote, on } from '../../../testing/own-decks.ts';
import { isId } from '../../note/ids.ts';
import { newHead, newNoteId, noteFrom, withNames, withSources } from './own-deck.ts';

const head = newHead({ title: 'Harbour talks', language: 'en' }, 'a stamp');

describe('an id', () => {
	it('of a deck follows from its title and from what nobody else has', () => {
		expect(head.id).toMatch(/^harbour-talks-[0-9a-z]{6}$/);
		expect(newHead({ title: 'Harbour talks', language: 'en' }, 'another').id).not.toBe(head.id);
	});

	it.each(['京都', '  ', 'x'.repeat(500), '--', 'İstanbul’s «quay»'])(
		'is one, whatever the title is: %s',
		(title) => {
			const { id } = newHead({ title, language: 'en' }, title);
			expect(isId(id)).toBe(true);
			expect(
				isId(newNoteId(id, newNote({ question: title, answer: 'x' }), title).split('/')[1]!)
			).toBe(true);
		}
	);
});

describe('a source', () => {
	it('is the same where title, publisher, date and link are, and is called alike everywhere', () => {
		const first = withSources(head, [ARTICLE]);
		const other = withSources({ ...head, id: 'other' as never }, [
			{ ...ARTICLE, title: ' Harbour  talks, day two' }
		]);
		expect(other.ids).toEqual(first.ids);
		expect(withSources(first.head, [ARTICLE]).head).toEqual(first.head);
	});

	it.each([
		['title', { title: 'Another' }],
		['publisher', { publisher: null }],
		['date', { date: on(2025, 3, 5) }],
		['link', { link: null }]
	])('is another where its %s is', (_field, change) => {
		const { ids } = withSources(head, [ARTICLE, { ...ARTICLE, ...change }]);
		expect(new Set(ids).size).toBe(2);
	});

	it('without a title is said to be one; a link that leads nowhere good is left out', () => {
		const bare = { ...ARTICLE, title: null, link: 'javascript:alert(1)' };
		expect(withSources(head, [bare]).head.sources).toMatchObject([
			{ title: null, about: 'a text without a title', link: null }
		]);
	});
});

it('a party that the deck has by name is not made twice, nor one whose id is taken lost', () => {
	const once = withNames(head, { position: 'night work', party: 'the port' });
	const again = withNames(once.head, { position: 'night-work', party: 'the Port' });
	expect(again.head.issues).toEqual([{ id: 'night-work', name: 'night work' }]);
	expect(again.head.parties.map(({ name }) => name)).toEqual(['the port', 'the Port']);
	expect(again.texts['party']).toMatch(/^the-port-/);
});

it('a note without a source is none, and says so', () => {
	const read = noteFrom(
		newNote(VENUE, { citations: [] }),
		newNoteId(head.id, newNote(VENUE), 'x'),
		head,
		[]
	);
	expect(read).toMatchObject({ ok: false, error: { source: { kind: 'note-without-source' } } });
});
