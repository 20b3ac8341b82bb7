// Positions, as the second reader knows them: whose they are, and whose they may be as well.
import { powersIn } from '../../core/language/powers.ts';
import type { PositionNote } from '../../core/note/note.ts';
import type { Question } from '../../core/quiz/question.ts';
import { partyName, type Decks, type Known, type Rule } from './known.ts';
import type { Read } from './questions.ts';
import { plain } from './words.ts';

export type KnownPosition = Known & { readonly note: PositionNote };

export const cellsOf = (
	{ note, head }: KnownPosition,
	{ all }: Pick<Decks, 'all'>
): readonly KnownPosition[] =>
	all.filter(
		(other): other is KnownPosition =>
			other.note.kind === 'position' &&
			other.note.issueId === note.issueId &&
			other.head.id === head.id
	);

export function positionRules(
	option: string,
	read: Read,
	known: KnownPosition,
	decks: Decks
): readonly Rule[] {
	const { head } = known;
	const rules = new Set<Rule>();
	const cells = cellsOf(known, decks);
	const isParty = read.part === 'party';
	const own = partyName(head, known.note.partyId);
	for (const cell of cells) {
		const name = partyName(head, cell.note.partyId);
		if (plain(isParty ? name : cell.note.says) !== plain(option)) continue;
		for (const rule of togetherness(known, cell, cells)) rules.add(rule);
	}
	const [shown, named] = isParty ? [known.note.says, option] : [option, own];
	if (isNamedIn(named, shown)) rules.add('names the party');
	if (isParty && read.hasDate && /\d{4}|April|November/.test(option))
		rules.add('tells by its date');
	return [...rules];
}

/** Why what the one wants may be what the other wants. */
export function togetherness(
	{ note, head }: KnownPosition,
	other: KnownPosition,
	cells: readonly KnownPosition[]
): readonly Rule[] {
	const [a, b] = [note.partyId, other.note.partyId];
	if (a === b) return ['same party'];
	const rules: Rule[] = [];
	const alike = head.issues.find(({ id }) => id === note.issueId)?.alike ?? [];
	if (alike.some((group) => group.includes(a) && group.includes(b))) rules.push('alike');
	const [one, two] = [partyName(head, a), partyName(head, b)];
	const reports = (reporter: string, partyId: string) =>
		cells.some((cell) => cell.note.partyId === partyId && isReportedBy(cell.note, reporter));
	if (reports(one, b) || reports(two, a)) rules.push('reported by');
	if (areWrittenTogether(one, two)) rules.push('written together');
	return rules;
}

const isText = (party: string): boolean =>
	/\b(?:text|draft|plan|proposal|counter-proposal)\b/.test(party);

/** A city behind "of" or "in" says where a text was shown, and not whose it is. */
const powersOf = (party: string): readonly string[] =>
	powersIn(isText(party) ? party.replace(/ (?:of|in) [A-Z]\w+/g, '') : party);

function isReportedBy({ evidence }: PositionNote, party: string): boolean {
	const claimant = (evidence.claimedBy ?? '').split(',')[0]!;
	if (isText(party) || /article|explainer|Journal|usage/.test(claimant)) return false;
	const powers = powersOf(party);
	return powersIn(claimant).some((power) => powers.includes(power));
}

function areWrittenTogether(a: string, b: string): boolean {
	const [own, its] = [powersOf(a), powersOf(b)];
	if (!own.some((power) => its.includes(power))) return false;
	const when = (name: string) => /\(([^()]*)\)/.exec(name)?.[1] ?? '';
	return own.length !== its.length || when(a) === when(b);
}

function isNamedIn(party: string, text: string): boolean {
	const named = powersIn(text);
	return powersOf(party).some((power) => named.includes(power));
}

/** Of all that apply: each option is one position of the party that is asked for, or of another. */
export function manyReads(
	question: Question,
	{ all }: Pick<Decks, 'all'>
): { readonly reads: readonly Read[]; readonly refused: readonly Refused[] } {
	if (question.kind !== 'choose-many') return { reads: [], refused: [] };
	const first = all.find(({ note }) => note.id === question.noteId)!;
	if (first.note.kind !== 'position') return { reads: [], refused: [] };
	const { partyId } = first.note;
	const reads: Read[] = [];
	const refused: Refused[] = [];
	for (const { text, correct } of question.options) {
		const issue = first.head.issues.find(({ name }) => plain(text).startsWith(`${plain(name)} `));
		const says = text.slice((issue?.name.length ?? 0) + 2);
		const own = all.filter(
			({ note, head }) =>
				note.kind === 'position' &&
				head.id === first.head.id &&
				note.issueId === issue?.id &&
				note.partyId === partyId
		);
		const isOwn = own.some(({ note }) => note.kind === 'position' && note.says === says);
		if (correct && !isOwn) refused.push({ rule: 'not its position', option: text });
		if (!correct && own.length === 0) refused.push({ rule: 'no known position', option: text });
		if (correct) continue;
		for (const { note } of own) {
			reads.push({
				...{ noteId: note.id, part: 'says', right: [], wrong: [says], shown: '', sentence: null },
				...{ hasDate: false, asksWho: false, isOfSeveral: true, mustHold: false }
			});
		}
	}
	return { reads, refused };
}

interface Refused {
	readonly rule: Rule;
	readonly option: string;
}
