// A result short enough to be read aloud: which questions of which quiz were right, and a check that
// finds mistyped characters. It is what a student says of themselves; nothing proves it.
import { chanceOf } from '../../chance.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { Question, Quiz } from '../question.ts';
import { answerInTexts } from './version-1.ts';

/** Crockford's base 32: without I, L, O and U, which are heard and read as others. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECKS = 3;
/** Characters that name the quiz: 20 bits. */
const TAG = 4;
/** A code covers at most this many questions: what stands before the checks must stay under 31 characters. */
export const MOST_QUESTIONS = 100;

/**
 * What a quiz is named by. Version 1: its answers as English texts, for earlier codes. Version 2: what is right in it,
 * whatever language says so.
 */
export type TagVersion = 1 | 2;
export type Tags = Readonly<Record<TagVersion, string>>;

export interface ResultOfQuiz {
	readonly version: TagVersion;
	/** Which quiz it was, as tagsOf names it in that version. */
	readonly tag: string;
	/** For each question, in its order, whether it was right. */
	readonly right: readonly boolean[];
}

/** A quiz in four characters: two different quizzes share a tag with a chance of one in a million. */
export const tagsOf = (quiz: Quiz): Tags => ({
	1: tagBy(quiz, answerInTexts),
	2: tagBy(quiz, (question) => JSON.stringify(rightIn(question)))
});

function tagBy({ seed, questions }: Quiz, answerOf: (question: Question) => string): string {
	const named = questions.map((one) => `${one.kind} ${one.noteId} ${answerOf(one)}`);
	return printNumber(Math.floor(chanceOf([seed, ...named].join('\n')) * 32 ** TAG), TAG);
}

/** What is right, without a word of the screen's language. */
function rightIn(question: Question): unknown {
	switch (question.kind) {
		case 'true-false':
			return question.options.map(({ correct }) => correct);
		case 'choose':
		case 'who':
		case 'choose-many':
			return question.options.filter(({ correct }) => correct).map(({ text }) => text);
		case 'type':
		case 'gap': {
			const { date, answer } = question;
			return date === null ? answer : [date.year, date.month, date.day];
		}
		case 'number': {
			const { currency, number, scale, unit } = question.value;
			return [currency, number, scale, unit];
		}
		case 'match':
			return question.pairs.map(({ left, right }) => [left, right]);
		case 'order':
			return question.items.map(({ text }) => text);
	}
}

/** Added to the count of questions in a code of version 2, so that an earlier reader finds too few characters. */
const BY_KINDS = 512;

/** The code, in groups of four characters. Throws where there are more questions than fit. */
export function printResult({ version, tag, right }: ResultOfQuiz): string {
	if (right.length > MOST_QUESTIONS) throw new Error(`too many questions: ${right.length}`);
	const bits = right.map((one) => (one ? '1' : '0')).join('');
	const fives = bits.match(/.{1,5}/g) ?? [];
	const answers = fives.map((five) => SIGNS[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
	const count = right.length + (version === 2 ? BY_KINDS : 0);
	const told = tag + printNumber(count, 2) + answers;
	return (told + checksOf(told)).match(/.{1,4}/g)!.join('-');
}

/** Why a text is no code. */
export type CodeFault =
	| { readonly kind: 'strange-sign'; readonly sign: string }
	| { readonly kind: 'too-short' | 'signs-missing' | 'does-not-add-up' | 'not-ours' };

/** Reads a code, however it was spaced or written. */
export function readResult(text: string): Result<ResultOfQuiz, CodeFault> {
	const code = text
		.normalize('NFKC')
		.toUpperCase()
		// Blanks, dashes, what was set around it, and what is not seen.
		.replace(/[\s\p{P}\p{Cf}\p{M}<>=|`~^]/gu, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1');
	const strange = [...code].find((sign) => !SIGNS.includes(sign));
	if (strange !== undefined) return fail({ kind: 'strange-sign', sign: strange });
	const told = code.slice(0, -CHECKS);
	if (told.length < TAG + 2) return fail({ kind: 'too-short' });
	const counted = readNumber(told.slice(TAG, TAG + 2));
	const version = counted >= BY_KINDS ? 2 : 1;
	const count = version === 2 ? counted - BY_KINDS : counted;
	const answers = told.slice(TAG + 2);
	if (count > MOST_QUESTIONS || answers.length !== Math.ceil(count / 5)) {
		return fail({ kind: 'signs-missing' });
	}
	if (checksOf(told) !== code.slice(-CHECKS)) {
		return fail({ kind: 'does-not-add-up' });
	}
	const bits = [...answers]
		.map((sign) => SIGNS.indexOf(sign).toString(2).padStart(5, '0'))
		.join('');
	if (/1/.test(bits.slice(count))) return fail({ kind: 'not-ours' });
	const right = [...bits.slice(0, count)].map((bit) => bit === '1');
	return ok({ version, tag: told.slice(0, TAG), right });
}

function printNumber(value: number, length: number): string {
	const places = Array.from(
		{ length },
		(_, place) => Math.floor(value / 32 ** (length - 1 - place)) % 32
	);
	return places.map((digit) => SIGNS[digit]).join('');
}

const readNumber = (text: string): number =>
	[...text].reduce((sum, sign) => sum * 32 + SIGNS.indexOf(sign), 0);

/**
 * Three characters by which up to three wrong ones are found, wherever they stand: the sums of all characters
 * weighed by powers of 1, α and α² in the field of 32 (Reed and Solomon, 1960).
 */
function checksOf(told: string): string {
	const sums = [0, 0, 0];
	[...told].forEach((sign, place) => {
		const value = SIGNS.indexOf(sign);
		sums.forEach(
			(sum, power) => (sums[power] = sum ^ times(value, alphaTo(place * power + power)))
		);
	});
	return sums.map((sum) => SIGNS[sum]).join('');
}

/** x⁵ + x² + 1, under which α = x makes all 31 numbers but 0. */
const FIELD = 0b100101;

function times(a: number, b: number): number {
	let product = 0;
	for (let bit = 0; bit < 5; bit++) {
		if ((b >> bit) & 1) product ^= a << bit;
	}
	for (let bit = 8; bit >= 5; bit--) {
		if ((product >> bit) & 1) product ^= FIELD << (bit - 5);
	}
	return product;
}

function alphaTo(power: number): number {
	let value = 1;
	for (let step = 0; step < power % 31; step++) value = times(value, 2);
	return value;
}
