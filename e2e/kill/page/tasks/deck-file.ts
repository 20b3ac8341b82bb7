// A deck file chosen on the import page and taken up: a new deck, or the next version of one.
import type { Deck } from '../../../../src/lib/core/note/deck.ts';
import { printDeck } from '../../../../src/lib/core/deck/text/print-deck.ts';
import type { Db } from '../../../../src/lib/storage/database/schema.ts';
import { AppFrame, headingOf } from '../app.ts';
import { campaignDeck, cardCount } from '../deck.ts';
import { tell } from '../harness.ts';
import { stateOf } from '../state.ts';
import type { Prepared, Task } from './task.ts';

/** Notes that each version adds. */
const ADDED = 5;

export const importDeck: Task = (db, { deck, notes }) =>
	prepared(db, 'import', campaignDeck(deck, notes, 1));

export const updateDeck: Task = async (db, { seed }) => {
	const rows = (await db.getAll('decks')).filter(({ removed }) => !removed);
	const row = rows[seed % rows.length];
	if (!row) throw new Error('There is no deck to update.');
	const next = campaignDeck(row.id, row.noteCount + ADDED, row.head.version + 1);
	return prepared(db, 'update', next);
};

async function prepared(db: Db, task: 'import' | 'update', deck: Deck): Promise<Prepared> {
	const before = await stateOf(db);
	db.close();
	const { id, version, notes } = deck;
	const plan = { task, deck: { id, version, notes: notes.length, cards: cardCount(deck) } };
	return { before, plan, run: () => takeFile(deck, task) };
}

async function takeFile(deck: Deck, task: 'import' | 'update'): Promise<void> {
	const app = new AppFrame('/import');
	await app.choose(`${deck.id}.md`, printDeck(deck), 'text/markdown');
	const take = await app.button(task === 'import' ? 'Take this deck up' : 'Update this deck');
	await tell({ kind: 'attempt', attempt: { what: 'task' } });
	await tell({ kind: 'begun' });
	take.click();
	const there = task === 'import' ? `/decks/${deck.id}` : `/decks/${deck.id}/changes`;
	const heading = task === 'import' ? deck.title : 'What changed';
	await app.until((document) => app.path === there && headingOf(document) === heading);
	await tell({ kind: 'acknowledged' });
	await tell({ kind: 'done' });
}
