// An article from a PDF: only its text is asked for; nothing of it is drawn, run or fetched.
import {
	getDocument,
	type PDFDocumentProxy,
	type PDFPageProxy
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { articleFromParagraphs } from '../../core/article/from-text.ts';
import type { ArticleFault, ArticleNotice } from '../../core/article/file-fault.ts';
import { fail, type Result } from '../../core/result.ts';
import type { Lexicon } from '../../core/language/lexicon.ts';
import { raised } from '../markup/raised.ts';
import { paragraphsFromPages, type Page, type PageLine } from './page-lines.ts';
import { sound, type ArticleInFile } from './sound-article.ts';

const MOST_PAGES = 200;
/** Fewer letters on a page are a stamp or a number, not its text. */
const FEWEST_LETTERS = 20;

/**
 * Never throws. Takes the thread that it is called in, if pdf.js's worker is loaded there. `lexicon` has the
 * words of English; null where it could not be loaded.
 */
export async function articleFromPdf(
	bytes: Uint8Array,
	lexicon: Lexicon | null
): Promise<Result<ArticleInFile, ArticleFault>> {
	let pdf: PDFDocumentProxy;
	let pages: readonly Page[];
	try {
		pdf = await getDocument({
			data: bytes,
			isEvalSupported: false,
			disableFontFace: true,
			// Else it asks for the shapes of letters, which nobody draws.
			useSystemFonts: true,
			useWorkerFetch: false,
			stopAtErrors: false,
			enableXfa: false,
			verbosity: 0
		}).promise;
		pages = await readPages(pdf);
	} catch (error) {
		return fail(whyNot(error));
	}
	const empty = pages.flatMap((page, index) => (hasText(page) ? [] : [index + 1]));
	if (empty.length === pages.length) {
		return fail({ kind: 'pdf-without-text' });
	}
	const article = articleFromParagraphs(paragraphsFromPages(pages, lexicon));
	return sound({ article, notices: noticesOf(pdf.numPages, empty) });
}

async function readPages(pdf: PDFDocumentProxy): Promise<readonly Page[]> {
	const pages: Page[] = [];
	for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
		pages.push(await readPage(await pdf.getPage(number)));
	}
	return pages;
}

async function readPage(page: PDFPageProxy): Promise<Page> {
	const { items } = await page.getTextContent();
	const lines: PageLine[] = [];
	let open: { -readonly [Key in keyof PageLine]: PageLine[Key] } | null = null;
	const end = () => {
		if (open && open.text.trim() !== '') lines.push(open);
		open = null;
	};
	for (const item of items) {
		if (!('str' in item)) continue;
		const [, , , , x = 0, y = 0] = item.transform as number[];
		if (open && Math.abs(open.y - y) > 0.6 * Math.max(open.size, item.height)) end();
		if (item.str !== '') {
			open ??= { text: '', left: x, right: x, y, size: item.height };
			open.text += isRaised(item.height, y, open) ? raised(item.str) : item.str;
			open.right = Math.max(open.right, x + item.width);
			open.size = Math.max(open.size, item.height);
		}
		if (item.hasEOL) end();
	}
	end();
	const [, bottom = 0, , top = 800] = page.view;
	page.cleanup();
	return { height: top - bottom, lines };
}

/** Set smaller and higher than the line before it. */
const isRaised = (height: number, y: number, line: PageLine): boolean =>
	line.text !== '' && height < 0.85 * line.size && y > line.y + 0.15 * line.size;

const hasText = ({ lines }: Page): boolean =>
	lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0) >= FEWEST_LETTERS;

function noticesOf(pages: number, empty: readonly number[]): readonly ArticleNotice[] {
	const notices: ArticleNotice[] = [];
	if (pages > MOST_PAGES) {
		notices.push({ kind: 'first-pages', pages, read: MOST_PAGES });
	}
	if (empty.length > 0) {
		notices.push({ kind: 'empty-pages', pages: empty.slice(0, 8), more: empty.length > 8 });
	}
	return notices;
}

function whyNot(error: unknown): ArticleFault {
	const name = error instanceof Error ? error.name : '';
	return { kind: name === 'PasswordException' ? 'pdf-locked' : 'pdf-broken' };
}
