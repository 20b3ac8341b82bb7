// What a page says of its article beside the text: in <meta>, JSON-LD, <time> and <html lang>.
import { isWebAddress } from '../../core/note/evidence.ts';
import { parseLooseDate, type LooseDate } from '../../core/language/loose-date.ts';
import type { SaidBeside } from '../../core/article/from-text.ts';
import { tidyLine } from '../../core/language/signs.ts';
import { firstDateIn } from '../../core/language/dates-in-text.ts';
import { readLinkedData, type LinkedArticle } from './linked-data.ts';
import { elementsUnder, textWithin, type Element } from '../markup/markup.ts';

const LONGEST = 300;

/** A text of a page's head as it may stand in a source; null where it says nothing. */
export function saidText(value: unknown): string | null {
	if (typeof value !== 'string') return null;
	const text = tidyLine(value.slice(0, 4 * LONGEST));
	return text === '' || text.length > LONGEST ? null : text;
}

/** Of several that say the same, what is written for machines comes first. */
export function readPageHead(root: Element, main: Element): SaidBeside {
	const all = elementsUnder(root);
	const linked = readLinkedData(all);
	const meta = metaOf(all);
	const first = (...names: readonly string[]) =>
		names.map((name) => saidText(meta.get(name))).find((text) => text !== null) ?? null;
	const publisher =
		saidText(linked.publisher) ?? first('og:site_name', 'dc.publisher', 'publisher');
	return {
		title: withoutSite(titleOf(all, linked) ?? first('og:title', 'dc.title'), publisher),
		publisher,
		author:
			saidText(linked.author) ??
			personIn(first('author', 'article:author', 'dc.creator', 'parsely-author')),
		date: dateIn(
			linked.date ??
				first(
					'article:published_time',
					'datepublished',
					'date',
					'dc.date',
					'pubdate',
					'dc.date.issued'
				) ??
				elementsUnder(main).find(({ name }) => name === 'time')?.attributes.datetime
		),
		link: linkOf(all, first('og:url')),
		language: languageIn(all.find(({ name }) => name === 'html')?.attributes.lang)
	};
}

function metaOf(all: readonly Element[]): ReadonlyMap<string, string> {
	const meta = new Map<string, string>();
	for (const { name, attributes } of all) {
		const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
		const content = name === 'meta' ? attributes.content : undefined;
		if (content !== undefined && key !== '' && !meta.has(key)) meta.set(key, content);
	}
	return meta;
}

/** The page's only heading of the first rank is its title; of several, none is for certain. */
function titleOf(all: readonly Element[], linked: LinkedArticle): string | null {
	const headings = all.filter(({ name }) => name === 'h1').map((one) => saidText(textWithin(one)));
	const said = saidText(linked.title);
	if (said !== null) return said;
	if (headings.length === 1 && headings[0] !== null) return headings[0]!;
	const title = all.find(({ name }) => name === 'title');
	return title ? saidText(textWithin(title)) : null;
}

/** "Talks end | The Harbour Times" of The Harbour Times: "Talks end". */
function withoutSite(title: string | null, site: string | null): string | null {
	if (title === null || site === null) return title;
	const match = /^(.{8,})\s[|–—·-]\s([^|]+)$/.exec(title);
	return match && match[2]!.toLowerCase().trim() === site.toLowerCase() ? match[1]! : title;
}

/** Some pages give an address where the name belongs. */
const personIn = (text: string | null): string | null =>
	text === null || /^https?:|@|\/\//.test(text) ? null : text.replace(/^by /i, '');

function dateIn(text: unknown): LooseDate | null {
	const said = saidText(text);
	if (said === null) return null;
	return parseLooseDate(said.slice(0, 10)) ?? firstDateIn(said)?.date ?? null;
}

function linkOf(all: readonly Element[], said: string | null): string | null {
	const canonical = all.find(
		({ name, attributes }) => name === 'link' && attributes.rel?.toLowerCase() === 'canonical'
	)?.attributes.href;
	return [canonical, said].find((link) => link != null && isWebAddress(link)) ?? null;
}

const languageIn = (tag: string | undefined): string | null =>
	/^[a-z]{2,3}(?=$|[-_])/i.exec(tag?.trim() ?? '')?.[0].toLowerCase() ?? null;
