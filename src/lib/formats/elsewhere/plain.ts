// Fields of other programs as plain texts on one line: HTML and Markdown without their marks. What is lost is
// counted.
import type { LeftCounter } from '../../core/import/left.ts';
import { withoutUnseen } from '../../core/language/plain-text.ts';
import { textlessOf } from '../markup/asides.ts';
import { paragraphsOfElement } from '../markup/element-text.ts';
import { elementsUnder, parseMarkup } from '../markup/markup.ts';

/** What only shows a text, or breaks its lines. */
const LOOKS = new Set('b i u em strong font span s sup sub code pre big small mark'.split(' '));
const MEDIA = new Set('img audio video object embed iframe source'.split(' '));

const isMarkup = (text: string): boolean =>
	/<[a-z/!][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d?);/i.test(text);

/** A field of HTML; one that has no mark of it is as it is. */
export function plainFromHtml(field: string, left: LeftCounter): string {
	const text = withoutSounds(field, left);
	if (!isMarkup(text)) return onOneLine(text);
	const root = parseMarkup(text);
	const names = elementsUnder(root).map(({ name }) => name);
	left.add('media', names.filter((name) => MEDIA.has(name)).length);
	if (names.includes('script')) left.add('script');
	if (names.some((name) => LOOKS.has(name))) left.add('formatting');
	return linesJoined(paragraphsOfElement(withBreaks(root), textlessOf(root)));
}

/** Anki's "[sound:name.mp3]". */
function withoutSounds(text: string, left: LeftCounter): string {
	return text.replace(/\[sound:[^\]\n]{1,300}\]/g, () => {
		left.add('media');
		return ' ';
	});
}

/** Line breaks as texts, so that they part what they parted. */
function withBreaks<T extends ReturnType<typeof parseMarkup>>(root: T): T {
	for (const element of elementsUnder(root)) {
		for (const [index, child] of element.children.entries()) {
			if (typeof child !== 'string' && child.name === 'br') element.children[index] = BREAK;
		}
	}
	return root;
}

/** A sign that no text has. */
const BREAK = '\uE00A';

/** Lines beside each other: a semicolon where nothing else parts them. */
function linesJoined(paragraphs: readonly string[]): string {
	const lines = paragraphs
		.flatMap((text) => text.split(BREAK))
		.map((line) => withoutUnseen(line))
		.filter((line) => line !== '');
	return lines
		.map((line, index) =>
			index === lines.length - 1 || /[.,;:!?…—–-]$/u.test(line) ? line : `${line};`
		)
		.join(' ');
}

export const onOneLine = (text: string): string => linesJoined(text.split(/\r\n|\r|\n/));

/** Markdown as other programs' cards have it; formulas stay as they are. */
export function plainFromMarkdown(text: string, left: LeftCounter): string {
	let isFormatted = false;
	const strip = (from: string, pattern: RegExp, to: string) =>
		from.replace(pattern, (...match) => {
			isFormatted = true;
			return to.replace('$1', String(match[1]));
		});
	const withoutMedia = text.replace(
		/!\[\[[^\]\n]{1,500}\]\]|!\[[^\]\n]{0,500}\]\([^)\n]{1,2000}\)/g,
		() => {
			left.add('media');
			return ' ';
		}
	);
	let plain = withoutMedia
		.replace(/<!--[\s\S]*?-->/g, ' ')
		.replace(/\[\[(?:[^\]|\n]{1,300}\|)?([^\]\n]{1,300})\]\]/g, '$1')
		.replace(/\[([^\]\n]{1,500})\]\((?:[^()\s]|\([^()\s]*\)){1,2000}\)/g, '$1')
		.replace(/^[ \t]{0,8}(?:[-*+]|\d{1,4}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/gm, '• ')
		.replace(/^[ \t]{0,3}>[ \t]?/gm, '');
	plain = strip(plain, /^[ \t]{0,3}#{1,6}[ \t]+(.*)$/gm, '$1');
	plain = strip(plain, /^[ \t]{0,3}(?:```|~~~).*()$/gm, '');
	plain = strip(plain, /\*\*(?=\S)([^*\n]{1,2000}?)\*\*/g, '$1');
	plain = strip(plain, /__(?=\S)([^_\n]{1,2000}?)__/g, '$1');
	plain = strip(plain, /(?<![\w*])\*(?=\S)([^*\n]{1,2000}?)\*(?![\w*])/g, '$1');
	plain = strip(plain, /(?<!`)`([^`\n]{1,2000})`(?!`)/g, '$1');
	if (isFormatted) left.add('formatting');
	return isMarkup(plain) ? plainFromHtml(plain, left) : onOneLine(plain);
}
