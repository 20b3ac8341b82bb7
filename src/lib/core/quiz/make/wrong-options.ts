// Wrong options: of the right answer's kind, plausible, never true, and without a hint in their form.
import type { CardId } from '../../note/ids.ts';
import { comparable } from '../../language/fold.ts';
import type { AnswerKind, Asked } from './asked.ts';
import { dateOptions } from './date-options.ts';
import { numberOptions } from './number-options.ts';
import { pickEven, type OptionCandidate } from './pick-even.ts';
import type { Random } from './random.ts';
import { oncePerPool, type KnownOfPools, type Pool } from './pool.ts';
import { rightAnswers } from './right-answers.ts';
import { isNamedPerson, mayBeOneVoice } from './sides.ts';

/** The text under which an answer stands among options: persons without their office. */
export const optionText = (asked: Pick<Asked, 'answer' | 'kind'>, answer = asked.answer): string =>
	(asked.kind === 'speaker' || asked.kind === 'person') && isNamedPerson(answer)
		? answer.replace(/,.*$/, '')
		: answer;

/** All texts that may stand beside the right answer, the best first, each once. */
export function candidatesFor(
	asked: Asked,
	pool: Pool,
	random: Random
): readonly OptionCandidate[] {
	const made = madeUp(asked, rightAnswers(asked, pool).texts, pool, random);
	const given = givenFor(asked, pool);
	return made.length === 0 ? given : sound([...made, ...given], asked, pool);
}

const given: KnownOfPools<CardId, readonly OptionCandidate[]> = new WeakMap();

/** Those that the decks hold. */
function givenFor(asked: Asked, pool: Pool): readonly OptionCandidate[] {
	return oncePerPool(given, pool, asked.cardId, () =>
		sound(
			[
				...decoysOf(asked).map((text) => ({ text, rank: 0 })),
				...thinned(
					besides(asked, pool).flatMap((other) => {
						const rank = rankOf(asked, other);
						return rank === null ? [] : [{ text: optionText(other), rank }];
					})
				)
			],
			asked,
			pool
		)
	);
}

/** A deck of ten thousand notes has more than need be weighed: the best, and of those some throughout. */
const MOST_WEIGHED = 300;

function thinned(candidates: readonly OptionCandidate[]): readonly OptionCandidate[] {
	if (candidates.length <= MOST_WEIGHED) return candidates;
	const best = Math.min(...candidates.map(({ rank }) => rank));
	const near = candidates.filter(({ rank }) => rank === best);
	const some = near.length < MOST_WEIGHED ? candidates : near;
	const step = some.length / MOST_WEIGHED;
	return Array.from({ length: MOST_WEIGHED }, (_, place) => some[Math.floor(place * step)]!);
}

/** Without what is right, or may be; each text once, the best first. */
function sound(
	candidates: readonly OptionCandidate[],
	asked: Asked,
	pool: Pool
): readonly OptionCandidate[] {
	const right = rightAnswers(asked, pool);
	const seen = new Set<string>();
	return candidates
		.filter(({ text }) => {
			const key = comparable(text);
			if (seen.has(key) || right.accepts(text)) return false;
			seen.add(key);
			return true;
		})
		.sort((a, b) => a.rank - b.rank);
}

/** The right answer among `count` options in an order of chance; null where good ones are too few. */
export function optionsFor(
	asked: Asked,
	pool: Pool,
	count: number,
	isLongestsTurn: boolean,
	random: Random
): readonly string[] | null {
	return pickEven(
		{ text: optionText(asked), stem: asked.stem },
		candidatesFor(asked, pool, random),
		count,
		isLongestsTurn,
		random
	);
}

/** What the deck's author offers; of a term it is said of the first card that names it. */
function decoysOf({ note, kind, part }: Asked): readonly string[] {
	if (kind === 'meaning' || kind === 'statement' || part === 'party') return [];
	return note.decoys;
}

function madeUp(
	asked: Asked,
	right: readonly string[],
	pool: Pool,
	random: Random
): readonly OptionCandidate[] {
	const { note } = asked;
	if (note.kind === 'figure') return numberOptions(note, right, pool, random);
	if (note.kind === 'event') return dateOptions(note, asked, pool, random);
	return [];
}

/** The cards among which those are that have a rank at all. */
function besides({ kind, note }: Asked, pool: Pool): readonly Asked[] {
	const ofKinds = (...kinds: readonly AnswerKind[]) =>
		kinds.length === 1
			? (pool.byKind.get(kinds[0]!) ?? [])
			: pool.asked.filter((other) => kinds.includes(other.kind));
	switch (kind) {
		case 'term':
		case 'meaning':
			return ofKinds(kind);
		case 'position':
		case 'party':
			return note.kind === 'position' ? (pool.byIssue.get(note.issueId) ?? []) : [];
		case 'speaker':
		case 'person':
			return ofKinds('speaker', 'person');
		default:
			return [];
	}
}

/** How well another card's answer stands beside this one: 0 best; null where it does not. */
function rankOf(asked: Asked, other: Asked): number | null {
	if (other.note.id === asked.note.id) return null;
	const [own, its] = [asked.note, other.note];
	switch (asked.kind) {
		case 'term':
		case 'meaning':
			if (other.kind !== asked.kind) return null;
			return own.topic === its.topic ? 1 : 2;
		case 'position':
			if (own.kind !== 'position' || its.kind !== 'position' || other.part !== 'says') return null;
			// Another issue's position would not fit the question.
			if (own.issueId !== its.issueId || own.partyId === its.partyId) return null;
			return 1;
		case 'party':
			if (own.kind !== 'position' || its.kind !== 'position' || other.part !== 'party') return null;
			// Of a party without a position on the issue nobody knows that it takes another one.
			return own.issueId === its.issueId && own.partyId !== its.partyId ? 1 : null;
		case 'speaker':
		case 'person':
			if (other.kind !== 'speaker' && other.kind !== 'person') return null;
			if (mayBeOneVoice(asked.answer, other.answer)) return null;
			return isNamedPerson(asked.answer) === isNamedPerson(other.answer) ? 1 : 3;
		default:
			return null;
	}
}
