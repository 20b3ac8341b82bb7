// Records of the wrong shape, which a disk, a browser or another program has spoilt: how it is told.

/** Thrown where a record cannot be worked with; the learner is told which, and led to the check. */
export class Damaged extends Error {
	readonly what: 'card' | 'note' | 'deck' | 'review';
	readonly id: string;

	constructor(what: Damaged['what'], id: string, cause?: unknown) {
		super(
			`What is stored of the ${what} “${id}” is damaged. “Check my data” under “Your data” looks into it.`,
			{ cause }
		);
		this.what = what;
		this.id = id;
	}
}
