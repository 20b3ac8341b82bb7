// When two answers are one: the same words, however they are joined, and the same amounts between them.
import type { AmountToken, Token } from '../../language/join-amounts.ts';

/** The words between the amounts, without blanks: "cease-fire", "cease fire" and "ceasefire". */
export function runsOf(tokens: readonly Token[]): readonly string[] {
	const runs = [''];
	for (const token of tokens) {
		if (token.kind === 'amount') runs.push('');
		else runs.push(runs.pop()! + token.text);
	}
	return runs;
}

export const amountsOf = (tokens: readonly Token[]): readonly AmountToken[] =>
	tokens.filter((token) => token.kind === 'amount');

/** Whether a typed amount may mean the wanted one; that is read the likeliest way. */
const sameAmount = (typed: AmountToken, wanted: AmountToken): boolean =>
	typed.of === wanted.of &&
	typed.ordinal === wanted.ordinal &&
	typed.readings.includes(wanted.readings[0]!);

/** Whether the same amounts follow each other. */
export function sameAmounts(typed: readonly Token[], wanted: readonly Token[]): boolean {
	const [ours, theirs] = [amountsOf(typed), amountsOf(wanted)];
	return ours.length === theirs.length && ours.every((one, at) => sameAmount(one, theirs[at]!));
}

/** Whether two answers are the same but for what makes no difference. */
export function sameAnswer(typed: readonly Token[], wanted: readonly Token[]): boolean {
	return runsOf(typed).join('#') === runsOf(wanted).join('#') && sameAmounts(typed, wanted);
}

/** An answer as one string: of two that are the same, the same. */
export function formOf(tokens: readonly Token[]): string {
	return tokens
		.map((token) =>
			token.kind === 'word'
				? token.text
				: `#${token.readings[0]}${token.ordinal ? 'th' : ''}${token.of}#`
		)
		.join('');
}
