// An article from Markdown: its head, and its text without the marks.
import type { Article } from '../../core/article/article.ts';
import { articleFromText, type SaidBeside } from '../../core/article/from-text.ts';
import { isPoint } from '../../core/article/lines.ts';
import { linesOf } from '../../core/language/signs.ts';
import { isWebAddress } from '../../core/note/evidence.ts';
import { parseLooseDate } from '../../core/language/loose-date.ts';
import { firstDateIn } from '../../core/language/dates-in-text.ts';
import { saidText } from './page-head.ts';

const HEAD = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Never throws. What `beside` says comes first. */
export function articleFromMarkdown(source: string, beside: SaidBeside = {}): Article {
	const text = linesOf(source.replace(/^\ufeff/, '')).join('\n');
	const head = HEAD.exec(text);
	const said = head ? readHead(head[1]!) : {};
	return articleFromText(plainLines(text.slice(head?.[0].length ?? 0)), { ...said, ...beside });
}

/** Only `key: value`, as such heads are written; anything deeper says nothing of the article. */
function readHead(head: string): SaidBeside {
	const values = new Map<string, string>();
	for (const line of head.split('\n')) {
		const match = /^([A-Za-z_-]{2,20}):[ \t]+(.+)$/.exec(line);
		if (match) values.set(match[1]!.toLowerCase(), unquoted(match[2]!.trim()));
	}
	const first = (...keys: readonly string[]) =>
		keys.map((key) => saidText(values.get(key))).find((text) => text !== null) ?? null;
	const date = first('date', 'published', 'pubdate');
	return {
		title: first('title'),
		author: first('author', 'authors', 'by'),
		publisher: first('publisher', 'site', 'publication'),
		date:
			date === null ? null : (parseLooseDate(date.slice(0, 10)) ?? firstDateIn(date)?.date ?? null),
		link:
			[first('link', 'url', 'source')].find((link) => link !== null && isWebAddress(link)) ?? null,
		language: /^[a-z]{2,3}/i.exec(first('lang', 'language') ?? '')?.[0].toLowerCase() ?? null
	};
}

const unquoted = (value: string): string =>
	value.replace(/^\[(.*)\]$/, '$1').replace(/^(["'])(.*)\1$/, '$2');

/** Blocks parted by blank lines; the lines of one joined, as a reader of Markdown would. */
function plainLines(text: string): string {
	const blocks: string[][] = [[]];
	let fenced = false;
	for (const line of text.split('\n')) {
		if (/^\s*(?:```|~~~)/.test(line)) {
			fenced = !fenced;
			blocks.push([]);
			continue;
		}
		const plain = fenced ? line : withoutMarks(line);
		const beginsAnew =
			fenced || /^\s{0,3}#{1,6}\s/.test(line) || isPoint(plain) || /^\s*\|/.test(line);
		if (plain === '' || beginsAnew) blocks.push([]);
		if (plain !== '') blocks.at(-1)!.push(plain);
		if (/^\s{0,3}#{1,6}\s/.test(line)) blocks.push([]);
	}
	return blocks
		.filter((block) => block.length > 0)
		.map((block) => block.join(' '))
		.join('\n\n');
}

function withoutMarks(line: string): string {
	if (/^\s*(?:[-*_=]\s*){3,}$/.test(line) || /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*$/.test(line))
		return '';
	// The definition of a link that is used elsewhere.
	if (/^\s{0,3}\[[^\]]{1,200}\]:\s+\S+/.test(line)) return '';
	return line
		.replace(/^(?:\s*>)+\s?/, '')
		.replace(/^\s{0,3}#{1,6}\s+(.*?)(?:\s#+)?\s*$/, '$1')
		.replace(/^\s*[*+-]\s+(?:\[[ x]\]\s+)?/, '• ')
		.replace(/^\s*\|(.*)\|\s*$/, (_, cells: string) =>
			cells
				.split('|')
				.map((cell) => cell.trim())
				.join(' | ')
		)
		.replace(/!\[[^\]]{0,500}\]\([^()]{0,2000}\)/g, '')
		.replace(/\[([^\][]{1,500})\](?:\([^()]{0,2000}\)|\[[^\]]{0,200}\])/g, '$1')
		.replace(/<(https?:[^<>\s]{1,2000})>/g, '$1')
		.replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
		.replace(/(\*\*|__)(?=\S)(.{1,2000}?\S)\1/g, '$2')
		.replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]{1,2000}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
		.replace(/`([^`]{1,500})`/g, '$1')
		.replace(/\\([\\`*_{}[\]()#+.!|>~-])/g, '$1')
		.trim();
}
