// Why a file or a text gives no article, in English.
const SAVE_AS = 'Open it in its own program and save it as .docx, .pdf or plain text';

export const articleProblems = {
	otherFile: {
		picture:
			'This is a picture, and Dateline reads no text off pictures. If your device can copy the text out of it, paste that here.',
		'old-word': `This is a file of an old Word. ${SAVE_AS}.`,
		'rich-text': `This is a file in rich text (.rtf). ${SAVE_AS}.`,
		'safari-archive':
			'This is a page as Safari archives it. Save it as “Page Source” (.html) instead, or copy its text and paste it here.',
		film: 'This is a film or a recording, not a text.',
		mhtml:
			'This is a page in an archive (.mhtml). Save it as a web page (.html) instead, or copy its text and paste it here.',
		pages: 'This is a file of Pages. Choose File › Export To › Word or PDF there, and open that.'
	},
	/** How the sentences below call what is read. */
	fileNamed: (name: string) => `“${name}”`,
	thisText: 'This text',
	tookTooLong: (what: string) =>
		`${what} took longer than a minute to read, and was given up. Copy the part you want and paste it here.`,
	notRead: (what: string, why: string) =>
		`${what} could not be read (${why}). If it is very large, close other tabs and try again.`,
	empty: (name: string) => `“${name}” is empty.`,
	tooLarge: (name: string) =>
		`“${name}” is larger than 50 MB, too much for an article. Copy its text and paste it here.`,
	notLoaded: (name: string, why: string) =>
		`The browser could not read “${name}” (${why}). Choose it again; if it lies in a cloud folder, load it to the device first.`,
	unreadFile: (name: string) => `Dateline cannot read files like “${name}”. ${SAVE_AS}.`,
	fault: {
		'too-long':
			'This is longer than a million characters, about 150,000 words: no article, but a book. Take the part you want to learn from, and open or paste that.',
		'no-words':
			'There is no text in it. If it is a web page, copy its text in the browser and paste it here.',
		'no-text-file':
			'This is no text, nor a file that Dateline reads: .txt, .md, .html, .docx or .pdf.',
		'is-pdf': 'This is a PDF.',
		'docx-missing':
			'There is no Word document in this file: it was packed otherwise, or cut off. Load it once more where you have it from; or unpack it, and open the text in it.',
		'docx-broken':
			'This Word document is broken or cut off. Open it in Word, save it again, and open that; or copy its text and paste it here.',
		'docx-unreadable': 'This Word document is broken: its text cannot be read.',
		'pdf-without-text':
			'This PDF has no text, only pictures of its pages, as a scanner makes them. If your device can copy text out of pictures, paste that here.',
		'pdf-locked':
			'This PDF is locked with a password. Open it in a PDF viewer, and print it to a new PDF or copy its text; open or paste that here.',
		'pdf-broken':
			'This PDF is broken or cut off. Load it once more where you have it from; or open it in a PDF viewer, copy its text and paste it here.'
	},
	firstPages: (pages: number, read: number) => `Of ${pages} pages the first ${read} were read.`,
	emptyPages: (pages: readonly number[], more: boolean) =>
		`${pages.length === 1 ? 'Page' : 'Pages'} ${pages.join(', ')}${more ? ' and more' : ''} ${pages.length === 1 ? 'holds' : 'hold'} no text.`
};
