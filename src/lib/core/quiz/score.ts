// What a quiz comes to: the score, how sure the learner was and how rightly, and what to study.
import type { NoteId } from '../note/ids.ts';

/** How sure one is of an answer, said before it is marked. */
export const CONFIDENCES = ['sure', 'fairly', 'guess'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * Certainty-based marks: the surer, the more for a right answer and the less for a wrong one, so that
 * saying what one believes pays best. Gardner-Medwin, "Confidence assessment in the teaching of basic
 * science" (1995): 1, 2, 3 and 0, −2, −6.
 */
const MARKS: Readonly<Record<Confidence, { readonly right: number; readonly wrong: number }>> = {
	guess: { right: 1, wrong: 0 },
	fairly: { right: 2, wrong: -2 },
	sure: { right: 3, wrong: -6 }
};

/** Without a confidence, one point for a right answer. */
export function marksFor(right: boolean, confidence: Confidence | null): number {
	if (confidence === null) return right ? 1 : 0;
	return MARKS[confidence][right ? 'right' : 'wrong'];
}

export interface ScoredAnswer {
	readonly noteId: NoteId;
	readonly topic: string;
	readonly right: boolean;
	/** 0 to 1. */
	readonly share: number;
	readonly confidence: Confidence | null;
	readonly durationMs: number;
}

export interface ScoreTotals {
	readonly questions: number;
	readonly right: number;
}

export interface Score extends ScoreTotals {
	/** Points for whole and partly right answers, at most the number of questions. */
	readonly points: number;
	/** Certainty-based marks; null where nobody asked how sure. */
	readonly marks: { readonly given: number; readonly most: number } | null;
	readonly durationMs: number;
	/** In the order in which the topics came up. */
	readonly topics: readonly (ScoreTotals & { readonly topic: string })[];
	/** How often one was right of what one was sure of, and so on; levels that were not used are left out. */
	readonly calibration: readonly (ScoreTotals & { readonly confidence: Confidence })[];
	/** Notes that were not known, in their order. */
	readonly missed: readonly NoteId[];
}

export function scoreOf(results: readonly ScoredAnswer[]): Score {
	const sure = results.filter(({ confidence }) => confidence !== null);
	const topics = [...new Set(results.map(({ topic }) => topic))];
	return {
		...tallyOf(results),
		points: results.reduce((sum, { share }) => sum + share, 0),
		marks:
			sure.length === 0
				? null
				: {
						given: sure.reduce(
							(sum, { right, confidence }) => sum + marksFor(right, confidence),
							0
						),
						most: sure.length * MARKS.sure.right
					},
		durationMs: results.reduce((sum, { durationMs }) => sum + durationMs, 0),
		topics: topics.map((topic) => ({
			topic,
			...tallyOf(results.filter((result) => result.topic === topic))
		})),
		calibration: CONFIDENCES.flatMap((confidence) => {
			const tally = tallyOf(results.filter((result) => result.confidence === confidence));
			return tally.questions === 0 ? [] : [{ confidence, ...tally }];
		}),
		missed: [...new Set(results.filter(({ right }) => !right).map(({ noteId }) => noteId))]
	};
}

const tallyOf = (results: readonly ScoredAnswer[]): ScoreTotals => ({
	questions: results.length,
	right: results.filter(({ right }) => right).length
});
