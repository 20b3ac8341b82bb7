// The kind of an Anki note by its templates, whatever its type is called.
import { expect, test } from 'vitest';
import type { AnkiNoteType } from './collection.ts';
import { kindOfNote } from './note-kind.ts';

const kind = (fronts: readonly string[], changes: Partial<AnkiNoteType> = {}, field = 'a') =>
	kindOfNote(
		{ id: 1, guid: '', typeId: 1, modifiedS: 0, tags: [], fields: [field] },
		{
			...{ id: 1, name: 'Einfach', makes: 'card-by-template', fields: ['A', 'B', 'C'], css: '' },
			templates: fronts.map((front, ord) => ({ name: '', ord, front, back: '' })),
			isOcclusion: false,
			...changes
		}
	);

test.each([
	['basic', ['{{A}}']],
	['reversed', ['{{A}}', '{{B}}']],
	['optional-reversed', ['{{A}}', '{{#C}}{{B}}{{/C}}']],
	['typing', ['{{A}} {{type:B}}']],
	['own', ['{{A}}', '{{A}} {{B}}']],
	['own', ['{{A}}', '{{B}}', '{{C}}']],
	['own', []]
])('%s: %j', (expected, fronts) => {
	expect(kind(fronts)).toBe(expected);
});

test('gaps make a cloze, covered places a picture', () => {
	const gaps = { makes: 'card-by-gap' } as const;
	expect(kind(['{{cloze:A}}'], gaps, '{{c1::a}}')).toBe('cloze');
	expect(kind(['{{type:cloze:A}}'], gaps, '{{c1::a}}')).toBe('cloze');
	expect(kind(['{{cloze:A}}'], { ...gaps, isOcclusion: true })).toBe('image-occlusion');
	expect(kind(['{{cloze:A}}'], gaps, '{{c1::image-occlusion:rect:left=0}}')).toBe(
		'image-occlusion'
	);
});
