// A quiz that is handed on, and what comes back: its link, its file, result codes.
import { counted } from './count.ts';

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
		kahootNone: 'No question of this quiz fits into Kahoot.',
		kahootSaved: (count: number) =>
			`${counted(count, { one: 'question', other: 'questions' })} saved.`,
		kahootLeftOut: (fate: string, count: number) =>
			`${fate} ${count} left out: Kahoot takes options of 75 signs and questions of 120, and no others.`,
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
