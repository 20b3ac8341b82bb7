// What `npm run deck -- …` does: answers to stdout, problems to stderr, 1 where there was one.
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { coverageOf, coverageProblems } from '../../lib/core/deck/check/coverage.ts';
import { printCoverage } from '../../lib/core/deck/check/coverage-table.ts';
import { compileDeck } from '../../lib/core/deck/text/compiled-deck.ts';
import { headOf } from '../../lib/core/note/deck.ts';
import { writeMissingIds } from '../../lib/core/deck/text/missing-ids.ts';
import { parseDeck } from '../../lib/core/deck/text/parse-deck.ts';
import { parseDecks, type DeckFile } from '../../lib/core/deck/text/parse-decks.ts';
import { withoutPlaces } from '../../lib/core/deck/text/placed-deck.ts';
import { coverageWords, sayCoverageProblem } from '../../lib/words/say-coverage.ts';
import { sayProblem } from '../../lib/words/say-deck-fault.ts';
import { articleFromText } from '../../lib/core/article/from-text.ts';
import { printSuggestions } from '../../lib/core/article/print-suggestions.ts';
import { suggest, suggestAll } from '../../lib/core/article/suggest.ts';
import { askedOf } from '../../lib/core/quiz/make/asked.ts';
import { buildFrom } from '../../lib/core/quiz/make/build-quiz.ts';
import { printQuiz } from '../../lib/core/quiz/hand/print-quiz.ts';
import { poolOf } from '../../lib/core/quiz/make/pool.ts';
import { convert } from './elsewhere-command.ts';
import { bytesOf, printCounts } from './json-command.ts';
import { markCases, type Output } from './mark-command.ts';
import { cardWords } from '../../lib/words/say-card.ts';
import { sayQuestion } from '../../lib/words/say-question.ts';
import { sharesOf } from '../../lib/core/quiz/make/shares.ts';
import { kahootSharesOf } from '../../lib/core/quiz/fit/kahoot-shares.ts';
import { sayMisfit } from '../../lib/words/say-misfit.ts';

const USAGE = `npm run deck -- check [--fix] [--coverage] FILES
    says what is wrong in decks, each by itself and all together
    --fix        writes missing ids into the files
    --coverage   lists the notes of each paragraph of each document, and those that have none
npm run deck -- json FILE
    prints as JSON what a file holds that Dateline can read: how many notes, cards, reviews, media, decks,
    cards suspended, buried and flagged, notes by kind, and what would be left out and why
npm run deck -- convert IN OUT
    writes what a file holds into another format, by the ending of OUT: .md, .csv, .txt (Quizlet's list) or
    .gift; what has no place there is said
npm run deck -- cards FILE
    prints a deck as JSON, with its notes and cards in plain text
npm run deck -- quiz FILE [--count 20] [--seed 1] [--shares]
    prints a quiz as JSON; the same seed makes the same quiz
    --shares     counts over 1,000 seeds what could give answers away, each beside chance
npm run deck -- kahoot FILES
    prints as JSON how much of quizzes of the decks Kahoot takes, counted over 100 seeds, why the rest is
    left out, and the notes of which it can take nothing: a field "short" would mend most of them
npm run deck -- suggest ARTICLE.txt [--rules] [--more]
    prints as JSON the cards that an article supports, the best first, each with its passage
    --rules      says of each which rule made it
    --more       also those that the app shows only when asked
npm run deck -- mark CASES.jsonl
    marks typed answers: lines {"deck","note","part","typed"}, deck being a file's name in decks/ without
    its .md, are printed with "verdict": "right", "wrong" or "ask" (the learner is asked), and "reason"
    --shares     counts instead: of lines with "expect": "right" those refused, of "wrong" those accepted`;

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
	check: ['--fix', '--coverage'],
	cards: [],
	convert: [],
	json: [],
	kahoot: [],
	suggest: ['--rules', '--more'],
	mark: ['--shares'],
	quiz: ['--count', '--seed', '--shares']
};

/** What a command takes one of at a time, where that is no deck. */
const ONE: Readonly<Record<string, string>> = { suggest: 'article', mark: 'set', json: 'file' };

/** Options with a value behind them. */
const VALUED: readonly string[] = ['--count', '--seed'];

/** Runs a command and gives the exit code. */
export async function runDeckCommand(
	args: readonly string[],
	output: Output = console
): Promise<number> {
	const [command = '', ...rest] = args;
	if (args.includes('--help') || command === 'help') {
		output.log(USAGE);
		return 0;
	}
	const { options, values, paths } = sorted(rest);
	const wrong = wrongUsage(command, options, values, paths);
	if (wrong !== null) {
		output.error(`${wrong}\n${USAGE}`);
		return 1;
	}
	// What it is tells its content, which need not be a text.
	if (command === 'json') return printCounts(paths[0]!, output);
	if (command === 'convert') return convert(paths[0]!, paths[1]!, output);
	const named = command === 'check' ? withoutReadme(paths, output) : paths;
	const files = named.flatMap((path) => readFile(path, output));
	if (files.length < named.length) return 1;
	if (command === 'cards') return printCards(files[0]!, output);
	if (command === 'kahoot') return printKahootShares(files, output);
	if (command === 'mark') {
		return markCases(files[0]!, options.includes('--shares'), output);
	}
	if (command === 'suggest') return printSuggested(files[0]!, options, output);
	if (command === 'quiz') {
		const count = Number(values.get('--count') ?? 20);
		const seed = values.get('--seed') ?? '1';
		return printQuizOf(files[0]!, { count, seed, shares: options.includes('--shares') }, output);
	}
	return check(
		options.includes('--fix') ? files.map((file) => fixIds(file, output)) : files,
		options.includes('--coverage'),
		output
	);
}

/** The arguments behind the command: options, those with a value also as a map, and files, each once. */
function sorted(args: readonly string[]) {
	const values = new Map<string, string>();
	const [options, paths] = [[] as string[], new Set<string>()];
	for (let index = 0; index < args.length; index++) {
		const arg = args[index]!;
		if (!arg.startsWith('-')) paths.add(arg);
		else {
			options.push(arg);
			if (VALUED.includes(arg)) values.set(arg, args[++index] ?? '');
		}
	}
	return { options, values, paths: [...paths] };
}

/** What is wrong with the command line, in a sentence; null where nothing is. */
function wrongUsage(
	command: string,
	options: readonly string[],
	values: ReadonlyMap<string, string>,
	paths: readonly string[]
): string | null {
	const known = Object.hasOwn(OPTIONS, command) ? OPTIONS[command]! : null;
	if (known === null) return command === '' ? 'Say what to do.' : `There is no "${command}".`;
	const unknown = options.find((option) => !known.includes(option));
	if (unknown !== undefined) return `"${command}" has no option ${unknown}.`;
	const count = values.get('--count');
	if (count !== undefined && !/^[1-9]\d{0,3}$/.test(count)) {
		return `--count takes a number from 1 to 9999, not "${count}".`;
	}
	if (values.get('--seed') === '') return '--seed takes a word or a number.';
	if (command === 'convert' && paths.length !== 2) {
		return 'Name the file to convert, and the file to write.';
	}
	if (paths.length === 0) return `Name the files to ${command}.`;
	const one = ONE[command] ?? 'deck';
	return !['check', 'kahoot', 'convert'].includes(command) && paths.length > 1
		? `"${command}" takes one ${one} at a time.`
		: null;
}

/** So that "decks/*.md" names the decks: what explains their format stands among them, and is none. */
function withoutReadme(paths: readonly string[], output: Output): readonly string[] {
	return paths.filter((path) => {
		if (basename(path) !== 'README.md') return true;
		output.log(`${path}: skipped, it explains the format and is no deck.`);
		return false;
	});
}

function readFile(path: string, output: Output): readonly DeckFile[] {
	const bytes = bytesOf(path, output);
	return bytes === null ? [] : [{ file: path, text: bytes.toString('utf8') }];
}

function fixIds({ file, text }: DeckFile, output: Output): DeckFile {
	const mended = writeMissingIds(text);
	if (mended !== text) {
		writeFileSync(file, mended);
		output.log(`${file}: missing ids were written.`);
	}
	return { file, text: mended };
}

function check(files: readonly DeckFile[], withCoverage: boolean, output: Output): number {
	const { decks, problems, strays } = parseDecks(files);
	problems.forEach((problem) => output.error(sayProblem(problem)));
	const bad = new Set(problems.map(({ file }) => file));
	for (const { file, noteById } of decks) {
		if (!bad.has(file)) output.log(`${file}: ${noteById.size} notes, no problem.`);
	}
	strays.forEach((stray) => output.log(`Not checked: ${sayProblem(stray)}`));
	if (problems.length > 0) return 1;
	if (!withCoverage) return 0;
	const coverage = coverageOf(decks.map(withoutPlaces));
	output.log(printCoverage(coverage, coverageWords));
	const gaps = coverageProblems(coverage);
	gaps.forEach((gap) => output.error(sayCoverageProblem(gap)));
	return gaps.length > 0 ? 1 : 0;
}

function printCards({ file, text }: DeckFile, output: Output): number {
	const { deck, problems } = parseDeck(text, file);
	problems.forEach((problem) => output.error(sayProblem(problem)));
	if (!deck) return 1;
	output.log(JSON.stringify(compileDeck(deck, cardWords), null, '\t'));
	return 0;
}

/** With --more those, too, that the app shows only when they are asked for. */
function printSuggested(
	{ file, text }: DeckFile,
	options: readonly string[],
	output: Output
): number {
	const article = articleFromText(text);
	if (article.text === '') {
		output.error(`${file}: there is no word in it that an article could be read from.`);
		return 1;
	}
	const found = (options.includes('--more') ? suggestAll : suggest)(article);
	const printed = printSuggestions(text, found, options.includes('--rules'));
	output.log(JSON.stringify(printed, null, '\t'));
	return 0;
}

/** So many seeds show what a single quiz cannot. */
const SEEDS = 1000;

function printQuizOf(
	{ file, text }: DeckFile,
	{ count, seed, shares }: { count: number; seed: string; shares: boolean },
	output: Output
): number {
	const { deck, problems } = parseDeck(text, file);
	problems.forEach((problem) => output.error(sayProblem(problem)));
	if (!deck) return 1;
	const head = headOf(deck);
	const pool = poolOf(askedOf(deck.notes.map((note) => ({ note, head }))));
	const quizOf = (own: string) => buildFrom(pool, { count, seed: own });
	const printed = shares
		? sharesOf(Array.from({ length: SEEDS }, (_, index) => quizOf(String(index + 1))))
		: printQuiz(quizOf(seed).questions.map(sayQuestion));
	output.log(JSON.stringify(printed, null, '\t'));
	return 0;
}

function printKahootShares(files: readonly DeckFile[], output: Output): number {
	const { decks, problems } = parseDecks(files);
	problems.forEach((problem) => output.error(sayProblem(problem)));
	if (problems.length > 0 || decks.length === 0) return 1;
	const { withoutShortForm, ...shares } = kahootSharesOf(decks.map(withoutPlaces), sayQuestion);
	const printed = {
		...shares,
		withoutShortForm: withoutShortForm.map(({ noteId, why }) => `${noteId}: ${sayMisfit(why)}`)
	};
	output.log(JSON.stringify(printed, null, '\t'));
	return 0;
}
