// Why a file or a text gives no article, and what a reader should know of one that does.

/** Which kind of file it is that is not read. */
export type OtherFile =
	'picture' | 'old-word' | 'rich-text' | 'safari-archive' | 'film' | 'mhtml' | 'pages';

export type ArticleFault =
	| { readonly kind: 'other-file'; readonly what: OtherFile }
	| { readonly kind: 'unread-file'; readonly name: string }
	| {
			readonly kind:
				| 'too-long'
				| 'no-words'
				| 'no-text-file'
				| 'is-pdf'
				| 'docx-missing'
				| 'docx-broken'
				| 'docx-unreadable'
				| 'pdf-without-text'
				| 'pdf-locked'
				| 'pdf-broken';
	  };

/** What was not read of an article, where something was not. */
export type ArticleNotice =
	| { readonly kind: 'first-pages'; readonly pages: number; readonly read: number }
	/** Pages without text, counted from 1: of many the first, and then `more`. */
	| { readonly kind: 'empty-pages'; readonly pages: readonly number[]; readonly more: boolean };
