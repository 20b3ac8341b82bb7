// A result short enough to be read aloud: which questions of which quiz were right, and a check that
// finds mistyped signs. It is what a student says of themselves; nothing proves it.
import { chanceOf } from '../../chance.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { Quiz } from '../question.ts';

/** Crockford's base 32: without I, L, O and U, which are heard and read as others. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECKS = 3;
/** Signs that name the quiz: 20 bits. */
const TAG = 4;
/** So many questions a code can tell of: what stands before the checks must stay under 31 signs. */
export const MOST_QUESTIONS = 100;

export interface ResultOfQuiz {
	/** Which quiz it was, as tagOf says it. */
	readonly tag: string;
	/** For each question, in its order, whether it was right. */
	readonly right: readonly boolean[];
}

/** A quiz in four signs: of a million different ones two share a tag by chance. */
export function tagOf({ seed, questions }: Quiz): string {
	const text = [
		seed,
		...questions.map(({ kind, noteId, answer }) => `${kind} ${noteId} ${answer}`)
	];
	return printNumber(Math.floor(chanceOf(text.join('\n')) * 32 ** TAG), TAG);
}

/** The code, in groups of four signs. Throws where there are more questions than fit. */
export function printResult({ tag, right }: ResultOfQuiz): string {
	if (right.length > MOST_QUESTIONS) throw new Error(`too many questions: ${right.length}`);
	const bits = right.map((one) => (one ? '1' : '0')).join('');
	const fives = bits.match(/.{1,5}/g) ?? [];
	const answers = fives.map((five) => SIGNS[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
	const told = tag + printNumber(right.length, 2) + answers;
	return (told + checksOf(told)).match(/.{1,4}/g)!.join('-');
}

/** Reads a code, however it was spaced or written; what is wrong with it is said in a sentence. */
export function readResult(text: string): Result<ResultOfQuiz, string> {
	const code = text
		.toUpperCase()
		.replace(/[\s\-–—.,]/g, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1');
	const strange = [...code].find((sign) => !SIGNS.includes(sign));
	if (strange !== undefined) return fail(`“${strange}” is in no result code.`);
	const told = code.slice(0, -CHECKS);
	if (told.length < TAG + 2) return fail('That is too short for a result code.');
	const count = readNumber(told.slice(TAG, TAG + 2));
	const answers = told.slice(TAG + 2);
	if (count > MOST_QUESTIONS || answers.length !== Math.ceil(count / 5)) {
		return fail('Some signs of this code are missing, or too many.');
	}
	if (checksOf(told) !== code.slice(-CHECKS)) {
		return fail('This code does not add up: a sign is wrong, or two have changed places.');
	}
	const bits = [...answers]
		.map((sign) => SIGNS.indexOf(sign).toString(2).padStart(5, '0'))
		.join('');
	if (/1/.test(bits.slice(count))) return fail('This code is not one that Dateline makes.');
	const right = [...bits.slice(0, count)].map((bit) => bit === '1');
	return ok({ tag: told.slice(0, TAG), right });
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
 * Three signs by which up to three wrong ones are found, wherever they stand: the sums of all signs
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
