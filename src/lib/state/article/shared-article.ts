// What another app has shared with this one: it stands in the address, as the manifest asks for it.
import { isWebAddress } from '../../core/note/evidence.ts';

export interface SharedText {
	/** Without the page's address, where that was all or the end of it. */
	readonly text: string;
	readonly title: string | null;
	readonly link: string | null;
}

/** Null where nothing was shared. */
export function sharedIn(params: URLSearchParams): SharedText | null {
	const [text, title, url] = ['text', 'title', 'url'].map((key) => params.get(key)?.trim() ?? '');
	if (!text && !title && !url) return null;
	// Phones put the address of a page into its text.
	const [, before = '', last = ''] = /^([\s\S]*?)\s*(\S*)$/.exec(text!) ?? [];
	const link = isWebAddress(url!) ? url! : isWebAddress(last) ? last : null;
	return { text: last === link ? before : text!, title: title || null, link };
}
