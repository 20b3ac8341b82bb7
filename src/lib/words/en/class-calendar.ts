// What a calendar says of the times to study for a class, in English.
export const classCalendar = {
	event: {
		title: (name: string) => `Dateline: ${name}`,
		description: 'Open Dateline, Classes, and study what pays most until class.'
	}
};
