// What stands in a deck that is made of questions in GIFT, in English.
export const giftDeck = {
	deck: {
		about: (name: string) =>
			`the GIFT file “${name}”, which names no date: “as of” is the day it was imported`,
		licence: 'not stated',
		description: (name: string) =>
			`Questions for Moodle, from the GIFT file “${name}”. It names neither sources nor dates: each claim is its own, as of the day it was imported.`,
		doesThisHold: (claim: string) => `Does this hold? ${claim}`,
		answersWanted: (question: string, count: number) => `${question} (${count} answers)`
	}
};
