// What the app itself has to tell: that it is offline, new, or cannot go on.
export const notices = {
	/** After a stop in the middle of something. */
	afterStop: {
		checked: (found: string) =>
			`Dateline did not stop as it should have, so your data was checked. ${found}`,
		checkFailed: (why: string) =>
			`Dateline did not stop as it should have, and the check of your data could not be finished: ${why} It is done again at the next start.`,
		seeData: 'See your data'
	},
	update: {
		waiting: 'A new version of Dateline is there.',
		now: 'Update now',
		readyOffline: 'Ready offline: Dateline now works without a network.'
	},
	/** An address that leads nowhere, or a fault of the app. */
	lost: {
		noPage: 'There is no such page',
		nothingAt: (path: string) =>
			`Nothing is at “${path}”. Your decks and answers are where they were.`,
		wrong: 'Something went wrong',
		fault: 'This is a fault of Dateline. What was saved is saved; reload to go on.'
	},
	storage: {
		refused: {
			title: 'This browser does not let Dateline keep anything',
			text: 'Your answers are stored on this device only, and the browser refuses to store them. Rather than pretend to save, Dateline stops here.',
			steps: [
				'Leave private browsing, and open Dateline in a normal window.',
				'Allow cookies and site data for this site in the browser’s settings.',
				'Or use another browser on this device.'
			]
		},
		full: {
			title: 'This device has no room left',
			text: 'The browser refuses to store anything more. What you saved before is untouched.',
			steps: [
				'Free some space on this device: Dateline tries again when you come back to it.',
				'Or remove data of other sites in the browser’s settings.',
				'Do not remove the data of this site: your history is in it.'
			]
		},
		newer: {
			title: 'Your data belongs to a newer Dateline',
			text: 'A newer version of Dateline has been used on this device. This older one leaves your data alone.',
			steps: ['Reload this page, perhaps twice, to get the newer version.']
		},
		blocked: {
			title: 'Another tab has to be closed first',
			text: 'Dateline wants to bring your data up to date, but another tab with an older version holds it open.',
			steps: [
				'Close the other tabs with Dateline: this one then goes on by itself. Nothing is lost.'
			]
		},
		superseded: {
			title: 'A newer Dateline runs in another tab',
			text: 'It has brought your data up to date, so this older page has let go of it. Everything that was shown as saved is saved.',
			steps: ['Reload this page to go on here.']
		},
		evicted: {
			title: 'The browser has removed your data',
			text: 'While Dateline was open here, this browser removed what it kept for this site: decks, settings and history. Browsers do that when a device runs full, or when somebody clears the data of sites. Dateline has stopped rather than begin anew as if nothing had been there.',
			steps: [
				'If you have a copy, bring it back under “Your data”.',
				'If you have none, reload to begin anew.'
			]
		},
		incomplete: {
			title: 'A part of your data is missing',
			text: 'The browser has lost a part of what Dateline keeps on this device, so nothing is read or written: it would be half of your history. What is left has not been changed.',
			steps: [
				'Restart the browser, then try again.',
				'If that does not help, bring a copy back under “Your data”.'
			]
		},
		broken: {
			title: 'Your data cannot be opened',
			text: 'The browser could not open what Dateline keeps on this device. Nothing has been changed.',
			steps: [
				'Try again; if that does not help, restart the browser, then the device.',
				'If you have a copy, it can be brought back under “Your data”.',
				'Keep the data of this site: a later version may be able to read it.'
			]
		}
	},
	toData: 'To your data',
	migration: {
		title: 'Your answers are being packed more tightly',
		text: 'This happens once, after an update of Dateline. If you close the page now, nothing is lost: it begins again the next time.',
		steps: []
	},
	slow: {
		title: 'Your data is slow to open',
		text: 'The browser has not opened what Dateline keeps on this device. Nothing is lost; this page goes on by itself once it has.',
		steps: [
			'Wait a moment, or close other tabs with Dateline and reload.',
			'If that does not help, restart the browser.'
		]
	}
};
