// What in a page is not its article, by what it is called and by what stands in it: an element that holds
// most of the text is never an aside, whatever it is called.
import { proseOf, type Amount, type Prose } from './prose.ts';
import type { Element } from './markup.ts';

/** Nothing in these is a text to read. */
const NO_TEXT = new Set(
	'script style noscript template iframe svg math canvas video audio picture object embed select textarea input head title'.split(
		' '
	)
);

const ASIDE = new Set('form button nav aside footer dialog menu figcaption'.split(' '));

const ROLES = new Set(
	'navigation banner contentinfo complementary search dialog alert menu'.split(' ')
);

/** These are never read, unless they hold nearly all there is. */
const REPLIES = new Set('comment comments disqus replies'.split(' '));

/** What is called so is beside the article, though it may be written in sentences. */
const BESIDE = new Set(
	'sidebar newsletter cookie cookies consent nav navbar navigation breadcrumb breadcrumbs advert advertisement ad ads sponsored footer subscribe paywall popup modal trending credits credit caption'.split(
		' '
	)
);

/** What is called so is beside the article, unless it is a paragraph or more. */
const OFTEN_BESIDE = new Set(
	'promo related recommend recommended recommendation recommendations share sharing social banner menu teaser'.split(
		' '
	)
);

/** Together one word. */
const PAIRS = /(?:^|-)(?:most-read|skip-link|sr-only|visually-hidden)(?:-|$)/;

/** Words of a class that says how a page is laid out, and not what an element is. */
const STATE = /^(?:has|with|without|no|is|not|hide|hidden|show|layout|page|open|closed)$/;

/** What stands beside such a word in the id of an element of a page's frame; other ids name what is told there. */
const FRAME = new Set(
	'left right top bottom main wrapper wrap container content list box block widget area section links bar buttons icons media articles stories news post posts site page primary secondary form inner outer header slot module panel column col'.split(
		' '
	)
);

export type Asides = ReadonlySet<Element>;

/** Every aside of a page, but for what stands in others. `prose` is how much there is in each element. */
export function asidesOf(root: Element, prose: Prose): Asides {
	const asides = new Set<Element>();
	const look = (element: Element, scope: Element): void => {
		for (const child of element.children) {
			if (typeof child === 'string') continue;
			if (isAside(child, scope, prose)) asides.add(child);
			else look(child, isMarked(child) ? child : scope);
		}
	};
	look(root, root);
	return asides;
}

/** Without the names: for pages of which they leave nothing. */
export function textlessOf(root: Element): Asides {
	const found = new Set<Element>();
	const look = (element: Element): void => {
		for (const child of element.children) {
			if (typeof child === 'string') continue;
			if (NO_TEXT.has(child.name)) found.add(child);
			else look(child);
		}
	};
	look(root);
	return found;
}

/** What a page itself names its article, or the part where it stands. */
const isMarked = ({ name, attributes }: Element): boolean =>
	name === 'article' ||
	name === 'main' ||
	attributes.role === 'main' ||
	/articlebody/i.test(attributes.itemprop ?? '');

const MOST = 0.5;
const NEARLY_ALL = 0.9;
/** Of characters that are not in links: a paragraph. */
const PARAGRAPH = 140;

function isAside(element: Element, scope: Element, prose: Prose): boolean {
	if (NO_TEXT.has(element.name)) return true;
	if (/^(?:html|body|main|article)$/.test(element.name)) return false;
	const [own, all] = [proseOf(prose, element), proseOf(prose, scope)];
	const kind = kindOf(element);
	if (kind === null) return isListOfLinks(element, own);
	const share = all.text === 0 ? 0 : own.text / all.text;
	switch (kind) {
		case 'replies':
			return share < NEARLY_ALL;
		case 'beside':
			return share < MOST;
		case 'often beside':
			return share < MOST && (own.text < PARAGRAPH || own.linked > own.text / 2);
	}
}

/** Of headlines, tags or pages: nothing in it is told. */
const isListOfLinks = ({ name }: Element, { text, linked, links }: Amount): boolean =>
	/^(?:ul|ol|div|section)$/.test(name) && links >= 3 && linked > 4 * text;

type Kind = 'replies' | 'beside' | 'often beside';

function kindOf({ name, attributes }: Element): Kind | null {
	if (
		ASIDE.has(name) ||
		'hidden' in attributes ||
		attributes['aria-hidden'] === 'true' ||
		ROLES.has(attributes.role ?? '') ||
		/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')
	)
		return 'beside';
	const { class: classes, id } = attributes;
	return classes === undefined && id === undefined
		? null
		: calledBeside(classes ?? '', id ?? '', /^h[1-6]$/.test(name));
}

function calledBeside(classes: string, id: string, isHeading: boolean): Kind | null {
	const all = classes.slice(0, LONGEST_NAMES).split(/\s+/).map(wordsOfName);
	if (all.some((words) => PAIRS.test(words.join('-')))) return 'beside';
	const names = all.filter((words) => !words.some((word) => STATE.test(word)));
	const wordsOfId = wordsOfName(id.slice(0, LONGEST_NAMES));
	if (wordsOfId.every((word) => isTelling(word) || FRAME.has(word))) names.push(wordsOfId);
	// A heading is called by its own words.
	const words = isHeading ? [] : names.flat();
	if (words.some((word) => REPLIES.has(word))) return 'replies';
	if (words.some((word) => BESIDE.has(word))) return 'beside';
	return words.some((word) => OFTEN_BESIDE.has(word)) ? 'often beside' : null;
}

const LONGEST_NAMES = 2000;

const isTelling = (word: string): boolean =>
	REPLIES.has(word) || BESIDE.has(word) || OFTEN_BESIDE.has(word) || /^\d+$/.test(word);

/** "SideBar", "side_bar2": the words that such a name is made of, and those of small letters run together. */
const wordsOfName = (name: string): readonly string[] => [
	...new Set(
		[name.replace(/([a-z])([A-Z])/g, '$1-$2'), name].flatMap((one) =>
			one
				.toLowerCase()
				.split(/[^a-z]+/)
				.filter((word) => word !== '')
		)
	)
];
