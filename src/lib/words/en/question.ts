// The words around a quiz's questions, in English.
import { capitalised } from '../../core/language/capitalised.ts';

const ended = (sentence: string): string =>
	/[.!?…][”’"')]?$/.test(sentence) ? sentence : `${sentence}.`;

export const question = {
	task: {
		'true-false': 'True or false?',
		match: 'Match the pairs',
		order: 'Put in order',
		'choose-many': 'Choose all that apply'
	},
	answered: (question: string, says: string) => `${question} Answer: ${says}`,
	whoWantsWhat: (issue: string) => `Who wants what on ${issue}?`,
	whichMeaning: 'Which meaning belongs to which term?',
	whichCameFirst: 'Which of these came first? Begin with the earliest.',
	/** Whether a party is one or several, no name says. */
	whichPositions: (party: string) => `Which of these are positions of ${party}?`,
	stance: (party: string, issue: string, says: string) =>
		ended(`The position of ${party} on ${issue}: ${says}`),
	means: (term: string, meaning: string) => ended(`“${term}” means: ${meaning}`),
	wasOn: (event: string, date: string) =>
		ended(`This was ${/^\d{1,2} /.test(date) ? 'on' : 'in'} ${date}: ${event}`),
	said: (speaker: string, statement: string) =>
		ended(`${capitalised(speaker)}${speaker.includes(', ') ? ',' : ''} said: ${statement}`),
	/** For programs that take few words. */
	brief: {
		term: 'Which term?',
		party: (issue: string) => `Whose position on ${issue}?`,
		position: (party: string, issue: string) => `${capitalised(party)} on ${issue}?`,
		stance: (party: string, issue: string, says: string) =>
			ended(`${capitalised(party)} on ${issue}: ${says}`)
	},
	verdict: { true: 'True', false: 'False' },
	falseBut: (right: string) => `False: ${right}`,
	hadItRight: 'Had it right',
	hadItWrong: 'Had it wrong',
	/** What a file for Moodle says around a question. */
	gift: {
		giveEachItsPlace: 'Give each its place.',
		inUnit: (unit: string) => `in ${unit}`,
		figures: 'figures',
		noSource: 'No source given.',
		evidence: (claimedBy: string | null, source: string, asOf: string) =>
			claimedBy === null
				? `Common knowledge, not from a document, ${asOf}.`
				: `Who says so: ${claimedBy}${source}, ${asOf}.`,
		asOf: (date: string, inferred: boolean) =>
			`as of ${date}${inferred ? ', inferred from the text' : ''}`,
		undated: (opened: string) => `date unknown, opened on ${opened}`,
		source: (name: string, paragraph: number) => `, ${name}, paragraph ${paragraph}`
	}
};
