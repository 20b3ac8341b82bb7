// A quiz in the fragment of an address: "q2.", the packed quiz in letters, a checksum; or "n2." and
// all in digits. Nothing of a fragment is sent to any server. Whole quizzes of more than about fifty
// questions do not fit, and go as a file.
import { deflateSync } from 'fflate';
import type { HandedQuiz, ReadQuiz } from '../../../core/quiz/hand/handed-quiz.ts';
import type { TagVersion } from '../../../core/quiz/hand/result-code.ts';
import { fail, type Result } from '../../../core/result.ts';
import { crc32 } from '../../zip/crc32.ts';
import type { HandedRefusal } from '../../../core/quiz/hand/refusal.ts';
import { jsonOf } from '../../backup/lines.ts';
import { printDigits, printLetters, readDigits, readLetters } from './bytes-in-text.ts';
import { FREQUENT_TEXTS } from './frequent-texts.ts';
import { FREQUENT_TEXTS_1 } from './frequent-texts-1.ts';
import { packValue, unpackValue } from './packing.ts';
import { quizOf } from './quiz-of.ts';
import { HANDED_QUIZ, HANDED_LIMITS } from './shapes.ts';
import { inflateUpTo } from './unpack-bytes.ts';

/** Counts up when an earlier reader could no longer read it. */
const VERSION = 2;

const WRITINGS = {
	/** As short as can be. */
	q: { print: printLetters, read: readLetters, base: 36, signs: 7 },
	/** For a QR code. */
	n: { print: printDigits, read: readDigits, base: 10, signs: 10 }
} as const;
export type Writing = keyof typeof WRITINGS;

const FREQUENT = { 1: FREQUENT_TEXTS_1, 2: FREQUENT_TEXTS } as const;

/** The fragment, without its "#". In version 1 goes only what came in it, so that it keeps its address. */
export function printLink(
	quiz: HandedQuiz,
	writing: Writing = 'q',
	version: TagVersion = VERSION
): string {
	const text = JSON.stringify(packValue(HANDED_QUIZ[version], quiz));
	const packed = deflateSync(new TextEncoder().encode(text), {
		level: 9,
		dictionary: FREQUENT[version]
	});
	const told = `${writing}${version}.${WRITINGS[writing].print(packed)}`;
	return told + checkOf(told, writing);
}

/** Reads a fragment. */
export function readLink(fragment: string): Result<ReadQuiz, HandedRefusal> {
	const refused = (kind: 'too-large' | 'not-ours' | 'newer' | 'cut') =>
		fail({ kind, what: 'link' } as const);
	if (fragment.length > HANDED_LIMITS.linkCharacters) return refused('too-large');
	const [sign, said] = /^([qn])(\d{1,3})\./.exec(fragment)?.slice(1) ?? [];
	if (sign === undefined || Number(said) < 1) return refused('not-ours');
	if (Number(said) > VERSION) return refused('newer');
	const version = Number(said) === VERSION ? VERSION : 1;
	const writing = sign as Writing;
	const { read, signs } = WRITINGS[writing];
	const told = fragment.slice(0, -signs);
	if (told.length < 3 || checkOf(told, writing) !== fragment.slice(-signs)) return refused('cut');
	const packed = read(told.slice(3));
	const bytes = packed ? inflateUpTo(packed, HANDED_LIMITS.bytes, FREQUENT[version]) : 'damaged';
	if (bytes === 'too-many') return refused('too-large');
	if (bytes === 'damaged') return refused('not-ours');
	return quizOf(unpackValue(HANDED_QUIZ[version], jsonOf(bytes)), version, 'link');
}

/** A checksum of all that stands before it: it finds any single character that is wrong or missing. */
function checkOf(told: string, writing: Writing): string {
	const { base, signs } = WRITINGS[writing];
	return crc32(new TextEncoder().encode(told)).toString(base).padStart(signs, '0');
}
