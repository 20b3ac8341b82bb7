// What a file is, by its first bytes; its name only tells texts from one another.

export type ArticleFileKind = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

/** A kind that can be read, or why not and what to do, in a sentence. */
export type FileKind =
	{ readonly kind: ArticleFileKind } | { readonly kind: 'other'; readonly why: string };

const SAVE_AS = 'Open it in its own program and save it as .docx, .pdf or plain text';

const other = (why: string): FileKind => ({ kind: 'other', why });

const PICTURE = other(
	'This is a picture, and Dateline reads no text off pictures. If your device can copy the text out of it, paste that here.'
);

const SIGNATURES: readonly (readonly [start: string, kind: FileKind])[] = [
	['%PDF-', { kind: 'pdf' }],
	['\u00d0\u00cf\u0011\u00e0', other(`This is a file of an old Word. ${SAVE_AS}.`)],
	['{\\rtf', other(`This is a file in rich text (.rtf). ${SAVE_AS}.`)],
	['\u0089PNG', PICTURE],
	['\u00ff\u00d8\u00ff', PICTURE],
	['GIF8', PICTURE],
	['II*\0', PICTURE],
	['MM\0*', PICTURE],
	['RIFF', PICTURE],
	[
		'bplist',
		other(
			'This is a page as Safari archives it. Save it as “Page Source” (.html) instead, or copy its text and paste it here.'
		)
	]
];

const BY_NAME: readonly (readonly [ending: RegExp, kind: ArticleFileKind])[] = [
	[/\.(?:md|markdown|mdown)$/i, 'markdown'],
	[/\.(?:x?html?|xht)$/i, 'html']
];

/** `bytes` is the whole file, or its first kilobyte at least. */
export function fileKindOf(name: string, bytes: Uint8Array): FileKind {
	const start = String.fromCharCode(...bytes.subarray(0, 1024));
	const signed = SIGNATURES.find(([signature]) => start.startsWith(signature));
	if (signed) return signed[1];
	// Some put a few bytes before it; readers of PDF allow for that.
	if (start.includes('%PDF-')) return { kind: 'pdf' };
	if (start.startsWith('PK')) return zipKindOf(name);
	if (start.slice(4, 8) === 'ftyp') {
		return /^(?:heic|heix|mif1|avif)/.test(start.slice(8, 12))
			? PICTURE
			: other('This is a film or a recording, not a text.');
	}
	if (/^(?:From|MIME-Version|Subject):.*multipart\/related/is.test(start)) {
		return other(
			'This is a page in an archive (.mhtml). Save it as a web page (.html) instead, or copy its text and paste it here.'
		);
	}
	const named = BY_NAME.find(([ending]) => ending.test(name));
	if (named) return { kind: named[1] };
	return {
		kind: /^\s*(?:<!doctype html|<html|<head|<body|<article)[\s>]/i.test(
			start.replace(/^\u00ef\u00bb\u00bf/, '')
		)
			? 'html'
			: 'text'
	};
}

function zipKindOf(name: string): FileKind {
	if (/\.pages$/i.test(name)) {
		return other(
			'This is a file of Pages. Choose File › Export To › Word or PDF there, and open that.'
		);
	}
	if (/\.(?:odt|epub|pptx|xlsx|odp|ods|key|numbers)$/i.test(name)) {
		return other(`Dateline cannot read files like “${name.slice(-60)}”. ${SAVE_AS}.`);
	}
	return { kind: 'docx' };
}
