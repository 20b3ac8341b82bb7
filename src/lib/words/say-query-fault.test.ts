// What is said of a search that cannot be meant: what is wrong, and what to write instead.
import { expect, test } from 'vitest';
import { readQuery } from '../core/search/query.ts';
import { sayQueryFault } from './say-query-fault.ts';

const said = (text: string): string | null => {
	const query = readQuery(text);
	return query.ok ? null : sayQueryFault(query.error);
};

test.each([
	['decks:news', 'Did you mean “deck:”?'],
	['colour:red', 'quotation marks'],
	['deck:', 'Add something after “deck:”'],
	['is:young', 'new, learn, review'],
	['note:basic', 'term, question, cloze'],
	['flag:4', '-flag:1'],
	['prop:ease<2', 'prop:d'],
	['prop:ivl', 'prop:ivl>30'],
	['rated:x', 'rated:7'],
	['a)', 'bracket']
])('%s: %s', (text, part) => {
	expect(said(text)).toContain(part);
});
