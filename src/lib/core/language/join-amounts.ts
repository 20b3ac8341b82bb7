// Puts the amounts of an answer together out of pieces: digits and number words, their thousand and
// million, what they count in. "Eight hundred thousand", "800 thousand" and 800,000 become the same.
import { COUNTS, ORDINALS, POWERS, timesPower } from './number-words.ts';
import { CURRENCIES } from './units.ts';

export interface Word {
	readonly kind: 'word';
	/** In its one spelling. */
	readonly text: string;
	/** In small letters without accents, spelled as it was. */
	readonly written: string;
}

export interface AmountToken {
	readonly kind: 'amount';
	/** What it may mean, the likeliest first; at least one. */
	readonly readings: readonly number[];
	/** "%", "points" for percentage points, a currency's code, or "". */
	readonly of: string;
	/** True of "24th" and "fifth". */
	readonly ordinal: boolean;
}

export type Token = Word | AmountToken;

export type Piece =
	| { readonly kind: 'word'; readonly text: string }
	| { readonly kind: 'number'; readonly readings: readonly number[]; readonly ordinal: boolean }
	| { readonly kind: 'money'; readonly name: string }
	| { readonly kind: 'percent' };

interface Found {
	readonly readings: readonly number[];
	readonly ordinal: boolean;
	/** The piece behind it. */
	readonly end: number;
}

/** Puts pieces together; number words and names of currencies are read in English only. */
export function joinAmounts(pieces: readonly Piece[], english: boolean): readonly Token[] {
	const tokens: Token[] = [];
	for (let at = 0; at < pieces.length;) {
		const before = moneyBefore(pieces, at);
		const minus = english && wordAt(pieces, at) === 'minus' ? 1 : 0;
		const start = at + (before ? 1 : minus);
		const found = numberAt(pieces, start, english);
		if (!found) {
			tokens.push(alone(pieces[at]!));
			at++;
			continue;
		}
		const behind = countedIn(pieces, found.end, english);
		tokens.push({
			kind: 'amount',
			readings: minus ? found.readings.map((one) => -one) : found.readings,
			of: before || behind.of,
			ordinal: found.ordinal
		});
		at = behind.end;
	}
	return tokens;
}

const wordAt = (pieces: readonly Piece[], at: number): string => {
	const piece = pieces[at];
	return piece?.kind === 'word' ? piece.text : '';
};

function alone(piece: Piece): Token {
	if (piece.kind === 'word') return { ...piece, written: piece.text };
	const text = piece.kind === 'money' ? piece.name : '%';
	return { kind: 'word', text, written: text };
}

/** The code of a currency sign or code that stands before a number, else "". */
function moneyBefore(pieces: readonly Piece[], at: number): string {
	const piece = pieces[at];
	if (piece?.kind === 'money') return CURRENCIES.get(piece.name) ?? '';
	const word = wordAt(pieces, at);
	const code = CURRENCIES.get(word) ?? '';
	return code.toLowerCase() === word ? code : '';
}

/** What the number behind which it stands counts in, and the piece behind that. */
function countedIn(
	pieces: readonly Piece[],
	at: number,
	english: boolean
): { readonly of: string; readonly end: number } {
	const piece = pieces[at];
	if (piece?.kind === 'percent') return { of: '%', end: at + 1 };
	if (piece?.kind === 'money') return { of: CURRENCIES.get(piece.name) ?? '', end: at + 1 };
	const [first, second] = [wordAt(pieces, at), wordAt(pieces, at + 1)];
	if (first === 'percent' || first === 'pct') return { of: '%', end: at + 1 };
	if (first === 'per' && second === 'cent') return { of: '%', end: at + 2 };
	if (first === 'percentage' && /^points?$/.test(second)) return { of: 'points', end: at + 2 };
	if (!english) return { of: '', end: at };
	if (/^(?:us|american)$/.test(first) && /^dollars?$/.test(second))
		return { of: 'USD', end: at + 2 };
	const code = CURRENCIES.get(first);
	if (code === undefined) return { of: '', end: at };
	return { of: code, end: at + (second === 'sterling' ? 2 : 1) };
}

/** The number that begins at a piece; null where none does. */
function numberAt(pieces: readonly Piece[], start: number, english: boolean): Found | null {
	const piece = pieces[start];
	if (piece?.kind === 'number') {
		const { ordinal } = piece;
		let end = start + 1;
		let readings = piece.readings;
		while (!ordinal) {
			const power = powerOf(wordAt(pieces, end));
			if (power === undefined) break;
			readings = readings.map((one) => timesPower(one, power));
			end++;
		}
		if (english && !ordinal && wordAt(pieces, end) === 'dozen') {
			return { readings: readings.map((one) => 12 * one), ordinal, end: end + 1 };
		}
		return { readings, ordinal, end };
	}
	return english ? numberInWords(pieces, start) : null;
}

/** 2 for hundred, 3 for thousand; short forms stand at their digits only. */
const powerOf = (word: string): number | undefined =>
	word === 'hundred' ? 2 : word.length > 3 ? POWERS.get(word) : undefined;

/** "Two hundred and five thousand", "one and a half million", "twenty-fourth", "zero point eight". */
function numberInWords(pieces: readonly Piece[], start: number): Found | null {
	let [total, current, at] = [0, null as number | null, start];
	/** The power that the last word was, or 0. */
	let power = 0;
	for (; at < pieces.length; at++) {
		const word = wordAt(pieces, at);
		const next = wordAt(pieces, at + 1);
		const count = COUNTS.get(word);
		const ordinal = ORDINALS.get(word);
		const raised = powerOf(word);
		if (count !== undefined && fits(count, current, total, power)) {
			current = (current ?? 0) + count;
			power = 0;
		} else if (ordinal !== undefined && fits(ordinal, current, total, power)) {
			return { readings: [total + (current ?? 0) + ordinal], ordinal: true, end: at + 1 };
		} else if (word === 'dozen' && total === 0) {
			return { readings: [12 * (current ?? 1)], ordinal: false, end: at + 1 };
		} else if (raised === 2 && (current ?? 0) < 100 && (current !== null || total === 0)) {
			current = (current ?? 1) * 100;
			power = 2;
		} else if (raised !== undefined && raised > 2) {
			if (current === null && power > 2) total = timesPower(total, raised);
			else if (current === null && total > 0) break;
			else total += timesPower(current ?? 1, raised);
			[current, power] = [null, raised];
		} else if (word === 'half' && current === null && total === 0 && powerOf(next)) {
			current = 0.5;
		} else if (word === 'and' && next === 'half' && current !== null) {
			current += 0.5;
			at++;
		} else if (word === 'point' && current !== null && (COUNTS.get(next) ?? 10) < 10) {
			current += COUNTS.get(next)! / 10;
			at++;
		} else if (word !== 'and' || power === 0 || !COUNTS.has(next)) break;
	}
	if (current === null && total === 0) return null;
	return { readings: [total + (current ?? 0)], ordinal: false, end: at };
}

/** Whether a count may follow: "twenty" and "eight" do, "two" and "three" are two numbers. */
function fits(count: number, current: number | null, total: number, power: number): boolean {
	if (current === null) return total === 0 || power > 0;
	if (power === 2) return count < 100;
	return count > 0 && count < 10 && current % 10 === 0 && current % 100 >= 20;
}
