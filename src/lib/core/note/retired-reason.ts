// Why a note was retired, where Dateline itself retired it. It is kept in the note's own line for that,
// beside what authors write there, so that it is a short mark that no author would: "@dropped 2".

export type RetiredReason =
	/** A newer version of its deck has it no longer. */
	| { readonly kind: 'dropped'; readonly version: number }
	/** It came with a version that was taken back. */
	| { readonly kind: 'taken-back'; readonly version: number }
	/** The learner deleted it. */
	| { readonly kind: 'deleted' };

export const markOfReason = (reason: RetiredReason): string =>
	reason.kind === 'deleted' ? '@deleted' : `@${reason.kind} ${reason.version}`;

/** As earlier versions wrote it down. */
const DELETED_BEFORE = 'Deleted.';

/** The reason that a mark stands for; null for an author's words, and for sentences of earlier versions. */
export function reasonOfMark(text: string): RetiredReason | null {
	if (text === '@deleted' || text === DELETED_BEFORE) return { kind: 'deleted' };
	const [, kind, version] = /^@(dropped|taken-back) (\d+)$/.exec(text) ?? [];
	if (kind !== 'dropped' && kind !== 'taken-back') return null;
	return { kind, version: Number(version) };
}
