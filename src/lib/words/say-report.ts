// What a check has found, in words for the learner: what it was, what was done, what is to do.
import {
	isHarmless,
	isInOrder,
	type CheckReport,
	type Finding,
	type FindingKind
} from '../core/collection/report.ts';
import { words } from './report.ts';

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

function headlineOf({ cards, answers, findings }: CheckReport): string {
	if (!isInOrder({ cards, answers, findings })) return words.headline.open;
	if (findings.some((finding) => !isHarmless(finding))) return words.headline.repaired;
	return cards === 0 ? words.headline.noCards : words.headline.inOrder(cards, answers);
}

function linesOf(finding: Finding): readonly SaidFinding[] {
	const { repaired, kind } = finding;
	const open = finding.count - repaired;
	const { was, is } = FINDINGS[kind];
	const where = inDecks(finding.decks);
	const rest = isHarmless(finding) ? 'harmless' : 'open';
	const lines: SaidFinding[] = [];
	if (repaired > 0) lines.push({ kind: 'repaired', text: was(repaired, where) });
	if (open > 0) lines.push({ kind: rest, text: is(open, where) });
	return lines;
}

interface SaidKind {
	readonly was: (found: number, where: string) => string;
	readonly is: (found: number, where: string) => string;
}
const FINDINGS: Readonly<Record<FindingKind, SaidKind>> = words.findings;

function inDecks(decks: readonly string[]): string {
	const [first, second] = decks;
	if (first === undefined) return '';
	if (decks.length > 2) return words.inDecks.more(first, decks.length - 1);
	return second === undefined ? words.inDecks.one(first) : words.inDecks.two(first, second);
}
