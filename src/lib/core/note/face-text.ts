// A card's face as plain text, for what prints, compares or counts it. Each kind of span is read here
// and in ui/deck/Spans.svelte: one that is added does not compile before both know it.
import type { FaceSpan } from './face.ts';

/** The spans in one line, with what is said for a gap; its hint may be empty. */
export const textOf = (spans: readonly FaceSpan[], gap: (hint: string) => string): string =>
	spans.length === 1 ? spanText(spans[0]!, gap) : spans.map((span) => spanText(span, gap)).join('');

function spanText(span: FaceSpan, gap: (hint: string) => string): string {
	switch (span.kind) {
		case 'text':
		case 'filled':
			return span.text;
		case 'gap':
			return gap(span.hint);
	}
}

/** A question in one line: a gap is "____", with its hint in brackets behind it. */
export const promptOf = (question: readonly FaceSpan[]): string =>
	textOf(question, (hint) => (hint === '' ? '____' : `____ (${hint})`));

/** All that can be read of the spans, each by itself, hints among it. */
export const readableTexts = (spans: readonly FaceSpan[]): readonly string[] =>
	spans.map((span) => spanText(span, (hint) => hint));

/** Of an answer only what fills the gaps that are asked for, in order; without gaps all of it. At least one. */
export function answersIn(answer: readonly FaceSpan[]): readonly string[] {
	const filled = answer.flatMap((span) => (span.kind === 'filled' ? [span.text] : []));
	return filled.length > 0 ? filled : [promptOf(answer)];
}

/** The hints of a question's gaps; empty where a gap has none. */
export const hintsIn = (question: readonly FaceSpan[]): readonly string[] =>
	question.flatMap((span) => (span.kind === 'gap' ? [span.hint] : []));

/** The words before, between and behind the gaps. */
export function runsBetweenGaps(question: readonly FaceSpan[]): readonly string[] {
	const runs = [''];
	for (const span of question) {
		if (span.kind === 'gap') runs.push('');
		else runs.push((runs.pop() ?? '') + promptOf([span]));
	}
	return runs;
}
