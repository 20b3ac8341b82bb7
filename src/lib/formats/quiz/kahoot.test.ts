// A quiz for Kahoot: a workbook with its columns.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FittedQuestion } from '../../core/quiz/fit/fit-question.ts';
import type { CardId, NoteId } from '../../core/note/ids.ts';
import { printKahoot } from './kahoot.ts';

function choice(prompt: string, ...texts: readonly string[]): FittedQuestion {
	const options = texts.map((text, place) => ({ text, correct: place === 1 }));
	const question = {
		kind: 'choose',
		noteId: 'talks/one' as NoteId,
		cardIds: ['talks/one#answer' as CardId],
		task: { kind: 'answer' },
		...{ prompt, context: null, answer: texts[0]!, options }
	} as const;
	return { question, prompt, options, change: 'none' };
}

const sheetOf = (...questions: readonly FittedQuestion[]): string =>
	strFromU8(unzipSync(printKahoot('Talks', questions))['xl/worksheets/sheet1.xml']!);

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
		const one = choice('Where?', 'here', 'there');
		expect(printKahoot('Talks', [one])).toEqual(printKahoot('Talks', [one]));
	});
});
