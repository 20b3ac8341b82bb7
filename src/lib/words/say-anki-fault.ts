// Why nothing is taken out of an Anki package, in a sentence or two.
import type { AnkiFault } from '../core/import/anki/fault.ts';
import { words } from './anki-problems.ts';

words satisfies {
	readonly [Kind in AnkiFault['kind']]: (fault: AnkiFault & { readonly kind: Kind }) => string;
};

export const sayAnkiFault = (fault: AnkiFault): string =>
	(words[fault.kind] as (fault: AnkiFault) => string)(fault);
