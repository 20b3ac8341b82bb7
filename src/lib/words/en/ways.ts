// The words of buttons that many screens have, and none of them at first.
export const ways = {
	closeMessage: 'Close this message',
	today: 'To Today',
	decks: 'To the decks',
	reload: 'Reload',
	tryAgain: 'Try again',
	check: 'Check my data',
	save: 'Save',
	cancel: 'Cancel',
	notNow: 'Not now'
};
