// Why nothing was written to a deck of one's own.
import { words } from './retired.ts';

export const sayNotOwnDeck = (): string => words.notOwnDeck;
