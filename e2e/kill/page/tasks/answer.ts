// A review: cards answered one after the other, now and then an answer taken back.
import { GRADES } from '../../../../src/lib/core/schedule/grade.ts';
import { AppFrame, buttonIn, headingOf } from '../app.ts';
import { cardAsking } from '../deck.ts';
import { tell } from '../harness.ts';
import { randomOf } from '../../random.mjs';
import { stateOf } from '../state.ts';
import type { Task } from './task.ts';

const UNDO_SHARE = 0.1;

export const answerCards: Task = async (db, { seed }) => {
	const before = await stateOf(db);
	db.close();
	return { before, plan: { task: 'answer' }, run: () => review(seed) };
};

async function review(seed: number): Promise<void> {
	const random = randomOf(seed);
	const app = new AppFrame('/review');
	await app.button('Show answer');
	await tell({ kind: 'begun' });
	let last: string | null = null;
	for (;;) {
		if (last && random() < UNDO_SHARE) {
			await undo(app, last);
			last = null;
		} else last = await answer(app, random);
	}
}

/** Answers the card that is shown; gives its id once the interface counts the answer. */
async function answer(app: AppFrame, random: () => number): Promise<string> {
	const show = await app.button('Show answer');
	const card = cardAsking(headingOf(show.ownerDocument));
	const grade = GRADES[Math.floor(random() * GRADES.length)]!;
	const done = doneIn(show.ownerDocument);
	await tell({ kind: 'attempt', attempt: { what: 'answer', card, grade } });
	show.click();
	await app.press(new RegExp(`^${grade}`, 'i'));
	await app.until((document) => doneIn(document) > done);
	await tell({ kind: 'acknowledged' });
	return card;
}

async function undo(app: AppFrame, card: string): Promise<void> {
	// While it is not on yet, the last answer is still being followed up.
	await app.button('Show answer');
	const button = await app.until((document) => buttonIn(document, 'Undo'));
	const done = doneIn(button.ownerDocument);
	await tell({ kind: 'attempt', attempt: { what: 'undo', card } });
	button.click();
	await app.until((document) => doneIn(document) < done);
	await tell({ kind: 'acknowledged' });
	// It is shown again a little later than it is counted.
	await app.until((document) => cardAsking(headingOf(document)) === card);
}

const doneIn = (document: Document): number =>
	Number(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow') ?? NaN);
