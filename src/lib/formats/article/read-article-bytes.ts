// An article from the bytes of a file, whatever kind it is; or why it is no article.
import { MOST_ARTICLE_CHARACTERS, type Article } from '../../core/article/article.ts';
import { articleFromText, type SaidBeside } from '../../core/article/from-text.ts';
import type { ArticleFault } from '../../core/article/file-fault.ts';
import { fail, type Result } from '../../core/result.ts';
import { decodeText } from '../encoding/decode-text.ts';
import { articleFromDocx } from './docx.ts';
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

/** An article from a text of a known kind. */
export function readArticleOf(
	kind: ArticleTextKind,
	text: string,
	beside?: SaidBeside
): Result<ArticleInFile, ArticleFault> {
	const most = kind === 'html' ? MOST_MARKUP_CHARACTERS : MOST_ARTICLE_CHARACTERS;
	if (text.length > most) return fail(TOO_LONG);
	return sound({ article: READERS[kind](text, beside), notices: [] });
}

/** A file that is not a PDF, whose reader needs a worker of its own. Never throws. */
export async function readArticleBytes(
	name: string,
	bytes: Uint8Array
): Promise<Result<ArticleInFile, ArticleFault>> {
	const kind = fileKindOf(name, bytes);
	switch (kind.kind) {
		case 'other':
			return fail(kind.why);
		case 'docx':
			return articleFromDocx(bytes);
		case 'pdf':
			return fail({ kind: 'is-pdf' });
		case 'text':
		case 'markdown':
		case 'html': {
			const text = await decodeText(bytes);
			return text === null ? fail({ kind: 'no-text-file' }) : readArticleOf(kind.kind, text);
		}
	}
}
