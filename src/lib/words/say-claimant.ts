// Who says so, in a word or two; of common knowledge nobody in particular, and of what has no source nobody yet.
import { isUnsourced, type Evidence } from '../core/note/evidence.ts';
import { words } from './evidence.ts';

export const sayClaimant = (evidence: Evidence): string =>
	evidence.claimedBy ?? (isUnsourced(evidence) ? words.none : words.common);
