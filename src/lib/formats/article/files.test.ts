// Files as articles: text in its encodings, Markdown, Word documents; and what is none of them.
import { sayArticleFault } from '../../words/say-article-fault.ts';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readArticleBytes } from './read-article-bytes.ts';
import { fileInZip } from '../zip/zip-entry.ts';

const SENTENCE =
	'The talks ended on Friday without a result, and nobody said when they would go on.';

async function textOf(name: string, bytes: Uint8Array): Promise<string> {
	const read = await readArticleBytes(name, bytes);
	return read.ok ? read.value.article.text : `refused: ${sayArticleFault(read.error)}`;
}

/** Each character a byte, or a number of bytes as they stand. */
const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('a text', () => {
	const utf16 = (isBig: boolean) => {
		const bytes = new Uint8Array(2 + 2 * 4);
		const view = new DataView(bytes.buffer);
		[0xfeff, ...'Größ'].forEach((sign, index) =>
			view.setUint16(2 * index, typeof sign === 'number' ? sign : sign.charCodeAt(0), !isBig)
		);
		return bytes;
	};

	test.each([
		['UTF-8', strToU8('Größ')],
		['UTF-8 with its mark', strToU8('\ufeffGröß')],
		['UTF-16', utf16(true)],
		['UTF-16, the other way round', utf16(false)],
		['Windows-1252', bytesOf('Gr\u00f6\u00df')]
	])('is read in %s', async (_encoding, bytes) => {
		expect(await textOf('a.txt', bytes)).toBe('Größ');
	});

	test('is read in the encoding that a page names', async () => {
		const page = bytesOf('<meta charset="iso-8859-2"><p>Warszawa, \u00b1 \u00ea</p>');
		expect(await textOf('a.html', page)).toBe('Warszawa, ą ę');
	});
});

describe('Markdown', () => {
	test('loses its marks and no word', async () => {
		const source = `---
title: "Talks end"
author: Ann Lee
date: 2026-05-05
url: https://example.org/talks
---
# Talks **end**

The talks ended [on Friday](https://example.org) without
a *result*, said \`nobody\`[^1]. ![harbour](x.png)

- first _point_
- snake_case_name
> 1. quoted

| Party | Seats |
| ----- | ----: |
| Alliance | 63 |
`;
		const read = await readArticleBytes('talks.md', strToU8(source));
		if (!read.ok) throw new Error(sayArticleFault(read.error));
		expect(read.value.article.text.split('\n\n')).toEqual([
			'Talks end',
			'The talks ended on Friday without a result, said nobody[^1].',
			'• first point',
			'• snake_case_name',
			'1. quoted',
			'Party | Seats',
			'Alliance | 63'
		]);
		const { title, author, date, link } = read.value.article.about;
		expect([title, author, date?.year, link]).toEqual([
			'Talks end',
			'Ann Lee',
			2026,
			'https://example.org/talks'
		]);
	});
});

const word = (body: string) =>
	`<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`;
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const docx = (body: string, parts: Readonly<Record<string, string>> = {}) =>
	zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'word/document.xml': strToU8(word(body)),
		...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)]))
	});
const run = (text: string, properties = '') =>
	`<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('a Word document', () => {
	test('gives its paragraphs, points and rows, and nothing that was deleted', async () => {
		const body = `${paragraph('Talks end')}
			<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t xml:space="preserve">Two </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>runs &amp; more</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>
			<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>a point</w:t></w:r></w:p>
			<w:tbl><w:tr><w:tc>${paragraph('Alliance')}</w:tc><w:tc>${paragraph('63')}</w:tc></w:tr></w:tbl>
			<w:p><w:r><w:fldChar/><w:instrText>HYPERLINK "x"</w:instrText><w:t>One</w:t><w:br/><w:t>line</w:t></w:r></w:p>`;
		expect((await textOf('a.docx', docx(body))).split('\n\n')).toEqual([
			'Talks end',
			'Two runs & more',
			'• a point',
			'Alliance | 63',
			'One',
			'line'
		]);
	});

	test('gives the boxes that hang on a sentence behind it, each once', async () => {
		const box = `<w:txbxContent>${paragraph('Facts in a box')}${paragraph('63 seats')}</w:txbxContent>`;
		const drawn = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
		const old = `<w:r><mc:AlternateContent><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph('An old box')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
		const body = `<w:p>${run('The talks ')}${drawn}${run('ended ')}${old}${run('on Friday.')}</w:p>${paragraph('It is over.')}`;
		expect((await textOf('a.docx', docx(body))).split('\n\n')).toEqual([
			'The talks ended on Friday.',
			'Facts in a box',
			'63 seats',
			'An old box',
			'It is over.'
		]);
	});

	test('gives nothing that Word hides, by itself or by a style', async () => {
		const styles = `<w:styles><w:style w:type="character" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style>
			<w:style w:type="character" w:styleId="More"><w:basedOn w:val="Hidden"/></w:style>
			<w:style w:type="character" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>
			<w:style w:type="paragraph" w:styleId="Draft"><w:rPr><w:vanish w:val="1"/></w:rPr></w:style></w:styles>`;
		const body = `<w:p>${run('Shown')}${run(' draft', '<w:vanish/>')}${run(', shown', '<w:vanish w:val="false"/>')}${run(' style', '<w:rStyle w:val="Hidden"/>')}${run(' based', '<w:rStyle w:val="More"/>')}${run(', again', '<w:rStyle w:val="Loop"/>')}</w:p>
			<w:p><w:pPr><w:pStyle w:val="Draft"/></w:pPr>${run('Note')}</w:p>
			<w:p><w:pPr><w:pStyle w:val="Draft"/></w:pPr>${run('Not hidden', '<w:vanish w:val="0"/>')}</w:p>`;
		const read = await textOf('a.docx', docx(body, { 'word/styles.xml': styles }));
		expect(read.split('\n\n')).toEqual(['Shown, shown, again', 'Not hidden']);
	});

	test('keeps raised and lowered numbers from the digits before them', async () => {
		const up = '<w:vertAlign w:val="superscript"/>';
		const down = '<w:vertAlign w:val="subscript"/>';
		const body = `<w:p>${run('In 1998')}${run('2', up)}${run(' on the 19')}${run('th', up)}${run(', CO')}${run('2', down)}${run(', 5 km')}${run('2', up)}</w:p>`;
		expect(await textOf('a.docx', docx(body))).toBe('In 1998² on the 19th, CO2, 5 km²');
	});

	test('is read wherever its text stands, formulas among it, and without readings aloud', async () => {
		const text = word(
			`<w:p>${run('It is ')}<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath><w:r><w:ruby><w:rt>${run('kana')}</w:rt><w:rubyBase>${run('.')}</w:rubyBase></w:ruby></w:r></w:p>`
		);
		const rels = `<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>`;
		const file = zipSync({ '_rels/.rels': strToU8(rels), 'word/document2.xml': strToU8(text) });
		expect(await textOf('a.docx', file)).toBe('It is a=b.');
	});

	test('that is cut off anywhere is refused, or read as far as it is whole', async () => {
		const whole = docx(
			Array.from({ length: 50 }, (_, index) => paragraph(`${SENTENCE} ${index}`)).join('')
		);
		for (let end = 10; end < whole.length; end += 23) {
			expect(await textOf('a.docx', whole.slice(0, end))).toMatch(
				/^(?:refused: Th(?:is|ere is no Word document)|The talks)/
			);
		}
	});

	test('that unpacks to more than any article is refused before it is unpacked', () => {
		const bomb = zipSync({ 'word/document.xml': new Uint8Array(12_000_000) });
		expect(bomb.length).toBeLessThan(100_000);
		expect(fileInZip(bomb, 'word/document.xml', 2_000_000)).toEqual({ kind: 'too large' });
	});

	test('that is another packed file is refused with the reason', async () => {
		expect(await textOf('a.zip', zipSync({ 'a.txt': strToU8('a') }))).toContain('no Word document');
	});
});

describe('what is no article', () => {
	test.each([
		['old.doc', bytesOf('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1'), 'old Word'],
		['a.rtf', bytesOf('{\\rtf1 Hello}'), 'rich text'],
		['a.pages', bytesOf('PK\u0003\u0004'), 'Pages'],
		['a.odt', bytesOf('PK\u0003\u0004'), 'save it as .docx'],
		['a.png', bytesOf('\u0089PNG\r\n'), 'picture'],
		['a.jpg', bytesOf('\u00ff\u00d8\u00ff\u00e0'), 'picture'],
		['a.heic', bytesOf('\0\0\0\u0018ftypheic'), 'picture'],
		['a.mp4', bytesOf('\0\0\0\u0018ftypisom'), 'film'],
		['a.txt', bytesOf('a\0b'), 'no text'],
		['a.exe', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 256), 'no text'],
		['a.txt', bytesOf(' \n\t '), 'no text in it'],
		['a.txt', bytesOf('12 34'), 'no text in it'],
		['a.txt', bytesOf('a '.repeat(600_000)), 'longer than a million'],
		['a.html', bytesOf('<p>'.repeat(5_000_000)), 'longer than a million']
	])('is refused with a sentence that says why: %s', async (name, bytes, why) => {
		expect(await textOf(name, bytes)).toContain(why);
	});
});
