// Wrong options: of the right answer's kind, plausible, never true, and without a hint in their form.
import { comparable } from '../../language/fold.ts';
import { contentWords } from '../../language/content-words.ts';
import type { CardId } from '../../note/ids.ts';
import type { Asked } from './asked.ts';
import { dateOptions, placeInTime } from './date-options.ts';
import { choiceAmong } from './even-options.ts';
import { givenOptions } from './given-options.ts';
import { numberOptions } from './number-options.ts';
import { amountOf } from '../../language/quantity.ts';
import { optionText } from './option-text.ts';
import {
	inOrderOfChance,
	isOfLength,
	pickWrong,
	type Choice,
	type OptionCandidate,
	type Wanted
} from './pick-options.ts';
import { oncePerPool, type KnownOfPools, type Pool } from './pool.ts';
import { below, shuffled, type Random } from './random.ts';
import { rightAnswers } from './right-answers.ts';
import { voicesOf } from './voices.ts';

/** How many options a question may have, the best first. */
export const OPTION_COUNTS = [4, 3] as const;

/** Figures and dates are made up anew for each draw, where the author offers none. */
export const isMadeUp = ({ note }: Asked): boolean =>
	(note.kind === 'figure' || note.kind === 'event') && note.decoys.length < 2;

/** A wrong answer as good as any there is; null where there is none. */
export function oneWrong(asked: Asked, pool: Pool, random: Random): string | null {
	const { candidates } = choiceFor(asked, pool, random);
	const good = candidates.filter(({ rank }) => rank === candidates[0]!.rank);
	return good.length === 0 ? null : good[below(good.length, random)]!.text;
}

/** The right answer among others at a place that is then drawn; null where it has none such. */
export function optionsFor(
	asked: Asked,
	pool: Pool,
	wanted: Wanted,
	place: () => number,
	random: Random
): readonly string[] | null {
	const choice = inOrderOfChance(choiceFor(asked, pool, random), random);
	const wrong = pickWrong(choice, wanted);
	if (!wrong) return null;
	const texts = wrong.map(({ text }) => text);
	return shuffled(texts, random).toSpliced(place(), 0, choice.right.text);
}

const knownRanks: KnownOfPools<string, readonly number[]> = new WeakMap();

/** How many of `wrong` options may be longer than the right answer: all numbers for which there is a set. */
export function ranksOf(asked: Asked, pool: Pool, wrong: number): readonly number[] {
	return oncePerPool(knownRanks, pool, `${asked.cardId} ${wrong}`, () => {
		const choice = givenChoice(asked, pool);
		return [...Array(wrong + 1).keys()].filter(
			(larger) => pickWrong(choice, { wrong, larger }) !== null
		);
	});
}

function choiceFor(asked: Asked, pool: Pool, random: Random): Choice {
	const { note } = asked;
	if (!isMadeUp(asked)) return givenChoice(asked, pool);
	const known = rightAnswers(asked, pool).texts;
	if (note.kind === 'figure') {
		const made = numberOptions(note, known, pool, random);
		return choiceAmong(asked, sound(made, asked, pool), amountOf(note.value), pool);
	}
	if (note.kind === 'event') {
		const made = dateOptions(note, asked, pool, random);
		return choiceAmong(asked, sound(made, asked, pool), placeInTime(note.date), pool);
	}
	return givenChoice(asked, pool);
}

const knownChoices: KnownOfPools<CardId, Choice> = new WeakMap();

/** Of what the decks hold, found out once. */
const givenChoice = (asked: Asked, pool: Pool): Choice =>
	oncePerPool(knownChoices, pool, asked.cardId, () => {
		const right = optionText(asked);
		const fitting = sound(givenOptions(asked, pool), asked, pool).filter(({ text }) =>
			isOfLength(text, right)
		);
		return choiceAmong(asked, repeatersFirst(fitting, asked), right.length, pool);
	});

/** Without what is right, or may be, or cannot be; each text once, the best first. */
function sound(
	candidates: readonly OptionCandidate[],
	asked: Asked,
	pool: Pool
): readonly OptionCandidate[] {
	const right = rightAnswers(asked, pool);
	const voices = voicesOf(pool);
	const isPerson = asked.kind === 'speaker' || asked.kind === 'person';
	const seen = new Set<string>();
	return candidates
		.filter(({ text }) => {
			const key = comparable(text);
			if (seen.has(key) || right.accepts(text)) return false;
			if (isPerson && voices.isOutOfPlace(text, asked.stem)) return false;
			seen.add(key);
			return true;
		})
		.sort((a, b) => a.rank - b.rank);
}

/** Where the right answer repeats a word of the question, others that do are wanted before any. */
function repeatersFirst(
	candidates: readonly OptionCandidate[],
	asked: Asked
): readonly OptionCandidate[] {
	const stem = contentWords(asked.stem);
	const repeated = [...contentWords(optionText(asked))].filter((word) => stem.has(word));
	if (repeated.length === 0) return candidates;
	const repeats = ({ text }: OptionCandidate) => {
		const words = contentWords(text);
		return repeated.some((word) => words.has(word));
	};
	return candidates
		.map((one) => (repeats(one) ? one : { ...one, rank: one.rank + 10 }))
		.sort((a, b) => a.rank - b.rank);
}
