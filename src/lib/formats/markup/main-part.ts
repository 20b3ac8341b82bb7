// Which part of a page is the article: without navigation, forms, comments and what else is offered.
import { asidesOf, textlessOf, type Asides } from './asides.ts';
import type { Element } from './markup.ts';
import { proseOf, proseUnder } from './prose.ts';

export interface MainPart {
	readonly part: Element;
	/** What in it is not read. */
	readonly asides: Asides;
}

/** Without a share of the text like this, a part is not where the article stands. */
const MOST_OF_IT = 0.75;
const SHORTEST = 200;
const LITTLE_MORE = 1.5;

/**
 * The element that holds the article: what is marked as its body, the longest <article>, else <main>,
 * else the smallest that holds most of the page's running text.
 */
export function mainPart(root: Element): MainPart {
	const textless = textlessOf(root);
	const whole = proseUnder(root, textless);
	const found = partWithout(root, asidesOf(root, whole));
	// Names that leave nothing of a page were no names of asides.
	const { text } = proseOf(whole, root);
	return found.text >= SHORTEST || text < 4 * SHORTEST ? found : partWithout(root, textless);
}

function partWithout(root: Element, asides: Asides): MainPart & { readonly text: number } {
	const prose = proseUnder(root, asides);
	// A page of short lines has no sentences to go by.
	const by = proseOf(prose, root).sentences >= SHORTEST ? 'sentences' : 'text';
	const part = partIn(root, (element) => proseOf(prose, element)[by], [...prose.keys()]);
	return { part, asides, text: proseOf(prose, part).text };
}

type Weight = (element: Element) => number;

function partIn(root: Element, weight: Weight, all: readonly Element[]): Element {
	const longest = (elements: readonly Element[]): Element | undefined =>
		elements.filter((one) => weight(one) >= SHORTEST).sort((a, b) => weight(b) - weight(a))[0];
	const body = longest(
		all.filter(({ attributes }) => /articlebody/i.test(attributes.itemprop ?? ''))
	);
	const article = longest(all.filter(({ name }) => name === 'article'));
	const main = longest(
		all.filter(({ name, attributes }) => name === 'main' || attributes.role === 'main')
	);
	// An article has its first sentences above its body, if hardly more stands there than these.
	const isOfBody = body && article && weight(article) <= weight(body) * LITTLE_MORE;
	const marked = (isOfBody ? article : body) ?? article ?? main;
	return marked && weight(marked) >= weight(root) / 2 ? marked : narrowed(root, weight);
}

function narrowed(root: Element, weight: Weight): Element {
	let part = root;
	for (;;) {
		const next = part.children.find(
			(child): child is Element =>
				typeof child !== 'string' &&
				!/^(?:p|span|b|i|em|strong|font|li|h\d)$/.test(child.name) &&
				weight(child) >= MOST_OF_IT * weight(part)
		);
		if (!next || weight(next) === 0) return part;
		part = next;
	}
}
