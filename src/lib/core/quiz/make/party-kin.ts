// Which parties may be of one mind on an issue, as the deck tells: what one says is then no wrong answer
// for the other.
import { powersIn } from '../../language/powers.ts';
import { nameIn, type NoteInDeck } from '../../note/claim.ts';
import type { DeckHead } from '../../note/deck.ts';
import type { PositionNote } from '../../note/note.ts';
import type { Asked } from './asked.ts';
import { datesIn } from './dated-name.ts';
import { oncePerPool, type KnownOfPools, type Pool } from './pool.ts';
import { voicesOf } from './voices.ts';

export type AskedPosition = Asked & { readonly note: PositionNote };

export const isOfPosition = (asked: Asked): asked is AskedPosition =>
	asked.note.kind === 'position';

/** A party that is a text holds no opinion and reports nothing; one that is a state or a person does. */
export const isDocument = (party: string): boolean =>
	/\b(?:text|draft|plan|proposal|counter-?proposal|bill|law|treaty|deal|agreement|memorandum|paper|manifesto|programme|motion)\b/i.test(
		party.replace(/\([^()]*\)/g, '')
	);

/** The powers that a party's name names as its own: the "text of London" is not London's. */
export function powersOfParty(name: string): readonly string[] {
	const bare = isDocument(name) ? name.replace(/\b(?:of|in|at|from) \p{Lu}[\p{L}-]*/gu, '') : name;
	const own = powersIn(bare);
	return own.length > 0 ? own : powersIn(name);
}

/** Whether the deck leaves it open that these two want the same on the issue. */
export const mayAgree = (one: AskedPosition, other: AskedPosition, pool: Pool): boolean =>
	oncePerPool(
		knownKin,
		pool,
		`${one.head.id} ${one.note.issueId} ${one.note.partyId} ${other.note.partyId}`,
		() => findOut(one, other, pool)
	);

const knownKin: KnownOfPools<string, boolean> = new WeakMap();

function findOut(one: AskedPosition, other: AskedPosition, pool: Pool): boolean {
	const { head, note } = one;
	const [a, b] = [note.partyId, other.note.partyId];
	if (a === b || areAlike(one, [a, b])) return true;
	const names = [nameIn(head.parties, a), nameIn(head.parties, b)] as const;
	if (areOneAuthors(...names)) return true;
	const tellers = tellersOn(note.issueId, head, pool);
	const isToldBy = (teller: string, partyId: string) =>
		!isDocument(teller) &&
		powersOfParty(teller).some((power) => tellers.get(partyId)?.has(power) ?? false);
	return isToldBy(names[0], b) || isToldBy(names[1], a);
}

const knownTellers: KnownOfPools<string, ReadonlyMap<string, ReadonlySet<string>>> = new WeakMap();

/** For each party the powers by which alone its positions on an issue are known. */
const tellersOn = (
	issueId: string,
	head: DeckHead,
	pool: Pool
): ReadonlyMap<string, ReadonlySet<string>> =>
	oncePerPool(knownTellers, pool, `${head.id} ${issueId}`, () => {
		const tellers = new Map<string, Set<string>>();
		for (const card of pool.byIssue.get(issueId) ?? []) {
			if (!isOfPosition(card) || card.head.id !== head.id) continue;
			const claimant = claimantOf(card);
			if (claimant === null) continue;
			const powers = tellers.get(card.note.partyId) ?? new Set();
			for (const side of voicesOf(pool).sidesOf(claimant)) powers.add(side);
			tellers.set(card.note.partyId, powers);
		}
		return tellers;
	});

/** Whether the deck says that what these parties want on this issue fits together. */
function areAlike(
	{ note, head }: { readonly note: PositionNote; readonly head: DeckHead },
	partyIds: readonly string[]
): boolean {
	const groups = head.issues.find(({ id }) => id === note.issueId)?.alike ?? [];
	return groups.some((group) => partyIds.every((id) => group.includes(id)));
}

/** Of one power at one time, or of two where one was written together with the other. */
function areOneAuthors(a: string, b: string): boolean {
	const [own, its] = [powersOfParty(a), powersOfParty(b)];
	if (!own.some((power) => its.includes(power))) return false;
	return own.length !== its.length || datesIn(a) === datesIn(b);
}

/** Who makes a note's claim, without the paper that reports it; null where that is all there is. */
function claimantOf({ note, head }: NoteInDeck): string | null {
	const claimant = note.evidence.claimedBy?.replace(/,.*$/, '') ?? '';
	if (claimant === '') return null;
	const isPaper =
		/\b(?:articles?|explainer|reports?|papers?|newspapers?|outlets?|usage|documents?)\b/i.test(
			claimant
		) || head.sources.some(({ publisher }) => publisher !== null && claimant.includes(publisher));
	return isPaper ? null : claimant;
}
