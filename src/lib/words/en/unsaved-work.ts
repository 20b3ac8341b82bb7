// What exists in this browser only, with figures and without blame.
import { answers, plural } from './count.ts';

export const unsavedWork = {
	answers: (count: number, figure: string) => `${figure} ${plural(count, answers)}`,
	onlyHere: (count: number, what: string) =>
		`${what} ${plural(count, { one: 'exists', other: 'exist' })} only in this browser.`,
	onlyHereSince: (count: number, what: string, date: string) =>
		`${what} since your last backup on ${date} ${plural(count, { one: 'exists', other: 'exist' })} only in this browser.`
};
