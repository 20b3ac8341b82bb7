// The words of the settings, and of the device that keeps the data.
export const settings = {
	title: 'Settings',
	damaged:
		'What is stored of your settings is damaged, so Dateline works with those it came with. Choose anew what you want otherwise: the first change is saved and replaces what is damaged.',
	saved: 'Saved on this device.',
	version: (version: string) => `Dateline ${version}`,
	look: {
		title: 'Look',
		theme: 'Theme',
		system: 'As the device',
		light: 'Light',
		dark: 'Dark'
	},
	scheduling: {
		title: 'Scheduling',
		retention: 'Desired retention',
		retentionHint:
			'The share of cards you want to remember when they come back. Higher means many more reviews. It holds for answers from now on.',
		learningStepsMinutes: {
			name: 'Learning steps',
			hint: 'A new card comes back after these, as 1m 10m.'
		},
		relearningStepsMinutes: {
			name: 'Relearning steps',
			hint: 'A forgotten card comes back after these.'
		},
		longest: 'Longest interval (days)',
		spread: {
			name: 'Spread intervals',
			hint: 'By a few days, so that cards learnt together part.'
		}
	},
	study: {
		title: 'Study',
		newPerDay: { name: 'New cards a day', hint: 'In each deck; a deck can set its own.' },
		reviewsPerDay: { name: 'Reviews a day', hint: 'In each deck; a deck can set its own.' },
		leechThreshold: {
			name: 'Leech after so many lapses',
			hint: 'A card forgotten so often is tagged and suspended. 0: never.'
		},
		dayStartHour: {
			name: 'A day starts at (hour)',
			hint: '4: reviews at 2 in the morning count for the day before.'
		},
		order: {
			name: 'Order of reviews',
			urgency: 'Falling urgency',
			urgencyHint: 'What you are likeliest to have forgotten comes first.',
			due: 'Longest due first',
			random: 'At random'
		},
		bury: { name: 'Bury siblings', hint: 'A note’s other cards wait until the next day.' }
	},
	model: {
		title: 'A model',
		lead: 'Off unless you want one: a language model of yours that suggests more cards from an article.',
		choose: 'Choose a model'
	},
	data: {
		title: 'Your data',
		lead: 'Back up and restore everything, go back to an earlier copy, have your data checked.',
		open: 'Backups and checks'
	},
	/** What the browser says of the room it gives. */
	storage: {
		stored: 'Stored here',
		unknown: 'This browser does not say.',
		kilobytes: (count: number) => `${count} kB`,
		megabytes: (count: string) => `${count} MB`,
		gigabytes: (count: string) => `${count} GB`,
		ofAtMost: (used: string, quota: string) => `${used} of ${quota} at most`,
		kept: 'Kept for good',
		promised: 'Yes, the browser promised not to clear it by itself.',
		notPromised: 'Not promised: when space runs short, the browser may clear it.',
		ask: 'Ask the browser to keep it',
		declined:
			'The browser did not promise. Installing Dateline, or using it often, makes it likelier.'
	}
};
