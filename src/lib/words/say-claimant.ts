// Who says so, in a word or two; of common knowledge nobody in particular.
import type { Evidence } from '../core/note/evidence.ts';
import { words } from './evidence.ts';

export const sayClaimant = ({ claimedBy }: Evidence): string => claimedBy ?? words.common;
