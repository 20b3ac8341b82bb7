// A teacher pastes what students send: each line is taken, or it is said why not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardId, NoteId } from '../../note/ids.ts';
import { classResults, printResults } from './class-results.ts';
import type { Question, Quiz } from '../question.ts';
import { sayQuestion } from '../../../words/say-question.ts';
import { inOneText } from './print-quiz.ts';
import { printResult, tagsOf } from './result-code.ts';

const questionOf = (prompt: string): Question => ({
	kind: 'true-false',
	noteId: 'talks/one' as NoteId,
	cardIds: ['talks/one#answer' as CardId],
	task: { kind: 'true-false' },
	...{ prompt, context: null, answer: { kind: 'true' } },
	options: [
		{ text: { kind: 'true' }, correct: true },
		{ text: { kind: 'false' }, correct: false }
	]
});
const made: Quiz = { seed: '7', questions: ['One', 'Two, or three', '=Three'].map(questionOf) };
const quiz = { ...made, tags: tagsOf(made) };
const codeOf = (...right: readonly boolean[]) =>
	printResult({ version: 2, tag: quiz.tags[2], right });

describe('the results of a class', () => {
	it('are read with names before a colon, a comma or a blank, or without any', () => {
		const pasted = [
			`Anna Meier: ${codeOf(true, true, false)}`,
			`Ben, ${codeOf(false, true, true)}`,
			`Cleo ${codeOf(true, true, true)}`,
			'',
			codeOf(false, false, false)
		].join('\r\n');
		const { students, badLines } = classResults(quiz, pasted);
		expect(badLines).toEqual([]);
		expect(students.map(({ name }) => name)).toEqual(['Anna Meier', 'Ben', 'Cleo', '']);
		expect(students[1]!.right).toEqual([false, true, true]);
	});

	it.each([
		['a mark of the end', (code: string) => `Anna: ${code}.`],
		['brackets', (code: string) => `Anna (${code})`],
		['quotation marks', (code: string) => `Anna: “${code}”`],
		['a quoted mail', (code: string) => `> > Anna: ${code}`],
		['bold letters of a chat', (code: string) => `*Anna*: *${code}*`],
		['bold letters of Markdown', (code: string) => `**Anna**: ${code}`],
		['a messenger’s stamp', (code: string) => `[10:31, 3/4/2026] Anna: ${code}`],
		['words behind it', (code: string) => `Anna: ${code} thanks a lot!`],
		[
			'signs that are not seen',
			(code: string) => `Anna: \u200b${code.replace('-', '\u00ad-\u2060')}\ufeff`
		],
		['other dashes', (code: string) => `Anna – ${code.replaceAll('-', '\u2011')}`],
		['small letters', (code: string) => `Anna: ${code.toLowerCase()}`],
		['blanks for dashes', (code: string) => `Anna: ${code.replaceAll('-', ' ')}`]
	])('are read with %s', (_, written) => {
		const { students, badLines } = classResults(quiz, written(codeOf(true, false, true)));
		expect(badLines).toEqual([]);
		expect(students).toEqual([{ name: 'Anna', right: [true, false, true] }]);
	});

	it('say of each question how many had it right, and who had not', () => {
		const pasted = `Anna: ${codeOf(true, false, false)}\nBen: ${codeOf(true, true, false)}`;
		const { questions } = classResults(quiz, pasted);
		expect(questions.map(({ right, missedBy }) => ({ right, missedBy }))).toEqual([
			{ right: 2, missedBy: [] },
			{ right: 1, missedBy: ['Anna'] },
			{ right: 0, missedBy: ['Anna', 'Ben'] }
		]);
	});

	it('count the later of two results of one name', () => {
		const pasted = `Anna: ${codeOf(true, false, false)}\nanna: ${codeOf(true, true, true)}`;
		expect(classResults(quiz, pasted).students).toEqual([
			{ name: 'anna', right: [true, true, true] }
		]);
	});

	it('name each line that cannot be taken, with the reason', () => {
		const other = printResult({
			version: 2,
			tag: tagsOf({ ...quiz, seed: '8' })[2],
			right: [true, true, true]
		});
		const mistyped = codeOf(true, true, true).replace(/.$/, (last) => (last === '0' ? '1' : '0'));
		const { students, badLines } = classResults(quiz, `Anna: ${other}\nBen: ${mistyped}\nnobody`);
		expect(students).toEqual([]);
		expect(badLines).toEqual([
			{ line: 1, text: `Anna: ${other}`, why: { kind: 'of-another-quiz' } },
			{ line: 2, text: `Ben: ${mistyped}`, why: { kind: 'does-not-add-up' } },
			{ line: 3, text: 'nobody', why: { kind: 'too-short' } }
		]);
	});

	it('take any paste without a word of protest', () => {
		fc.assert(fc.property(fc.string(), (pasted) => void classResults(quiz, pasted)));
	});

	it('go into a spreadsheet, in which no name and no question becomes a formula', () => {
		const pasted = `=cmd: ${codeOf(true, false)}\n"Ben": ${codeOf(true, true, true)}`;
		const prompts = quiz.questions.map((question) => inOneText(sayQuestion(question)));
		const heads = ['Name', 'Right', 'Of'] as const;
		expect(printResults(classResults(quiz, pasted), heads, prompts)).toBe(
			'Name,Right,Of,True or false? One,"True or false? Two, or three",True or false? =Three\r\n' +
				"'=cmd,1,2,1,0,\r\n" +
				'"""Ben""",3,3,1,1,1\r\n'
		);
	});
});
