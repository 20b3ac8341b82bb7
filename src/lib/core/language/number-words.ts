// Numbers in English words: what each word counts, and which words a slip must never touch.
import { MONTHS } from './calendar-names.ts';

export const COUNTS: ReadonlyMap<string, number> = new Map([
	...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
		.split(' ')
		.map((word, count) => [word, count] as const),
	...'twenty thirty forty fifty sixty seventy eighty ninety'
		.split(' ')
		.map((word, index) => [word, 10 * (index + 2)] as const)
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
	...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
		.split(' ')
		.map((word, index) => [word, index + 1] as const),
	...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
		.split(' ')
		.map((word, index) => [word, 10 * (index + 2)] as const)
]);

/** Powers of ten, as words and as newspapers shorten them. */
export const POWERS: ReadonlyMap<string, number> = new Map([
	...(['thousand', 'k'] as const).map((word) => [word, 3] as const),
	...(['million', 'm', 'mn', 'mio'] as const).map((word) => [word, 6] as const),
	...(['billion', 'b', 'bn', 'mrd'] as const).map((word) => [word, 9] as const),
	...(['trillion', 'tn', 'trn'] as const).map((word) => [word, 12] as const)
]);

const OTHERS =
	'hundred dozen half quarter score both double triple twice thrice once single tens halves minus';

const NUMBERS: ReadonlySet<string> = new Set([
	...[...COUNTS.keys(), ...ORDINALS.keys(), ...POWERS.keys(), ...OTHERS.split(' ')].flatMap(
		(word) => [word, `${word}s`]
	),
	...MONTHS.map((name) => name.toLowerCase())
]);

/** Whether a word says a number or part of a date: one letter off, it is another one. */
export const isNumberWord = (word: string): boolean => NUMBERS.has(word) || /\p{N}/u.test(word);

/** The number with its power of ten, without the rounding that 1.1 * 1e6 brings. */
export function timesPower(number: number, power: number): number {
	const text = String(number);
	return text.includes('e') ? number * 10 ** power : Number(`${text}e${power}`);
}
