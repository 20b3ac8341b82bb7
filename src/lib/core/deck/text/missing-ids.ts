// Writes the ids that a deck file lacks, in place: nothing else of the text is touched.
import { idFromText, noteNamed, type DeckId } from '../../note/ids.ts';

const HEADING = /^###(?:\s+(.*?))?\s*$/;
const FIRST_FIELD = /^[-*]\s+[A-Za-z][A-Za-z -]*:\s*(.*)$/;

/** Its own id, or "deck/id" where it was written in another deck. */
const isName = (text: string): boolean => noteNamed(text, 'any' as DeckId) !== null;

/** The text with an id for every note that has none, made from its heading or its first field. */
export function writeMissingIds(text: string): string {
	const lines = text.split('\n');
	const taken = new Set(
		lines.flatMap((line) => {
			const heading = HEADING.exec(line.replace(/\r$/, ''))?.[1];
			return heading && isName(heading) ? [heading] : [];
		})
	);
	return lines
		.map((line, index) => {
			const end = line.endsWith('\r') ? '\r' : '';
			const heading = HEADING.exec(line.replace(/\r$/, ''));
			if (!heading || isName(heading[1] ?? '')) return line;
			const words = heading[1] || firstField(lines.slice(index + 1));
			return `### ${free(idFromText(words) || 'note', taken)}${end}`;
		})
		.join('\n');
}

function firstField(lines: readonly string[]): string {
	for (const line of lines) {
		if (line.startsWith('#')) return '';
		const field = FIRST_FIELD.exec(line.trimEnd());
		if (field) return field[1] ?? '';
	}
	return '';
}

/** The id, with a number behind it where it is taken; from now on it is. */
function free(id: string, taken: Set<string>): string {
	let candidate = id;
	for (let count = 2; taken.has(candidate); count++) candidate = `${id}-${count}`;
	taken.add(candidate);
	return candidate;
}
