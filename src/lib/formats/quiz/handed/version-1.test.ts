// Links, files and result codes that were handed out before questions became kinds still open: these were made
// by the app as it was then, out of the deck beside them, and stand as they were.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../../core/deck/text/parse-deck.ts';
import { classResults } from '../../../core/quiz/hand/class-results.ts';
import { quizFromWhole } from '../../../core/quiz/hand/handed-quiz.ts';
import type { QuizAtHand } from '../../../core/quiz/hand/quiz-at-hand.ts';
import { printResult, readResult } from '../../../core/quiz/hand/result-code.ts';
import { asksByItself } from '../../../core/quiz/question.ts';
import { readSettings, type QuizSettings } from '../../../core/quiz/settings.ts';
import { quizOf } from '../../../testing/handed-quizzes.ts';
import { sayQuestion } from '../../../words/say-question.ts';
import { printQuizFile, readQuizFile } from './file.ts';
import { printLink, readLink } from './link.ts';

interface Fixture {
	readonly kind: 'whole' | 'decks';
	readonly wish: Partial<QuizSettings>;
	readonly link: string;
	readonly digits?: string;
	readonly file?: string;
	readonly tag: string;
	/** Of a student who had every question right but the second, the fifth, … */
	readonly code: string;
	readonly texts: readonly {
		readonly task: string;
		readonly prompt: string;
		readonly context: string | null;
		readonly answer: string;
		readonly options?: readonly string[];
	}[];
}

const folder = new URL('../../../testing/version-1/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const fixtures: readonly Fixture[] = JSON.parse(textOf('quizzes.json'));
const { deck } = parseDeck(textOf('harbour.md'), 'harbour.md');

/** Opened as the app does it. By its decks it is what they give today: the app says so where it is another. */
function opened(link: string): QuizAtHand {
	const read = readLink(link);
	if (!read.ok) throw new Error(JSON.stringify(read.error));
	const { version, quiz } = read.value;
	expect(version).toBe(1);
	if (quiz.kind === 'whole') return quizFromWhole(quiz, version);
	expect(quiz.versions).toEqual([deck!.version]);
	return { ...quizOf([deck!], readSettings(quiz.settings)), codes: version };
}

const textsOf = (quiz: QuizAtHand): Fixture['texts'] =>
	quiz.questions.map((question) => {
		const { task, prompt, context, answer, options } = sayQuestion(question);
		return { task, prompt, context, answer, ...('options' in question && { options }) };
	});

const ofKind = (kind: Fixture['kind']) =>
	fixtures.filter((one) => one.kind === kind).map((one) => [one.wish.seed, one] as const);

describe.each(ofKind('whole'))('a whole quiz in a link of version 1 (%s)', (_name, fixture) => {
	it('asks what it asked, in the same words', () => {
		expect(textsOf(opened(fixture.link))).toEqual(fixture.texts);
		if (fixture.digits) expect(textsOf(opened(fixture.digits))).toEqual(fixture.texts);
	});

	it('has the codes of then, gives such, and codes of now name the same quiz', () => {
		const quiz = opened(fixture.link);
		expect(quiz.tags[1]).toBe(fixture.tag);
		const right = quiz.questions.map((_question, place) => place % 3 !== 1);
		expect(readResult(fixture.code)).toEqual({
			ok: true,
			value: { version: 1, tag: fixture.tag, right }
		});
		expect(printResult({ version: quiz.codes, tag: quiz.tags[quiz.codes], right })).toBe(
			fixture.code
		);
		const now = printResult({ version: 2, tag: quiz.tags[2], right });
		const { students, badLines } = classResults(quiz, `Anna: ${fixture.code}\nBen: ${now}`);
		expect(badLines).toEqual([]);
		expect(students.map((student) => student.right)).toEqual([right, right]);
	});
});

describe.each(ofKind('decks'))(
	'a quiz by its decks in a link of version 1 (%s)',
	(_name, { link }) => {
		it('opens with as many questions as the decks give today', () => {
			const quiz = opened(link);
			expect(quiz.questions.length).toBeGreaterThan(0);
			expect(textsOf(quiz)).toEqual(textsOf(quizOf([deck!], quiz.settings)));
		});
	}
);

it('a file of version 1 gives the quiz, and the address under which an answer may be kept', () => {
	const withFile = fixtures.filter(({ file }) => file !== undefined);
	expect(withFile.map(({ kind }) => kind)).toEqual(['whole', 'decks']);
	for (const { file, link } of withFile) {
		const read = readQuizFile(new TextEncoder().encode(file));
		if (!read.ok) throw new Error(JSON.stringify(read.error));
		expect(printLink(read.value.quiz, 'q', read.value.version)).toBe(link);
	}
});

it('a quiz of version 1 is handed on as one of now, with nothing lost', () => {
	const [fixture] = fixtures;
	const read = readLink(fixture!.link);
	if (!read.ok || read.value.quiz.kind !== 'whole') throw new Error('it was whole');
	const { quiz } = read.value;
	expect(readLink(printLink(quiz))).toEqual({ ok: true, value: { version: 2, quiz } });
	const bytes = new TextEncoder().encode(printQuizFile(quiz));
	expect(readQuizFile(bytes)).toEqual({ ok: true, value: { version: 2, quiz } });
});

it('of a task that then was a sentence it is known that its question stands by itself', () => {
	const questions = ofKind('whole').flatMap(([, { link }]) => opened(link).questions);
	const said = questions.map(sayQuestion);
	expect(said.filter(({ question }) => asksByItself(question)).map(({ task }) => task)).toContain(
		'Answer the question'
	);
	expect(
		said.filter(({ task, question }) => (task === 'Answer the question') !== asksByItself(question))
	).toEqual([]);
});
