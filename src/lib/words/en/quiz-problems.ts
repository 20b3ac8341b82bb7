// What is said of quizzes, codes and files that are refused, in English.
export const quizProblems = {
	link: {
		'too-large':
			'This link holds more than any quiz: it is not opened. Ask for the quiz as a file, or for a shorter one.',
		'not-ours':
			'This link holds no quiz: it was cut, or belongs to something else. Ask for it to be sent again.',
		newer: 'A newer Dateline has made this link. Update this one, then open the link again.',
		cut: 'This link was cut or changed on its way: it does not add up. Ask for it to be sent again, or for the quiz as a file.',
		noQuiz: (fault: string) =>
			`This link holds no quiz that can be asked: ${fault}. Nothing was kept of it.`
	},
	file: {
		'too-large': 'This file is larger than any quiz: it is not opened. Was it the right one?',
		'not-ours': 'This file does not hold a quiz: the name of one that does ends in .dateline-quiz.',
		newer: 'A newer Dateline has written this file. Update this one, then open it again.',
		cut: 'This file is cut or damaged, or no quiz at all: ask for it to be sent again.',
		noQuiz: (fault: string) =>
			`This file holds no quiz that can be asked: ${fault}. Nothing was kept of it.`
	},
	fault: {
		'decks-and-versions': 'it names other decks than versions',
		'asked-twice': 'it asks twice for one note',
		shape: (where: string) => `${where} is not what it should be`,
		theQuiz: 'the quiz',
		question: (number: number, fault: string) => `question ${number}: ${fault}`
	},
	questionFault: {
		'no-deck': 'it is of a deck that is not there',
		key: 'its key does not fit',
		'rival-twice': 'a rival stands there twice',
		'not-one-right': 'not one of its options is right',
		'none-right': 'none of its options is right',
		pairs: 'its pairs do not match',
		items: 'its items are not those that are offered'
	},
	missingDeck: (id: string) =>
		`This quiz is of a deck that this Dateline does not have: “${id}”. Update it, or ask for the quiz as a file.`,
	noLink:
		'There is no quiz link here. Copy all of it, as it was sent: it contains “/quiz/run#” and many characters after that. Or ask for the quiz as a file.',
	tooLong: 'This quiz is too long to be taken: let it be handed out in parts.',
	changed: (what: string) =>
		`${what} has changed since the quiz was handed out: some questions may be others, and its result code is that of another quiz.`,
	changedDeck: (title: string) => `“${title}”`,
	whatItIsMadeFrom: 'What this quiz is made from',
	sharedTitle: (title: string) => `Quiz: ${title}`,
	notPacked: (why: string) =>
		`The quiz could not be packed (${why}). Reload the page to try again.`,
	code: {
		'strange-sign': (sign: string) => `“${sign}” is in no result code.`,
		'too-short': 'That is too short for a result code.',
		'signs-missing': 'Some signs of this code are missing, or too many.',
		'does-not-add-up': 'This code does not add up: a sign is wrong, or two have changed places.',
		'not-ours': 'This code is not one that Dateline makes.',
		'of-another-quiz': 'This code is of another quiz.',
		'more-than-the-quiz': 'This code has more questions than the quiz.'
	},
	resultFile: {
		'too-large': (file: string) => `“${file}” is too large to hold results.`,
		'no-code': (file: string) => `“${file}” holds no result code.`,
		'wrong-code': (file: string, why: string) => `“${file}” holds no result code: ${why}`,
		leftAside: (count: number) => `${count} more files were left aside: open them after these.`
	},
	results: {
		heads: { name: 'Name', right: 'Right', of: 'Of' },
		withoutName: 'without a name',
		remark: (title: string) =>
			`A result of the Dateline quiz “${title}”, as its student reports it. Open it on the Results page.`
	}
};
