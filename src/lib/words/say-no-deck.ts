// Why a file has no cards, and what to do, in a sentence.
import type { NoDeckFault } from '../core/import/no-deck-fault.ts';
import { words } from './elsewhere.ts';

/** `name` as it stands in a sentence. */
export const sayNoDeck = (fault: NoDeckFault, name: string): string => words.faults[fault](name);
