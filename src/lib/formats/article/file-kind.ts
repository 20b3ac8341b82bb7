// What a file is, by its first bytes; its name only tells texts from one another.

import type { ArticleFault, OtherFile } from '../../core/article/file-fault.ts';

export type ArticleFileKind = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

/** A kind that can be read, or why not. */
export type FileKind =
	{ readonly kind: ArticleFileKind } | { readonly kind: 'other'; readonly why: ArticleFault };

const other = (what: OtherFile): FileKind => ({
	kind: 'other',
	why: { kind: 'other-file', what }
});

const PICTURE = other('picture');

const SIGNATURES: readonly (readonly [start: string, kind: FileKind])[] = [
	['%PDF-', { kind: 'pdf' }],
	['\u00d0\u00cf\u0011\u00e0', other('old-word')],
	['{\\rtf', other('rich-text')],
	['\u0089PNG', PICTURE],
	['\u00ff\u00d8\u00ff', PICTURE],
	['GIF8', PICTURE],
	['II*\0', PICTURE],
	['MM\0*', PICTURE],
	['RIFF', PICTURE],
	['bplist', other('safari-archive')]
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
		return /^(?:heic|heix|mif1|avif)/.test(start.slice(8, 12)) ? PICTURE : other('film');
	}
	if (/^(?:From|MIME-Version|Subject):.*multipart\/related/is.test(start)) {
		return other('mhtml');
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
		return other('pages');
	}
	if (/\.(?:odt|epub|pptx|xlsx|odp|ods|key|numbers)$/i.test(name)) {
		return { kind: 'other', why: { kind: 'unread-file', name: name.slice(-60) } };
	}
	return { kind: 'docx' };
}
