// Files that become articles: Word and PDF offline, web pages without their scripts, and what is no article.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { column, pdfFile } from '../src/lib/testing/pdf-files.ts';
import { decide } from './screens/article-screens.ts';
import { expect, readyOffline, stored, test, testWithWorker } from './steps/dateline.ts';

interface Given {
	readonly name: string;
	readonly bytes: Uint8Array | string;
}

async function choose(page: Page, { name, bytes }: Given): Promise<void> {
	const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes);
	await page
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

const SENTENCE = 'The Harbour Union wants to end all night work in the port of Sample by 2027.';
const word = (text: string) =>
	zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'word/document.xml': strToU8(
			`<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`
		)
	});

testWithWorker('a PDF and a Word file are read with the server gone', async ({ page, site }) => {
	await page.goto(`${site.url}/article`);
	await readyOffline(page);
	await page.reload();
	await site.close();
	await choose(page, {
		name: 'talks.pdf',
		bytes: pdfFile([column(['Harbour talks', '', ...SENTENCE.match(/.{1,60}(?:\s|$)/g)!])])
	});
	await expect(page.getByRole('article')).toContainText('end all night work');

	await page.goto(`${site.url}/article`);
	await choose(page, { name: 'talks.docx', bytes: word(`${SENTENCE} It said so on Monday.`) });
	await expect(page.getByRole('article')).toContainText('It said so on Monday.');
});

test('a web page is read without its scripts and its menu', async ({ page, site }) => {
	let alerted = false;
	page.on('dialog', (dialog) => {
		alerted = true;
		void dialog.dismiss();
	});
	await page.goto(`${site.url}/article`);
	await choose(page, {
		name: 'talks.html',
		bytes: `<!doctype html><html lang="en"><head><title>Harbour talks | The Sample Post</title>
<meta property="og:site_name" content="The Sample Post"><script>alert(1)</script></head>
<body><nav><a href="/">Subscribe now</a></nav><article><h1>Harbour talks</h1>
<p onclick="alert(2)">${SENTENCE}</p><img src=x onerror="alert(3)"><p>The port refused.</p></article></body></html>`
	});
	await expect(page.getByRole('article')).toContainText('The port refused.');
	await expect(page.getByRole('article')).not.toContainText('Subscribe');
	await expect(page.getByText('The Sample Post').first()).toBeVisible();
	expect(alerted).toBe(false);
});

const GERMAN = readFileSync(
	new URL('../bench/article/texts/wahlrecht-de.txt', import.meta.url),
	'utf8'
);

const REFUSED: readonly (Given & { readonly says: RegExp })[] = [
	{ name: 'empty.txt', says: /is empty/, bytes: '' },
	{
		name: 'noise.txt',
		says: /no text, nor a file that Dateline reads/,
		bytes: Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)
	},
	{ name: 'scan.pdf', says: /has no text, only pictures/, bytes: pdfFile([[], []]) },
	{
		name: 'locked.pdf',
		says: /locked with a password/,
		bytes: pdfFile([column(['secret'])], true)
	},
	{ name: 'torn.pdf', says: /broken or cut off/, bytes: pdfFile([column(['half'])]).slice(0, 60) },
	{
		name: 'old.doc',
		says: /an old Word/,
		bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3])
	},
	{
		name: 'torn.docx',
		says: /no Word document in this file: it was packed otherwise, or cut off/,
		bytes: word(SENTENCE).slice(0, 80)
	},
	{
		name: 'picture.png',
		says: /This is a picture/,
		bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0])
	}
];

for (const given of REFUSED) {
	test(`${given.name} is refused with the reason, and nothing is kept`, async ({ page, site }) => {
		await page.goto(`${site.url}/article`);
		await choose(page, given);
		await expect(page.getByRole('alert')).toContainText(given.says);
		await expect(page.getByRole('article')).toHaveCount(0);
		await expect(page.getByRole('button', { name: 'Read it' })).toBeVisible();
		expect(await stored(page, 'articles')).toEqual([]);
	});
}

test('a German text gets cards in German', async ({ page, site }) => {
	await page.goto(`${site.url}/article`);
	await page.getByLabel('Paste the text here').fill(GERMAN);
	await page.getByRole('button', { name: 'Read it' }).click();
	await expect(page.getByRole('region', { name: 'Suggestion' })).toBeVisible();
	await expect(page.getByText('Was ist ein Überhangmandat?').first()).toBeAttached();
	await expect(page.getByText('neither in English nor in German')).toHaveCount(0);
});

test('a French text gets what needs no language, and the screen says so', async ({
	page,
	site
}) => {
	await page.goto(`${site.url}/article`);
	await page
		.getByLabel('Paste the text here')
		.fill(
			'Le conseil vote la loi\n\nLe conseil de la ville a adopté la loi le 12 mars 2026 par 84 voix, et les autres membres ont voté contre elle.'
		);
	await page.getByRole('button', { name: 'Read it' }).click();
	await expect(
		page.getByText('It is neither in English nor in German. Only numbers, dates,')
	).toBeVisible();
	await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible();
});

/** Behind the last of those that are offered at once the rest is asked for. */
async function reject(page: Page, decided: number): Promise<void> {
	const more = page.getByRole('button', { name: /^Show \d+ more, less sure$/ }).first();
	const button = page.getByRole('button', { name: 'Reject', exact: true });
	await expect(button.or(more).first()).toBeVisible();
	if (!(await button.isVisible())) await more.click();
	await button.click();
	await expect
		.poll(async () => {
			const [article] = await stored<{ decisions: readonly unknown[] }>(page, 'articles');
			return article!.decisions.length;
		})
		.toBe(decided);
}

/** The documents that the built-in decks are made from, where they are at hand. */
const DOCUMENTS = fileURLToPath(new URL('../../shared/sources', import.meta.url));

if (existsSync(DOCUMENTS)) {
	for (const name of readdirSync(DOCUMENTS).filter((file) => /^\d.*\.txt$/.test(file))) {
		test(`document ${name.slice(0, 3)} gives cards that are accepted, on a phone`, async ({
			page,
			site
		}) => {
			await page.goto(`${site.url}/article`);
			await page.locator('input[type=file]').setInputFiles(`${DOCUMENTS}/${name}`);
			await expect(page.getByRole('article')).toBeVisible();
			for (let count = 0; count < 5; count++) await decide(page, 'Accept');
			for (let count = 0; count < 2; count++) await reject(page, 6 + count);
			expect(await stored(page, 'notes')).toHaveLength(5);
			await page.goto(site.url);
			await page.getByRole('link', { name: /^Study / }).click();
			await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
		});
	}
}
