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
	'row-without-front': {
		what: 'Rows without a question',
		why: 'Their front is empty, so there is nothing to ask.'
	},
	'without-answer': {
		what: 'Cards without an answer',
		why: 'Their back is empty, or has only pictures or sounds.'
	},
	'no-card': {
		what: 'Questions that make no card',
		why: 'They are essays, texts without a question, or kinds that cards cannot have.'
	},
	'without-gap': {
		what: 'Sentences without a gap',
		why: 'No word of theirs is marked as a gap, so there is nothing to ask.'
	},
	'grouped-gaps': {
		what: 'Gaps that were asked together',
		why: 'Dateline asks each gap by itself; all of them are there.'
	},
	'too-long': {
		what: 'Very long cards',
		why: 'A side of a card may have 20,000 characters, and a sentence 20 gaps.'
	},
	unreadable: {
		what: 'Cards that cannot be kept as plain text',
		why: 'Their text has marks, such as unmatched braces in a gap, that a deck cannot hold.'
	},
	'beyond-limit': {
		what: 'Cards beyond 100,000',
		why: 'A deck can have 100,000 notes. Split the file and import the parts.'
	},
	'archived-card': {
		what: 'Archived or deleted cards',
		why: 'They were put aside where they come from.'
	},
	'schedule-in-text': {
		what: 'Schedules written in the notes',
		why: 'The plugin’s dates do not say what you remember, so these cards start as new.'
	},
	'review-history': {
		what: 'Review histories',
		why: 'Histories are imported from Anki packages only, so these cards start as new.'
	},
	evidence: {
		what: 'Sources',
		why: 'This format has no place for who says so, where and when.'
	},
	'further-sources': {
		what: 'Notes with several sources',
		why: 'A row has room for one source; the first is there.'
	},
	explanation: {
		what: 'Explanations',
		why: 'This format has only two sides, without anything below the answer.'
	},
	tags: { what: 'Tagged notes', why: 'This format has no tags.' },
	'second-card': {
		what: 'Second cards of notes',
		why: 'A row asks one question; the first card of each note is there.'
	},
	'retired-note': {
		what: 'Retired notes',
		why: 'They are no longer studied.'
	},
	'no-question': {
		what: 'Notes without a question',
		why: 'No quiz question can be made of them.'
	},
	'no-history': {
		what: 'Schedules of cards',
		why: 'A deck of plain text has no room for them, so these cards start as new.'
	},
	'covered-picture': {
		what: 'Image occlusion notes',
		why: 'They ask for places of a picture, and a deck of plain text has no pictures.'
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
