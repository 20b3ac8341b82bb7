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

/** Why a file or a pasted text (`file` is null) is not opened as an article. */
export type ArticleRefusal =
	| ArticleFault
	| { readonly kind: 'empty' | 'too-large'; readonly file: string }
	/** The browser did not give its bytes. */
	| { readonly kind: 'not-loaded'; readonly file: string; readonly why: string }
	| { readonly kind: 'too-slow'; readonly file: string | null }
	| { readonly kind: 'not-read'; readonly file: string | null; readonly why: string };

/** What was not read of an article, where something was not. */
export type ArticleNotice =
	| { readonly kind: 'first-pages'; readonly pages: number; readonly read: number }
	/** Pages without text, counted from 1: of many the first, and then `more`. */
	| { readonly kind: 'empty-pages'; readonly pages: readonly number[]; readonly more: boolean };
