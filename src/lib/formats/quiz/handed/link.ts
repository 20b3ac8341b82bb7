// A quiz in the fragment of an address: "q1.", the packed quiz in letters, a checksum; or "n1." and all
// in digits. Nothing of a fragment is sent to any server.
import { deflateSync } from 'fflate';
import type { HandedQuiz } from '../../../core/quiz/hand/handed-quiz.ts';
import { fail, type Result } from '../../../core/result.ts';
import { crc32 } from '../../zip/crc32.ts';
import { jsonOf } from '../../backup/lines.ts';
import { printDigits, printLetters, readDigits, readLetters } from './bytes-in-text.ts';
import { FREQUENT_TEXTS } from './frequent-texts.ts';
import { pack, unpack } from './packing.ts';
import { quizOf } from './quiz-of.ts';
import { handedQuiz, MOST } from './shapes.ts';
import { inflateUpTo } from './unpack-bytes.ts';

/** Counts up when a reader of before could no longer read it. */
const VERSION = 1;

const WRITINGS = {
	/** As short as can be. */
	q: { print: printLetters, read: readLetters, base: 36, signs: 7 },
	/** For a QR code. */
	n: { print: printDigits, read: readDigits, base: 10, signs: 10 }
} as const;
export type Writing = keyof typeof WRITINGS;

const TOO_LARGE =
	'This link holds more than any quiz: it is not opened. Ask for the quiz as a file, or for a shorter one.';
const NOT_OURS =
	'This link holds no quiz: it was cut, or belongs to something else. Ask for it to be sent again.';
const NEWER = 'A newer Dateline has made this link. Update this one, then open the link again.';
const CUT =
	'This link was cut or changed on its way: it does not add up. Ask for it to be sent again, or for the quiz as a file.';

/** The fragment, without its "#". */
export function printLink(quiz: HandedQuiz, writing: Writing = 'q'): string {
	const text = JSON.stringify(pack(handedQuiz, quiz));
	const packed = deflateSync(new TextEncoder().encode(text), {
		level: 9,
		dictionary: FREQUENT_TEXTS
	});
	const told = `${writing}${VERSION}.${WRITINGS[writing].print(packed)}`;
	return told + checkOf(told, writing);
}

/** Whether a fragment means to be a quiz, of whatever version. */
export const isQuizLink = (fragment: string): boolean => /^[qn]\d{1,3}\./.test(fragment);

/** Reads a fragment; what is wrong with it is said in a sentence. */
export function readLink(fragment: string): Result<HandedQuiz, string> {
	if (fragment.length > MOST.linkCharacters) return fail(TOO_LARGE);
	const [sign, version] = /^([qn])(\d{1,3})\./.exec(fragment)?.slice(1) ?? [];
	if (sign === undefined || Number(version) < VERSION) return fail(NOT_OURS);
	if (Number(version) > VERSION) return fail(NEWER);
	const writing = sign as Writing;
	const { read, signs } = WRITINGS[writing];
	const told = fragment.slice(0, -signs);
	if (told.length < 3 || checkOf(told, writing) !== fragment.slice(-signs)) return fail(CUT);
	const packed = read(told.slice(3));
	const bytes = packed ? inflateUpTo(packed, MOST.bytes, FREQUENT_TEXTS) : 'damaged';
	if (bytes === 'too-many') return fail(TOO_LARGE);
	if (bytes === 'damaged') return fail(NOT_OURS);
	return quizOf(unpack(handedQuiz, jsonOf(bytes)), 'link');
}

/** A checksum of all that stands before it: no single sign can be another, none be missing. */
function checkOf(told: string, writing: Writing): string {
	const { base, signs } = WRITINGS[writing];
	return crc32(new TextEncoder().encode(told)).toString(base).padStart(signs, '0');
}
