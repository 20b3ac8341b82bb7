// What a card asks for, and of whose report: kinds, of which a language's words make sentences.
import type { AsOf } from './as-of.ts';

export type Task =
	| { readonly kind: 'meaning' | 'term' | 'answer' | 'figure' | 'date' | 'speaker' | 'gap' }
	/** What somebody said about what is shown. */
	| { readonly kind: 'statement'; readonly speaker: string }
	/** What a party wants; the question is in the task. */
	| { readonly kind: 'position'; readonly party: string; readonly issue: string }
	/** Whose position it is that is shown. */
	| { readonly kind: 'party'; readonly issue: string };

/** Several documents may speak of one position: whose report is meant, and as of when. */
export type Context =
	| { readonly kind: 'as-of'; readonly date: AsOf }
	| { readonly kind: 'reported-by'; readonly publisher: string; readonly date: AsOf }
	/** Of a document with a title, or with a few words in place of one. */
	| { readonly kind: 'reported-in-title'; readonly title: string; readonly date: AsOf }
	| { readonly kind: 'reported-in'; readonly what: string; readonly date: AsOf };
