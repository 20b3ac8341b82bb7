// What the fields of a note want: said by example, beside the fields.
import { words } from './edit.ts';

const HINTS: Readonly<Record<string, string>> = words.hints;
const MOST_NAMES = 12;

/** Names that the deck has already stand behind the example. */
export function hintFor(key: string, known: readonly string[] = []): string | null {
	const hint = HINTS[key] ?? null;
	if (hint === null || known.length === 0) return hint;
	const names = known.slice(0, MOST_NAMES).join(', ');
	return words.inThisDeck(hint, known.length > MOST_NAMES ? `${names}, …` : names);
}
