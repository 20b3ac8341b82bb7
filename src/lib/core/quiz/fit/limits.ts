// How much another program takes of a question.

export interface Limits {
	/** Characters of what is asked. */
	readonly question: number;
	/** Characters of one option. */
	readonly option: number;
	readonly options: number;
}

/** What Kahoot's import takes; each question has at least two options. */
export const KAHOOT: Limits = { question: 120, option: 75, options: 4 };
