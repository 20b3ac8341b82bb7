// Why a file or a text gives no article, and what was not read of one, in sentences.
import type { ArticleFault, ArticleNotice } from '../core/article/file-fault.ts';
import { words } from './article-problems.ts';

export function sayArticleFault(fault: ArticleFault): string {
	switch (fault.kind) {
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
