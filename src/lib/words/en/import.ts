// The words of the screen that opens a file: a deck, another program’s questions, saved answers.
import { answers, cards, counted, plural } from './count.ts';

export const importing = {
	title: 'Open a deck file',
	lead: 'A deck is a text file, as a teacher hands it out; Moodle’s questions become one. If you study it already, you see first what the file would change.',
	choose: 'Choose a file',
	hint: 'Ends in .md; in .gift or .txt for Moodle’s questions (GIFT); in .json for answers that you saved. Or drop it here. It stays on this device.',
	answers: {
		reading: 'Reading the answers …',
		added: (count: number) => `${counted(count, answers)} added to your history.`,
		nothing: 'Nothing was added.',
		known: (count: number) =>
			`${counted(count, answers)} in this file ${plural(count, { one: 'was', other: 'were' })} saved before.`,
		unknown: (count: number, names: string) =>
			`${counted(count, cards)} of this file ${plural(count, { one: 'is', other: 'are' })} not on this device: ${names}. Take the deck up, or bring your copy back, then open the file again.`,
		early: (count: number) =>
			`${counted(count, answers)} ${plural(count, { one: 'was', other: 'were' })} given at a time that has not come yet, and not added: set this device’s clock right, then open the file again.`
	}
};
