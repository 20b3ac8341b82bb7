// What a check has found, in words for the learner: what it was, what was done, what is to do.
import {
	isHarmless,
	isInOrder,
	type CheckReport,
	type Finding,
	type FindingKind
} from '../core/collection/report.ts';

export interface SaidFinding {
	/** Put right, still wrong, or nothing to worry about. */
	readonly kind: 'repaired' | 'open' | 'harmless';
	readonly text: string;
}

export interface SaidReport {
	readonly headline: string;
	readonly lines: readonly SaidFinding[];
}

export function sayReport(report: CheckReport): SaidReport {
	return { headline: headlineOf(report), lines: report.findings.flatMap(linesOf) };
}

function headlineOf(report: CheckReport): string {
	const { cards, answers, findings } = report;
	if (!isInOrder(report)) return 'Something is wrong that this check has not put right.';
	if (findings.some((finding) => !isHarmless(finding)))
		return 'Something was wrong, and is right again. Your answers were not touched.';
	if (cards === 0) return 'All in order: there are no cards yet.';
	const all = cards === 1 ? 'Your one card agrees' : `All ${numberOf(cards)} cards agree`;
	return `All in order. ${all} with your ${count(answers, 'answer')}.`;
}

function linesOf(finding: Finding): readonly SaidFinding[] {
	const { repaired, kind } = finding;
	const open = finding.count - repaired;
	const { was, is } = WORDS[kind];
	const where = inDecks(finding.decks);
	const rest = isHarmless(finding) ? 'harmless' : 'open';
	const lines: SaidFinding[] = [];
	if (repaired > 0) lines.push({ kind: 'repaired', text: was(repaired, where) });
	if (open > 0) lines.push({ kind: rest, text: is(open, where) });
	return lines;
}

interface Words {
	/** It was so, and was put right. */
	readonly was: (found: number, where: string) => string;
	/** It is so still. */
	readonly is: (found: number, where: string) => string;
}

const COPY = 'a copy of your data from before has it, if there is one';

const WORDS: Readonly<Record<FindingKind, Words>> = {
	'wrong-schedules': {
		was: (n) => `${count(n, 'card')} had wrong dates; ${they(n)} right again.`,
		is: (n) => `${count(n, 'card')} ${has(n)} wrong dates. Check again to put them right.`
	},
	'unreadable-cards': {
		was: (n) =>
			`${count(n, 'card')} could not be read, and ${n === 1 ? 'was' : 'were'} made anew from the notes and your answers.`,
		is: (n) =>
			`${count(n, 'card')} cannot be read. Where the note is there, checking again makes ${n === 1 ? 'it' : 'them'} anew; otherwise, ${COPY}.`
	},
	'missing-cards': {
		was: (n) => `${count(n, 'card')} had gone missing; ${they(n)} there again, with your answers.`,
		is: (n) => `${count(n, 'card')} ${is(n)} missing. Check again to bring ${it(n)} back.`
	},
	'wrong-card-marks': {
		was: (n) =>
			`${count(n, 'card')} did not know whether ${n === 1 ? 'it is' : 'they are'} in study; now ${n === 1 ? 'it does' : 'they do'}.`,
		is: (n) =>
			`${count(n, 'card')} ${n === 1 ? 'is' : 'are'} in study though the deck no longer has ${it(n)}, or the other way round. Check again to put that right.`
	},
	'wrong-days': {
		was: (n) => `What you did on ${count(n, 'day')} was counted wrongly; it is counted anew.`,
		is: (n) =>
			`What you did on ${count(n, 'day')} is counted wrongly. Check again to count it anew.`
	},
	'wrong-deck-counts': {
		was: (n) =>
			`${count(n, 'deck')} did not say how many cards ${n === 1 ? 'it has' : 'they have'}; now ${n === 1 ? 'it does' : 'they do'}.`,
		is: (n) =>
			`${count(n, 'deck')} ${n === 1 ? 'does' : 'do'} not say how many cards there are. Check again to put that right.`
	},
	'late-clock': {
		was: () => 'The clock that orders your answers was late; it is set right.',
		is: () => 'The clock that orders your answers is late. Check again to set it right.'
	},
	'lost-presets': {
		was: (n) =>
			`The choices that ${count(n, 'set')} of answers ${n === 1 ? 'was' : 'were'} planned by could not be read; the usual ones have taken their place, and the dates follow them.`,
		is: (n) =>
			`The choices that ${count(n, 'set')} of answers ${n === 1 ? 'was' : 'were'} planned by cannot be read. “Repair” puts the usual ones in their place: your answers stay, some dates may move.`
	},
	'unreadable-settings': {
		was: () => 'Your settings could not be read; the usual ones have taken their place.',
		is: () =>
			'Your settings cannot be read, so that the usual ones are in force. “Repair” keeps what can be read of yours.'
	},
	'unreadable-answers': {
		was: (n) => `${count(n, 'answer')} could be read again.`,
		is: (n) =>
			`${count(n, 'answer')} cannot be read. ${n === 1 ? 'It is kept, does' : 'They are kept, do'} not count, and the dates stay as they are; ${COPY}.`
	},
	'unreadable-notes': {
		was: (n) => `${count(n, 'note')} could be read again.`,
		is: (n, where) =>
			`${count(n, 'note')}${where} cannot be read. Take the deck’s file in once more; or ${COPY}.`
	},
	'unreadable-decks': {
		was: (n) => `${count(n, 'deck')} could be read again.`,
		is: (n, where) =>
			`${count(n, 'deck')}${where} cannot be read. Take the deck up once more; your answers stay. Or ${COPY}.`
	},
	'unreadable-updates': {
		was: (n) => `${count(n, 'update')} of decks could be read again.`,
		is: (n, where) =>
			`${count(n, 'update')} of a deck${where} cannot be read, and so can no longer be taken back. Nothing else depends on ${it(n)}.`
	},
	'unreadable-classes': {
		was: (n) => `${count(n, 'record')} of classes could be read again.`,
		is: (n) =>
			`${count(n, 'record')} of your classes cannot be read and ${n === 1 ? 'is' : 'are'} left out. Set the class up once more; your answers stay. Or ${COPY}.`
	},
	'unreadable-articles': {
		was: (n) => `${count(n, 'article')} could be read again.`,
		is: (n) =>
			`${count(n, 'article')} cannot be read and ${n === 1 ? 'is' : 'are'} left out. Open the text once more; the cards made of it stay. Or ${COPY}.`
	},
	'notes-without-deck': {
		was: (n) => `${count(n, 'note')} had no deck, and has one again.`,
		is: (n, where) =>
			`${count(n, 'note')}${where} ${has(n)} no deck. Take the deck up once more; your answers stay.`
	},
	'cards-without-note': {
		was: (n) => `${count(n, 'card')} had no note, and has one again.`,
		is: (n, where) =>
			`${count(n, 'card')}${where} ${has(n)} lost the note behind ${it(n)} and cannot be shown. Take the deck’s file in once more; your answers stay. Or ${COPY}.`
	},
	'answers-without-card': {
		was: () => '',
		is: (n) =>
			`${count(n, 'answer')} ${n === 1 ? 'belongs' : 'belong'} to cards that are no longer there. ${n === 1 ? 'It is' : 'They are'} kept, and ${n === 1 ? 'counts' : 'count'} again if the cards come back.`
	},
	'changed-meanwhile': {
		was: () => '',
		is: () => 'So much was changed during the check that the counts of days were left as they are.'
	}
};

function inDecks(decks: readonly string[]): string {
	if (decks.length === 0) return '';
	const [first = '', second] = decks;
	if (decks.length > 2) return ` in “${first}” and ${decks.length - 1} other decks`;
	return second === undefined ? ` in “${first}”` : ` in “${first}” and “${second}”`;
}

/** As 8,310. */
const numberOf = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const count = (n: number, thing: string): string => `${numberOf(n)} ${thing}${n === 1 ? '' : 's'}`;
const they = (n: number): string => (n === 1 ? 'it is' : 'they are');
const has = (n: number): string => (n === 1 ? 'has' : 'have');
const is = (n: number): string => (n === 1 ? 'is' : 'are');
const it = (n: number): string => (n === 1 ? 'it' : 'them');
