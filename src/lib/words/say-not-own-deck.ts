// Why nothing was written to a deck of one's own.

export const sayNotOwnDeck = (): string =>
	'This deck is no longer there to be written in. It may have been deleted in another tab.';
