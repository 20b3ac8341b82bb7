// A line with a colon and the points below it: "The union demands:", "Under the new rules:".
import { edited, upperFirst } from '../../edits.ts';
import type { Context } from './in-context.ts';
import { points } from './points-elsewhere.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { standingOf } from './stand-alone.ts';

/** Longer than this, a line announces nothing. */
const MOST_WORDS = 18;

/** Points in a row, with the line above them. */
export interface Announced {
	/** In words that stand alone, with its colon. */
	readonly line: string;
	/** Who says so, where somebody does. */
	readonly claimedBy: string | null;
	/** The first sentence of each point, in order. */
	readonly points: readonly ReadSentence[];
}

/** The list that a point stands in; null where no line announces it, or the line points elsewhere. */
export function announcedList(said: ReadSentence, reading: Reading): Announced | null {
	const first = firstPoint(said, reading);
	if (first === null) return null;
	const above = reading.said[first.index - 1];
	const { heading } = first.sentence;
	const isSentence =
		above?.sentence.paragraph === first.sentence.paragraph - 1 && above.sentence.text.endsWith(':');
	if (isSentence) {
		const standing = standingOf(above, reading);
		if (standing === null) return null;
		const line = asLine(edited(above.sentence.text, standing.edits, standing.from), reading);
		return line === null
			? null
			: { line, claimedBy: standing.claimedBy, points: pointsFrom(first, reading) };
	}
	// A short line with a colon is read as the heading of what stands below it.
	if (heading === null || !heading.endsWith(':') || above?.sentence.heading === heading)
		return null;
	const line = BEGINS_ELSEWHERE.test(heading) ? null : asLine(heading, reading);
	return line === null ? null : { line, claimedBy: null, points: pointsFrom(first, reading) };
}

const BEGINS_ELSEWHERE = /^(?:They|It|He|She|We|I|You|Its|Their|His|Her|Our|That|Others?|Some)\b/;

function asLine(text: string, reading: Reading): string | null {
	const line = upperFirst(
		text.replace(/\b(?:the following|these)\s(?=\p{Ll})/u, 'the ').replace(/\s*:*$/, ':')
	);
	// "Here is a roundup of the day's events:" says nothing of what follows.
	return /^(?:Here|There|The following)\b/.test(line) ||
		points(line, reading) ||
		line.split(/\s+/).length > MOST_WORDS
		? null
		: line;
}

function firstPoint(said: ReadSentence, reading: Reading): ReadSentence | null {
	let first = said;
	while (first.sentence.isPoint) {
		const before = reading.said[first.index - 1];
		if (
			!before?.sentence.isPoint ||
			before.sentence.heading !== said.sentence.heading ||
			first.sentence.paragraph - before.sentence.paragraph > 1
		)
			return first;
		first = before;
	}
	return null;
}

function pointsFrom(first: ReadSentence, reading: Reading): readonly ReadSentence[] {
	const run = [first];
	for (const next of reading.said.slice(first.index + 1)) {
		const { sentence } = next;
		const last = run.at(-1)!.sentence.paragraph;
		if (!sentence.isPoint || sentence.paragraph > last + 1) break;
		if (sentence.place === 0) run.push(next);
	}
	return run;
}

/** The line as it stands in front of what is asked of a point; null where none announces it. */
export function announcedBy(said: ReadSentence, reading: Reading): Context | null {
	const list = announcedList(said, reading);
	// The passage is the point: the line may stand far above it.
	return list && { text: list.line, start: said.sentence.start };
}
