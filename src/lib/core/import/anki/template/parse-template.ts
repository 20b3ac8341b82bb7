// Anki's template language: fields in double braces, with filters before them, and sections that stand
// only where a field is filled, or only where it is not.

export interface FieldNode {
	readonly kind: 'field';
	readonly name: string;
	/** In the order in which they are applied: the last that is written is the first. */
	readonly filters: readonly string[];
}

export interface SectionNode {
	readonly kind: 'section';
	readonly name: string;
	/** Whether it stands where the field is empty. */
	readonly isNegated: boolean;
	readonly nodes: readonly TemplateNode[];
}

export type TemplateNode =
	{ readonly kind: 'text'; readonly text: string } | FieldNode | SectionNode;

export interface Template {
	readonly nodes: readonly TemplateNode[];
	/** A brace or a section has no end, or an end no beginning: it is read as far as it can be. */
	readonly isBroken: boolean;
}

/** Old templates may take other signs than braces. */
const OTHER_SIGNS = '{{=<% %>=}}';
/** Deeper than anybody writes. */
const MOST_DEPTH = 60;

interface OpenSection {
	readonly name: string;
	readonly isNegated: boolean;
	readonly nodes: TemplateNode[];
}

export function parseTemplate(source: string): Template {
	const hasOther = source.trimStart().startsWith(OTHER_SIGNS);
	const text = hasOther ? source.trimStart().slice(OTHER_SIGNS.length) : source;
	const [open, close] = hasOther ? (['<%', '%>'] as const) : (['{{', '}}'] as const);
	const root: TemplateNode[] = [];
	const sections: OpenSection[] = [];
	let isBroken = false;
	const add = (node: TemplateNode) => (sections.at(-1)?.nodes ?? root).push(node);
	const addText = (piece: string) => piece !== '' && add({ kind: 'text', text: piece });
	const closeLast = () => {
		const section = sections.pop()!;
		add({ kind: 'section', ...section });
	};
	let at = 0;
	while (at < text.length) {
		const begin = text.indexOf(open, at);
		const comment = text.indexOf('<!--', at);
		if (comment >= 0 && (begin < 0 || comment < begin)) {
			// Nothing is a field in a comment.
			const end = text.indexOf('-->', comment);
			const next = end < 0 ? text.length : end + 3;
			addText(text.slice(at, next));
			at = next;
			continue;
		}
		const end = begin < 0 ? -1 : text.indexOf(close, begin + open.length);
		if (end < 0) {
			isBroken ||= begin >= 0;
			addText(text.slice(at));
			break;
		}
		addText(text.slice(at, begin));
		// A third brace belongs to the first pair, as in Mustache.
		const inner = text
			.slice(begin + open.length, end)
			.replace(/^\{+/, '')
			.trim();
		at = end + close.length;
		const [sign, name] = [inner[0] ?? '', inner.slice(1).trim()];
		if (sign === '#' || sign === '^') {
			if (sections.length < MOST_DEPTH) {
				sections.push({ name, isNegated: sign === '^', nodes: [] });
			} else isBroken = true;
		} else if (sign === '/') {
			const opened = sections.findLastIndex((section) => section.name === name);
			isBroken ||= opened !== sections.length - 1 || opened < 0;
			while (opened >= 0 && sections.length > opened) closeLast();
		} else if (sign !== '!' && inner !== '') add(fieldIn(inner));
	}
	isBroken ||= sections.length > 0;
	while (sections.length > 0) closeLast();
	return { nodes: root, isBroken };
}

function fieldIn(inner: string): FieldNode {
	const parts = inner.split(':').map((part) => part.trim());
	const name = parts.pop()!;
	return { kind: 'field', name, filters: parts.reverse().filter((part) => part !== '') };
}
