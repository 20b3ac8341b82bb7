// What an article's text says of itself at its head and its foot; what is in doubt is left out.
import { isWebAddress } from '../deck/evidence.ts';
import type { LooseDate } from '../deck/loose-date.ts';
import type { AboutArticle } from './article.ts';
import { languageOf } from './seen-language.ts';
import { isPoint } from './lines.ts';
import { isPerson, isPublisher, peopleAtStart, personWithRole } from './names-in-print.ts';
import { findDate } from './written-date.ts';

const HEAD_PARAGRAPHS = 8;
const FOOT_PARAGRAPHS = 4;
/** A byline or a line with a date is no longer than this; a dateline ends before it. */
const LONGEST_LINE = 120;
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
	if (line.length > LONGEST_LINE || bylineOf(line) !== null || findDate(line)) return false;
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
		(line) => !isPublisher(line) && !CLUTTER.test(line) && !isWebAddress(line)
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
	if (line.length > LONGEST_LINE) return;
	const link = line.replace(/^(?:source|link|url|quelle|via|from)\s*:\s*/i, '');
	if (isWebAddress(link)) found.link ??= link;
	const author = bylineOf(line) ?? personWithRole(line) ?? reporterIn(line, next);
	if (author !== null) found.author ??= author;
	else if (isPerson(line) && (dateAlone(next) ?? publisherWithDate(next))) found.author ??= line;
	const publisher = publisherWithDate(line);
	if (publisher) found.publisher ??= publisher.name;
	const date = publisher?.date ?? dateAlone(line) ?? (author === null ? null : dateOfByline(line));
	if (date)
		(/^(?:last )?updated|^aktualisiert|^mis à jour/i.test(line) ? updated : found).date ??= date;
}

/** "Jo Sample in Dembe" above a date. */
function reporterIn(line: string, next: string): string | null {
	const name = /^(\p{Lu}[^,;:.]{3,60}?) in \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u.exec(line)?.[1];
	return name !== undefined && isPerson(name) && dateAlone(next) ? name : null;
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
	const date = said && findDate(said[2]!);
	if (date && date.start <= 12) (said[1] === undefined ? found : updated).date ??= date.date;
}

/** "By Jo Sample, 4 June 2026": a whole date behind the names. */
function dateOfByline(line: string): LooseDate | null {
	const date = findDate(line)?.date ?? null;
	return date?.year != null && date.month !== null ? date : null;
}

const BYLINE =
	/^(?:(?:(?:written|reported|story|words|text|interview) )?(?:by|von|par|por|door)(?::\s*|\s+)|(?:words|text|interview|author|autor(?:in)?|auteur|autore|report)\s*:\s*)(.+)$/i;

function bylineOf(line: string): string | null {
	if (line.length > LONGEST_LINE) return null;
	const named = BYLINE.exec(line)?.[1];
	return named === undefined ? null : peopleAtStart(named);
}

/** What may stand beside a date that is a line of its own: weekday, hour, and that it was published. */
const AROUND_A_DATE =
	/\b(?:first|published|posted|last|updated|on|at|am|pm|a\.m\.|p\.m\.|gmt|utc|bst|cet|cest|edt|est|pst|et|uhr|um|veröffentlicht|aktualisiert|stand|date|datum|publié|le|à|mis|jour|mon|tues?|wednes|thurs?|fri|satur|sun|sat|thu|wed)(?:day)?\b\.?|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|\d{1,2}[:.h]\d{2}(?::\d{2})?|[\s,.:;|()•·–—/-]+/giu;

/** The date that a line gives and says little else; a sentence with a date in it gives none. */
function dateAlone(line: string): LooseDate | null {
	if (line.length > LONGEST_LINE) return null;
	const found = findDate(line);
	if (!found) return null;
	const beside = `${line.slice(0, found.start)} ${line.slice(found.end)}`;
	return /[^\s]/.test(beside.replace(AROUND_A_DATE, '')) ? null : found.date;
}

/** "The Meridian Review, September 2026", or the name alone. */
function publisherWithDate(line: string): { name: string; date: LooseDate | null } | null {
	if (line.length > LONGEST_LINE) return null;
	if (isPublisher(line)) return { name: line, date: null };
	const [name = '', ...rest] = line.split(/\s*[,|•·]\s+|\s+[–—-]\s+/);
	const date = dateAlone(rest.join(', '));
	return date && isPublisher(name) ? { name, date } : null;
}

const PLACE = /^\p{Lu}{2}[\p{Lu}\p{M}.'’ -]{1,40}(?:,\s*\p{Lu}[\p{L}. -]{1,30})?$/u;

/** "KESTREL BAY, 5 May 2026 (Agency) – …": when, and who reports. */
function datelineOf(
	paragraph: string
): { date: LooseDate | null; publisher: string | null } | null {
	const start = paragraph.slice(0, LONGEST_LINE);
	const date = findDate(start);
	const dash = /\s[–—-]+\s|[–—]\s?/.exec(start);
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
		.replace(/^[\s,.]+|[\s,.(]+$/g, '');
	return place === '' || PLACE.test(place) ? { date: said, publisher } : null;
}
