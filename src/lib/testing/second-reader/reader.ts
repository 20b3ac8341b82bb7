// A second reader of quizzes: knows what the decks' evidence supports, and nothing of how questions are made.
//
// It reads a question as it was handed to it, looks up the notes behind it, and refuses each option that any
// source of the deck supports for what is asked, that gives itself away, or that cannot be.
import { latestOf } from '../../core/note/as-of.ts';
import type { Deck } from '../../core/note/deck.ts';
import type { Question } from '../../core/quiz/question.ts';
import {
	allAnswersOf,
	answersOf,
	decksOf,
	isSame,
	type Decks,
	type Known,
	type Rule
} from './known.ts';
import { termRules, voiceRules } from './others.ts';
import { cellsOf, manyReads, positionRules, togetherness } from './positions.ts';
import { readsOf, type Read } from './questions.ts';
import { amountIn, hasSameWords, plain, plainHas, yearsIn } from './words.ts';

export interface Refusal {
	readonly rule: Rule;
	readonly option: string;
}

/** Reads questions of these decks. */
export function secondReader(given: readonly Deck[]): (question: Question) => readonly Refusal[] {
	const decks = decksOf(
		given.flatMap(({ notes, ...head }) =>
			notes.filter(({ retired }) => retired === null).map((note) => ({ note, head }))
		)
	);
	return (question) => {
		const several = manyReads(question, decks);
		return [
			...several.refused,
			...[...readsOf(question), ...several.reads].flatMap((read) => {
				const known = decks.byId.get(read.noteId);
				if (!known) throw new Error(`no note ${read.noteId}`);
				return [
					...read.wrong.flatMap((option) =>
						rulesAgainst(option, read, known, decks).map((rule) => ({ rule, option }))
					),
					...rulesAgainstSentence(read, known, decks),
					...amongThemselves(read, known, decks)
				];
			})
		];
	};
}

/** Of a false sentence nobody says which words are the answer: none of it may be one that is supported. */
function rulesAgainstSentence(
	{ sentence, part }: Read,
	known: Known,
	decks: Decks
): readonly Refusal[] {
	const { note } = known;
	if (sentence === null || note.kind !== 'question') return [];
	const rivals = [...(decks.rivals.get(note.id) ?? [])].flatMap((id) => decks.byId.get(id) ?? []);
	const told = (answers: readonly string[], rule: Rule): readonly Refusal[] =>
		answers
			.filter((answer) => plain(answer).includes(' '))
			.filter((answer) => plainHas(sentence, answer) && !plainHas(note.question, answer))
			.map((option) => ({ rule, option }));
	return [
		...told(answersOf(known, part), 'accepted'),
		...told(rivals.flatMap(allAnswersOf), 'rival')
	];
}

function rulesAgainst(option: string, read: Read, known: Known, decks: Decks): readonly Rule[] {
	const { note } = known;
	const rules: Rule[] = [];
	const refuse = (rule: Rule, isSo: boolean) => isSo && rules.push(rule);
	refuse(
		'accepted',
		answersOf(known, read.part).some((answer) => isSame(answer, option, note))
	);
	for (const id of decks.rivals.get(note.id) ?? []) {
		const rival = decks.byId.get(id);
		if (!rival) continue;
		refuse(
			'rival',
			allAnswersOf(rival).some((answer) => isSame(answer, option, note))
		);
	}
	const { standing } = note.evidence;
	refuse('earlier', standing.kind === 'changed' && isSame(standing.was, option, note));
	if (note.kind === 'position')
		rules.push(...positionRules(option, read, { ...known, note }, decks));
	if (note.kind === 'term') rules.push(...termRules(option, read, note, decks));
	if (note.kind === 'figure') {
		const [own, its] = [note.value.number, amountIn(option)];
		refuse('no whole number', its !== null && Number.isInteger(own) && !Number.isInteger(its));
		const was = standing.kind === 'changed' ? amountIn(standing.was) : null;
		refuse(
			'beyond where it came from',
			was !== null && its !== null && (was > own ? its >= was : its <= was)
		);
	}
	if (note.kind === 'event') {
		const [seen, right] = [latestOf(note.evidence.asOf).year, note.date.year];
		const isPast = seen !== null && right !== null && right <= seen;
		refuse('a date to come', isPast && yearsIn(option).some((year) => year > seen));
	}
	if (read.asksWho) rules.push(...voiceRules(option, read, known, decks));
	return rules;
}

/** What is wrong with the wrong options beside each other, or with a right one. */
function amongThemselves(read: Read, known: Known, decks: Decks): readonly Refusal[] {
	const found: Refusal[] = [];
	const { wrong, right } = read;
	wrong.forEach((option, place) => {
		for (const other of wrong.slice(place + 1)) {
			if (plain(option) === plain(other)) found.push({ rule: 'twice the same', option });
			const areOnly = /^only /i.test(option) && /^only /i.test(other);
			if (areOnly && !right.some((text) => /^only /i.test(text))) {
				found.push({ rule: 'only beside only', option });
			}
			if (known.note.kind === 'position' && read.part === 'says' && !read.isOfSeveral) {
				const cells = cellsOf({ ...known, note: known.note }, decks);
				const [a, b] = [option, other].map((text) =>
					cells.find(({ note }) => plain(note.says) === plain(text))
				);
				if (a && b && togetherness(a, b, cells).length > 0) {
					found.push({ rule: 'twice the same', option });
				}
			}
			if (hasSameWords(option, other)) found.push({ rule: 'twice the same', option });
		}
	});
	if (read.mustHold) {
		for (const option of right) {
			const isOwn = answersOf(known, read.part).some((answer) => plain(answer) === plain(option));
			if (!isOwn) found.push({ rule: 'not its position', option });
		}
	}
	return found;
}
