// One question of a GIFT file as it is written: its title, its text, what is right and what is said of it.
// What each character means is Moodle's own reading: https://docs.moodle.org/en/GIFT_format
import { fail, ok, type Result } from '../../core/result.ts';
import type { GiftFault } from '../../core/deck/gift-faults.ts';
import type { Block } from './blocks.ts';
import { formatOf, hideStars, plainText, type TextFormat } from './text.ts';

export interface GiftAnswer {
	readonly text: string;
	/** 100 is right, 0 or less wrong, and between them right in part. */
	readonly percent: number;
	readonly feedback: string;
	/** It is typed, and a star in it stands for any letters. */
	readonly isPattern: boolean;
}

export interface GiftNumber {
	readonly number: number;
	/** How far off an answer may be, in the number's own unit. */
	readonly tolerance: number;
	readonly percent: number;
	readonly feedback: string;
}

export type GiftBody =
	| { readonly kind: 'choice' | 'short'; readonly answers: readonly GiftAnswer[] }
	| { readonly kind: 'true-false'; readonly isTrue: boolean; readonly feedback: string }
	| { readonly kind: 'number'; readonly answers: readonly GiftNumber[] }
	/** An empty left side: a wrong answer beside the right ones. */
	| { readonly kind: 'match'; readonly pairs: readonly { left: string; right: string }[] }
	| { readonly kind: 'essay' | 'description' };

export interface GiftQuestion extends Omit<Block, 'text'> {
	readonly title: string | null;
	/** The text; of a sentence with a gap what stands before it. */
	readonly text: string;
	/** What stands behind the gap; null where there is none. */
	readonly behindGap: string | null;
	readonly body: GiftBody;
	readonly feedback: string;
	readonly hasPicture: boolean;
}

/** The question; or what is wrong with it, in a sentence that says how to mend it. */
export function readQuestion({ text: whole, ...place }: Block): Result<GiftQuestion, GiftFault> {
	const titled = readTitle(whole);
	if (!titled.ok) return titled;
	const { title, rest } = titled.value;
	const parted = readBraces(rest);
	if (!parted.ok) return parted;
	const { before, inner, behind } = parted.value;
	const format = formatOf(before, 'moodle');
	const texts = new Texts(format);
	const [words, feedback] = inner === null ? ['', ''] : withGeneralFeedback(inner);
	const body = inner === null ? ok({ kind: 'description' } as const) : readBody(words, texts);
	if (!body.ok) return body;
	const [blankBefore, blankBehind] = [/\s$/.test(before), /^\s/.test(behind)];
	return ok({
		...place,
		title,
		text: texts.read(before) + (behind.trim() !== '' && blankBefore ? ' ' : ''),
		behindGap: behind.trim() === '' ? null : (blankBehind ? ' ' : '') + texts.read(behind),
		body: body.value,
		feedback: texts.read(feedback),
		hasPicture: texts.hasPicture
	});
}

/** Reads the texts of one question, and remembers whether one of them shows a picture. */
class Texts {
	readonly #format: TextFormat;
	hasPicture = false;

	constructor(format: TextFormat) {
		this.#format = format;
	}

	read(raw: string): string {
		if (raw === '') return '';
		const { text, hasPicture } = plainText(raw, this.#format);
		this.hasPicture ||= hasPicture;
		return text;
	}

	/** A text for which nobody can name a format: what looks like one belongs to it. */
	readBare(raw: string): string {
		return raw.trim() === '' ? '' : this.read(`[${this.#format}]${raw.trim()}`);
	}
}

function readTitle(text: string): Result<{ title: string | null; rest: string }, GiftFault> {
	if (!text.startsWith('::')) return ok({ title: null, rest: text });
	const end = text.indexOf('::', 2);
	if (end < 0) {
		return fail({ kind: 'gift-title-open' });
	}
	const title = plainText(text.slice(2, end), 'plain').text;
	return ok({ title: title === '' ? null : title, rest: text.slice(end + 2).trimStart() });
}

interface Parted {
	readonly before: string;
	/** Between the braces; null where there are none. */
	readonly inner: string | null;
	readonly behind: string;
}

function readBraces(text: string): Result<Parted, GiftFault> {
	const [start, end] = [text.indexOf('{'), text.indexOf('}')];
	if (start < 0 && end < 0) return ok({ before: text, inner: null, behind: '' });
	if (end < 0) {
		return fail({ kind: 'gift-answers-open' });
	}
	if (start < 0 || end < start) {
		return fail({ kind: 'gift-answers-closed' });
	}
	const behind = text.slice(end + 1);
	if (/[{}]/.test(behind) || text.slice(start + 1, end).includes('{')) {
		return fail({ kind: 'gift-two-braces' });
	}
	return ok({ before: text.slice(0, start), inner: text.slice(start + 1, end), behind });
}

/** What stands before "####", and what behind it. */
function withGeneralFeedback(inner: string): readonly [words: string, feedback: string] {
	const at = inner.lastIndexOf('####');
	return at < 0 ? [inner.trim(), ''] : [inner.slice(0, at).trim(), inner.slice(at + 4)];
}

function readBody(words: string, texts: Texts): Result<GiftBody, GiftFault> {
	if (words === '') return ok({ kind: 'essay' });
	if (words.startsWith('#')) return readNumbers(words.slice(1), texts);
	if (words.includes('~')) return readChoices(words, texts);
	if (words.includes('=') && words.includes('->')) return readPairs(words, texts);
	const [verdict = '', ...comments] = words.split('#');
	const isTrue = /^\s*(?:T|true)\s*$/i.test(verdict);
	if (isTrue || /^\s*(?:F|false)\s*$/i.test(verdict)) {
		const said = comments.map((comment) => texts.read(comment)).filter((one) => one !== '');
		return ok({ kind: 'true-false', isTrue, feedback: said.join(' ') });
	}
	const answers = partsBehind('=', words.startsWith('=') ? words : `=${words}`).map((part) => {
		const raw = hideStars(part);
		return { ...readAnswer(raw, 100, texts), isPattern: raw.split('#')[0]!.includes('*') };
	});
	return withAnswers('short', answers);
}

/** The texts behind each occurrence of a character. */
const partsBehind = (sign: string, words: string): readonly string[] =>
	words
		.split(sign)
		.slice(1)
		.map((part) => part.trim());

const WEIGHT = /^%(-?\d{1,3}(?:\.\d*)?)%/;

function readAnswer(
	raw: string,
	otherwise: number,
	texts: Texts,
	mayWeigh: boolean = true
): GiftAnswer {
	const weight = mayWeigh ? WEIGHT.exec(raw) : null;
	const [words = '', ...feedback] = raw.slice(weight?.[0].length ?? 0).split('#');
	return {
		text: texts.read(words),
		percent: weight ? Number(weight[1]) : otherwise,
		feedback: texts.read(feedback.join(' ')),
		isPattern: false
	};
}

function readChoices(words: string, texts: Texts): Result<GiftBody, GiftFault> {
	const first = words.search(/[~=]/);
	if (first > 0) {
		return fail({ kind: 'gift-before-answers' });
	}
	const answers = [...words.matchAll(/([~=])([^~=]*)/g)].map(([, sign, raw = '']) =>
		// Behind "=" Moodle looks for no weight where there are others to choose from.
		readAnswer(raw.trim(), sign === '=' ? 100 : 0, texts, sign === '~')
	);
	return withAnswers('choice', answers);
}

function withAnswers(
	kind: 'choice' | 'short',
	answers: readonly GiftAnswer[]
): Result<GiftBody, GiftFault> {
	if (answers.some(({ text }) => text === '')) {
		return fail({ kind: 'gift-empty-answer' });
	}
	return ok({ kind, answers });
}

function readPairs(words: string, texts: Texts): Result<GiftBody, GiftFault> {
	const parts = partsBehind('=', words);
	if (!words.startsWith('=') || parts.some((part) => !part.includes('->'))) {
		return fail({ kind: 'gift-no-pair' });
	}
	const pairs = parts.map((part) => {
		const at = part.indexOf('->');
		return { left: texts.read(part.slice(0, at)), right: texts.readBare(part.slice(at + 2)) };
	});
	if (pairs.some(({ right }) => right === '')) {
		return fail({ kind: 'gift-empty-pair' });
	}
	return ok({ kind: 'match', pairs });
}

function readNumbers(words: string, texts: Texts): Result<GiftBody, GiftFault> {
	// What stands behind ~ is said of all other numbers.
	const [right = ''] = words.split('~');
	const parts = right.includes('=')
		? partsBehind('=', `${right.startsWith('=') ? '' : '='}${right}`)
		: [right.trim()];
	const answers: GiftNumber[] = [];
	for (const part of parts.filter((one) => one !== '')) {
		const weight = WEIGHT.exec(part);
		const [said = '', ...feedback] = part.slice(weight?.[0].length ?? 0).split('#');
		const range = rangeOf(said.trim());
		if (range === null) {
			return fail({ kind: 'gift-no-number', text: texts.read(said).slice(0, 40) });
		}
		const percent = weight ? Number(weight[1]) : 100;
		answers.push({ ...range, percent, feedback: texts.read(feedback.join(' ')) });
	}
	return answers.length === 0
		? fail({ kind: 'gift-no-number-at-all' })
		: ok({ kind: 'number', answers });
}

const numberOf = (text: string): number | null =>
	/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(text) ? Number(text) : null;

/** "3.14", "3.14:0.01" or "3.13..3.15" as the number in the middle, and how far its ends are. */
function rangeOf(text: string): { number: number; tolerance: number } | null {
	const isRange = text.includes('..');
	const [first = '', second, more] = text.split(isRange ? '..' : ':');
	const [a, b] = [numberOf(first.trim()), second === undefined ? 0 : numberOf(second.trim())];
	if (a === null || b === null || more !== undefined || (isRange ? b < a : b < 0)) return null;
	if (!isRange) return { number: a, tolerance: b };
	// As short as it can be said: (1.1 + 1.3) / 2 is 1.2 and not 1.2000000000000002.
	const brief = (value: number) => Number(value.toPrecision(12));
	return { number: brief((a + b) / 2), tolerance: brief((b - a) / 2) };
}
