// Values as other programs wrote them, taken for what they should be: never trusted, never thrown at.
import type { SqlValue } from './sqlite.ts';

export const asNumber = (value: unknown): number => {
	const number = typeof value === 'string' ? Number(value) : value;
	return typeof number === 'number' && Number.isFinite(number) ? number : 0;
};

export const asText = (value: unknown): string =>
	typeof value === 'string'
		? value
		: typeof value === 'number'
			? String(value)
			: value instanceof Uint8Array
				? new TextDecoder().decode(value)
				: '';

export const asBytes = (value: SqlValue | undefined): Uint8Array =>
	value instanceof Uint8Array ? value : new TextEncoder().encode(asText(value));

export type Fields = Readonly<Record<string, unknown>>;

/** An object's own fields; of what is none, no fields. */
export const asFields = (value: unknown): Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Undefined where the text is no JSON. */
export function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Null where it is not said. */
export const numberOrNull = (value: unknown): number | null =>
	typeof value === 'number' && Number.isFinite(value) ? value : null;

export const numbersIn = (value: unknown): readonly number[] =>
	asList(value).filter((each): each is number => typeof each === 'number' && Number.isFinite(each));

/** 0.9, as it is meant by 0.9 and by 90; null where it is not set. */
export const retentionIn = (value: unknown): number | null => {
	const number = numberOrNull(value);
	if (number === null || number <= 0 || number > 100) return null;
	const share = number > 1 ? number / 100 : number;
	// A float of 32 bits says 0.8999999761581421.
	return Math.round(share * 10_000) / 10_000;
};
