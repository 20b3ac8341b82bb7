// Why a paragraph of a source has no note: a map under the source, from paragraphs to reasons.
import type { LeftOut } from '../../note/evidence.ts';
import { inSentence } from '../../language/plain-text.ts';
import type { DeckFault } from '../faults.ts';
import type { MapEntry, MapReader } from './map-reader.ts';

const PARAGRAPHS = /^(\d{1,4})(?:[-–](\d{1,4}))?$/;

/** The reasons under `left out`, in the order of the paragraphs; none stands for two reasons. */
export function readLeftOut(source: MapReader, paragraphs: number | null): readonly LeftOut[] {
	const read = source.entries('left out').flatMap((entry) => {
		const leftOut = readEntry(entry, paragraphs);
		if (!('kind' in leftOut)) return [{ ...leftOut, node: entry.node }];
		source.complain(leftOut, entry.node);
		return [];
	});
	read.sort((a, b) => a.from - b.from);
	let last = 0;
	return read.map(({ node, ...leftOut }) => {
		if (leftOut.from <= last) {
			source.complain({ kind: 'left-out-twice', paragraph: leftOut.from }, node);
		}
		last = Math.max(last, leftOut.to);
		return leftOut;
	});
}

/** Or what is wrong, where there is something. */
function readEntry({ key, value }: MapEntry, paragraphs: number | null): LeftOut | DeckFault {
	const [, first, second = first] = PARAGRAPHS.exec(key) ?? [];
	if (first === undefined) {
		return { kind: 'no-paragraph', text: inSentence(key) };
	}
	const [from, to] = [Number(first), Number(second)];
	if (from < 1 || to < from) {
		return { kind: 'no-paragraphs', text: key };
	}
	if (paragraphs !== null && to > paragraphs) {
		return { kind: 'paragraph-not-there', paragraphs, text: key };
	}
	if (value === '') return { kind: 'left-out-without-reason', text: key };
	return { from, to, why: value };
}
