// Anki's gaps in a text: {{c1::answer::hint}}, one within another, several numbers for one ({{c1,2::…}}).

export type GapNode = { readonly kind: 'text'; readonly text: string } | Gap;

export interface Gap {
	readonly kind: 'gap';
	/** The cards that ask for it, from 1; 0 is on all cards and asked for by none. */
	readonly numbers: readonly number[];
	readonly nodes: readonly GapNode[];
	readonly hint: string | null;
}

const TOKEN = /\{\{c(\d{1,3}(?:,\d{1,3})*)::|\}\}/g;
/** Anki makes no more cards of one note. */
const MOST_NUMBER = 500;
const MOST_DEPTH = 60;

interface OpenGap {
	/** As it stands, in case it has no end. */
	readonly written: string;
	readonly numbers: readonly number[];
	readonly nodes: GapNode[];
	hint: string | null;
}

/** The text in order. Braces without their others stay text. */
export function parseGaps(text: string): readonly GapNode[] {
	const root: GapNode[] = [];
	const open: OpenGap[] = [];
	const addText = (piece: string) => {
		if (piece === '') return;
		const gap = open.at(-1);
		if (!gap) root.push({ kind: 'text', text: piece });
		else if (gap.hint !== null) gap.hint += piece;
		else {
			const bar = piece.indexOf('::');
			const shown = bar < 0 ? piece : piece.slice(0, bar);
			if (shown !== '') gap.nodes.push({ kind: 'text', text: shown });
			if (bar >= 0) gap.hint = piece.slice(bar + 2);
		}
	};
	let end = 0;
	for (const match of text.matchAll(TOKEN)) {
		addText(text.slice(end, match.index));
		end = match.index + match[0].length;
		const numbers = match[1]?.split(',').map(Number);
		if (numbers && open.length < MOST_DEPTH) {
			open.push({ written: match[0], numbers: [...new Set(numbers)], nodes: [], hint: null });
		} else if (!numbers && open.length > 0) {
			const { numbers: asked, nodes, hint } = open.pop()!;
			const gap: Gap = { kind: 'gap', numbers: asked, nodes, hint };
			(open.at(-1)?.nodes ?? root).push(gap);
		} else addText(match[0]);
	}
	addText(text.slice(end));
	// What has no end is no gap: it stands as it was written, from the outermost on.
	for (const { written, nodes, hint } of open) {
		root.push({ kind: 'text', text: written }, ...nodes);
		if (hint !== null) root.push({ kind: 'text', text: `::${hint}` });
	}
	return root;
}

/** The numbers that gaps ask for, each once, smallest first. */
export function gapNumbers(text: string): readonly number[] {
	const numbers = new Set<number>();
	const gather = (nodes: readonly GapNode[]): void => {
		for (const node of nodes) {
			if (node.kind === 'text') continue;
			node.numbers.forEach((each) => each >= 1 && each <= MOST_NUMBER && numbers.add(each));
			gather(node.nodes);
		}
	};
	gather(parseGaps(text));
	return [...numbers].sort((a, b) => a - b);
}

const asks = (gap: Gap, number: number): boolean => gap.numbers.includes(number);

/** What stands in the gaps of a card, their own inner gaps opened. */
export function answersOfGaps(text: string, number: number): readonly string[] {
	const answers: string[] = [];
	const gather = (nodes: readonly GapNode[]): void => {
		for (const node of nodes) {
			if (node.kind === 'text') continue;
			if (asks(node, number)) answers.push(opened(node.nodes));
			else gather(node.nodes);
		}
	};
	gather(parseGaps(text));
	return answers;
}

const opened = (nodes: readonly GapNode[]): string =>
	nodes.map((node) => (node.kind === 'text' ? node.text : opened(node.nodes))).join('');

const isOcclusion = (gap: Gap): boolean => {
	const [first] = gap.nodes;
	return first?.kind === 'text' && first.text.startsWith('image-occlusion:');
};

const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A card's side as HTML. A question has its own gaps empty, with their hints; other gaps are open on
 * both sides. Covered places of a picture are no text, and leave nothing.
 */
export function renderGaps(text: string, number: number, side: 'front' | 'back'): string {
	const render = (nodes: readonly GapNode[]): string =>
		nodes
			.map((node) => {
				if (node.kind === 'text') return node.text;
				if (isOcclusion(node)) return '';
				const inner = () => render(node.nodes);
				const ordinal = node.numbers.join(',');
				if (!asks(node, number)) {
					return `<span class="cloze-inactive" data-ordinal="${ordinal}">${inner()}</span>`;
				}
				const shown = side === 'back' ? inner() : `[${hintOf(node)}]`;
				return `<span class="cloze" data-ordinal="${ordinal}">${shown}</span>`;
			})
			.join('');
	return render(parseGaps(text));
}

/** A hint is HTML, as the field is; without one, three dots. */
const hintOf = ({ hint }: Gap): string => (hint === null || hint === '' ? '...' : hint);

/** Only what the gaps of a card hold, or as many dots: Anki's filter "cloze-only". */
export const renderGapsOnly = (text: string, number: number, side: 'front' | 'back'): string =>
	side === 'back'
		? answersOfGaps(text, number).join(', ')
		: answersOfGaps(text, number)
				.map(() => '[...]')
				.join(', ');

export { escaped as escapedHtml };
