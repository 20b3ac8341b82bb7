// What is wrong with questions in GIFT, in English.
const count = (value: number): string => value.toLocaleString('en');
const ESCAPE = 'A brace of the text itself is written \\{ or \\}.';

interface LeftOutAnswers {
	readonly texts: readonly string[];
	readonly count: number;
}

const namesOf = ({ texts, count: all }: LeftOutAnswers): string =>
	texts.map((text) => `“${text}”`).join(', ') +
	(all > texts.length ? ` and ${count(all - texts.length)} more` : '');

export const giftProblems = {
	'gift-nothing': () => 'Nothing in this file is a question that a deck can have.',
	'gift-file-too-large': (f: {
		readonly of: 'characters' | 'questions';
		readonly count: number;
		readonly most: number;
	}) =>
		`This file has ${count(f.count)} ${f.of}, and ${count(f.most)} are the most: split it into several files.`,
	'gift-question-too-long': (f: { readonly count: number; readonly most: number }) =>
		`This question has ${count(f.count)} characters, and ${count(f.most)} are the most: make several of it.`,
	'gift-title-open': () =>
		'The title that begins with :: does not end: write :: behind it too, as ::Title:: Question.',
	'gift-answers-open': () =>
		`The answers begin with { and do not end: write } behind the last one, with no blank line before it. ${ESCAPE}`,
	'gift-answers-closed': () =>
		`Here answers end with } that did not begin: write { before them. ${ESCAPE}`,
	'gift-two-braces': () =>
		`This question has more than one pair of braces, and one holds its answers: part two questions by a blank line. ${ESCAPE}`,
	'gift-before-answers': () =>
		'Before the first answer stands something: begin each answer with = (right) or ~ (wrong).',
	'gift-empty-answer': () =>
		'An answer is empty: write it behind its = or ~, or take the sign out.',
	'gift-no-pair': () => 'Each pair to match is written =left -> right: one here is not.',
	'gift-empty-pair': () => 'A pair has nothing behind its ->: write what belongs there.',
	'gift-no-number': (f: { readonly text: string }) =>
		`“${f.text}” is no number: write #3.14, #3.14:0.01 (how far off it may be) or #3.13..3.15.`,
	'gift-no-number-at-all': () => 'Behind # stands no number.',
	'gift-picture': () => 'It shows a picture or plays something, and a card is of words alone.',
	'gift-too-many-answers': (f: { readonly most: number }) =>
		`It has more than ${f.most} answers: make several of it.`,
	'gift-essay': () => 'It wants an essay, and nobody but a teacher can tell what is right.',
	'gift-no-question': () => 'It is a text without a question.',
	'gift-long-text': (f: { readonly most: number }) =>
		`One of its texts has more than ${count(f.most)} characters.`,
	'gift-asks-nothing': () => 'It asks nothing: there is no text before its answers.',
	'gift-verdict-within': () =>
		'“True” or “False” stands in it, so that its card would give itself away.',
	'gift-no-left-side': () => 'No pair of it has a left side.',
	'gift-pattern': () =>
		'Its right answers hold a star, which stands for any letters: a card needs the answer itself.',
	'gift-part-right': (f: LeftOutAnswers) =>
		`Its card is without ${namesOf(f)}, which ${f.count === 1 ? 'is' : 'are'} right in part: an answer of a card is right or wrong.`,
	'gift-pattern-left-out': (f: LeftOutAnswers) =>
		`Its card is without ${namesOf(f)}: a star stands for any letters, and a card needs the answer itself.`,
	'gift-none-right': () => 'No answer of it is right in full.',
	'gift-no-number-right': () => 'No number of it is right in full.',
	'gift-several-tolerances': () =>
		'It takes several numbers, each with a tolerance: make several of it.',
	'gift-below-zero': () =>
		'Its number is below zero and has a tolerance, which a card cannot have.',
	'gift-long-number': () => 'Its number has more digits than a card can keep.',
	'gift-wide-tolerance': () => 'Its tolerance is many times its number.',
	'gift-gap-unclear': () => 'Its gap cannot be told from its text.',
	'gift-give-away': () =>
		'The answer stands in the question, so that its card would give itself away.',
	'gift-same-question': () =>
		'An earlier question of the file asks the same and has another answer.'
};
