// Who speaks in the paragraphs of an interview.
import { expect, it } from 'vitest';
import { speakerLabels } from './speaker-labels.ts';

const INTERVIEW = [
	'Herald: Why was the dock sold?',
	'Sample: We had no money left.',
	'Herald: Who bought it?',
	'Sample: The town did.'
];

it('names who asks and who answers, with the length of what stands in front', () => {
	const labels = speakerLabels(INTERVIEW);
	expect(INTERVIEW.slice(0, 2).map(labels)).toEqual([
		{ name: 'Herald', length: 8, asks: true },
		{ name: 'Sample', length: 8, asks: false }
	]);
});

it.each([
	[['Note: The dock is shut.', 'Note: The pier is open.']],
	[['Q: Why was the dock sold?', 'A: We had no money left.', 'Q: Who bought it?', 'A: The town.']],
	[['Herald: Why was the dock sold?', 'The town bought it.']]
])('finds none in %j', (paragraphs) => {
	expect(paragraphs.map(speakerLabels(paragraphs))).toEqual(paragraphs.map(() => null));
});
