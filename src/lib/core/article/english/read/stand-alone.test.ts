// Whether a sentence can stand by itself.
import { expect, it } from 'vitest';
import { edited } from '../../edits.ts';
import { standingOf } from './stand-alone.ts';
import { read } from '../rules/examples.ts';

const standing = (text: string) => {
	const { reading, said } = read(text);
	const last = said.at(-1)!;
	const found = standingOf(last, reading);
	return found && { says: edited(last.sentence.text, found.edits), claimedBy: found.claimedBy };
};

it.each([
	['However, the dock shut on Friday.', 'the dock shut on 6 March 2026.', null],
	['The guild said that the dock would shut.', 'the dock would shut.', 'the guild'],
	['In her speech, Jo Specimen named a buyer.', 'Jo Specimen named a buyer.', null],
	['The Harbour Guild sold the dock, and we know why.', 'The Harbour Guild sold the dock.', null]
])('%s', (text, says, claimedBy) => {
	expect(standing(text)).toEqual({ says, claimedBy });
});

it.each(['We sold the dock.', 'What you can do is wait.', 'The dock shut, he said.'])(
	'“%s” cannot',
	(text) => {
		expect(standing(text)).toBeNull();
	}
);
