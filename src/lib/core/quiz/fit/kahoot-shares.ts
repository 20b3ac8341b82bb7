// How much of a deck's quizzes Kahoot takes, counted over many seeds, and of which notes it can take nothing.
import { headOf, type Deck } from '../../note/deck.ts';
import type { NoteId } from '../../note/ids.ts';
import { askedOf } from '../make/asked.ts';
import { buildFrom } from '../make/build-quiz.ts';
import { poolOf } from '../make/pool.ts';
import type { Question, SaidQuestion } from '../question.ts';
import type { Misfit } from './fit-question.ts';
import { fitQuiz, inBrief, type Fit } from './fit-quiz.ts';
import { KAHOOT } from './limits.ts';

export interface KahootShares {
	readonly quizzes: number;
	readonly questions: number;
	/** Of all questions, 0 to 1: all that it takes, and these by how they are asked. */
	readonly taken: number;
	readonly asTheyAre: number;
	readonly inFewerWords: number;
	readonly inAnotherWay: number;
	/** Of all questions, by the reason for which they are left out. */
	readonly leftOut: Readonly<Record<Misfit['kind'], number>>;
	readonly withoutShortForm: readonly { readonly noteId: NoteId; readonly why: Misfit }[];
}

const SEEDS = 100;
const COUNT = 20;

/** Of quizzes of all these decks together. */
export function kahootSharesOf(
	decks: readonly Deck[],
	say: (question: Question) => SaidQuestion
): KahootShares {
	const notes = decks.flatMap((deck) => {
		const head = headOf(deck);
		return deck.notes.map((note) => ({ note, head }));
	});
	const noteById = new Map(notes.map((found) => [found.note.id, found]));
	const pool = poolOf(askedOf(notes));
	const briefPool = poolOf(askedOf(notes.map(inBrief)));
	const fitsOf = (seed: string, only: ReadonlySet<NoteId>, count: number) =>
		fitQuiz(buildFrom(pool, { count, seed, only }).questions, {
			...{ limits: KAHOOT, say, pool, briefPool, seed },
			noteOf: ({ noteId }) => noteById.get(noteId) ?? null
		});
	const all = new Set(noteById.keys());
	const fits = seedsTo(SEEDS).flatMap((seed) => fitsOf(seed, all, COUNT));
	const share = (is: (fit: Fit) => boolean) =>
		fits.length === 0 ? 0 : fits.filter(is).length / fits.length;
	const changed = (change: string) => share(({ fitted }) => fitted?.change === change);
	const without = (kind: Misfit['kind']) => share((fit) => !fit.fitted && fit.why.kind === kind);
	return {
		quizzes: SEEDS,
		questions: fits.length,
		taken: share(({ fitted }) => fitted !== null),
		asTheyAre: changed('none'),
		inFewerWords: changed('shorter'),
		inAnotherWay: changed('otherwise'),
		leftOut: {
			typed: without('typed'),
			pairs: without('pairs'),
			order: without('order'),
			prompt: without('prompt'),
			option: without('option'),
			options: without('options')
		},
		withoutShortForm: [...all].flatMap((noteId) => {
			const tried = seedsTo(4).flatMap((seed) => fitsOf(seed, new Set([noteId]), 1));
			const [first] = tried.filter((fit) => fit.fitted === null);
			return first && tried.every(({ fitted }) => !fitted) ? [{ noteId, why: whyOf(tried) }] : [];
		})
	};
}

/** Of several reasons the one that a short form would mend. */
function whyOf(fits: readonly Fit[]): Misfit {
	const whys = fits.flatMap((fit) => (fit.fitted ? [] : [fit.why]));
	return whys.find(({ kind }) => kind === 'prompt') ?? whys[0]!;
}

const seedsTo = (count: number): readonly string[] =>
	Array.from({ length: count }, (_, index) => String(index + 1));
