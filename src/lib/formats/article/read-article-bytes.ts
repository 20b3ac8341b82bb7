// An article out of the bytes of a file, whatever kind it is; what is no article is a sentence.
import { MOST_ARTICLE_CHARACTERS, type Article } from '../../core/article/article.ts';
import { articleFromText, type SaidBeside } from '../../core/article/from-text.ts';
import { fail, type Result } from '../../core/result.ts';
import { decodeText } from './decode-text.ts';
import { fileKindOf } from './file-kind.ts';
import { articleFromHtml } from './html.ts';
import { articleFromMarkdown } from './markdown.ts';
import { sound, TOO_LONG, type ArticleInFile } from './sound-article.ts';

/** Markup may be several times as long as the text within it. */
const MOST_MARKUP_CHARACTERS = 12_000_000;

export type ArticleTextKind = 'text' | 'markdown' | 'html';

const READERS: Readonly<
	Record<ArticleTextKind, (text: string, beside: SaidBeside | undefined) => Article>
> = { text: articleFromText, markdown: articleFromMarkdown, html: articleFromHtml };

/** An article out of a text of a kind. */
export function readArticleOf(
	kind: ArticleTextKind,
	text: string,
	beside?: SaidBeside
): Result<ArticleInFile, string> {
	const most = kind === 'html' ? MOST_MARKUP_CHARACTERS : MOST_ARTICLE_CHARACTERS;
	if (text.length > most) return fail(TOO_LONG);
	return sound({ article: READERS[kind](text, beside), notice: null });
}

/** Rejects only with what is no fault of the file's. */
export async function readArticleBytes(
	name: string,
	bytes: Uint8Array
): Promise<Result<ArticleInFile, string>> {
	const kind = fileKindOf(name, bytes);
	if (kind.kind === 'other') return fail(kind.why);
	// The readers of packed files are loaded when there is one.
	if (kind.kind === 'docx') return (await import('./docx.ts')).articleFromDocx(bytes);
	if (kind.kind === 'pdf') return fail('Not yet.');
	const text = decodeText(bytes);
	if (text === null) {
		return fail(
			'This is no text, nor a file that Dateline reads: .txt, .md, .html, .docx or .pdf.'
		);
	}
	return readArticleOf(kind.kind, text);
}
