// Cards from an article: accepted one after the other, each with what was decided.
import { articleFromText } from '../../../../src/lib/core/article/from-text.ts';
import { keepArticle } from '../../../../src/lib/storage/article/articles.ts';
import { articleIdOf } from '../../../../src/lib/state/article/article-id.ts';
import { AppFrame } from '../app.ts';
import { tell } from '../harness.ts';
import { stateOf } from '../state.ts';
import type { Task } from './task.ts';

/** More than any round comes to accept. */
const SENTENCES = 60;
const MADE = /(\d+) cards? made, in/;

export const acceptCards: Task = async (db, { deck }) => {
	const article = articleFromText(newsOf(deck));
	const id = await articleIdOf(article.text);
	await keepArticle(db, id, article, Date.now());
	const before = await stateOf(db);
	db.close();
	return { before, plan: { task: 'accept', article: id }, run: () => acceptOneByOne(id) };
};

/** An article about as many ports, another one for each round. */
const newsOf = (round: string): string =>
	[
		`What the ports of ${round} handled in 2025`,
		...Array.from(
			{ length: SENTENCES },
			(_, index) =>
				`Harbour Board ${nameOf(index)} handled ${1000 + 7 * index} containers in 2025, the yearly report for ${round} says.`
		)
	].join('\n\n');

/** Two letters that no other port has. */
const nameOf = (index: number): string =>
	`${'BCDFGHKLMN'[Math.floor(index / 10)]}${'aeiouáéíóú'[index % 10]}rna`;

async function acceptOneByOne(id: string): Promise<void> {
	const app = new AppFrame(`/article?id=${id}`);
	await app.button(/^Accept/);
	await tell({ kind: 'begun' });
	for (let made = 0; made < SENTENCES - 1; made++) {
		const button = await app.button(/^Accept/);
		await tell({ kind: 'attempt', attempt: { what: 'accept' } });
		button.click();
		await app.until((document) => madeIn(document) > made);
		await tell({ kind: 'acknowledged' });
	}
}

const madeIn = (document: Document): number =>
	Number(MADE.exec(document.body.textContent ?? '')?.[1] ?? 0);
