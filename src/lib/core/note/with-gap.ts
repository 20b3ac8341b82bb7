// Making a gap of words of a sentence; see cloze.ts.
import { idFromText } from './ids.ts';
import { writeGap } from './write-cloze.ts';

/** The sentence with a gap where the marked words stood, called by them; null where none were marked. */
export function withGap(text: string, start: number, end: number): string | null {
	const words = text.slice(start, end).trim();
	if (words === '' || /(?<!\\)\{\{|(?<!\\)\}\}/.test(words)) return null;
	const name = idFromText(words).slice(0, 20).replace(/-+$/, '') || 'gap';
	const from = start + text.slice(start, end).indexOf(words);
	return (
		text.slice(0, from) +
		writeGap(name, [words.replace(/\\([{}])/g, '$1')]) +
		text.slice(from + words.length)
	);
}
