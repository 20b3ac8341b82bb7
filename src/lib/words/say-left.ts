// What was not taken over, in words: what it is, how much of it, and why.
import type { Left, LeftKind } from '../core/import/left.ts';
import { words } from './left.ts';

words satisfies Readonly<Record<LeftKind, SaidKind>>;

interface SaidKind {
	readonly what: string;
	readonly why: string;
}

export interface SaidLeft extends SaidKind {
	readonly count: number;
}

export const sayLeft = ({ kind, count }: Left): SaidLeft => {
	const { what, why }: SaidKind = words[kind];
	return { what, count, why };
};
