// A quiz that is handed on, and what comes back: its link, its file, result codes.
import { counted } from './count.ts';

const questions = { one: 'question', other: 'questions' };

export const handedQuiz = {
	code: {
		title: 'Your result code',
		about: 'For your teacher: it says which questions you had right, and is your own report.',
		button: 'Hand it on',
		name: 'Your name',
		nameHint: 'It goes before the code, if you like. It is not kept.',
		file: 'Hand on as a file',
		/** Before a name, in the name of a file. */
		fileName: 'quiz-result',
		shared: 'Quiz result'
	},
	share: {
		title: 'Give this quiz to others',
		about:
			'The same questions in the same order, for whoever opens it: no account, no deck and, once Dateline is there, no network is needed. The quiz stands in the link itself.',
		tooLong:
			'This quiz is too long for a link. As a file, it opens in every Dateline under “Quiz”.',
		button: 'Share the quiz',
		file: 'Hand on as a file',
		wall: 'Show it on the wall',
		noCode: 'It does not fit into a QR code: about ten questions do.',
		results: 'Read a class’s result codes',
		moodle: 'Save for Moodle (GIFT)',
		kahoot: 'Save for Kahoot',
		/** What Kahoot takes of it, before it is saved. */
		kahootTakes: (taken: number, of: number) =>
			taken === of
				? `Kahoot takes ${of === 1 ? 'this question' : `all ${of} questions`}.`
				: taken === 0
					? 'Kahoot takes none of these questions:'
					: `Kahoot takes ${taken} of ${of} questions. Left out:`,
		kahootShorter: (count: number) =>
			`${counted(count, questions)} of them in fewer words: who reports it is left out where nobody says otherwise.`,
		kahootOtherwise: (count: number) =>
			`${counted(count, questions)} of them in another form, with answers to choose from.`,
		kahootName: 'What Kahoot takes',
		kahootSaved: (count: number) => `${counted(count, questions)} saved.`,
		handedOn: 'Handed on.',
		saved: 'Saved as a file.',
		copied: 'Copied.',
		refused: 'Copy it from above: this browser does not let Dateline do it.',
		code: {
			show: 'Show as a QR code',
			label: 'QR code of the quiz’s link',
			about:
				'Let a phone’s camera look at it, as near as it sees it sharply. It holds the quiz itself.'
		}
	},
	/** Why another program cannot have a question. */
	misfit: {
		typed: 'It is answered by typing, and there are no wrong options to choose from.',
		pairs: 'Pairs are matched, and there are no short options to choose from.',
		order: 'Events are put in order, and there are no dates to choose from.',
		prompt: (length: number, most: number) =>
			`What it asks has ${length} characters; ${most} is the most.`,
		option: (length: number, most: number) =>
			`One of its options has ${length} characters; ${most} is the most.`,
		options: (count: number, most: number) => `It has ${count} options; ${most} is the most.`
	},
	/** What students send their teacher. */
	codes: {
		title: 'Results',
		noQuiz: 'No such quiz',
		noQuizText:
			'The results of a quiz stand beside its questions, and these are not at hand: the decks are missing, or the address was cut. Open the link of the quiz again.',
		codes: 'Result codes, one a line, with a name before it',
		example: 'Anna: K7QM-0A12-3B4',
		choose: 'Choose result files',
		hint: 'One or many, as students save them. Or drop them here.',
		more: (count: number) => `And ${count} more.`,
		about:
			'A code is what a student says of themselves: nobody else has seen how it came about. Nothing you paste leaves this page, and it is not kept.',
		badLines: (count: number) =>
			`${counted(count, { one: 'line', other: 'lines' })} could not be taken:`,
		badLine: (line: number, text: string, why: string) => `Line ${line}, “${text}”: ${why}`,
		students: (count: number) => counted(count, { one: 'student', other: 'students' }),
		noName: 'Without a name',
		score: (right: number, of: number, share: string) => `${right} of ${of}, ${share}`,
		table: 'Save as a table (CSV)',
		answer: (answer: string) => `Answer: ${answer}`,
		right: (right: number, of: number) => `${right} of ${of} right`,
		/** Before the names of those who had it wrong. */
		wrong: '; wrong:'
	}
};
