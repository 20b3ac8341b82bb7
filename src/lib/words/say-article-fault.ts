// Why a file or a text gives no article, and what was not read of one, in sentences.
import type { ArticleNotice, ArticleRefusal } from '../core/article/file-fault.ts';
import { inSentence } from '../core/language/plain-text.ts';
import { words } from './article-problems.ts';

export function sayArticleFault(fault: ArticleRefusal): string {
	switch (fault.kind) {
		case 'empty':
			return words.empty(inSentence(fault.file));
		case 'too-large':
			return words.tooLarge(inSentence(fault.file));
		case 'not-loaded':
			return words.notLoaded(inSentence(fault.file), fault.why);
		case 'too-slow':
			return words.tookTooLong(nameOf(fault.file));
		case 'not-read':
			return words.notRead(nameOf(fault.file), fault.why);
		case 'other-file':
			return words.otherFile[fault.what];
		case 'unread-file':
			return words.unreadFile(fault.name);
		case 'too-long':
		case 'no-words':
		case 'no-text-file':
		case 'is-pdf':
		case 'docx-missing':
		case 'docx-broken':
		case 'docx-unreadable':
		case 'pdf-without-text':
		case 'pdf-locked':
		case 'pdf-broken':
			return words.fault[fault.kind];
	}
}

const nameOf = (file: string | null): string =>
	file === null ? words.thisText : words.fileNamed(inSentence(file));

/** Null where all of it was read. */
export const sayArticleNotices = (notices: readonly ArticleNotice[]): string | null =>
	notices.map(sayNotice).join(' ') || null;

function sayNotice(notice: ArticleNotice): string {
	switch (notice.kind) {
		case 'first-pages':
			return words.firstPages(notice.pages, notice.read);
		case 'empty-pages':
			return words.emptyPages(notice.pages, notice.more);
	}
}
