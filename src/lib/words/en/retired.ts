// Why Dateline retired a note, and why nothing is written to a deck any more.
export const retired = {
	dropped: (version: number) => `Version ${version} of the deck no longer has it.`,
	takenBack: (version: number) => `It came with version ${version}, which was taken back.`,
	deleted: 'Deleted.',
	notOwnDeck:
		'This deck is no longer there to be written in. It may have been deleted in another tab.'
};
