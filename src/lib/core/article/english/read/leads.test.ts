// What leads into a sentence.
import { expect, it } from 'vitest';
import { isLead, leadOf } from './leads.ts';

it.each([
	['In 2025 the guild sold a dock.', 'In 2025 '],
	['If it rains, the ferry stops.', 'If it rains, '],
	['However, the ferry stops.', 'However, '],
	['But the ferry stops.', 'But '],
	[
		'Under the new code, which has 40 pages, ferries stop.',
		'Under the new code, which has 40 pages, '
	],
	['At least 40 ferries stop.', ''],
	['The ferry stops.', '']
])('%s', (text, lead) => {
	expect(text.slice(0, leadOf(text) ?? -1)).toBe(lead);
});

it('does not know where a lead without a comma ends', () => {
	expect(leadOf('With wind from the north boats stay')).toBeNull();
});

it('knows a lead by its first word', () => {
	expect([isLead('If it rains'), isLead('The rain')]).toEqual([true, false]);
});
