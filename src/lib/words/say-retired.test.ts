import { expect, test } from 'vitest';
import { markOfReason, reasonOfMark, type RetiredReason } from '../core/note/retired-reason.ts';
import { sayRetired } from './say-retired.ts';

test.each<[RetiredReason, string]>([
	[{ kind: 'dropped', version: 2 }, 'Version 2 of the deck no longer has it.'],
	[{ kind: 'taken-back', version: 3 }, 'It came with version 3, which was taken back.'],
	[{ kind: 'deleted' }, 'Deleted.']
])('a note that Dateline retired says why: %j', (reason, said) => {
	expect(reasonOfMark(markOfReason(reason))).toEqual(reason);
	expect(sayRetired(markOfReason(reason))).toBe(said);
});

test.each([
	'merged into army-cap',
	'Version 2 of the deck no longer has it.',
	'@dropped',
	'@deleted by me',
	'Deleted.',
	''
])('what an author or an earlier version wrote is shown as it is: “%s”', (text) => {
	expect(sayRetired(text)).toBe(text);
});
