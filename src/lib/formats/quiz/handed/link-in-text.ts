// The link of a quiz in whatever mail, messengers and people have made of it: signs behind and around it, what
// trackers add, its own signs written in another way, broken into lines, wrapped into a link of another site.
// Its checksum says which of all readings is meant.
import type { ReadQuiz } from '../../../core/quiz/hand/handed-quiz.ts';
import type { HandedRefusal } from '../../../core/quiz/hand/refusal.ts';
import { withoutUnseenSigns } from '../../../core/quiz/link-signs.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import { readLink } from './link.ts';
import { HANDED_LIMITS } from './shapes.ts';

export interface FoundLink extends ReadQuiz {
	/** As it was printed, without its "#". */
	readonly fragment: string;
}

/** The first quiz in a text; why it cannot be opened, where something means to be one; null where nothing does. */
export function linkInText(text: string): Result<FoundLink, HandedRefusal> | null {
	let refused: Result<FoundLink, HandedRefusal> | null = null;
	const work = { left: MOST_SUMMED };
	for (const reading of readingsOf(text)) {
		for (const { index } of [...reading.matchAll(START)].slice(0, MOST_STARTS)) {
			const whole = reading.slice(index, index + 2 * HANDED_LIMITS.linkCharacters);
			const found = linkAt(whole, work);
			if (found.ok) return found;
			// Short ones may be numbers: "n2.5".
			if (index === 0 || reading[index - 1] === '#' || /^[\w.]{12}/.test(whole)) refused ??= found;
		}
	}
	return refused;
}

/** Where a quiz may begin: not within a word. */
const START = /(?<![\w-])[qn]\d{1,3}\.(?=[\w%=\u2010-\u2015])/g;
const MOST_STARTS = 20;
const MOST_PIECES = 400;
/** Characters that are summed up at most: half a second of a phone's, whatever is pasted. */
const MOST_SUMMED = 10_000_000;
interface Work {
	left: number;
}

/** The link at the beginning of a text: as far as its signs go, or over blanks and breaks that came into it. */
function linkAt(text: string, work: Work): Result<FoundLink, HandedRefusal> {
	const first = readRun(/^[\w.-]*/.exec(text)![0]);
	if (first.ok) return first;
	let whole = '';
	for (const piece of text.split(BREAK).slice(0, MOST_PIECES)) {
		const [run = ''] = /^[\w.-]*/.exec(piece) ?? [];
		whole += run;
		work.left -= 2 * whole.length;
		if (work.left < 0) break;
		const read = readRun(whole);
		if (read.ok) return read;
		if (run !== piece) break;
	}
	return first;
}

/** Blanks, and at the beginning of a line the signs of a quoted mail. */
const BREAK = /=?\s*\n[\s>|]*|\s+/;

/** What may stand at the end and be none of it: a stop, or what makes a word italic. */
function readRun(run: string): Result<FoundLink, HandedRefusal> {
	const fragment = run.replace(/[.]+$/, '');
	const read = readLink(fragment);
	if (read.ok) return ok({ ...read.value, fragment });
	const shorter = fragment.replace(/[_-]+$/, '');
	if (shorter === fragment) return read;
	const again = readLink(shorter);
	return again.ok ? ok({ ...again.value, fragment: shorter }) : read;
}

const MOST_DECODED = 4;

/** The text as it stands, and with each way taken back in which a link is written anew on its way. */
function readingsOf(text: string): readonly string[] {
	const plain = withoutUnseenSigns(text.slice(0, 3 * HANDED_LIMITS.linkCharacters))
		.replace(/\r\n?|[\u2028\u2029]/g, '\n')
		.replace(/&amp;/gi, '&')
		.replace(/&#(?:35|x23);/gi, '#');
	const readings = [plain];
	const add = (reading: string) => {
		if (!readings.includes(reading)) readings.push(reading);
	};
	// Mail's own writing, "quoted-printable".
	add(plain.replace(/=[ \t]*\n/g, '').replace(/=([\da-f]{2})/gi, signOf));
	// Editors make dashes of hyphens.
	for (const two of ['--', '-']) {
		add(plain.replace(/[\u2013-\u2015]/g, two).replace(/[\u2010-\u2012]/g, '-'));
	}
	// What guards a mail's links writes them with these signs in place of "%" and "/".
	if (/urldefense/i.test(plain)) {
		add(plain.replace(/_/g, '/').replace(/-([\da-f]{2})/gi, signOf));
	}
	// A link within another site's is written as one of its values, or as a value of that one's.
	for (const reading of [...readings]) {
		let decoded = reading;
		for (let times = 0; times < MOST_DECODED && decoded.includes('%'); times += 1) {
			decoded = withoutUnseenSigns(decoded.replace(/%([\da-f]{2})/gi, signOf));
			add(decoded);
		}
	}
	return readings;
}

/** Of two digits that stand for a plain character; any other ends a link as a blank does. */
function signOf(_whole: string, digits: string): string {
	const code = parseInt(digits, 16);
	return code > 0x20 && code < 0x7f ? String.fromCharCode(code) : ' ';
}
