// The English names of months and weekdays, and what people and papers shorten them to: the one list of
// each. Months of other languages stand in months-abroad.ts.

/** January to December, as they are written. */
export const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** Monday to Sunday, as they are written. */
export const WEEKDAYS = [
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
	'Sunday'
] as const;

/** One of them, in a pattern. */
export const MONTH = `(?:${MONTHS.join('|')})`;
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;

export type CalendarName = (typeof MONTHS | typeof WEEKDAYS)[number];

/** Beside the first three letters. */
const SHORT_FORMS: Partial<Record<CalendarName, readonly string[]>> = {
	September: ['sept'],
	Tuesday: ['tues'],
	Thursday: ['thur', 'thurs']
};

/** The name in lower case, then what it is shortened to, without a full stop: "september", "sep", "sept". */
export const formsOf = (name: CalendarName): readonly string[] => [
	...new Set([name.toLowerCase(), name.slice(0, 3).toLowerCase(), ...(SHORT_FORMS[name] ?? [])])
];

/** A month's number, 1 to 12, by each of its forms. */
export const monthByForm = (): ReadonlyMap<string, number> =>
	new Map(MONTHS.flatMap((name, index) => formsOf(name).map((form) => [form, index + 1] as const)));
