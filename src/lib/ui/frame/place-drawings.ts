// The drawings of the places that the frame leads to, apart from all others: a first visit loads no more.

export const PLACE_DRAWINGS = {
	today: 'M4 6.5h16v13H4zM4 10.5h16M8 4v4M16 4v4M8.5 14.5l2.2 2.2 4.3-4.3',
	decks: 'M7 7.5h12.5V20H7zM4.5 16.5V4H17',
	settings:
		'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4zM9 14.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4z',
	quiz: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5h.01M4 4h16v16H4z',
	classes: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 8v4.5l3 2'
} as const;
