// What is known of an English article and of each of its sentences, once it has been read.
import type { Amount } from '../../../language/amounts-in-text.ts';
import type { FoundDate } from '../../../language/dates-in-text.ts';
import type { LooseDate } from '../../../language/loose-date.ts';
import type { Article } from '../../article.ts';
import type { Name } from '../../names.ts';
import type { Sentence } from '../../sentences.ts';
import type { Clause } from './clause.ts';

export interface ReadSentence {
	readonly sentence: Sentence;
	readonly clause: Clause | null;
	readonly names: readonly Name[];
	readonly amounts: readonly Amount[];
	readonly dates: readonly FoundDate[];
	readonly index: number;
}

export interface Reading {
	readonly article: Article;
	readonly date: LooseDate | null;
	readonly said: readonly ReadSentence[];
	readonly isCommon: (word: string) => boolean;
	/** Written with a capital in the middle of a sentence somewhere. */
	readonly isNamed: (word: string) => boolean;
	/** Full names of people by their last name. */
	readonly people: ReadonlyMap<string, string>;
	/** Which pronoun stands for a person, by the full name, where the article tells. */
	readonly pronouns: ReadonlyMap<string, 'he' | 'she'>;
	/** Names of bodies, laws and places that have a general word in them, in order. */
	readonly bodies: readonly { readonly name: string; readonly start: number }[];
	/** What the article is about, in a name. */
	readonly topic: string | null;
	/** Its title without what every title has; null where it says nothing, as "Morning digest". */
	readonly shortTitle: string | null;
	/** Who answers the questions of an interview. */
	readonly interviewee: string | null;
}
