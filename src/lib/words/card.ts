// The words around a card: what it asks for, and of whose report.
import { card } from './en/card.ts';
import type { Said } from './words.ts';

export const words: Said<typeof card> = card;
