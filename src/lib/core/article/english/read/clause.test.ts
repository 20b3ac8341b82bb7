// The main clause of a sentence.
import { expect, it } from 'vitest';
import { clauseOf, inverted } from './clause.ts';

it.each([
	['In 2025, the guild sold its dock.', 'In 2025', 'the guild', 'sell', 'its dock.'],
	['The guild, a club of pilots, has sold its dock.', '', 'The guild', 'sell', 'its dock.'],
	['If it rains, ferries may stop at Lund.', 'If it rains', 'ferries', 'stop', 'at Lund.'],
	[
		'Speaking to the paper, the guild sold its dock.',
		'Speaking to the paper',
		'the guild',
		'sell',
		'its dock.'
	],
	['Yesterday, the guild sold its dock.', '', 'the guild', 'sell', 'its dock.'],
	[
		'By Sunday afternoon, the guild sold its dock.',
		'By Sunday afternoon',
		'the guild',
		'sell',
		'its dock.'
	],
	[
		'After the fire, ahead of the vote, the guild sold its dock.',
		'After the fire, ahead of the vote',
		'the guild',
		'sell',
		'its dock.'
	],
	['The guild also sold its dock.', '', 'The guild', 'sell', 'its dock.'],
	['The Orrin family sold its dock.', '', 'The Orrin family', 'sell', 'its dock.'],
	['The bill passed in May bans anchors.', '', 'The bill passed in May', 'ban', 'anchors.']
])('%s', (text, lead, bareSubject, lemma, rest) => {
	expect(clauseOf(text)).toMatchObject({ lead, bareSubject, lemma, rest });
});

it.each(['A long night at sea.', 'Was the dock sold?'])('finds none in “%s”', (text) => {
	expect(clauseOf(text)).toBeNull();
});

it.each([
	['The guild sold its dock.', 'did the guild sell'],
	['The guild sells its dock.', 'does the guild sell'],
	['The guild must sell its dock.', 'must the guild sell'],
	['The guild cannot sell its dock.', 'can the guild not sell']
])('turns round: %s', (text, turned) => {
	expect(inverted(clauseOf(text)!, 'the guild')).toBe(turned);
});
