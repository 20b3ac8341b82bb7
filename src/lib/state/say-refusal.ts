// Why a backup is not taken, in a sentence for the learner.
import type { Refusal } from '../formats/backup/read-backup.ts';

const UNCHANGED = 'Nothing on this device was changed.';

export function sayRefusal(why: Refusal, name: string): string {
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
			return `“${name}” is damaged (${why.where}: ${why.what}). ${UNCHANGED} Use another backup, if you have one.`;
	}
}
