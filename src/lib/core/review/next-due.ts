// When cards come again after a session.

export interface NextDue {
	/** The earliest card in learning (ms since 1970); null where none is. */
	readonly learningAt: number | null;
	/** The first day behind today on which a review, or a step of days, is due; null where none is. */
	readonly reviewDay: number | null;
	/** Whether new cards are left: for tomorrow, or for nobody knows when, for the limits let none come. */
	readonly newCards: 'none' | 'tomorrow' | 'none a day';
}
