// The subject of a sentence by its name.
import { expect, it } from 'vitest';
import { edited } from '../../edits.ts';
import { subjectEdits } from './subject-edits.ts';
import { read } from '../rules/examples.ts';

const put = (text: string) => {
	const { reading, said } = read(text);
	const last = said.at(-1)!;
	const subject = subjectEdits(last, reading, 0, null);
	return subject && edited(last.sentence.text, subject.edits);
};

it.each([
	['The Harbour Guild met. It sold a dock.', 'The Harbour Guild sold a dock.'],
	['The Harbour Guild met. Its dock is old.', 'The Harbour Guild’s dock is old.'],
	['The guild met. Its head, Jo Specimen, left.', 'Jo Specimen left.'],
	['The guild met. Those who left were pilots.', 'Those who left were pilots.'],
	['The guild met. It is true that ferries sink.', null],
	['It sold a dock.', null]
])('%s', (text, whole) => {
	expect(put(text)).toBe(whole);
});
