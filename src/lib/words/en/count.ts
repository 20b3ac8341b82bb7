// How English counts.
import { pluralOf, type Forms } from '../count.ts';

export const plural = pluralOf('en');

/** As "1 note" or "12 notes". */
export const counted = (count: number, forms: Forms): string => `${count} ${plural(count, forms)}`;

export const answers: Forms = { one: 'answer', other: 'answers' };
export const cards: Forms = { one: 'card', other: 'cards' };
export const decks: Forms = { one: 'deck', other: 'decks' };
export const notes: Forms = { one: 'note', other: 'notes' };
export const sources: Forms = { one: 'source', other: 'sources' };
