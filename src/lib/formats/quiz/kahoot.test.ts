// A quiz for Kahoot: a workbook with its columns; what is too long for it is left out, not cut.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CardId, NoteId } from '../../core/note/ids.ts';
import type { Question } from '../../core/quiz/question.ts';
import { sayQuestion } from '../../words/say-question.ts';
import { KAHOOT_MOST, printKahoot } from './kahoot.ts';

const choice = (prompt: string, ...texts: readonly string[]): Question => ({
	kind: 'choose',
	noteId: 'talks/one' as NoteId,
	cardIds: ['talks/one#answer' as CardId],
	task: { kind: 'answer' },
	...{ prompt, context: null, answer: texts[0]! },
	options: texts.map((text, place) => ({ text, correct: place === 1 }))
});

const sheetOf = (...questions: readonly Question[]): string =>
	strFromU8(
		unzipSync(printKahoot('Talks', questions.map(sayQuestion)).bytes)['xl/worksheets/sheet1.xml']!
	);

/** The texts and numbers of a line. */
const lineOf = (sheet: string, line: number): readonly string[] => {
	const row = new RegExp(`<row r="${line}">(.*?)</row>`).exec(sheet)?.[1] ?? '';
	return [...row.matchAll(/<c r="([A-H])\d+"[^>]*>(?:<is><t[^>]*>|<v>)(.*?)</g)].map(
		([, column, text]) => `${column}:${text}`
	);
};

describe('a quiz as Kahoot’s spreadsheet', () => {
	it('names the columns in its eighth line, and has a question a line below', () => {
		const sheet = sheetOf(
			choice('Where?', 'here', 'there'),
			choice('When?', 'now', 'then', '2024')
		);
		expect(lineOf(sheet, 8)[0]).toBe('B:Question - max 120 characters');
		expect(lineOf(sheet, 8)).toHaveLength(7);
		expect(lineOf(sheet, 9)).toEqual(['A:1', 'B:Where?', 'C:here', 'D:there', 'G:30', 'H:2']);
		expect(lineOf(sheet, 10)).toEqual([
			'A:2',
			'B:When?',
			'C:now',
			'D:then',
			'E:2024',
			'G:30',
			'H:2'
		]);
	});

	it('leaves out what is too long or of another kind, whole', () => {
		const long = choice('x'.repeat(KAHOOT_MOST.question + 1), 'a', 'b');
		const answers = choice('Which?', 'a', 'b'.repeat(KAHOOT_MOST.answer + 1));
		const many = choice('Which?', 'a', 'b', 'c', 'd', 'e');
		const fits = choice('x'.repeat(KAHOOT_MOST.question), 'a', 'b'.repeat(KAHOOT_MOST.answer));
		const file = printKahoot('Talks', [long, fits, answers, many].map(sayQuestion));
		expect(file.taken).toBe(1);
		expect(file.leftOut).toEqual([long, answers, many]);
	});

	it('holds texts as texts: no formula, and no sign that XML reads', () => {
		const sheet = sheetOf(choice('=1+1 & <b>?', '"a"', '\u0007b'));
		expect(lineOf(sheet, 9)).toEqual([
			'A:1',
			'B:=1+1 &amp; &lt;b&gt;?',
			'C:"a"',
			'D:b',
			'G:30',
			'H:2'
		]);
		expect(sheet).not.toContain('<f>');
	});

	it('is the same file for the same quiz', () => {
		const one = sayQuestion(choice('Where?', 'here', 'there'));
		expect(printKahoot('Talks', [one]).bytes).toEqual(printKahoot('Talks', [one]).bytes);
	});
});
