// Which numbers of English news are amounts, and what belongs to each.
import { expect, it } from 'vitest';
import { read } from '../rules/examples.ts';

const amounts = (text: string) =>
	read(text).said[0]!.amounts.map((one) => `${one.kind}: ${one.text}`);

it.each([
	['Currently about 16–17 percent of the trade is theirs.', ['share: about 16–17 percent']],
	['The crews won 3–1.', ['ratio: 3–1']],
	['Of the newborn, seven per 1,000 die.', ['ratio: seven per 1,000']],
	['Brine lies north of about 67.5° in summer.', ['measure: about 67.5°']],
	['It can run at about 18 mph.', ['measure: about 18 mph']],
	['Group 1 meets on the quay.', []],
	['A spokesman for 10 Downing Street left.', []],
	['The office is at 14 Orrin Road.', []],
	['They closed it in phase 2.', []],
	['They closed Dock 3.', []],
	['It was flown by a Falcon 9 rocket.', []],
	['All in all, in January 12 ferries had left.', ['count: 12']],
	['On Monday 12 ferries sank.', ['count: 12']],
	['About 14 ferries left.', ['count: About 14']]
])('%s', (text, found) => {
	expect(amounts(text)).toEqual(found);
});
