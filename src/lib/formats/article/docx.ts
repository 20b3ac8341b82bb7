// An article from a Word document: its main part, whose paragraphs are plain elements.
import { articleFromParagraphs } from '../../core/article/from-text.ts';
import { MOST_ARTICLE_CHARACTERS } from '../../core/article/article.ts';
import type { ArticleFault } from '../../core/article/file-fault.ts';
import { fail, type Result } from '../../core/result.ts';
import { decodeNamedText } from '../encoding/decode-text.ts';
import { elementsUnder, parseMarkup, type Element } from '../markup/markup.ts';
import { hiddenStylesIn } from './docx-hidden.ts';
import { paragraphsUnder } from './docx-paragraphs.ts';
import { sound, TOO_LONG, type ArticleInFile } from './sound-article.ts';
import { fileInZip } from '../zip/zip-entry.ts';

const TEXT = 'word/document.xml';
const STYLES = 'word/styles.xml';
/** Says where the text stands, if it stands elsewhere. */
const PARTS = '_rels/.rels';
/** Word writes some twenty characters of markup for one of text. */
const MOST_BYTES = 40 * MOST_ARTICLE_CHARACTERS;

/** Never throws: what is broken, locked or no such document is a fault. */
export function articleFromDocx(bytes: Uint8Array): Result<ArticleInFile, ArticleFault> {
	let entry = fileInZip(bytes, TEXT, MOST_BYTES);
	if (entry.kind === 'missing') entry = fileInZip(bytes, textPartOf(bytes), MOST_BYTES);
	switch (entry.kind) {
		case 'missing':
			return fail({ kind: 'docx-missing' });
		case 'too large':
			return fail(TOO_LONG);
		case 'broken':
			return fail({ kind: 'docx-broken' });
		case 'file': {
			const body = markupOf(entry.bytes);
			if (body === null) return fail({ kind: 'docx-unreadable' });
			const hidden = hiddenStylesIn(partOf(bytes, STYLES));
			return sound({ article: articleFromParagraphs(paragraphsUnder(body, hidden)), notices: [] });
		}
	}
}

function markupOf(bytes: Uint8Array): Element | null {
	const source = decodeNamedText(bytes);
	return source === null ? null : parseMarkup(source, { xml: true });
}

/** A part of the document besides its text; null where it has none that can be read. */
function partOf(bytes: Uint8Array, name: string): Element | null {
	const entry = fileInZip(bytes, name, MOST_BYTES);
	return entry.kind === 'file' ? markupOf(entry.bytes) : null;
}

function textPartOf(bytes: Uint8Array): string {
	const parts = partOf(bytes, PARTS);
	const named = parts
		? elementsUnder(parts).find(({ attributes }) => attributes.Type?.endsWith('/officeDocument'))
		: undefined;
	return named?.attributes.Target?.replace(/^\//, '') ?? TEXT;
}
