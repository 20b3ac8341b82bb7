// A pasted text that has not been read yet, kept for this tab alone: a reload does not lose it.
import { Keeper } from '../app/keeper.ts';
import { asJson } from '../app/kept-forms.ts';

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

/** Where a text is too long to be kept it stands in the field still, and only a reload would lose it. */
const KEPT = new Keeper<PastedText>('dateline.article', asJson(soundText), () => sessionStorage);

export const keptPastedText = (): PastedText => KEPT.read() ?? NOTHING_PASTED;

export const keepPastedText = (pasted: PastedText): boolean =>
	KEPT.keep(pasted === NOTHING_PASTED ? null : pasted);

function soundText(value: unknown): PastedText | null {
	const { text, html, title, link } = Object(value);
	const others = [html, title, link];
	const sound =
		typeof text === 'string' && others.every((one) => one === null || typeof one === 'string');
	return sound ? { text, html, title, link } : null;
}
