// A card's side by Anki's template language, as HTML that nobody has looked through yet: whoever shows
// it makes it harmless first.
import type { LeftKind } from '../../left.ts';
import { answersOfGaps, escapedHtml, renderGaps, renderGapsOnly } from './cloze-text.ts';
import { isFilled, plainText } from './field-text.ts';
import type { FieldNode, Template, TemplateNode } from './parse-template.ts';
import { furigana, kana, kanji } from './reading-aids.ts';

/** What is there besides the note's own fields. */
export const SPECIAL_FIELDS: ReadonlySet<string> = new Set([
	'Tags',
	'Type',
	'Deck',
	'Subdeck',
	'Card',
	'CardFlag',
	'CardID',
	'FrontSide'
]);

const FILTERS = ['text', 'hint', 'type', 'nc', 'cloze', 'cloze-only', 'furigana', 'kana', 'kanji'];

/** Whether a filter does here what it does in Anki. */
export const isKnownFilter = (filter: string): boolean => FILTERS.includes(filter);

/** What a template may ask for besides the note's fields. */
export interface CardContext {
	/** The note's fields by name. */
	readonly fields: ReadonlyMap<string, string>;
	/** From 0. Of a type with gaps, one less than the gap's number. */
	readonly ord: number;
	/** Whether the type makes a card a gap. */
	readonly hasGaps: boolean;
	readonly tags: readonly string[];
	readonly typeName: string;
	readonly deckPath: readonly string[];
	readonly templateName: string;
	/** 0 is none. */
	readonly flag: number;
	readonly cardId: number;
}

export interface Side {
	readonly html: string;
	/** What is to be typed, as plain text; null where nothing is. Where it stands the HTML has TYPE_HERE. */
	readonly typed: string | null;
	/** What was asked for and is not known here. */
	readonly left: readonly LeftKind[];
}

/** Stands for the field to type in, and on the back for what was typed beside what is right. */
export const TYPE_HERE = '<span class="anki-type"></span>';

export interface Sides {
	readonly front: Side;
	readonly back: Side;
}

/** Both sides of a card; the front stands in the back where that asks for it. */
export function renderCard(front: Template, back: Template, context: CardContext): Sides {
	const shown = renderSide(front, context, 'front', '');
	// What was typed is shown once: where the back has it.
	const frontSide = shown.html.replaceAll(TYPE_HERE, '');
	return { front: shown, back: renderSide(back, context, 'back', frontSide) };
}

function renderSide(
	template: Template,
	context: CardContext,
	side: 'front' | 'back',
	frontSide: string
): Side {
	const left = new Set<LeftKind>(template.isBroken ? ['template-broken'] : []);
	const special = specialFields(context, frontSide);
	let typed: string | null = null;

	const render = (nodes: readonly TemplateNode[]): string =>
		nodes.map((node) => renderNode(node)).join('');

	const renderNode = (node: TemplateNode): string => {
		switch (node.kind) {
			case 'text':
				return node.text;
			case 'section':
				return isThere(node.name) === node.isNegated ? '' : render(node.nodes);
			case 'field':
				return renderField(node);
		}
	};

	const isThere = (name: string): boolean => {
		const own = context.fields.get(name);
		if (own !== undefined) return isFilled(own);
		const gap = /^c(\d+)$/.exec(name);
		if (gap && context.hasGaps) return Number(gap[1]) === context.ord + 1;
		return isFilled(special.get(name) ?? '');
	};

	const renderField = ({ name, filters }: FieldNode): string => {
		const value = context.fields.get(name) ?? special.get(name);
		if (value === undefined) {
			left.add('template-broken');
			return '';
		}
		if (filters.includes('type')) {
			typed = typedIn(value, filters, context);
			return TYPE_HERE;
		}
		return filters.reduce((html, filter) => filtered(html, filter, name), value);
	};

	const filtered = (html: string, filter: string, name: string): string => {
		switch (filter) {
			case 'text':
				return escapedHtml(plainText(html));
			case 'hint':
				return isFilled(html)
					? `<details class="hint"><summary>${escapedHtml(name)}</summary>${html}</details>`
					: '';
			case 'cloze':
				return context.hasGaps ? renderGaps(html, context.ord + 1, side) : html;
			case 'cloze-only':
				return context.hasGaps ? renderGapsOnly(html, context.ord + 1, side) : html;
			case 'furigana':
				return furigana(html);
			case 'kana':
				return kana(html);
			case 'kanji':
				return kanji(html);
			default:
				left.add('template-filter');
				return html;
		}
	};

	const html = render(template.nodes);
	return { html, typed, left: [...left] };
}

function typedIn(value: string, filters: readonly string[], { ord, hasGaps }: CardContext): string {
	return filters.includes('cloze') && hasGaps
		? answersOfGaps(value, ord + 1)
				.map(plainText)
				.join(', ')
		: plainText(value);
}

function specialFields(context: CardContext, frontSide: string): ReadonlyMap<string, string> {
	const said: readonly (readonly [string, string])[] = [
		['Tags', context.tags.join(' ')],
		['Type', context.typeName],
		['Deck', context.deckPath.join('::')],
		['Subdeck', context.deckPath.at(-1) ?? ''],
		['Card', context.templateName],
		['CardFlag', context.flag === 0 ? '' : `flag${context.flag}`],
		['CardID', String(context.cardId)]
	];
	return new Map([
		...said.map(([name, text]) => [name, escapedHtml(text)] as const),
		['FrontSide', frontSide] as const
	]);
}
