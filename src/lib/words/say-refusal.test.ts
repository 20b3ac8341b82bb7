// What a stranger wrote into a backup cannot disguise the sentence that refuses it.
import { expect, test } from 'vitest';
import { sayRefusal } from './say-refusal.ts';

test('a refusal names unseen characters of the file, and does not hold them', () => {
	const why = { kind: 'damaged', where: 'notes/\u202elnosj', what: 'received "\ud83d"' } as const;
	const said = sayRefusal(why, 'mine\0.dateline');
	expect(said).toContain('“mine[U+0000].dateline” is damaged (notes/[U+202E]lnosj:');
	expect(said).toContain('received "[U+D83D]"');
	expect(said).not.toMatch(/[\0\u202e\ud83d]/);
});

test('a flaw is told to its end, a name of thousands of characters only in its beginning', () => {
	const what = `line 1, note.evidence.asOf.year: Invalid type: Expected number but received ${'x'.repeat(100)}`;
	const said = sayRefusal({ kind: 'damaged', where: 'w'.repeat(5000), what }, 'n'.repeat(5000));
	expect(said).toContain(what);
	expect(said.length).toBeLessThan(600);
});
