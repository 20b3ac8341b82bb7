// The words of a quiz: how it is chosen, taken and told.
import { answers, cards, counted, notes, plural } from './count.ts';

export const quiz = {
	title: 'Quiz',
	pretest: 'Pretest',
	toQuizzes: 'To the quizzes',
	another: 'Another quiz',
	choice: {
		lead: 'Questions of many kinds, with wrong options that are never secretly true. What you miss comes again in today’s reviews.',
		ofWhich: 'Of which decks',
		decks: 'Decks',
		notStudied: 'Not among your decks yet',
		notes: {
			name: 'Which notes',
			all: 'All of them',
			weak: 'What I am weak at',
			weakHint: 'Forgotten before, or likely to be forgotten by now'
		},
		/** Behind a count of chosen things, where none is left out. */
		all: 'all',
		topics: (chosen: string) => `Topics: ${chosen}`,
		onlyTopics: 'Only these topics',
		parties: (chosen: string) => `Parties: ${chosen}`,
		onlyParties: 'Only the positions of these parties',
		how: 'How',
		length: 'Length',
		questions: (count: number) => `${count} questions`,
		minutes: (count: number) => `${count} minutes`,
		feedback: { name: 'Feedback', atOnce: 'After each question', atEnd: 'At the end' },
		confidence: {
			name: 'Ask how sure I am',
			hint: 'Sure, fairly or a guess: 3, 2 or 1 points if right, −6, −2 or 0 if wrong'
		},
		pretest: {
			name: 'Pretest, before the reading',
			hint: 'Nothing of it goes into your reviews'
		},
		kinds: 'Kinds of questions',
		kindsChosen: (chosen: string) => `Kinds of questions: ${chosen}`,
		start: 'Start the quiz',
		startPretest: 'Start the pretest',
		deckFirst: 'Choose a deck first.',
		kindFirst: 'Choose a kind of question first.',
		share: 'Share this quiz',
		onWall: 'On the wall',
		possible: {
			name: 'What would make more questions',
			count: (possible: number, wished: number | null) =>
				possible === 0
					? 'No question is possible.'
					: `${possible}${wished === null ? '' : ` of ${wished}`} ${plural(wished ?? possible, { one: 'question', other: 'questions' })} ${plural(possible, { one: 'is', other: 'are' })} possible.`,
			once: (count: number) =>
				`Each note is asked for once, and there ${plural(count, { one: 'is', other: 'are' })} ${counted(count, notes)}: more notes make more questions.`,
			more: (count: number) =>
				`${counted(count, notes)} ${plural(count, { one: 'gives', other: 'give' })} no question: see what would`,
			answer: (answer: string) => `Answer: ${answer}`,
			wrongOptions:
				'Tap what is surely wrong: two or three wrong options make a question. They are saved in the note.',
			otherKinds: 'Only other kinds of questions ask for this note.',
			nothing: 'Neither the deck nor its article has any to suggest.',
			write: 'Write wrong options',
			notStudied: 'Add the deck to yours first: then its notes can have wrong options of your own.',
			gone: 'The note is gone, or has been changed elsewhere.'
		},
		nothingFits: 'No question fits: choose more kinds of questions, or other notes.'
	},
	/** How a learner calls the kinds of questions. */
	kinds: {
		choose: 'Choose one',
		'choose-many': 'Choose all that apply',
		'true-false': 'True or false',
		type: 'Type the answer',
		gap: 'Fill the gap',
		number: 'Give the number',
		match: 'Match pairs',
		order: 'Put in order',
		who: 'Who says this'
	},
	open: {
		title: 'Open a quiz file or link',
		choose: 'Choose a quiz file',
		hint: 'Ends in .dateline-quiz. Or drop it here. It stays on this device.',
		link: 'Or paste its link',
		button: 'Open the quiz',
		refused: 'This quiz cannot be opened'
	},
	/** A quiz for which there is nothing to ask. */
	missing: {
		noQuestion: 'No question fits',
		noQuestionText:
			'These decks have no note of the kind you asked for. Choose more kinds of questions, or other notes.',
		noDeck: 'No such deck',
		noDeckText:
			'The deck of this quiz is neither among yours nor in the app. Perhaps the address was cut.',
		chooseAnew: 'Choose anew'
	},
	run: {
		changed: 'This quiz has changed',
		takeIt: 'Take it all the same',
		making: 'Making the quiz …',
		leave: 'Leave the quiz',
		answered: 'Questions answered',
		inMinutes: (place: number, minutes: number) => `${place}, ${minutes} min`,
		place: (place: number, count: number) => `${place} of ${count}`,
		next: 'Next question',
		result: 'See the result'
	},
	question: {
		sure: 'How sure are you?',
		check: 'Check',
		dontKnow: 'I don’t know',
		answer: 'Answer',
		wasRight: 'I was right',
		wasWrong: 'I was wrong',
		wereYouRight: 'Were you right?',
		yourAnswer: 'Your answer',
		chooseOne: 'Choose one',
		chooseAll: 'Choose all that apply',
		rightAnswer: 'Right answer',
		wrongChoice: 'Your choice, wrong',
		takeBack: (text: string, from: string) => `Take “${text}” back from ${from}`,
		chooseBelow: 'Choose below what belongs here',
		toLay: 'What can be laid beside it',
		acceptFromNow: 'Accept this answer from now on',
		accepted: 'From now on this answer counts as right.'
	},
	/** What was typed beside what is right, for those who do not see it. */
	difference: { other: 'instead of ', missing: 'missing: ', extra: 'too much: ' },
	confidence: { sure: 'Sure', fairly: 'Fairly sure', guess: 'A guess' },
	verdict: {
		right: 'Right',
		partly: (percent: number) => `Partly right: ${percent} %`,
		wrong: 'Wrong'
	},
	/** Why a typed answer counts, or does not. */
	marking: {
		slip: (typed: string, meant: string) => `A slip: “${typed}” for “${meant}”.`,
		accepted: 'That is accepted too.',
		unitMissing: 'The unit was left out; the question says it.',
		meaning: 'In other words, that is it.',
		otherAnswer: 'That is the answer to something else here.',
		denied: 'That says it is not so.',
		hedged: 'That leaves it open: only one of the two is right.',
		opposite: (typed: string, wanted: string) => `“${typed}” is the opposite of “${wanted}”.`,
		missingItem: 'Something of the list is missing.',
		extraItem: 'That is one too many.',
		bound: (typed: string) => `The number is right, but “${typed}” says something else.`,
		otherWord: (typed: string) => `“${typed}” is one letter off, but a word of its own.`,
		noNumber: 'A number is asked for.',
		number: 'The number is another.',
		scale: 'The digits are right, but not how many thousands or millions.',
		unit: (wanted: string, typed: string) => `The unit is “${wanted}”, not “${typed}”.`,
		currency: (wanted: string, typed: string) => `The currency is ${wanted}, not ${typed}.`,
		noDate: 'A date is asked for.',
		date: 'The date is another.',
		lessPrecise: (missing: readonly string[]) =>
			`It is asked for more exactly: the ${missing.join(' and the ')} is missing.`
	},
	results: {
		/** Behind the number of right answers. */
		ofRight: (count: number) => ` of ${count} right`,
		score: 'Score',
		time: 'Time',
		seconds: (seconds: number) => `${seconds} s`,
		minutes: (minutes: number, seconds: number) => `${minutes} min ${seconds} s`,
		certainty: 'With certainty',
		of: (part: number, all: number) => `${part} of ${all}`,
		percentOf: (percent: string, all: number) => `${percent} of ${all}`,
		pretest: 'A pretest, before the reading: it shows what to look for. Nothing of it counts.',
		byTopic: 'By topic',
		noTopic: 'Without a topic',
		howSure: 'How sure, how right'
	},
	end: {
		reviewed: (count: number) =>
			`${counted(count, answers)} went into your reviews: what was wrong comes again today.`,
		foreign:
			'Nothing of it went into your reviews: none of its cards is among the decks you study.',
		unknown: (count: number) =>
			`${counted(count, cards)} of this quiz ${plural(count, { one: 'is', other: 'are' })} not among the decks you study, and ${plural(count, { one: 'goes', other: 'go' })} into no reviews.`,
		open: (count: number) =>
			`${counted(count, answers)} ${plural(count, { one: 'waits', other: 'wait' })} for your word below: were you right?`,
		questions: 'Question by question',
		putIntoReviews: 'Put this into my reviews',
		afterClass: (said: string) => `After class: ${said}. What guessing gives is taken off.`,
		toClasses: 'To the classes'
	}
};
