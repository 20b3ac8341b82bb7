// What was not taken over, and why, in English.
export const left = {
	'template-filter': {
		what: 'Special effects in card templates',
		why: 'The templates use filters that Dateline does not know; the field is shown as it is.'
	},
	'template-broken': {
		what: 'Card templates with mistakes',
		why: 'They name fields that their note type does not have, or begin something that does not end; the rest of them is shown.'
	},
	script: {
		what: 'Scripts in templates and fields',
		why: 'Dateline never runs scripts that come with cards; everything else of them is shown.'
	},
	'missing-media': {
		what: 'Pictures, sounds or videos that are not in the file',
		why: 'Cards name them, but the file does not contain them. Check media in Anki, then export again.'
	},
	'unsafe-media': {
		what: 'Media files with names that could do harm',
		why: 'Their names lead out of the folder for media, so they were not read.'
	},
	'unnamed-media': {
		what: 'Media files without a name',
		why: 'The file does not say what they are called, so no card can show them.'
	},
	'remote-media': {
		what: 'Pictures, sounds or videos on other sites',
		why: 'Dateline loads nothing from the internet while you study.'
	},
	media: {
		what: 'Pictures, sounds and videos',
		why: 'This format contains only their names, not the files.'
	},
	'note-without-cards': {
		what: 'Notes without cards',
		why: 'No card of theirs is in the file, and their fields make none.'
	},
	'note-without-type': {
		what: 'Notes whose note type is missing',
		why: 'Without their note type nobody can tell what their cards show.'
	},
	'card-without-note': {
		what: 'Cards whose note is missing',
		why: 'The file is damaged there: it has the card, but nothing that it could show.'
	},
	'empty-card': {
		what: 'Empty cards',
		why: 'Their fronts are empty, so there is nothing to ask.'
	},
	'filtered-deck': {
		what: 'Filtered decks',
		why: 'Their cards went back to their own decks, as they do when Anki empties a filtered deck.'
	},
	formatting: {
		what: 'Formatted texts',
		why: 'These cards are plain text; colours, sizes and layout are gone, the words are all there.'
	},
	'review-without-card': {
		what: 'Reviews of deleted cards',
		why: 'The cards they belong to are not in the file.'
	},
	'practice-review': {
		what: 'Practice reviews in filtered decks',
		why: 'They did not change a schedule in Anki, so they are not counted here.'
	},
	rescheduling: {
		what: 'Reschedulings without an answer',
		why: 'Someone set a date or Anki planned anew; the cards stand where that put them, but it is not counted as a review.'
	},
	'flag-colour': {
		what: 'Flag colours',
		why: 'Dateline has one flag: the notes are flagged, whatever the colour was.'
	},
	'schedule-guessed': {
		what: 'Schedules worked out anew',
		why: 'Their data contradict each other, so the due date was kept and the rest was estimated.'
	},
	'fsrs-weights': {
		what: 'FSRS parameters',
		why: 'Dateline plans with the standard parameters of FSRS-6. Due dates and memory states are kept.'
	},
	'easy-days': {
		what: 'Easy days',
		why: 'Dateline has no days with fewer reviews; use a class to plan your time.'
	},
	'retention-bounds': {
		what: 'Desired retention outside 80 to 97 %',
		why: 'Dateline plans between 80 and 97 %; the nearest value is used.'
	},
	'retention-by-deck': {
		what: 'Desired retention of single decks',
		why: 'Dateline has one desired retention for all decks; yours stays as it is.'
	}
};
