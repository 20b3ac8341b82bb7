// HTML and XML as a tree of elements and texts: nothing in it runs, nothing of it is fetched. It is ours
// because a browser's parser does not exist in a worker, and on a page needs a policy of Trusted Types.
import { decodeEntities } from './entities.ts';

export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: (Element | string)[];
}

/** Every element under one, itself included, in the order of the page. */
export function elementsUnder(root: Element): readonly Element[] {
	const found: Element[] = [];
	const waiting: Element[] = [root];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		found.push(next);
		for (let at = next.children.length - 1; at >= 0; at -= 1) {
			const child = next.children[at]!;
			if (typeof child !== 'string') waiting.push(child);
		}
	}
	return found;
}

export const textWithin = (element: Element): string =>
	element.children.map((child) => (typeof child === 'string' ? child : textWithin(child))).join('');

/** These never have an end of their own. */
const EMPTY = new Set(
	'area base br col embed hr img input link meta param source track wbr'.split(' ')
);

/** What stands in these is no markup. */
const RAW = new Set('script style textarea title xmp noscript template iframe noembed'.split(' '));

/** The start of one of these ends an open paragraph, as browsers do it. */
const ENDS_PARAGRAPH =
	/^(?:address|article|aside|blockquote|details|div|dl|dt|dd|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|ul)$/;

/** Deeper than this, elements are put beside one another: no recursion over the tree runs too deep. */
const DEEPEST = 256;

export interface MarkupOptions {
	/** XML: names keep their case and prefix, and no element is empty or raw by its name. */
	readonly xml?: boolean;
}

/** Never throws: what is not understood is passed over. Takes time in proportion to the length. */
export function parseMarkup(source: string, { xml = false }: MarkupOptions = {}): Element {
	const root: Element = { name: '', attributes: {}, children: [] };
	const open: Element[] = [root];
	const add = (node: Element | string) => void open.at(-1)!.children.push(node);
	let at = 0;
	while (at < source.length) {
		const next = source.indexOf('<', at);
		const end = next < 0 ? source.length : next;
		if (end > at) add(decodeEntities(source.slice(at, end)));
		if (next < 0) break;
		at = passed(source, next);
		if (at > next) continue;
		const tag = readTag(source, next, xml);
		if (tag === null) {
			add('<');
			at = next + 1;
			continue;
		}
		at = tag.end;
		if (tag.closes) {
			close(open, tag.name);
			continue;
		}
		const element: Element = { name: tag.name, attributes: tag.attributes, children: [] };
		if (!xml && ENDS_PARAGRAPH.test(tag.name)) closeParagraph(open, tag.name);
		add(element);
		if (!xml && RAW.has(tag.name)) {
			const rawEnd = endOfRaw(source, tag.name, at);
			const text = source.slice(at, rawEnd);
			element.children.push(tag.name === 'title' ? decodeEntities(text) : text);
			at = rawEnd;
		} else if (!tag.isEmpty && !(!xml && EMPTY.has(tag.name)) && open.length < DEEPEST) {
			open.push(element);
		}
	}
	return root;
}

/** The end of a remark, a declaration or CDATA that begins here; else where it was. */
function passed(source: string, at: number): number {
	const after = (mark: string, from: number) => {
		const found = source.indexOf(mark, from);
		return found < 0 ? source.length : found + mark.length;
	};
	if (source.startsWith('<!--', at)) return after('-->', at + 4);
	if (source[at + 1] === '!' || source[at + 1] === '?') return after('>', at + 2);
	return at;
}

function endOfRaw(source: string, name: string, from: number): number {
	const end = new RegExp(`</${name}`, 'gi');
	end.lastIndex = from;
	return end.exec(source)?.index ?? source.length;
}

interface Tag {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly closes: boolean;
	readonly isEmpty: boolean;
	readonly end: number;
}

const NAME = /<(\/?)([a-z][a-z0-9:_.-]{0,60})/iy;
const ATTRIBUTE = /\s*\/?\s*([^\s=>/"'][^\s=>/]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y;
const TAG_END = /[^>]*?(\/?)>/y;

function readTag(source: string, at: number, xml: boolean): Tag | null {
	NAME.lastIndex = at;
	const start = NAME.exec(source);
	if (!start) return null;
	const attributes: Record<string, string> = Object.create(null);
	let end = NAME.lastIndex;
	for (;;) {
		ATTRIBUTE.lastIndex = end;
		const match = ATTRIBUTE.exec(source);
		if (!match) break;
		end = ATTRIBUTE.lastIndex;
		const name = xml ? match[1]! : match[1]!.toLowerCase();
		const value = match[2] ?? match[3] ?? match[4] ?? '';
		// A picture within an attribute is nothing that anybody reads.
		if (value.length <= 10_000) attributes[name] ??= decodeEntities(value);
	}
	TAG_END.lastIndex = end;
	const last = TAG_END.exec(source);
	return {
		name: xml ? start[2]! : start[2]!.toLowerCase(),
		attributes,
		closes: start[1] === '/',
		isEmpty: last?.[1] === '/' && (xml || /^(?:svg|path|use|circle|rect|g)$/.test(start[2]!)),
		end: last ? TAG_END.lastIndex : source.length
	};
}

/** Closes the innermost open element of the name, and those within it; else nothing. */
function close(open: Element[], name: string): void {
	for (let index = open.length - 1; index > 0; index -= 1) {
		if (open[index]!.name === name) return void open.splice(index);
	}
}

function closeParagraph(open: Element[], opening: string): void {
	const last = open.at(-1)!.name;
	if (last === 'p' || (last === opening && /^(?:li|dt|dd)$/.test(last))) open.pop();
	else if (/^h[1-6]$/.test(last) && opening !== 'div') open.pop();
}
