// What an article is about.
import { expect, it } from 'vitest';
import { articleFromText } from '../../from-text.ts';
import { readEnglish } from './context.ts';
import { shortTitleOf } from './topic.ts';

it.each([
	['Explainer: What the new dock means for Lund', 'The new dock'],
	['Harbour talks go on', 'Harbour talks go on'],
	['Storm hits Lund: what to know', 'Storm hits Lund'],
	['Why it matters', null],
	[null, null]
])('%s is %s for short', (title, short) => {
	expect(shortTitleOf(title)).toBe(short);
});

const ABOUT = `Guild sells Old Dock to Lund

By Kim Sample

Old Dock is shut. Ships left Old Dock in May. The guild owns Old Dock no more, and Lund pays for Old Dock.`;

it('is about the name that its title and its beginning speak of', () => {
	expect(readEnglish(articleFromText(ABOUT, { language: 'en' })).topic).toBe('Old Dock');
});

it('has nobody who answers where it is no interview', () => {
	expect(readEnglish(articleFromText(ABOUT, { language: 'en' })).interviewee).toBeNull();
});
