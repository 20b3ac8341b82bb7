// Said where answers were kept, and the browser has removed them.
export const lost = {
	tab: 'Your data was removed',
	title: 'This browser has removed what Dateline kept here',
	text: (answers: string, lastOn: string) =>
		`${answers}, the last on ${lastOn}. Browsers do this by themselves when space runs short or a site was not visited for a while; clearing the history or the site data does it, too.`,
	lastBackup: (on: string, answers: string) => `Your last backup is of ${on}, with ${answers}.`,
	withBackup: 'With a backup file, everything in it comes back: decks, answers and settings.',
	copies:
		'Copies that Dateline made by itself may still be in this browser; the next page lists them.',
	restore: 'Restore from a backup',
	afresh: 'Start afresh'
};
