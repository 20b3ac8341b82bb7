// What is said of a quiz before it starts: how many questions there can be, and what would make more.
import { describe, expect, it } from 'vitest';
import { headOf } from '../../note/deck.ts';
import { deckFrom, notesText } from '../../../testing/decks.ts';
import { askedOf } from '../make/asked.ts';
import { poolOf, type Pool } from '../make/pool.ts';
import { possibleQuestions, titleOf } from './possible.ts';
import { suggestWrong } from './suggest-wrong.ts';

type Notes = Readonly<Record<string, readonly string[]>>;

function poolFrom(notes: Notes): Pool {
	const deck = deckFrom(notesText(notes));
	return poolOf(askedOf(deck.notes.map((note) => ({ note, head: headOf(deck) }))));
}

const LONG = 'because nobody had paid for any of it since the spring';
const askedIn = (pool: Pool, id: string) =>
	pool.asked.find(({ note }) => note.id === `talks/${id}`)!;

describe('the questions that are possible', () => {
	it('are as many as a quiz of that seed has, and the notes that give none are named', () => {
		const pool = poolFrom({
			place: ['question: Where do they meet?', 'answer: in the hall'],
			reason: ['question: Why did the port close?', `answer: ${LONG}`],
			price: ['figure: How much is asked?', 'value: 300 crowns']
		});
		const found = possibleQuestions(pool, { count: 10, seed: '7' });
		expect(found).toMatchObject({ questions: 2, notes: 3 });
		expect(found.silent.map(({ asked, needs }) => [titleOf(asked), needs])).toEqual([
			['Why did the port close?', 'wrong-options']
		]);
	});

	it('are more once a note has wrong options', () => {
		const reason = ['question: Why did the port close?', `answer: ${LONG}`];
		const wrong =
			'wrong: because the ice had come much too early in that year; because ships were too large for its old stone quay';
		expect(possibleQuestions(poolFrom({ reason }), { count: 5, seed: '1' }).questions).toBe(0);
		expect(
			possibleQuestions(poolFrom({ reason: [...reason, wrong] }), { count: 5, seed: '1' })
		).toMatchObject({ questions: 1, silent: [] });
	});

	it('that other kinds alone would make are told as such', () => {
		const pool = poolFrom({ place: ['question: Where do they meet?', 'answer: in the hall'] });
		const { silent } = possibleQuestions(pool, { count: 5, seed: '1', kinds: ['number'] });
		expect(silent).toMatchObject([{ needs: 'other-kinds' }]);
	});

	it('take each note once before several notes make one question', () => {
		const terms = Object.fromEntries(
			['quay', 'pilot', 'berth', 'wharf', 'bollard'].map((term, place) => [
				term,
				[
					`term: ${term}`,
					`meaning: What is called by number ${place} of the ${term.length} kinds there`
				]
			])
		);
		for (const seed of ['1', '2', '3', '4', '5'])
			expect(possibleQuestions(poolFrom(terms), { count: 10, seed }).questions).toBe(5);
	});
});

describe('suggested wrong options', () => {
	const ARTICLE = [
		'Kim Sample chairs the talks, and Lee Specimen was there.',
		'Jo Example spoke for the union. In Ghent, Max Muster said no. Jo Example left.',
		'The Example Gazette reported it.'
	].join('\n\n');

	it('are answers of the deck’s other notes of the kind, asked for by the same word', () => {
		const pool = poolFrom({
			place: ['question: Where do they meet?', 'answer: in the hall'],
			other: ['question: Where is the port?', 'answer: by the lake'],
			third: ['question: Why did they meet?', 'answer: for the pay']
		});
		expect(suggestWrong(askedIn(pool, 'place'), pool, null)).toEqual(['by the lake']);
	});

	it('are names of the kind in its article, but none of the paragraph that it cites', () => {
		const pool = poolFrom({ chair: ['question: Who chairs the talks?', 'answer: Kim Sample'] });
		expect(suggestWrong(askedIn(pool, 'chair'), pool, ARTICLE)).toEqual([
			'Jo Example',
			'Max Muster'
		]);
	});

	it('are never what a rival, an accepted answer, the question or the explanation says', () => {
		const pool = poolFrom({
			chair: [
				'question: Who chairs the talks for the union of Max Muster?',
				'answer: Kim Sample',
				'also: Ada Other',
				'explain: Once it was Jo Example.',
				'disputed by: rival'
			],
			rival: ['question: Who sat in the chair?', 'answer: Eva Rival', 'disputed by: chair'],
			second: ['question: Who else spoke?', 'answer: Ada Other']
		});
		const text = `Nobody.\n\n${ARTICLE.replace('Kim', 'Tom')}\n\nEva Rival, Ada Other, Ina Free.`;
		const found = suggestWrong(askedIn(pool, 'chair'), pool, text);
		expect(found).toContain('Ina Free');
		for (const name of ['Eva Rival', 'Ada Other', 'Jo Example', 'Max Muster'])
			expect(found).not.toContain(name);
	});

	it('that a note has already are not offered again', () => {
		const pool = poolFrom({
			chair: ['question: Who chairs the talks?', 'answer: Kim Sample', 'wrong: Jo Example']
		});
		expect(suggestWrong(askedIn(pool, 'chair'), pool, ARTICLE)).toEqual(['Max Muster']);
	});
});
