// Why a file of answers is not taken, in English.
export const answersFile = {
	cut: 'This file is cut or damaged: it is no whole JSON. Save it again where it came from.',
	'not-ours':
		'This file does not hold answers of Dateline. Those are called “dateline-answers-….json”.',
	newer: 'A newer Dateline has written this file. Update this one, then open it again.',
	damaged: (where: string) =>
		`This file is damaged: ${where} is not what it should be. Nothing was added.`,
	tooLarge: 'This file is larger than 5 MB, so it is no file of answers.',
	notRead: (name: string, why: string) =>
		`The browser could not read “${name}” (${why}). Choose it again.`,
	itsContent: 'its content'
};
