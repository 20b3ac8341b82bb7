// What is wrong with a class as it was entered, in English.
export const classProblems = {
	'no-title': 'Give the class a name.',
	'long-title': (most: number) => `Shorten the name to ${most} characters.`,
	'no-times': 'Say when the class takes place.',
	'many-times': (most: number) => `A class has at most ${most} times.`,
	'no-decks': 'Choose at least one deck or topic.',
	minutes: (most: number) => `Minutes a day are a number from 1 to ${most}.`,
	'no-such-date': (date: string) => `There is no date “${date}”. Write it as 2026-11-23.`,
	'no-such-time': (time: string, example: string) =>
		`There is no time “${time}”. Write it as ${example}.`,
	'no-time': 'Say at what time.',
	'no-date': 'Say on which date.',
	weekday: 'A weekday is a number from 1, Monday, to 7, Sunday.'
};
