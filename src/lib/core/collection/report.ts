// What a check of all data finds: how many of each kind, and how many of those were put right.

/** How far a check may go: caches follow from the log, so that putting them right loses nothing. */
export type Repair = 'nothing' | 'caches' | 'all';

/** Found wrong in what follows from the log and the notes. */
export const CACHE_FINDINGS = [
	'wrong-schedules',
	'wrong-places',
	'unreadable-cards',
	'missing-cards',
	'wrong-card-marks',
	'wrong-days',
	'wrong-deck-counts',
	'late-clock'
] as const;

/** Found wrong in what the learner has to be asked about. */
export const ASKED_FINDINGS = ['lost-presets', 'unreadable-settings'] as const;

/** Found wrong, and nothing on this device could put it right. */
export const OPEN_FINDINGS = [
	'unreadable-answers',
	'unreadable-segments',
	'unreadable-notes',
	'unreadable-decks',
	'unreadable-updates',
	'unreadable-classes',
	'unreadable-articles',
	'notes-without-deck',
	'cards-without-note'
] as const;

/** Worth knowing, and no fault. */
export const HARMLESS_FINDINGS = ['answers-without-card', 'changed-meanwhile'] as const;

export type FindingKind =
	| (typeof CACHE_FINDINGS)[number]
	| (typeof ASKED_FINDINGS)[number]
	| (typeof OPEN_FINDINGS)[number]
	| (typeof HARMLESS_FINDINGS)[number];

export interface Finding {
	readonly kind: FindingKind;
	readonly count: number;
	readonly repaired: number;
	/** The titles of the decks it was found in, as far as that is of use. */
	readonly decks: readonly string[];
}

export interface CheckReport {
	readonly cards: number;
	/** The answers that count. */
	readonly answers: number;
	readonly findings: readonly Finding[];
}

const isOne = (kinds: readonly FindingKind[], { kind }: Finding): boolean => kinds.includes(kind);

export const isHarmless = (finding: Finding): boolean => isOne(HARMLESS_FINDINGS, finding);

/** Everything is as it should be, whether or not it was before. */
export const isInOrder = ({ findings }: CheckReport): boolean =>
	findings.every((finding) => isHarmless(finding) || finding.repaired === finding.count);

/** There is nothing to tell: not even something that was put right. */
export const isQuiet = ({ findings }: CheckReport): boolean => findings.every(isHarmless);

/** What could be put right still, if the learner says so. */
export const awaitsRepair = ({ findings }: CheckReport): boolean =>
	findings.some((finding) => isOne(ASKED_FINDINGS, finding) && finding.repaired < finding.count);
