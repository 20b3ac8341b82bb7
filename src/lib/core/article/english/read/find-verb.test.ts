// Where the verb of a clause stands.
import { expect, it } from 'vitest';
import { findVerb } from './find-verb.ts';
import { tokensOf } from './tokens.ts';

const verb = (text: string) => {
	const tokens = tokensOf(text);
	const at = findVerb(tokens);
	return at === null ? null : tokens[at]!.text;
};

it.each([
	['The guild sold its dock.', 'sold'],
	['The guild, which owns a dock, bought a ferry.', 'bought'],
	['A survey carried out in May found rust.', 'found'],
	['The guild’s plans for the dock failed.', 'failed'],
	['A sharply divided board met.', 'met'],
	['The ferry that sank in May was old.', 'was'],
	['Docks, quays and cranes need paint.', 'need'],
	['Ships meant to sail in May delayed their start.', 'delayed'],
	['The guild agreed to a lock but did not pay.', 'agreed'],
	['The guild petitioned the court.', 'petitioned'],
	['Two armed men left.', 'left'],
	['Three dock fires took place.', 'took'],
	['About 16 percent of trade occurs at sea.', 'occurs'],
	['A long night at sea.', null]
])('%s', (text, found) => {
	expect(verb(text)).toBe(found);
});
