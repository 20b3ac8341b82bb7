// A quiz as Moodle's GIFT: https://docs.moodle.org/en/GIFT_format. Each question carries who says so.
import { citedBy, type NoteInDeck } from '../../core/note/claim.ts';
import { isUnsourced, nameOfSource } from '../../core/note/evidence.ts';
import { isUndated, latestOf, type AsOf } from '../../core/note/as-of.ts';
import { sayLooseDate } from '../../core/language/loose-date.ts';
import type { Quantity } from '../../core/language/quantity.ts';
import { taskBefore, type Question, type SaidQuestion } from '../../core/quiz/question.ts';

/** The characters that mean something to GIFT; nor may a line of text look like one of its comments. */
const escaped = (text: string): string =>
	text
		.replace(/[\\~=#{}:]/g, '\\$&')
		.replace(/\s*\n\s*/g, '\\n')
		.replace(/^\/\//, '\\n//');

/** What Moodle reads as the format of a text before it begins. */
const FORMAT = /^\[(?:html|moodle|plain|markdown)\]/;

/** A text as it is, without the arrow of a pair. */
const plain = (text: string): string => escaped(text.trim().replaceAll('->', '→'));

/** A text of which Moodle asks for the format: one that begins as another would has its own. */
function formatted(text: string): string {
	const safe = plain(text);
	return FORMAT.test(safe) ? `[plain]${safe}` : safe;
}

/** An answer, where one that begins as a weight would has its own. Behind "=" of a choice none is looked for. */
function weighed(text: string, weight: '%100%' | '%0%'): string {
	const safe = formatted(text);
	return /^%-*\d/.test(safe) ? weight + safe : safe;
}

/** What the file says around the questions, in the language of whoever makes it. */
export interface GiftWords {
	readonly giveEachItsPlace: string;
	readonly inUnit: (unit: string) => string;
	/** The unit of a bare number. */
	readonly figures: string;
	/** Of common knowledge nobody is the claimant. */
	readonly evidence: (claimedBy: string | null, source: string, asOf: string) => string;
	/** Of a note that came without one. */
	readonly noSource: string;
	readonly asOf: (date: string, inferred: boolean) => string;
	/** Of a text without a date. */
	readonly undated: (opened: string) => string;
	readonly source: (name: string, paragraph: number) => string;
}

/** The file; `noteOf` gives the note behind a question, for its evidence. */
export function printGift(
	title: string,
	questions: readonly SaidQuestion[],
	noteOf: (question: Question) => NoteInDeck | null,
	words: GiftWords
): string {
	const category = title.replace(/[/\r\n]+/g, ' ').trim();
	const blocks = questions.map((said, index) => {
		const note = noteOf(said.question);
		const evidence = note ? `\n####${escaped(sayEvidence(note, words))}` : '';
		const name = `${index + 1} ${said.question.noteId}`;
		return `::${escaped(name)}::[plain]${escaped(promptOf(said, words))} {\n${answersOf(said)}${evidence}\n}\n`;
	});
	return `$CATEGORY: Dateline/${category}\n\n${blocks.join('\n')}`;
}

function promptOf({ question, task, prompt, context }: SaidQuestion, words: GiftWords): string {
	const said = context === null ? prompt : `${prompt} (${context})`;
	switch (question.kind) {
		case 'true-false':
			return said;
		case 'number':
			return `${said} (${words.inUnit(unitOf(question.value) || words.figures)})`;
		case 'order':
			return `${said} ${words.giveEachItsPlace}`;
		default:
			return taskBefore(question, task) + said;
	}
}

function answersOf({ question, answer }: SaidQuestion): string {
	switch (question.kind) {
		case 'choose':
		case 'who':
			return question.options
				.map(({ text, correct }) =>
					correct ? `\t=${formatted(text)}` : `\t~${weighed(text, '%0%')}`
				)
				.join('\n');
		case 'true-false':
			return question.options[0]?.correct ? '\tTRUE' : '\tFALSE';
		case 'choose-many':
			return manyOf(question.options);
		case 'type':
		case 'gap':
			return (
				[answer, ...question.also]
					// Here a bare star would stand for any letters.
					.map((text) => `\t=${weighed(text, '%100%').replaceAll('*', '\\*')}`)
					.join('\n')
			);
		case 'number': {
			const { number } = question.value;
			const tolerance = Number(((number * question.tolerancePercent) / 100).toPrecision(6));
			return `#${number}:${tolerance}`;
		}
		case 'match':
			return question.pairs
				.map(({ left, right }) => `\t=${formatted(left)} -> ${plain(right)}`)
				.join('\n');
		case 'order':
			return question.offered
				.map((place) => `\t=${formatted(question.items[place]!.text)} -> ${place + 1}`)
				.join('\n');
	}
}

/** All that is right together makes the whole; what is wrong takes as much away. */
function manyOf(options: readonly { readonly text: string; readonly correct: boolean }[]): string {
	const count = options.filter(({ correct }) => correct).length;
	const share = (100 / count).toFixed(5).replace(/\.?0+$/, '');
	return options
		.map(({ text, correct }) => `\t~%${correct ? share : `-${share}`}%${formatted(text)}`)
		.join('\n');
}

/** In what the number is asked for: 300 of "$300 billion" is asked in "$ billion". */
const unitOf = ({ currency, scale, unit }: Quantity): string =>
	[currency, scale, unit].filter(Boolean).join(' ');

function sayAsOf(asOf: AsOf, words: GiftWords): string {
	const date = sayLooseDate(latestOf(asOf));
	return isUndated(asOf) ? words.undated(date) : words.asOf(date, asOf.inferred);
}

function sayEvidence(found: NoteInDeck, words: GiftWords): string {
	if (isUnsourced(found.note.evidence)) return words.noSource;
	const { claimedBy, asOf } = found.note.evidence;
	const [first] = citedBy(found);
	const source = first?.source ? words.source(nameOfSource(first.source), first.paragraph) : '';
	return words.evidence(claimedBy, source, sayAsOf(asOf, words));
}
