// What a check has found: what it was, what was done, what is to do.
import type { Forms } from '../count.ts';
import { sayNumber } from '../format.ts';
import { plural } from './count.ts';

const count = (forms: Forms) => (n: number) => `${sayNumber(n)} ${plural(n, forms)}`;
const answers = count({ one: 'answer', other: 'answers' });
const articles = count({ one: 'article', other: 'articles' });
const cards = count({ one: 'card', other: 'cards' });
const days = count({ one: 'day', other: 'days' });
const decks = count({ one: 'deck', other: 'decks' });
const notes = count({ one: 'note', other: 'notes' });
const parts = count({ one: 'part', other: 'parts' });
const records = count({ one: 'record', other: 'records' });
const sets = count({ one: 'set', other: 'sets' });
const updates = count({ one: 'update', other: 'updates' });

const they = (n: number) => plural(n, { one: 'it is', other: 'they are' });
const has = (n: number) => plural(n, { one: 'has', other: 'have' });
const is = (n: number) => plural(n, { one: 'is', other: 'are' });
const it = (n: number) => plural(n, { one: 'it', other: 'them' });

const COPY = 'a copy of your data from before has it, if there is one';

export const report = {
	headline: {
		open: 'Something is wrong that this check has not put right.',
		repaired: 'Something was wrong, and is right again. Your answers were not touched.',
		noCards: 'All in order: there are no cards yet.',
		inOrder: (cardCount: number, answerCount: number) =>
			`All in order. ${plural(cardCount, { one: 'Your one card agrees', other: `All ${sayNumber(cardCount)} cards agree` })} with your ${answers(answerCount)}.`
	},
	/** Why there is no report. */
	notChecked: {
		full: 'The check has stopped: this device has no room left for Dateline. Free some space, then check again.',
		superseded:
			'The check has stopped: a newer Dateline runs in another tab. Close one of them, then reload.',
		otherwise: (why: string) =>
			`The check has stopped before its end (${why}). Nothing is lost by that; check again.`
	},
	/** Of which decks the finding is, behind what was found. */
	inDecks: {
		one: (first: string) => ` in “${first}”`,
		two: (first: string, second: string) => ` in “${first}” and “${second}”`,
		more: (first: string, others: number) => ` in “${first}” and ${others} other decks`
	},
	/** `was`: it was so, and was put right; `is`: it is so still. Each has whole sentences. */
	findings: {
		'wrong-schedules': {
			was: (n: number) => `${cards(n)} had wrong dates; ${they(n)} right again.`,
			is: (n: number) => `${cards(n)} ${has(n)} wrong dates. Check again to put them right.`
		},
		'unreadable-cards': {
			was: (n: number) =>
				`${cards(n)} could not be read, and ${plural(n, { one: 'was', other: 'were' })} made anew from the notes and your answers.`,
			is: (n: number) =>
				`${cards(n)} cannot be read. Where the note is there, checking again makes ${plural(n, { one: 'it', other: 'them' })} anew; otherwise, ${COPY}.`
		},
		'missing-cards': {
			was: (n: number) =>
				`${cards(n)} had gone missing; ${they(n)} there again, with your answers.`,
			is: (n: number) => `${cards(n)} ${is(n)} missing. Check again to bring ${it(n)} back.`
		},
		'wrong-card-marks': {
			was: (n: number) =>
				`${cards(n)} did not know whether ${plural(n, { one: 'it is', other: 'they are' })} in study; now ${plural(n, { one: 'it does', other: 'they do' })}.`,
			is: (n: number) =>
				`${cards(n)} ${plural(n, { one: 'is', other: 'are' })} in study though the deck no longer has ${it(n)}, or the other way round. Check again to put that right.`
		},
		'wrong-days': {
			was: (n: number) => `What you did on ${days(n)} was counted wrongly; it is counted anew.`,
			is: (n: number) =>
				`What you did on ${days(n)} is counted wrongly. Check again to count it anew.`
		},
		'wrong-deck-counts': {
			was: (n: number) =>
				`${decks(n)} did not say how many cards ${plural(n, { one: 'it has', other: 'they have' })}; now ${plural(n, { one: 'it does', other: 'they do' })}.`,
			is: (n: number) =>
				`${decks(n)} ${plural(n, { one: 'does', other: 'do' })} not say how many cards there are. Check again to put that right.`
		},
		'late-clock': {
			was: () => 'The clock that orders your answers was late; it is set right.',
			is: () => 'The clock that orders your answers is late. Check again to set it right.'
		},
		'lost-presets': {
			was: (n: number) =>
				`The choices that ${sets(n)} of answers ${plural(n, { one: 'was', other: 'were' })} planned by could not be read; the usual ones have taken their place, and the dates follow them.`,
			is: (n: number) =>
				`The choices that ${sets(n)} of answers ${plural(n, { one: 'was', other: 'were' })} planned by cannot be read. “Repair” puts the usual ones in their place: your answers stay, some dates may move.`
		},
		'unreadable-settings': {
			was: () => 'Your settings could not be read; the usual ones have taken their place.',
			is: () =>
				'Your settings cannot be read, so that the usual ones are in force. “Repair” keeps what can be read of yours.'
		},
		'wrong-places': {
			was: () => 'The index of your answers was incomplete; it has been rebuilt.',
			is: () => 'The index of your answers is incomplete. Check again to rebuild it.'
		},
		'unreadable-segments': {
			was: (n: number) => `${parts(n)} of your answer history could be read again.`,
			is: (n: number) =>
				`${parts(n)} of your answer history, up to a thousand answers each, cannot be read. The cards keep their dates, and all other answers count. Open an earlier backup or copy and choose “Add to what is here”: that brings ${it(n)} back.`
		},
		'unreadable-answers': {
			was: (n: number) => `${answers(n)} could be read again.`,
			is: (n: number) =>
				`${answers(n)} cannot be read. ${plural(n, { one: 'It is kept, does', other: 'They are kept, do' })} not count, and the dates stay as they are; ${COPY}.`
		},
		'unreadable-notes': {
			was: (n: number) => `${notes(n)} could be read again.`,
			is: (n: number, where: string) =>
				`${notes(n)}${where} cannot be read. Take the deck’s file in once more; or ${COPY}.`
		},
		'unreadable-decks': {
			was: (n: number) => `${decks(n)} could be read again.`,
			is: (n: number, where: string) =>
				`${decks(n)}${where} cannot be read. Take the deck up once more; your answers stay. Or ${COPY}.`
		},
		'unreadable-updates': {
			was: (n: number) => `${updates(n)} of decks could be read again.`,
			is: (n: number, where: string) =>
				`${updates(n)} of a deck${where} cannot be read, and so can no longer be taken back. Nothing else depends on ${it(n)}.`
		},
		'unreadable-classes': {
			was: (n: number) => `${records(n)} of classes could be read again.`,
			is: (n: number) =>
				`${records(n)} of your classes cannot be read and ${plural(n, { one: 'is', other: 'are' })} left out. Set the class up once more; your answers stay. Or ${COPY}.`
		},
		'unreadable-articles': {
			was: (n: number) => `${articles(n)} could be read again.`,
			is: (n: number) =>
				`${articles(n)} cannot be read and ${plural(n, { one: 'is', other: 'are' })} left out. Open the text once more; the cards made of it stay. Or ${COPY}.`
		},
		'notes-without-deck': {
			was: (n: number) => `${notes(n)} had no deck, and has one again.`,
			is: (n: number, where: string) =>
				`${notes(n)}${where} ${has(n)} no deck. Take the deck up once more; your answers stay.`
		},
		'cards-without-note': {
			was: (n: number) => `${cards(n)} had no note, and has one again.`,
			is: (n: number, where: string) =>
				`${cards(n)}${where} ${has(n)} lost the note behind ${it(n)} and cannot be shown. Take the deck’s file in once more; your answers stay. Or ${COPY}.`
		},
		'answers-without-card': {
			was: () => '',
			is: (n: number) =>
				`${answers(n)} ${plural(n, { one: 'belongs', other: 'belong' })} to cards that are no longer there. ${plural(n, { one: 'It is', other: 'They are' })} kept, and ${plural(n, { one: 'counts', other: 'count' })} again if the cards come back.`
		},
		'changed-meanwhile': {
			was: () => '',
			is: () =>
				'So much was changed during the check that the counts of days were left as they are.'
		}
	}
};
