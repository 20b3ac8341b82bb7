// What went wrong with the storage, and what to do.
export const storageProblems = {
	notSaved: {
		damaged: (what: string) => `Not saved. ${what}`,
		full: 'Not saved: this device has no room left for Dateline. Free some space, then try again.',
		superseded: 'Not saved: a newer Dateline runs in another tab. Close one of them, then reload.',
		other: (why: string) =>
			`Not saved: the browser refused to write (${why}). Try again; nothing else is lost.`
	},
	notRead: (why: string) =>
		`What is stored could not be read (${why}). Nothing is lost; reload to try again.`,
	failed: (why: string) => `That did not work: ${why} Nothing is lost; try again.`,
	damagedLog: (id: string) =>
		`Part of your answer history (${id}) is damaged. “Check my data” under “Your data” looks into it.`,
	damaged: (what: string, id: string) =>
		`What is stored of the ${what} “${id}” is damaged. “Check my data” under “Your data” looks into it.`
};
