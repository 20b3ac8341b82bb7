// What a device remembers of what was kept on it, apart from the database: should the database be
// gone one day, this says that there was something, and how much.

/** A backup that has left the browser: a file was saved. */
export interface BackupMark {
	readonly at: number;
	/** How many answers there were then. */
	readonly answers: number;
}

export interface Trace {
	/** Answers given here in all, those taken back left out. */
	readonly answers: number;
	/** When the first of them was noted. */
	readonly firstAt: number;
	readonly lastAt: number;
	readonly decks: number;
	/** The database's own name, new with each database; empty until it was asked. */
	readonly device: string;
	readonly backup: BackupMark | null;
	/** A folder of the learner's choice receives backups by itself. */
	readonly folder: boolean;
}

/** The trace as it was kept; null where there is none, or none that can be read. */
export function readTrace(text: string | null): Trace | null {
	if (text === null) return null;
	try {
		const kept = Object(JSON.parse(text));
		const { answers, firstAt, lastAt, decks, device } = kept;
		if (![answers, firstAt, lastAt, decks].every(isCount) || answers === 0) return null;
		if (typeof device !== 'string') return null;
		const backup = readBackup(kept.backup);
		return { answers, firstAt, lastAt, decks, device, backup, folder: kept.folder === true };
	} catch {
		// Cut short or written by someone else: the same as none.
		return null;
	}
}

function readBackup(value: unknown): BackupMark | null {
	const { at, answers } = Object(value);
	return isCount(at) && isCount(answers) ? { at, answers } : null;
}

const isCount = (value: unknown): value is number =>
	Number.isSafeInteger(value) && Number(value) >= 0;

/** What the database says of itself. */
export type Counted = Pick<Trace, 'answers' | 'firstAt' | 'lastAt' | 'decks' | 'device'>;

/** The trace after `count` further answers; fewer where more were taken back than given. */
export function withAnswers(trace: Trace | null, count: number, at: number): Trace | null {
	const answers = (trace?.answers ?? 0) + count;
	if (answers <= 0) return null;
	const begun = { firstAt: at, decks: 1, device: '', backup: null, folder: false };
	return { ...begun, ...trace, answers, lastAt: Math.max(trace?.lastAt ?? 0, at) };
}

/** The trace as the database has it; null where nothing was answered: then nothing can be lost. */
export function recounted(trace: Trace | null, counted: Counted): Trace | null {
	if (counted.answers === 0) return null;
	return { backup: null, folder: false, ...trace, ...counted };
}

/** Whether the trace may tell of another database than this one, or of other decks. */
export const isStale = (trace: Trace | null, { device, decks }: Pick<Trace, 'device' | 'decks'>) =>
	trace?.device !== device || trace.decks !== decks;
