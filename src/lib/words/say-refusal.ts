// Why a backup is not taken, in a sentence for the learner.
import { inSentence } from '../core/language/plain-text.ts';
import type { Refusal } from '../core/collection/refusal.ts';

const UNCHANGED = 'Nothing on this device was changed.';

/** A flaw is told with the place in the file and with what stands there. */
const MOST_OF_FLAW = 250;

export function sayRefusal(why: Refusal, fileName: string): string {
	const name = inSentence(fileName);
	switch (why.kind) {
		case 'empty':
			return `“${name}” is empty: perhaps it was not copied to the end. ${UNCHANGED} Choose the file again, or another backup.`;
		case 'foreign':
			return `“${name}” is no backup of Dateline. A backup ends in .dateline. ${UNCHANGED}`;
		case 'too-large':
			return `“${name}” holds more than Dateline ever writes, so it is not opened. ${UNCHANGED}`;
		case 'newer':
			return `“${name}” was made by a newer Dateline. Reload this page to get the newer version, then choose it again. ${UNCHANGED}`;
		case 'cut':
			return `“${name}” ends too early: part of it is missing. Copy it again from where it came from, if you can. ${UNCHANGED}`;
		case 'damaged':
			return `“${name}” is damaged (${inSentence(why.where)}: ${inSentence(why.what, MOST_OF_FLAW)}). ${UNCHANGED} Use another backup, if you have one.`;
	}
}
