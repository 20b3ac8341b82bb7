// Files and texts read as articles by the real workers: PDF, Word, web pages, and what is none.
import { strToU8, zipSync, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { column, pdfFile } from '../../testing/pdf-files.ts';
import { readArticleFile, readArticleText, type ArticleRead } from './read-article.ts';
import { CalledOff } from '../worker/ask-worker.ts';

const file = (name: string, ...parts: readonly BlobPart[]) => new File([...parts], name);

const paragraphsOf = (read: ArticleRead) =>
	read.kind === 'article' ? read.article.text.split('\n\n') : [`refused: ${read.why.kind}`];

const whyNot = (read: ArticleRead) => (read.kind === 'refused' ? read.why.kind : 'read');

const HEAD = { text: 'The Harbour Times, 5 May 2026', x: 72, y: 815, size: 8 };
const foot = (page: number) => ({ text: `${page} / 3`, x: 290, y: 30, size: 8 });

describe('a PDF', () => {
	test('gives its paragraphs, across lines and pages, without what each page repeats', async () => {
		const pages = [
			[
				HEAD,
				{ text: 'Talks end without a result', x: 72, y: 780, size: 20 },
				...column(
					[
						'The talks between the two ministries ended on Friday without a result, and inter-',
						'national observers said that a long-term truce was not in sight for this summer.',
						'',
						'A long-',
						'term truce, the ministers said, needs three things that neither side can give now.'
					],
					740
				),
				...column(
					['Both sides had come to the city with hopes that nobody could have kept, and they'],
					640
				),
				foot(1)
			],
			[
				HEAD,
				...column(['left it on the same evening by train.', '', '1. a truce', '2. money']),
				foot(2)
			],
			[
				HEAD,
				...column([
					'The end (for now): \\o/ and “so on” is written by hand.'.replace(/[“”]/g, '"')
				]),
				foot(3)
			]
		];
		expect(paragraphsOf(await readArticleFile(file('a.pdf', pdfFile(pages))))).toEqual([
			'Talks end without a result',
			'The talks between the two ministries ended on Friday without a result, and international observers said that a long-term truce was not in sight for this summer.',
			'A long-term truce, the ministers said, needs three things that neither side can give now.',
			'Both sides had come to the city with hopes that nobody could have kept, and they left it on the same evening by train.',
			'1. a truce',
			'2. money',
			'The end (for now): \\o/ and "so on" is written by hand.'
		]);
	});

	test('keeps the hyphens of its words, and raises what is printed raised', async () => {
		const texts = [
			...column([
				'The talks ended in 1998, and nobody knows what the government-',
				'backed groups will do in the coming weeks, said the two minis-',
				'ters after the meeting.'
			]),
			{ text: 'It ended in 1998', x: 72, y: 700 },
			{ text: '2', x: 152, y: 704, size: 7 },
			{ text: ' without a word.', x: 156, y: 700 }
		];
		const read = paragraphsOf(await readArticleFile(file('a.pdf', pdfFile([texts]))));
		expect(read).toEqual([
			'The talks ended in 1998, and nobody knows what the government-backed groups will do in the coming weeks, said the two ministers after the meeting.',
			'It ended in 1998² without a word.'
		]);
	});

	test('without text is refused as a scan', async () => {
		expect(whyNot(await readArticleFile(file('a.pdf', pdfFile([[], []]))))).toBe(
			'pdf-without-text'
		);
	});

	test('of which one page has no text says which', async () => {
		const pages = [[], column(['The talks between the two ministries ended on Friday.'])];
		const read = await readArticleFile(file('a.pdf', pdfFile(pages)));
		expect(read).toMatchObject({
			kind: 'article',
			notices: [{ kind: 'empty-pages', pages: [1], more: false }]
		});
	});

	test('that is locked says so', async () => {
		expect(whyNot(await readArticleFile(file('a.pdf', pdfFile([[]], true))))).toBe('pdf-locked');
	});

	test('of 500 pages is read up to the 200th, and says so', async () => {
		const pages = Array.from({ length: 500 }, (_, index) =>
			column([`On page ${index + 1} stands a sentence that ends.`], 500)
		);
		const read = await readArticleFile(file('a.pdf', pdfFile(pages)));
		expect(read).toMatchObject({
			notices: [{ kind: 'first-pages', pages: 500, read: 200 }]
		});
		expect(paragraphsOf(read)).toHaveLength(200);
	});

	test('that unpacks to fifty megabytes of nothing is refused as one without text', async () => {
		const packed = zlibSync(new Uint8Array(50_000_000).fill(32));
		const head = strToU8(
			`%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`
		);
		const foot = strToU8('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');
		const parts = [head, packed, foot] as Uint8Array<ArrayBuffer>[];
		expect(whyNot(await readArticleFile(file('a.pdf', ...parts)))).toBe('pdf-without-text');
	});

	test.each([
		['cut off', pdfFile([column(['The talks ended.'])]).slice(0, 250)],
		['only begun', strToU8('%PDF-1.7\n')],
		['full of nonsense', strToU8(`%PDF-1.7\n${'<< [ ( /x '.repeat(100_000)}`)],
		[
			'in a circle',
			strToU8(
				'%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n'
			)
		]
	])('that is %s is refused', async (_what, bytes) => {
		expect(whyNot(await readArticleFile(file('a.pdf', bytes as Uint8Array<ArrayBuffer>)))).toMatch(
			/^pdf-(?:broken|without-text)$/
		);
	});
});

test('a Word document gives its paragraphs', async () => {
	const xml =
		'<w:document><w:body><w:p><w:r><w:t>Talks end</w:t></w:r></w:p></w:body></w:document>';
	const bytes = zipSync({ 'word/document.xml': strToU8(xml) }) as Uint8Array<ArrayBuffer>;
	expect(paragraphsOf(await readArticleFile(file('a.docx', bytes)))).toEqual(['Talks end']);
});

test('a page is read without running or fetching anything of it', async () => {
	const before = performance.getEntriesByType('resource').length;
	const page = `<p>The talks ended.<script>globalThis.ran = true</script><img src="/never.png" onerror="globalThis.ran = true"></p>`;
	expect(paragraphsOf(await readArticleFile(file('a.html', page)))).toEqual(['The talks ended.']);
	expect('ran' in globalThis).toBe(false);
	const fetched = performance
		.getEntriesByType('resource')
		.slice(before)
		.map(({ name }) => name);
	expect(fetched.filter((name) => name.includes('never'))).toEqual([]);
});

test('a pasted text is read with what was shared beside it', async () => {
	const read = await readArticleText('The talks ended.', {
		beside: { link: 'https://example.org/talks' }
	});
	expect(read).toMatchObject({ article: { about: { link: 'https://example.org/talks' } } });
});

test('an empty file is refused by its name', async () => {
	expect(await readArticleFile(file('empty.txt'))).toEqual({
		kind: 'refused',
		why: { kind: 'empty', file: 'empty.txt' }
	});
});

test('five megabytes of one line do not hold the page up, and can be called off', async () => {
	const calledOff = new AbortController();
	const line = `<p>${'word and '.repeat(600_000)}</p>`;
	const reading = readArticleFile(file('a.html', line), calledOff.signal);
	calledOff.abort();
	await expect(reading).rejects.toBeInstanceOf(CalledOff);
	expect(whyNot(await readArticleFile(file('a.txt', line)))).toBe('too-long');
});
