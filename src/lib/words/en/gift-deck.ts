// What stands in a deck that is made of questions in GIFT, in English.
export const giftDeck = {
	deck: {
		about: (name: string) => `the GIFT file “${name}”, which names no date`,
		licence: 'not stated',
		description: (name: string) =>
			`Questions for Moodle, from the GIFT file “${name}”. It names neither sources nor dates: each claim is its own, and all that is known of its date is the day the file was opened.`,
		doesThisHold: (claim: string) => `Does this hold? ${claim}`,
		answersWanted: (question: string, count: number) => `${question} (${count} answers)`
	}
};
