// Which part of a page is the article: without navigation, forms, comments and what else is offered.
import type { Element } from './markup.ts';

const NEVER_READ = new Set(
	'script style noscript template iframe svg math canvas video audio picture object embed form button select textarea input nav aside footer dialog menu figcaption head title'.split(
		' '
	)
);

const ROLES = new Set(
	'navigation banner contentinfo complementary search dialog alert menu'.split(' ')
);

const OTHER_THINGS =
	/(?:^|[\s_-])(?:comments?|disqus|sidebar|promo|related|recommend(?:ed|ations)?|newsletter|share|sharing|social|cookies?|consent|banner|nav|navbar|navigation|menu|breadcrumbs?|advert(?:isement)?|ads?|sponsored|footer|subscribe|paywall|popup|modal|teaser|trending|most-read|skip-link|sr-only|visually-hidden|credits?|caption)(?=[\s_-]|$)/i;

/** Whether nothing of an element is part of the article. */
export function isAside({ name, attributes }: Element): boolean {
	if (NEVER_READ.has(name)) return true;
	if (name === 'html' || name === 'body' || name === 'main' || name === 'article') return false;
	return (
		'hidden' in attributes ||
		attributes['aria-hidden'] === 'true' ||
		ROLES.has(attributes.role ?? '') ||
		/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '') ||
		OTHER_THINGS.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)
	);
}

/** Without a share of the text like this, a part is not where the article stands. */
const MOST_OF_IT = 0.75;
const SHORTEST = 200;

/**
 * The element that holds the article: the longest <article>, what is marked as its body, else <main>,
 * else the smallest that holds most of the page's running text.
 */
export function mainPart(root: Element): Element {
	const weights = new Map<Element, number>();
	weigh(root, weights);
	const all = [...weights.keys()];
	const longest = (elements: readonly Element[]): Element | undefined =>
		elements
			.filter((one) => weights.get(one)! >= SHORTEST)
			.sort((a, b) => weights.get(b)! - weights.get(a)!)[0];
	const marked =
		longest(all.filter(({ attributes }) => /articlebody/i.test(attributes.itemprop ?? ''))) ??
		longest(all.filter(({ name }) => name === 'article')) ??
		longest(all.filter(({ name, attributes }) => name === 'main' || attributes.role === 'main'));
	if (marked && weights.get(marked)! >= (weights.get(root) ?? 0) / 2) return marked;
	return narrowed(root, weights);
}

/** How much running text stands in each element, links left out. */
function weigh(element: Element, weights: Map<Element, number>): number {
	let weight = 0;
	for (const child of element.children) {
		if (typeof child === 'string') weight += child.trim().length;
		else if (child.name !== 'a' && !isAside(child)) weight += weigh(child, weights);
		else if (child.name === 'a' && element.name === 'p') weight += weigh(child, weights);
	}
	weights.set(element, weight);
	return weight;
}

function narrowed(root: Element, weights: ReadonlyMap<Element, number>): Element {
	let part = root;
	for (;;) {
		const next = part.children.find(
			(child): child is Element =>
				typeof child !== 'string' &&
				!/^(?:p|span|b|i|em|strong|font|li|h\d)$/.test(child.name) &&
				(weights.get(child) ?? 0) >= MOST_OF_IT * (weights.get(part) ?? 0)
		);
		if (!next || (weights.get(next) ?? 0) === 0) return part;
		part = next;
	}
}
