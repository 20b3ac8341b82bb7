// All that apply: what one party wants on several issues, among what others want there.
import { nameIn } from '../../note/claim.ts';
import { capitalised } from '../../language/capitalised.ts';
import type { ManyQuestion, Option } from '../question.ts';
import type { Asked } from './asked.ts';
import { namesParty, speaksOfItself, tellsAnAttitude } from './party-hints.ts';
import { isDocument, isOfPosition, mayAgree, type AskedPosition } from './party-kin.ts';
import { oncePerPool, someOf, type KnownOfPools, type Pool } from './pool.ts';
import { shuffled, type Random } from './random.ts';
import { rightAnswers } from './right-answers.ts';

export const MANY = 5;
/** So many sets of right ones are tried. */
const MOST_DRAWN = 16;

/**
 * `right` says of each place in the order of lengths, the longest first, whether what stands there is right;
 * null where it cannot be so. A number says only how many are right.
 */
export function manyQuestion(
	first: Asked,
	others: readonly Asked[],
	pool: Pool,
	right: readonly boolean[] | number,
	random: Random
): ManyQuestion | null {
	if (!isWish(first)) return null;
	const { note, head } = first;
	const table = tableOf(first, pool);
	if (!table.own.includes(first)) return null;
	const free = new Set(others);
	const own = table.own.filter((one) => free.has(one));
	const foreign = table.foreign.filter((one) => free.has(one));
	const count = typeof right === 'number' ? right : right.filter(Boolean).length;
	for (let draw = 0; draw < MOST_DRAWN; draw++) {
		const rights = onePerIssue([first, ...shuffled(own, random)], count, []);
		if (rights.length < count) return null;
		const among = shuffled(foreign, random);
		const wrongs =
			typeof right === 'number'
				? onePerIssue(among, MANY - count, rights)
				: fillingIn(rights, among, right);
		if (wrongs?.length !== MANY - count) continue;
		const options = [
			...rights.map((asked) => ({ text: statementOf(asked), correct: true })),
			...wrongs.map((asked) => ({ text: statementOf(asked), correct: false }))
		];
		return asQuestion(rights, nameIn(head.parties, note.partyId), shuffled(options, random));
	}
	return null;
}

/** Wrong ones for the places between the right ones, by their lengths; null where they are missing. */
function fillingIn(
	rights: readonly AskedPosition[],
	among: readonly AskedPosition[],
	right: readonly boolean[]
): readonly AskedPosition[] | null {
	const lengths = rights.map((asked) => statementOf(asked).length).sort((a, b) => b - a);
	const wrongs: AskedPosition[] = [];
	// Of each run of wrong ones: what right ones stand around it.
	let [passed, wanted] = [0, 0];
	for (const isRight of [...right, true]) {
		if (!isRight) wanted++;
		else {
			const most = lengths[passed - 1] ?? Infinity;
			const least = lengths[passed] ?? 0;
			const between = among.filter((asked) => {
				const { length } = statementOf(asked);
				return length > least && length < most;
			});
			const found = onePerIssue(between, wanted, [...rights, ...wrongs]);
			if (found.length < wanted) return null;
			wrongs.push(...found);
			[passed, wanted] = [passed + 1, 0];
		}
	}
	return wrongs;
}

/** What can be asked of a party: its own positions, and those of others that are not its own. */
interface Table {
	readonly own: readonly AskedPosition[];
	readonly foreign: readonly AskedPosition[];
}

/** A large deck has more than need be weighed. */
const MOST_FOREIGN = 300;

const tables: KnownOfPools<string, Table> = new WeakMap();

const tableOf = (first: AskedPosition, pool: Pool): Table =>
	oncePerPool(tables, pool, `${first.head.id} ${first.note.partyId}`, () => {
		const { partyId } = first.note;
		const party = nameIn(first.head.parties, partyId);
		const wishes = (pool.byKind.get('position') ?? [])
			.filter(isWish)
			.filter(({ head }) => head.id === first.head.id);
		const fitting = ({ note: { says } }: AskedPosition) => !shows(says, party);
		const others = someOf(
			wishes.filter(({ note }) => note.partyId !== partyId),
			MOST_FOREIGN
		);
		return {
			own: wishes.filter(({ note }) => note.partyId === partyId).filter(fitting),
			foreign: others.filter(fitting).filter((other) => isForeign(other, first, pool))
		};
	});

/** Whether a position tells by its words that it is this party's, or that it is not. */
const shows = (says: string, party: string): boolean =>
	speaksOfItself(says) || namesParty(says, party) || (tellsAnAttitude(says) && isDocument(party));

const isWish = (asked: Asked): asked is AskedPosition =>
	isOfPosition(asked) && asked.part === 'says';

/** On an issue where the party's own position is known, and is another. */
function isForeign(other: AskedPosition, first: AskedPosition, pool: Pool): boolean {
	const { partyId } = first.note;
	if (other.note.partyId === partyId) return false;
	// What is right for one of its positions on the issue is right for all of them.
	const known = (pool.byIssue.get(other.note.issueId) ?? []).find(
		(one): one is AskedPosition =>
			isWish(one) && one.note.partyId === partyId && one.head.id === other.head.id
	);
	return (
		known !== undefined &&
		!mayAgree(known, other, pool) &&
		!rightAnswers(known, pool).accepts(other.answer)
	);
}

/** The first of each issue, and none of those issues that are taken. */
function onePerIssue(
	cards: readonly AskedPosition[],
	most: number,
	taken: readonly AskedPosition[]
): readonly AskedPosition[] {
	const issues = new Set(taken.map(({ note }) => note.issueId));
	const picked: AskedPosition[] = [];
	for (const card of cards) {
		if (picked.length === most) break;
		if (issues.has(card.note.issueId)) continue;
		issues.add(card.note.issueId);
		picked.push(card);
	}
	return picked;
}

const statements = new WeakMap<AskedPosition, string>();

function statementOf(asked: AskedPosition): string {
	const known = statements.get(asked);
	if (known !== undefined) return known;
	const text = `${capitalised(nameIn(asked.head.issues, asked.note.issueId))}: ${asked.answer}`;
	statements.set(asked, text);
	return text;
}

function asQuestion(
	rights: readonly AskedPosition[],
	party: string,
	options: readonly Option[]
): ManyQuestion {
	return {
		noteId: rights[0]!.note.id,
		cardIds: rights.map(({ cardId }) => cardId),
		context: null,
		kind: 'choose-many',
		task: { kind: 'choose-many' },
		prompt: { kind: 'which-positions', party },
		answer: rights.map(statementOf).join('; '),
		options
	};
}
