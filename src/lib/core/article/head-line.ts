// One short line over an article, part by part: who wrote it, for which paper, when; what is in doubt is left out.
import { isWebAddress } from '../note/evidence.ts';
import type { LooseDate } from '../language/loose-date.ts';
import {
	isPerson,
	isPressRole,
	isPublisher,
	peopleAtStart,
	personWithRole
} from './names-in-print.ts';
import { firstDateIn } from '../language/dates-in-text.ts';

/** A byline or a line with a date is no longer than this; a dateline ends before it. */
export const LONGEST_LINE = 120;

export interface HeadLine {
	readonly author: string | null;
	readonly publisher: string | null;
	readonly date: LooseDate | null;
	/** The date is when it was last changed. */
	readonly isUpdate: boolean;
	readonly link: string | null;
}

const NOTHING: HeadLine = {
	author: null,
	publisher: null,
	date: null,
	isUpdate: false,
	link: null
};

/** Between the parts of a line: "Jo Sample | The Varn Ledger • 5 May 2026". */
const PARTS = /\s*[|•·]\s*|\s+[–—/-]\s+|(?<=\p{Ll}{3})\.\s+(?=(?:Published|Updated|Posted)\b)/u;

/** What a line says; nothing where a part of more than three words is none of what heads an article. */
export function readHeadLine(line: string, next: string): HeadLine {
	if (line.length > LONGEST_LINE) return NOTHING;
	const link = line.replace(/^(?:source|link|url|quelle|via|from)\s*:\s*/i, '');
	if (isWebAddress(link)) return { ...NOTHING, link };
	const whole = readPart(line, next);
	if (whole) return whole;
	const parts = line.split(PARTS).filter((part) => part !== '');
	const read = parts.map((part) =>
		readPart(part, parts.length > 1 ? line : next, parts.length > 1)
	);
	const named = read.filter((part) => part !== null);
	// "A minute to midnight | The harbour talks": names beside what is no head are no byline.
	if (parts.length < 2 || named.length === 0) return NOTHING;
	const others = parts.filter((_, index) => read[index] === null);
	if (others.some((part) => part.split(/\s+/).length > 3)) return NOTHING;
	return named.reduce((all, part) => ({
		author: all.author ?? part.author,
		publisher: all.publisher ?? part.publisher,
		date: all.date ?? part.date,
		isUpdate: all.date === null ? part.isUpdate : all.isUpdate,
		link: null
	}));
}

/** One part, read as a whole; null where it is neither byline, paper nor date. */
function readPart(part: string, beside: string, isOfSeveral = false): HeadLine | null {
	const date = dateAlone(part);
	if (date) return { ...NOTHING, date, isUpdate: isUpdated(part) };
	if (isPublisher(part)) return { ...NOTHING, publisher: part };
	const author = bylineOf(part) ?? personWithRole(part) ?? reporterIn(part, beside);
	if (author !== null)
		return {
			...NOTHING,
			author,
			publisher: publisherBehind(part),
			date: dateOfByline(part),
			isUpdate: isUpdated(part.replace(/^.*?(?=updated)/i, ''))
		};
	const published = publisherWithDate(part);
	if (published) return { ...NOTHING, publisher: published.name, date: published.date };
	const isAuthor =
		isPerson(part) && (isOfSeveral ? firstDateIn(beside) !== null : introducesAuthor(beside));
	return isAuthor ? { ...NOTHING, author: part } : null;
}

const isUpdated = (text: string): boolean =>
	/^(?:last )?(?:updated|modified)|^aktualisiert|^mis à jour/i.test(text);

/** What stands under a name that is the author's: a date, a paper, a role, an address in a network. */
const introducesAuthor = (next: string): boolean =>
	dateAlone(next) !== null ||
	publisherWithDate(next) !== null ||
	(next.split(/\s+/).length <= 5 && isPressRole(next)) ||
	/^@\w+$/.test(next);

/** "Jo Sample in Dembe and Kim Reed in Sarn, for the Varn Ledger": names, each with a place. */
const WITH_PLACES =
	/^(\p{Lu}[^,;:.]{3,40}?) in \p{Lu}[\p{L}-]+ and (\p{Lu}[^,;:.]{3,40}?) in \p{Lu}[\p{L}-]+(?=,|$)/u;

/** "Jo Sample in Dembe" above a date, "Jo Sample reports from Dembe", "Jo Sample (now) and Kim Reed (earlier)". */
function reporterIn(line: string, next: string): string | null {
	const names = line.replace(/^[\p{L} ]{3,40}: /u, '');
	const withoutShifts = names.replace(SHIFT, '');
	if (withoutShifts !== names) return peopleAtStart(withoutShifts.trim());
	const [, first = '', second = ''] = WITH_PLACES.exec(line) ?? [];
	if (isPerson(first) && isPerson(second)) return `${first} and ${second}`;
	const name = /^(\p{Lu}[^,;:.]{3,60}?) in \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u.exec(line)?.[1];
	if (name !== undefined && isPerson(name) && dateAlone(next)) return name;
	const reports = /^(\p{Lu}[^,;:.]{3,60}?) (?:reports|writes) from \p{Lu}/u.exec(line)?.[1];
	return reports !== undefined && isPerson(reports) ? reports : null;
}

const SHIFT = /\s*\((?:now|earlier|and earlier|until [^()]{2,20}|from [^()]{2,20})\)/giu;

/** "By Jo Sample, 4 June 2026": a whole date behind the names. */
function dateOfByline(line: string): LooseDate | null {
	const date = firstDateIn(line)?.date ?? null;
	return date?.year != null && date.month !== null ? date : null;
}

/** "By Jo Sample, The Varn Ledger", "by Jo Sample for Varn News". */
function publisherBehind(line: string): string | null {
	const parts = line
		.replace(/\s(?:staff|reporter|correspondent|editor)s?$/i, '')
		.split(/,\s+(?:for\s+)?|\s+(?:for|of)\s+(?=\p{Lu}|the\s)|\s+[/|]\s+/u)
		.slice(1);
	return parts.map((part) => part.replace(/^the /, '')).find(isPublisher) ?? null;
}

const BYLINE =
	/^(?:(?:(?:written|reported|posted|story|article|words|text|interview|opinion|analysis|comment|column|report|reporting|review|essay) )?(?:by|von|par|por|door)(?::\s*|\s+)|(?:words|text|interview|author|autor(?:in)?|auteur|autore|report)\s*:\s*)(.+)$/i;

/** What may stand behind the names: who edited it, when, for whom. */
const BEHIND_NAMES =
	/\s+(?:on (?=\d|\p{Lu}\p{Ll}{2,8}\.? \d)|of (?:the|The) (?=\p{Lu})|(?:photographs?|photos?|pictures?)\s*(?::|by)|(?:editing|additional reporting) by).*$|;\s.*$|\.$/u;

export function bylineOf(line: string): string | null {
	if (line.length > LONGEST_LINE) return null;
	const named = BYLINE.exec(line)?.[1];
	return named === undefined ? null : peopleAtStart(named.replace(BEHIND_NAMES, ''));
}

/** What may stand beside a date that is a line of its own: weekday, hour, and that it was published. */
const AROUND_A_DATE =
	/\d+\s?(?:min(?:ute)?s?|hours?|days?)(?:\s(?:read|ago))?|\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?|\b(?:first|published|posted|last|modified|updated|on|at|am|pm|a\.m\.|p\.m\.|gmt|utc|bst|cet|cest|edt|est|pst|pdt|cdt|cst|et|ago|read|live|as it happened|local time|uhr|um|veröffentlicht|aktualisiert|stand|date|datum|publié|le|à|mis|jour|mon|tues?|wednes|thurs?|fri|satur|sun|sat|thu|wed)(?:day)?\b\.?|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|[\s,.:;|()•·–—/-]+/giu;

/** The date that a line gives and says little else; a sentence with a date in it gives none. */
export function dateAlone(line: string): LooseDate | null {
	if (line.length > LONGEST_LINE) return null;
	const found = firstDateIn(line);
	if (!found) return null;
	let beside = `${line.slice(0, found.start)} ${line.slice(found.end)}`;
	// "Published 5 May 2026, updated 6 May 2026": the first is when it was published.
	const second = firstDateIn(beside);
	if (second) beside = `${beside.slice(0, second.start)} ${beside.slice(second.end)}`;
	return /[^\s]/.test(beside.replace(AROUND_A_DATE, '')) ? null : found.date;
}

/** "The Meridian Review, September 2026". */
function publisherWithDate(line: string): { name: string; date: LooseDate | null } | null {
	if (line.length > LONGEST_LINE) return null;
	if (isPublisher(line)) return { name: line, date: null };
	const [name = '', ...rest] = line.split(/\s*[,|•·]\s+|\s+[–—-]\s+/);
	const date = dateAlone(rest.join(', '));
	return date && isPublisher(name) ? { name, date } : null;
}

/** "The Varn Ledger | Politics": a paper's name with no more than its section beside it. */
export function isMasthead(line: string): boolean {
	const parts = line.split(PARTS);
	return (
		parts.length > 1 &&
		parts.length <= 4 &&
		parts.some(isPublisher) &&
		parts.every((part) => isPublisher(part) || part.split(/\s+/).length <= 2)
	);
}
