// What an article's text says of itself at its head and its foot; what is in doubt is left out.
import { isWebAddress } from '../note/evidence.ts';
import type { LooseDate } from '../language/loose-date.ts';
import type { AboutArticle } from './article.ts';
import { languageOf } from '../language/seen-language.ts';
import { isPoint } from './lines.ts';
import { LONGEST_LINE, bylineOf, dateAlone, isMasthead, readHeadLine } from './head-line.ts';
import { isPublisher, peopleAtStart, personWithRole } from './names-in-print.ts';
import { firstDateIn } from '../language/dates-in-text.ts';

const HEAD_PARAGRAPHS = 8;
const FOOT_PARAGRAPHS = 4;
const LONGEST_TITLE = 200;

type Found = { -readonly [Key in keyof AboutArticle]?: AboutArticle[Key] };

/** Reads title, publisher, author, date and link off the first and last paragraphs. */
export function aboutFromParagraphs(paragraphs: readonly string[]): AboutArticle {
	const found: Found = {};
	const updated: Found = {};
	// What stands around an article on its page is not its head.
	const head = paragraphs.filter((line) => !isMenu(line)).slice(0, HEAD_PARAGRAPHS);
	const titleAt = takeTitle(head, found);
	for (const [index, line] of head.entries()) {
		if (index !== titleAt) takeLine(line, head[index + 1] ?? '', found, updated);
	}
	const foot = paragraphs.slice(Math.max(head.length, paragraphs.length - FOOT_PARAGRAPHS));
	for (const line of foot) takeFoot(line, found, updated);
	return {
		title: found.title ?? null,
		publisher: found.publisher ?? null,
		author: found.author ?? null,
		date: found.date ?? updated.date ?? null,
		link: found.link ?? null,
		language: languageOf(paragraphs)
	};
}

/** What stands around an article on its page, and is no title of it. */
const CLUTTER =
	/^(?:skip to|subscribe|sign (?:in|up)|log ?in|menu|home|share|search|advertisement|anzeige|newsletter|cookies?|accept|updated?|published|read more|back to|listen|save|print)\b/i;

/** "Business > Banking": where on its site the page stands. */
const IS_PATH = /^[^.?!]{2,40}\s[>›»]\s[^.?!]{2,60}$/;

/** "Skip to navigation", "Home World UK Science Culture", "Share". */
const isMenu = (line: string): boolean => {
	if (line.length > LONGEST_LINE || bylineOf(line) !== null || firstDateIn(line)) return false;
	const words = line.split(/\s+/);
	const isList = words.length > 4 && words.every((word) => /^(?:\p{Lu}|&$|and$)/u.test(word));
	return (
		IS_PATH.test(line) ||
		(CLUTTER.test(line) && words.length <= 5) ||
		(isList && !isPublisher(line))
	);
};

/** Takes the title; where it stands, or -1. A paper's name may stand over it. */
function takeTitle(head: readonly string[], found: Found): number {
	let at = head.findIndex(
		(line) =>
			!isPublisher(line) &&
			!isMasthead(line) &&
			!CLUTTER.test(line) &&
			!isWebAddress(line) &&
			dateAlone(line) === null
	);
	// "Global health" is the part of the paper, where a title follows.
	const next = head.slice(at + 1, at + 3).findIndex(isLongTitle);
	if (at >= 0 && next >= 0 && head[at]!.split(/\s+/).length <= 2) at += next + 1;
	const line = head[at] ?? '';
	// Without a longer text below it, it is no title but all there is.
	if (at < 0 || at > 3 || !head.slice(at + 1).some(({ length }) => length > LONGEST_LINE / 2))
		return -1;
	const parts = line.split(/\s+[|–—-]\s+/);
	const own = parts.filter((part) => !isPublisher(part) && dateAlone(part) === null);
	const title = own.length < parts.length ? own.join(' – ') : line;
	if (!looksLikeTitle(title)) return -1;
	found.title = title;
	for (const part of parts) {
		if (own.includes(part)) continue;
		const date = dateAlone(part);
		if (date) found.date ??= date;
		else found.publisher ??= part;
	}
	return at;
}

const isLongTitle = (line: string): boolean =>
	looksLikeTitle(line) && line.split(/\s+/).length >= 6;

function looksLikeTitle(line: string): boolean {
	return (
		line.length <= LONGEST_TITLE &&
		/\p{L}.*\s.*\p{L}/u.test(line) &&
		/^["'“‘„«‹¿¡(]?[\p{Lu}\p{Lo}\p{N}]/u.test(line) &&
		!/[.,;:]["'”’»)]*$/.test(line) &&
		!isPoint(line) &&
		bylineOf(line) === null &&
		personWithRole(line) === null &&
		datelineOf(line) === null
	);
}

function takeLine(line: string, next: string, found: Found, updated: Found): void {
	const dateline = datelineOf(line);
	if (dateline?.date) found.date ??= dateline.date;
	if (dateline?.publisher) found.publisher ??= dateline.publisher;
	const { author, publisher, date, isUpdate, link } = readHeadLine(line, next);
	if (link !== null) found.link ??= link;
	if (author !== null) found.author ??= author;
	if (publisher !== null) found.publisher ??= publisher;
	if (date !== null) (isUpdate ? updated : found).date ??= date;
}

/** "First published in …" is none of these: it is not when the text was last as it stands. */
const SAID_AT_THE_FOOT =
	/(?:^|[.!?]\s)(?:published|posted|(last updated|updated)|(?:the|this) interview was conducted)(?: on)?:? (.{6,40})/i;

function takeFoot(line: string, found: Found, updated: Found): void {
	const author =
		/^Write to (.{3,60}?) at \S+@/i.exec(line)?.[1] ??
		/^\(?Reporting by (.{3,60}?)(?:[;)]|$)/i.exec(line)?.[1];
	const people = author === undefined ? null : peopleAtStart(author);
	if (people !== null) found.author ??= people;
	const link = /^(?:source|link|url|quelle|read (?:it|more) at)\s*:\s*(\S+)$/i.exec(line)?.[1];
	if (link !== undefined && isWebAddress(link)) found.link ??= link;
	const said = SAID_AT_THE_FOOT.exec(line);
	const date = said && firstDateIn(said[2]!);
	if (date && date.start <= 12) (said[1] === undefined ? found : updated).date ??= date.date;
}

const PLACE = /^\p{Lu}{2}[\p{Lu}\p{M}.'’ -]{1,40}(?:,\s*\p{Lu}[\p{L}. -]{1,30})?$/u;

/** "Kestrel Bay, 5 May 2026. …": only beside a whole date, which a comma parts from it. */
const PLACE_IN_SMALL =
	/^\p{Lu}[\p{L}\p{M}'’-]+(?:[ -]\p{Lu}[\p{L}\p{M}'’-]+){0,2}(?: \(\p{Lu}[\p{L}\p{M} -]+\))?$/u;

/** "KESTREL BAY, 5 May 2026 (Agency) – …": when, and who reports. */
function datelineOf(
	paragraph: string
): { date: LooseDate | null; publisher: string | null } | null {
	const start = paragraph.slice(0, LONGEST_LINE).replace(/^\(([^()]{5,60})\)\s/, '$1 — ');
	return dateIn(start, true) ?? dateIn(start, false);
}

/** With "SARN — 5 May 2026 — The port …", the dash behind the date ends the dateline. */
function dateIn(
	start: string,
	isBehindDate: boolean
): { date: LooseDate | null; publisher: string | null } | null {
	const date = firstDateIn(start);
	const from = isBehindDate && date ? date.end : 0;
	const behind = /\s[–—-]+\s|[–—]\s?/.exec(start.slice(from));
	const dash = behind && { index: from + behind.index };
	const end = dash?.index ?? (date && /^(?:[.:]\s|$)/.test(start.slice(date.end)) ? date.end : -1);
	if (end < 0) return null;
	const agency = /\(([^()]{2,40})\)/.exec(start.slice(0, end));
	const publisher = agency && isPublisher(agency[1]!) ? agency[1]! : null;
	const said = date && date.end <= end ? date.date : null;
	if (said === null && publisher === null) return null;
	const place = (
		said ? start.slice(0, date!.start) + start.slice(date!.end, end) : start.slice(0, end)
	)
		.replace(agency?.[0] ?? '', '')
		.replace(/^[\s,.–—-]+|[\s,.(–—-]+$/g, '');
	const isOfDay =
		said?.year != null && said.day !== null && /,\s*$/.test(start.slice(0, date!.start));
	return place === '' || PLACE.test(place) || (isOfDay && PLACE_IN_SMALL.test(place))
		? { date: said, publisher }
		: null;
}
