// What Word does not show: runs that are hidden, by themselves or by their style.
import { elementsUnder, type Element } from '../markup/markup.ts';

/** The names of the styles whose text is hidden. */
export type HiddenStyles = ReadonlySet<string>;

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
	element?.children.find(
		(child): child is Element => typeof child !== 'string' && child.name === name
	);

/** `styles` is the document's part that says what its styles are; null where it has none. */
export function hiddenStylesIn(styles: Element | null): HiddenStyles {
	const byId = new Map<string, Element>();
	for (const element of styles ? elementsUnder(styles) : []) {
		const id = element.attributes['w:styleId'];
		if (element.name === 'w:style' && id !== undefined) byId.set(id, element);
	}
	const isHidden = (id: string, seen: ReadonlySet<string> = new Set()): boolean => {
		const style = byId.get(id);
		if (!style || seen.has(id)) return false;
		const own = vanishIn(childOf(style, 'w:rPr'));
		const base = childOf(style, 'w:basedOn')?.attributes['w:val'];
		return own ?? (base !== undefined && isHidden(base, new Set([...seen, id])));
	};
	return new Set([...byId.keys()].filter((id) => isHidden(id)));
}

/** Whether a run shows nothing: what it says itself counts more than its style, and that more than its paragraph's. */
export function isHiddenRun(
	run: Element,
	paragraphStyle: string | undefined,
	hidden: HiddenStyles
): boolean {
	const properties = childOf(run, 'w:rPr');
	const own = vanishIn(properties);
	if (own !== null) return own;
	const style = childOf(properties, 'w:rStyle')?.attributes['w:val'];
	return [style, paragraphStyle].some((id) => id !== undefined && hidden.has(id));
}

/** Null where nothing is said of it. */
function vanishIn(properties: Element | undefined): boolean | null {
	const vanish = childOf(properties, 'w:vanish');
	return vanish ? !/^(?:0|false|off)$/i.test(vanish.attributes['w:val'] ?? '') : null;
}
