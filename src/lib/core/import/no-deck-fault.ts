// Why no cards can be taken out of a file, in a short code; words/no-deck.ts says each, and what to do.

export type NoDeckFault =
	| 'anki-package'
	| 'backup'
	| 'pdf'
	| 'word'
	| 'excel'
	| 'open-document'
	| 'old-office'
	| 'rich-text'
	| 'page'
	| 'picture'
	| 'sound'
	| 'zip'
	| 'zip-broken'
	| 'zip-too-large'
	| 'json'
	| 'json-broken'
	| 'no-text'
	| 'one-column'
	| 'no-deck'
	| 'no-cards';
