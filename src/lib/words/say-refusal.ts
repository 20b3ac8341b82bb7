// Why a backup is not taken, in a sentence for the learner.
import { inSentence } from '../core/language/plain-text.ts';
import type { Refusal } from '../core/collection/refusal.ts';
import { words } from './backup-problems.ts';

/** A flaw is told with the place in the file and with what stands there. */
const MOST_OF_FLAW = 250;

export function sayRefusal(why: Refusal, fileName: string): string {
	const name = inSentence(fileName);
	switch (why.kind) {
		case 'empty':
		case 'foreign':
		case 'newer':
		case 'cut':
			return words[why.kind](name);
		case 'too-large':
			return words.tooLarge(name);
		case 'damaged':
			return words.damaged(name, inSentence(why.where), inSentence(why.what, MOST_OF_FLAW));
	}
}
