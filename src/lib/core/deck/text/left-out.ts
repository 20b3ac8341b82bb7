// Why a paragraph of a source has no note: a map under the source, from paragraphs to reasons.
import type { LeftOut } from '../../note/evidence.ts';
import { quoted } from '../problem.ts';
import type { MapEntry, MapReader } from './map-reader.ts';

const PARAGRAPHS = /^(\d{1,4})(?:[-–](\d{1,4}))?$/;

/** The reasons under `left out`, in the order of the paragraphs; none stands for two reasons. */
export function readLeftOut(source: MapReader, paragraphs: number | null): readonly LeftOut[] {
	const read = source.entries('left out').flatMap((entry) => {
		const leftOut = readEntry(entry, paragraphs);
		if (typeof leftOut !== 'string') return [{ ...leftOut, node: entry.node }];
		source.complain(leftOut, entry.node);
		return [];
	});
	read.sort((a, b) => a.from - b.from);
	let last = 0;
	return read.map(({ node, ...leftOut }) => {
		if (leftOut.from <= last) {
			source.complain(`Paragraph ${leftOut.from} is left out twice: keep one reason.`, node);
		}
		last = Math.max(last, leftOut.to);
		return leftOut;
	});
}

/** A sentence that says what is wrong, where there is something. */
function readEntry({ key, value }: MapEntry, paragraphs: number | null): LeftOut | string {
	const [, first, second = first] = PARAGRAPHS.exec(key) ?? [];
	if (first === undefined) {
		return `${quoted(key)} is no paragraph: write 17, or 2-4 for several, and the reason behind the colon.`;
	}
	const [from, to] = [Number(first), Number(second)];
	if (from < 1 || to < from) {
		return `"${key}" names no paragraphs: they are counted from 1, the first before the last, as 2-4.`;
	}
	if (to > (paragraphs ?? Infinity)) {
		return `This source has ${paragraphs} paragraphs, so ${key} is not among them: correct one of the two numbers.`;
	}
	if (value === '') return `Say behind the colon why ${key} has no note, as "the title line".`;
	return { from, to, why: value };
}
