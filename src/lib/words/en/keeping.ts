// What exists in this browser only, and what keeps it better.
export const keeping = {
	homeScreen: {
		title: 'Keep your answers: add Dateline to the Home Screen',
		why: 'Safari removes what a website keeps after seven days of use in which you did not visit it. Apps on the Home Screen are spared that.',
		takeAlong: {
			before: 'The app on the Home Screen starts empty: take ',
			link: 'a backup',
			after: ' of your answers along first.'
		},
		share: { before: 'Tap Share ', after: ', then “Add to Home Screen”.' },
		open: 'Open Dateline from its icon, and study there.',
		openAndRestore: 'Open Dateline from its icon, and restore the backup there.',
		showHow: 'Show how'
	},
	install: {
		offer: 'Dateline can be installed: it opens from its own icon, and the data stay the same.',
		button: 'Install Dateline'
	},
	promise: {
		offer:
			'When space runs short, this browser may remove what you have learnt. It can be asked to keep it, and will ask you in turn.',
		ask: 'Ask to keep it',
		given: 'This browser has promised to keep your answers when space runs short.',
		declined: {
			before: 'This browser does not promise to keep your answers when space runs short. ',
			link: 'A backup',
			after: ' is safe from that.'
		}
	},
	reminder: {
		backUp: 'Back up',
		loud: 'Should the browser or the device lose its data, they are gone.',
		plain: 'A backup keeps them safe.'
	},
	nextClass: {
		label: 'Next class',
		study: 'Study',
		studyFor: (title: string) => `Study for ${title}`
	}
};
