// What is known of a German article and of each of its sentences, once it has been read.
import type { Amount } from '../../../language/amounts-in-text.ts';
import type { FoundDate } from '../../../language/dates-in-text.ts';
import type { LooseDate } from '../../../language/loose-date.ts';
import type { Article } from '../../article.ts';
import type { Sentence } from '../../sentences.ts';
import type { Person } from './people-named.ts';
import type { Voice } from './voices.ts';

export interface ReadSentence {
	readonly sentence: Sentence;
	readonly amounts: readonly Amount[];
	readonly dates: readonly FoundDate[];
	readonly people: readonly Person[];
	/** Who says so. */
	readonly voice: Voice;
	readonly index: number;
}

export interface Reading {
	readonly article: Article;
	readonly date: LooseDate | null;
	readonly said: readonly ReadSentence[];
	/** Its title without what stands behind a dash; null where it has none, or one that is long. */
	readonly shortTitle: string | null;
}
