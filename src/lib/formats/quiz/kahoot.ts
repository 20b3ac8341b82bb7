// A quiz as the spreadsheet that Kahoot imports: its eighth line names the columns, the questions
// stand below. What does not fit was left out before (core/quiz/fit/).
import { strToU8, zipSync } from 'fflate';
import type { FittedQuestion } from '../../core/quiz/fit/fit-question.ts';
import { KAHOOT } from '../../core/quiz/fit/limits.ts';

/** One of the times that Kahoot knows. */
const SECONDS = 30;
const HEAD = [
	'',
	`Question - max ${KAHOOT.question} characters`,
	...[1, 2, 3, 4].map((place) => `Answer ${place} - max ${KAHOOT.option} characters`),
	'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
	'Correct answer(s) - choose at least one'
];
const HEAD_LINE = 8;
/** The same quiz is the same file. */
const MADE_AT = new Date(1980, 0, 1);

/** The workbook's bytes. */
export function printKahoot(title: string, questions: readonly FittedQuestion[]): Uint8Array {
	const sheet = [
		{ line: 2, cells: ['', title] },
		{ line: HEAD_LINE, cells: HEAD },
		...questions.map((question, index) => ({
			line: HEAD_LINE + 1 + index,
			cells: [String(index + 1), ...cellsOf(question)]
		}))
	];
	const files = { ...BOOK, 'xl/worksheets/sheet1.xml': printSheet(sheet) };
	const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
	return zipSync(Object.fromEntries(entries), { mtime: MADE_AT });
}

function cellsOf({ prompt, options }: FittedQuestion): readonly string[] {
	const right = options.flatMap(({ correct }, place) => (correct ? [place + 1] : []));
	const texts = Array.from({ length: KAHOOT.options }, (_, place) => options[place]?.text ?? '');
	return [prompt, ...texts, String(SECONDS), right.join(',')];
}

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a workbook of one sheet needs besides it: ECMA-376, part 1. */
const BOOK = {
	'[Content_Types].xml': `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
	'_rels/.rels': `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
	'xl/workbook.xml': `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Quiz" sheetId="1" r:id="rId1"/></sheets></workbook>`,
	'xl/_rels/workbook.xml.rels': `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
};

function printSheet(
	rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
): string {
	const lines = rows.map(({ line, cells }) => {
		const printed = cells.map((text, column) => printCell(`${'ABCDEFGH'[column]}${line}`, text));
		return `<row r="${line}">${printed.join('')}</row>`;
	});
	return `${HEADER}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** A whole number as one, anything else as a text: a text never becomes a formula. */
function printCell(place: string, text: string): string {
	if (text === '') return '';
	if (/^\d{1,9}$/.test(text)) return `<c r="${place}"><v>${text}</v></c>`;
	return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** XML has no place for most control characters, escaped or not. */
const escaped = (text: string): string =>
	text
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;');
