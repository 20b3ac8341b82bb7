// Cards from other programs, in English: what stands in their deck, and why a file has none.
export const elsewhere = {
	/** What stands in a deck that is made of such a file. */
	deck: {
		licence: 'not stated',
		description: (name: string) => `Imported from “${name}”.`,
		source: (title: string) => `Source: ${title}.`
	},
	/** Why a file has no cards, and what to do; `name` is the file's. */
	faults: {
		'anki-package': (name: string) =>
			`“${name}” is an Anki package. Dateline cannot import packages yet: in Anki, export “Notes in Plain Text (.txt)” and open that file here.`,
		backup: (name: string) =>
			`“${name}” is a Dateline backup. Restore it under Settings → Your data.`,
		pdf: (name: string) =>
			`“${name}” is a PDF. To make cards from its text, open it under Create cards from an article.`,
		word: (name: string) =>
			`“${name}” is a Word document. To make cards from its text, open it under Create cards from an article.`,
		excel: (name: string) =>
			`“${name}” is an Excel workbook. In Excel, choose Save as → CSV UTF-8, then open that file here; or copy the columns and paste them below.`,
		'open-document': (name: string) =>
			`“${name}” is a LibreOffice document. Save it as CSV if it is a table, then open that file here; or copy the columns and paste them below.`,
		'old-office': (name: string) =>
			`“${name}” is an old Office document. Save it as CSV or text, then open that file here.`,
		'rich-text': (name: string) =>
			`“${name}” is formatted text (RTF). Save it as plain text, then open that file here.`,
		page: (name: string) =>
			`“${name}” is a web page, not a deck. To make cards from its text, open it under Create cards from an article.`,
		picture: (name: string) => `“${name}” is a picture. A file with cards is needed here.`,
		sound: (name: string) => `“${name}” is a sound file. A file with cards is needed here.`,
		zip: (name: string) =>
			`“${name}” is a ZIP file without cards that Dateline knows: neither Mochi’s data nor CrowdAnki’s deck.json is in it.`,
		'zip-broken': (name: string) =>
			`“${name}” is damaged or incomplete. Download or export it again.`,
		'zip-too-large': (name: string) => `“${name}” unpacks to more than 60 MB of text.`,
		json: (name: string) =>
			`“${name}” is a JSON file, but not a deck: CrowdAnki’s deck.json and answers saved by Dateline work.`,
		'json-broken': (name: string) =>
			`“${name}” is damaged or incomplete: its JSON ends or breaks in the middle. Export it again.`,
		'no-text': (name: string) =>
			`“${name}” contains no text, so there are no cards in it. Decks, tables and lists of cards are text files.`,
		'one-column': (name: string) =>
			`“${name}” has only one column. Cards need at least two: a front and a back.`,
		'no-deck': (name: string) =>
			`“${name}” has no cards in it. Dateline looks for its own decks, for “Q:” and “A:” lines, and for “question::answer” lines and ==gaps== as in Obsidian.`,
		'no-cards': (name: string) =>
			`“${name}” has no cards in it that Dateline recognises. Put one card on each line: the question, a tab, the answer.`
	}
};
