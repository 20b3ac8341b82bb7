// What the decks themselves offer beside an answer: the author's wrong options, and other cards' answers.
import { nameIn } from '../../note/claim.ts';
import { contentWords, NEARLY_THE_SAME, shareOfWords } from '../../language/content-words.ts';
import type { Asked } from './asked.ts';
import { inFormOf, isProperName, sideOfDecoy } from './option-form.ts';
import { optionText } from './option-text.ts';
import { namesParty, speaksOfItself, tellsAnAttitude } from './party-hints.ts';
import { isDocument, isOfPosition, mayAgree, type AskedPosition } from './party-kin.ts';
import type { OptionCandidate } from './pick-options.ts';
import { someOf, type Pool } from './pool.ts';
import { relatedTerms } from './related-terms.ts';
import { isNamedPerson, voicesOf } from './voices.ts';

/** All of them, perhaps right ones among them. */
export function givenOptions(asked: Asked, pool: Pool): readonly OptionCandidate[] {
	const text = optionText(asked);
	const decoys = decoysOf(asked).map((decoy) => optionOf(inFormOf(text, decoy), 0, null));
	return [...decoys, ...othersFor(asked, pool)];
}

const optionOf = (text: string, rank: number, from: Asked | null): OptionCandidate => ({
	text,
	rank,
	size: text.length,
	from
});

const besides = (rank: number, other: Asked): OptionCandidate =>
	optionOf(optionText(other), rank, other);

/** A deck of ten thousand notes has more than need be weighed: the best, and of those some throughout. */
const MOST_WEIGHED = 150;

function thinned(cards: readonly Asked[], rankOf: (card: Asked) => number): readonly Asked[] {
	if (cards.length <= MOST_WEIGHED) return cards;
	const best = cards.reduce((least, card) => Math.min(least, rankOf(card)), Infinity);
	const near = cards.filter((card) => rankOf(card) === best);
	return someOf(near.length < MOST_WEIGHED ? cards : near, MOST_WEIGHED);
}

/** What the deck's author offers; of a term only what is of the side that is asked for. */
function decoysOf({ note, kind, part }: Asked): readonly string[] {
	if (note.kind === 'term') {
		return note.decoys.filter((decoy) => sideOfDecoy(note, decoy) === part);
	}
	return kind === 'statement' || part === 'party' ? [] : note.decoys;
}

function othersFor(asked: Asked, pool: Pool): readonly OptionCandidate[] {
	switch (asked.kind) {
		case 'term':
		case 'meaning':
			return otherTerms(asked, pool);
		case 'speaker':
		case 'person':
			return otherVoices(asked, pool);
		case 'position':
		case 'party':
			return isOfPosition(asked) ? otherPositions(asked, pool) : [];
		default:
			return [];
	}
}

function otherTerms(asked: Asked, pool: Pool): readonly OptionCandidate[] {
	const { note, kind } = asked;
	if (note.kind !== 'term') return [];
	const isName = isProperName(note.term);
	const others = (pool.byKind.get(kind) ?? []).filter(
		(other) =>
			other.note.kind === 'term' &&
			other.note.id !== note.id &&
			isProperName(other.note.term) === isName
	);
	const rankOf = (other: Asked) => (other.note.topic === note.topic ? 1 : 2);
	return thinned(others, rankOf)
		.filter((other) => !relatedTerms(asked, other))
		.map((other) => besides(rankOf(other), other));
}

function otherVoices(asked: Asked, pool: Pool): readonly OptionCandidate[] {
	const voices = voicesOf(pool);
	const others = [...(pool.byKind.get('speaker') ?? []), ...(pool.byKind.get('person') ?? [])];
	const isPerson = isNamedPerson(asked.answer);
	const rankOf = (other: Asked) => (isPerson === isNamedPerson(other.answer) ? 1 : 3);
	return thinned(
		others.filter(({ note }) => note.id !== asked.note.id),
		rankOf
	)
		.filter((other) => !voices.mayBeOne(asked.answer, other.answer))
		.map((other) => besides(rankOf(other), other));
}

/** Positions of other parties on the issue, or those parties: of one without any nobody knows what it wants. */
function otherPositions(asked: AskedPosition, pool: Pool): readonly OptionCandidate[] {
	const { note, head, part } = asked;
	const party = nameIn(head.parties, note.partyId);
	if (speaksOfItself(note.says) || namesParty(note.says, party)) return [];
	const cell = (pool.byIssue.get(note.issueId) ?? []).filter(
		(other): other is AskedPosition =>
			isOfPosition(other) && other.part === part && other.head.id === head.id
	);
	const apart = someOf(cell, MOST_WEIGHED).filter((other) => !mayAgree(asked, other, pool));
	return part === 'says' ? otherWishes(asked, party, apart) : otherParties(asked, apart);
}

/** What would show at once that it is another's is left out. */
function otherWishes(
	{ note }: AskedPosition,
	party: string,
	apart: readonly AskedPosition[]
): readonly OptionCandidate[] {
	// Where no text feels anything, the only answer that does is that of a state or a person.
	const felt = apart.filter((other) => tellsAnAttitude(other.note.says));
	if (tellsAnAttitude(note.says) && felt.length === 0) return [];
	return apart.flatMap((other) => {
		const { says } = other.note;
		if (speaksOfItself(says) || namesParty(says, party)) return [];
		return isDocument(party) && tellsAnAttitude(says) ? [] : [besides(1, other)];
	});
}

/** Each party once, unless the text names it, or it says nearly the same. */
function otherParties(
	{ note, head }: AskedPosition,
	apart: readonly AskedPosition[]
): readonly OptionCandidate[] {
	const isFelt = tellsAnAttitude(note.says);
	const words = contentWords(note.says);
	const ids = new Set(apart.map((other) => other.note.partyId));
	return [...ids].flatMap((id) => {
		const name = nameIn(head.parties, id);
		const own = apart.filter((other) => other.note.partyId === id);
		const isNear = own.some(
			(other) => shareOfWords(words, contentWords(other.note.says)) >= NEARLY_THE_SAME
		);
		if (isNear || namesParty(note.says, name) || (isFelt && isDocument(name))) return [];
		return [besides(1, own[0]!)];
	});
}
