// A suggestion is known, disputed or brought up to date by what the learner's decks already hold.
import { describe, expect, it } from 'vitest';
import type { NoteInDeck } from '../note/claim.ts';
import { parseLooseDate } from '../language/loose-date.ts';
import { parseDeck } from '../deck/text/parse-deck.ts';
import { headOf } from '../note/deck.ts';
import { HEAD } from '../../testing/decks.ts';
import { kinFinder } from './compare.ts';

const { deck } = parseDeck(
	`${HEAD}
### cap

- question: How many soldiers may the army of Sample have under the plan?
- answer: 600,000
- source: gazette 2 "no more than 600,000"
- claimed by: The Gazette
- as of: 2025-03-04

### navy

- cloze: The navy of Sample has {{ships::no more than 12}} ships in the northern sea.
- source: gazette 4
- claimed by: The Gazette
- as of: 2025-03-04

### quay

- term: demurrage
- meaning: a fee for every idle day of a container
- source: gazette 3
- claimed by: The Gazette
- as of: 2025-03-04
`,
	'talks.md'
);
const notes: readonly NoteInDeck[] = deck!.notes.map((note) => ({ note, head: headOf(deck!) }));
const kin = kinFinder(notes);
const suggestion = (question: string, answer: string, more: object = {}) => ({
	question,
	answer,
	quote: 'a passage of the article',
	claimedBy: null,
	asOf: parseLooseDate('2025-03-04'),
	...more
});

describe('a suggestion', () => {
	it('is known where the answer to the same question is the same', () => {
		expect(
			kin(suggestion('How many soldiers may Sample’s army have under the plan?', '600,000'))
		).toMatchObject({ kind: 'same', noteId: 'talks/cap' });
		expect(
			kin(suggestion('What does “demurrage” mean?', 'a fee for each idle day of a container'))
		).toMatchObject({ kind: 'same', noteId: 'talks/quay' });
	});

	it('is a rival where another figure is given for the same thing', () => {
		expect(
			kin(
				suggestion(
					'Under the plan, the army of Sample may have ____ (how many?) soldiers.',
					'800,000',
					{ claimedBy: 'Lee Example' }
				)
			)
		).toMatchObject({ kind: 'rival', noteId: 'talks/cap' });
	});

	it('is a change where the same claimant gives another figure later', () => {
		const later = { claimedBy: 'The Gazette', asOf: parseLooseDate('2025-06-01') };
		expect(
			kin(
				suggestion(
					'How many soldiers may the army of Sample have under the plan?',
					'800,000',
					later
				)
			)
		).toMatchObject({ kind: 'change' });
	});

	it('is compared with what fills a gap, not with its sentence', () => {
		expect(
			kin(
				suggestion(
					'The navy of Sample has ____ (how many?) ships in the northern sea.',
					'no more than 14'
				)
			)
		).toMatchObject({ kind: 'rival', noteId: 'talks/navy' });
	});

	it('is nothing of the kind where it asks for something else, or for another gap of the passage', () => {
		expect(
			kin(suggestion('How many trains may the railway of Elsewhere run?', '600,000'))
		).toBeNull();
		const same = { quote: 'The army may have no more than 600,000 soldiers, down from 900,000.' };
		expect(
			kin(
				suggestion(
					'Under the plan, the army of Sample may have soldiers, down from ____ (how many?).',
					'900,000',
					same
				)
			)
		).toBeNull();
	});

	it('is no rival where the one answer is a number and the other is none', () => {
		expect(
			kin(
				suggestion('How many soldiers may the army of Sample have under the plan?', 'Lee Example')
			)
		).toBeNull();
	});
});
