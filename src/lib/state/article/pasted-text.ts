// A text that was pasted and not read yet, kept for this tab alone: a reload does not lose it.

const KEY = 'dateline.article';

export interface PastedText {
	/** What stands in the field, or would. */
	readonly text: string;
	/** The page's own form of it, where it was pasted from a page. */
	readonly html: string | null;
	/** What a phone said of a shared page. */
	readonly title: string | null;
	readonly link: string | null;
}

export const NOTHING_PASTED: PastedText = { text: '', html: null, title: null, link: null };

export function keptDraft(): PastedText {
	try {
		const kept = Object(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
		const { text, html, title, link } = kept;
		const others = [html, title, link];
		const sound =
			typeof text === 'string' && others.every((one) => one === null || typeof one === 'string');
		return sound ? { text, html, title, link } : NOTHING_PASTED;
	} catch {
		return NOTHING_PASTED;
	}
}

export function keepDraft(draft: PastedText): void {
	try {
		if (draft === NOTHING_PASTED) sessionStorage.removeItem(KEY);
		else sessionStorage.setItem(KEY, JSON.stringify(draft));
	} catch {
		// Too long for this tab's storage: it stands in the field still, and only a reload would lose it.
	}
}
