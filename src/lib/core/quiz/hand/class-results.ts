// What a class came to in a quiz: result codes with names, question by question.
import { oneLine } from '../../language/fold.ts';
import { withoutUnseenSigns } from '../link-signs.ts';
import { readResult, type CodeFault, type Tags } from './result-code.ts';
import type { Question } from '../question.ts';

export interface StudentResult {
	/** As it was pasted; empty where the code stood alone. */
	readonly name: string;
	readonly right: readonly boolean[];
}

/** A line that could not be taken, counted from 1. */
export interface BadLine {
	readonly line: number;
	readonly text: string;
	readonly why: CodeFault | { readonly kind: 'of-another-quiz' | 'more-than-the-quiz' };
}

export interface ClassResults {
	/** In the order of the lines; of two results of one name the later one counts. */
	readonly students: readonly StudentResult[];
	readonly questions: readonly {
		readonly question: Question;
		readonly right: number;
		/** Who had it wrong; empty where a code came without a name. */
		readonly missedBy: readonly string[];
	}[];
	readonly badLines: readonly BadLine[];
}

/** Longer pastes are cut: no school has so many. */
const MOST_LINES = 2000;

/** The quiz that results are of, by the tags that their codes carry. */
interface TaggedQuiz {
	readonly tags: Tags;
	readonly questions: readonly Question[];
}

/** Reads lines as "Anna: K7QM-0A…", a name and a code, or a code alone. */
export function classResults(quiz: TaggedQuiz, pasted: string): ClassResults {
	const byName = new Map<string, StudentResult>();
	const badLines: BadLine[] = [];
	const lines = pasted.split(/\r\n?|\n/).slice(0, MOST_LINES);
	lines.forEach((text, index) => {
		if (text.trim() === '') return;
		const bad = (why: BadLine['why']) => badLines.push({ line: index + 1, text: text.trim(), why });
		const { name, code } = nameAndCode(text);
		const read = readResult(code);
		if (!read.ok) bad(read.error);
		else if (read.value.tag !== quiz.tags[read.value.version]) bad({ kind: 'of-another-quiz' });
		else if (read.value.right.length > quiz.questions.length) bad({ kind: 'more-than-the-quiz' });
		else
			byName.set(name === '' ? `#${index}` : name.toLowerCase(), { name, right: read.value.right });
	});
	const students = [...byName.values()];
	const questions = quiz.questions.map((question, place) => ({
		question,
		right: students.filter(({ right }) => right[place]).length,
		missedBy: students.flatMap(({ name, right }) =>
			place < right.length && !right[place] ? [name] : []
		)
	}));
	return { students, questions, badLines };
}

/** Groups of signs as a code has them. */
const GROUPS = /(?<![\p{L}\p{N}])[0-9a-z]{1,4}(?![\p{L}\p{N}])/giu;
/** So many groups has the longest code, and a few words before it. */
const MOST_GROUPS = 20;

/** What of a line adds up, whatever stands around it. */
function codeWithin(line: string): { readonly code: string; readonly at: number } | null {
	const groups = [...line.matchAll(GROUPS)].slice(0, MOST_GROUPS);
	for (let first = 0; first < groups.length; first += 1) {
		for (let last = groups.length - 1; last > first; last -= 1) {
			const code = groups.slice(first, last + 1).map(([group]) => group);
			if (readResult(code.join('')).ok) return { code: code.join('-'), at: groups[first]!.index };
		}
	}
	return null;
}

/**
 * The code stands behind a colon, a comma or a tab; else it is the last word that has a dash; else what adds up,
 * whatever stands around it.
 */
export function nameAndCode(line: string): { readonly name: string; readonly code: string } {
	// As mail quotes it, and chats set it.
	const plain = withoutUnseenSigns(line)
		.replace(/^(?:[\s>|]|[*•-]\s)+/u, '')
		// "[10:31, 3/4/2026] Anna: …", as a messenger copies a line.
		.replace(/^\[[^\]]{0,40}\d[^\]]{0,40}\]\s*/u, '');
	const parted = /^(.*)[:;,\t](.*)$/.exec(plain) ?? /^(.*\s)?(\S+-\S+)\s*$/.exec(plain);
	const usual = parted
		? { name: withoutStress(oneLine(parted[1] ?? '')), code: parted[2] ?? '' }
		: { name: '', code: plain };
	if (readResult(usual.code).ok) return usual;
	const found = codeWithin(plain);
	return found ? { name: nameIn(plain.slice(0, found.at)), code: found.code } : usual;
}

/** Without what parts it from the code: "Anna (", "Anna –". */
const nameIn = (text: string): string =>
	withoutStress(
		oneLine(text)
			.replace(/\s*[:;,([{<"'“”„«»–—]+$/u, '')
			.trim()
	);

/** "*Anna*", as chats set bold: Anna is one student, however she is written. */
const withoutStress = (name: string): string => name.replace(/^[*_~]+|[*_~]+$/gu, '').trim();

/**
 * A table for a spreadsheet: a line a student, 1 for right and 0 for wrong, nothing where it was not asked.
 * `heads` are those of the first three columns, `prompts` the questions' in their order.
 */
export function printResults(
	{ students, questions }: ClassResults,
	heads: readonly [name: string, right: string, of: string],
	prompts: readonly string[]
): string {
	const head = [...heads, ...prompts];
	const rows = students.map(({ name, right }) => [
		name,
		String(right.filter(Boolean).length),
		String(right.length),
		...questions.map((_question, place) => (place < right.length ? (right[place] ? '1' : '0') : ''))
	]);
	return [head, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

/** What a spreadsheet would take for a formula is made a text (OWASP, "CSV Injection"). */
function cellOf(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
