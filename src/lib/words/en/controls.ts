// What the controls of every screen say: dialogs, lists of problems, choosing a file.
import { plural } from './count.ts';

export const controls = {
	close: 'Close',
	dropHere: 'Drop a file here',
	/** What is wrong in a deck file. */
	problems: {
		title: (file: string, count: number) =>
			`“${file}” has ${plural(count, { one: 'a problem', other: `${count} problems` })}`,
		lead: 'Nothing was taken over. Is it the right file? Then mend it where it says, or let its author do so, and open it again.',
		line: (line: number) => `Line ${line}`,
		place: (line: number, column: number) => `Line ${line}, column ${column}`,
		more: (count: number) => `And ${count} more.`
	}
};
