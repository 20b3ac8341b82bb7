// A GIFT file as what stands between its blank lines: questions, each with its category.
import { oneLine } from '../../core/language/fold.ts';
import { unseenIn } from '../../core/language/plain-text.ts';
import type { ProblemList } from '../../core/deck/problem.ts';
import { DECK_LIMITS } from '../../core/deck/text/limits.ts';
import { hideEscapes } from './text.ts';

export interface Block {
	/** Its escapes hidden, without remarks. */
	readonly text: string;
	/** Where it begins, counted from 1. */
	readonly line: number;
	/** The how-manieth question of the file, counted from 1. */
	readonly paragraph: number;
	/** The last part of its category's path; empty where there is none. */
	readonly topic: string;
}

/** A citation has room for four digits. */
const MOST_QUESTIONS = DECK_LIMITS.paragraphs;
/** Of one question with all its answers. */
const MOST_CHARACTERS = 50_000;

const CATEGORY = /^\$CATEGORY:/i;

const START = { line: 1, column: 1 };

/** The questions' texts; what is too large, or holds what is not seen, is a problem. */
export function questionBlocksOf(text: string, problems: ProblemList): readonly Block[] {
	if (text.length > DECK_LIMITS.characters) {
		problems.add(START, {
			kind: 'gift-file-too-large',
			of: 'characters',
			count: text.length,
			most: DECK_LIMITS.characters
		});
		return [];
	}
	const blocks: Block[] = [];
	let [topic, paragraph] = ['', 0];
	for (const { lines, line } of runsOf(text, problems)) {
		const [first = ''] = lines;
		if (CATEGORY.test(first)) {
			topic = topicOf(first.replace(CATEGORY, ''));
			continue;
		}
		paragraph++;
		const words = lines.join('\n');
		if (words.length <= MOST_CHARACTERS) {
			blocks.push({ text: hideEscapes(words), line, paragraph, topic });
		} else {
			problems.add(
				{ line, column: 1 },
				{ kind: 'gift-question-too-long', count: words.length, most: MOST_CHARACTERS }
			);
		}
	}
	if (paragraph <= MOST_QUESTIONS) return blocks;
	problems.add(START, {
		kind: 'gift-file-too-large',
		of: 'questions',
		count: paragraph,
		most: MOST_QUESTIONS
	});
	return [];
}

interface Run {
	readonly lines: string[];
	readonly line: number;
}

/** Lines that no blank one parts; a category is a run of its own, and remarks part nothing. */
function runsOf(text: string, problems: ProblemList): readonly Run[] {
	const runs: Run[] = [];
	let open: Run | null = null;
	for (const [index, raw] of text
		.replace(/^\uFEFF/, '')
		.split(/\r\n|\r|\n/)
		.entries()) {
		const line = index + 1;
		const unseen = unseenIn(raw);
		if (unseen)
			problems.add({ line, column: unseen.index + 1 }, { kind: 'unseen', sign: unseen.sign });
		const words = raw.trim();
		if (words === '') open = null;
		else if (CATEGORY.test(words)) {
			open = null;
			runs.push({ lines: [words], line });
		} else if (!words.startsWith('//')) {
			if (open === null) {
				open = { lines: [], line };
				runs.push(open);
			}
			open.lines.push(words);
		}
	}
	return runs;
}

/** "$course$/top/Harbour/Night work" is about night work; "//" is a slash of a name. */
function topicOf(path: string): string {
	const parts = path
		.replaceAll('//', '\0')
		.split('/')
		.map((part) => oneLine(part.replaceAll('\0', '/')))
		.filter((part) => part !== '' && part !== 'top' && !/^\$.*\$$/.test(part));
	return parts.at(-1) ?? '';
}
