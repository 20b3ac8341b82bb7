// What is wrong with what was typed into a setting, in English.
export const typed = {
	wholeNumber: (from: number, to: number) => `Please give a whole number from ${from} to ${to}.`,
	noStep: (word: string) =>
		`“${word}” is no step: write steps as 1m 10m, 2h or 1d, with spaces between.`,
	'long-step': 'A step is at most 30 days long.',
	'many-steps': 'Ten steps are the most.',
	'model-address':
		'Please give an address as http://localhost:11434/v1, without a name, “?” or “#” in it.',
	'model-word': 'Please give letters, digits and signs without spaces or accents.'
};
