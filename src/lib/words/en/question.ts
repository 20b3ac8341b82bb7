// The words around a quiz's questions, in English.
export const question = {
	task: {
		'true-false': 'True or false?',
		match: 'Match the pairs',
		order: 'Put in order',
		'choose-many': 'Choose all that apply'
	},
	answered: (question: string, says: string) => `${question} Answer: ${says}`,
	whoWantsWhat: (issue: string) => `Who wants what on ${issue}?`,
	whichMeaning: 'Which meaning belongs to which term?',
	whichCameFirst: 'Which of these came first? Begin with the earliest.',
	whichPositions: (party: string) => `Which of these positions does ${party} take?`,
	verdict: { true: 'True', false: 'False' },
	falseBut: (right: string) => `False: ${right}`,
	hadItRight: 'Had it right',
	hadItWrong: 'Had it wrong',
	/** What a file for Moodle says around a question. */
	gift: {
		giveEachItsPlace: 'Give each its place.',
		inUnit: (unit: string) => `in ${unit}`,
		figures: 'figures',
		evidence: (claimedBy: string, source: string, asOf: string) =>
			`Who says so: ${claimedBy}${source}, as of ${asOf}.`,
		source: (name: string, paragraph: number) => `, ${name}, paragraph ${paragraph}`
	}
};
