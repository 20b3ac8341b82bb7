// What stands behind a problem of the storage is told, whoever found out.
import { expect, test } from 'vitest';
import { sayDetail } from './say-storage-detail.ts';
import { sayNotRead, sayNotSaved } from './say-problem.ts';

test('the browser’s own words come first', () => {
	expect(sayDetail({ kind: 'incomplete', detail: 'No such store' })).toBe('No such store');
});

test('what Dateline found out by itself is told in its own words', () => {
	const incomplete = { kind: 'incomplete', detail: null, missing: ['decks', 'notes'] } as const;
	expect(sayDetail(incomplete)).toBe('Parts of the database are missing: decks, notes.');
	expect(sayNotRead({ kind: 'blocked', detail: null })).toBe(
		'What is stored could not be read (Another tab holds the database open.). Nothing is lost; reload to try again.'
	);
});

test('a record that is damaged is named, and leads to the check', () => {
	const damaged = { kind: 'damaged', what: 'card', id: 'talks/chair#answer' } as const;
	expect(sayNotSaved(damaged)).toBe(
		'Not saved. What is stored of the card “talks/chair#answer” is damaged. “Check my data” under “Your data” looks into it.'
	);
});
