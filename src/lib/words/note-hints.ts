// What each kind of note is for, and what its fields want: said by example, beside the fields.
import type { NoteKind } from '../core/note/note.ts';

export const KIND_NAMES: Readonly<
	Record<NoteKind, { readonly name: string; readonly hint: string }>
> = {
	term: { name: 'Term', hint: 'A word and what it means. Asked both ways.' },
	question: { name: 'Question', hint: 'A question and its answer.' },
	cloze: { name: 'Sentence with gaps', hint: 'Each gap is asked by itself.' },
	figure: { name: 'Figure', hint: 'A number with its unit: sums, shares, counts.' },
	event: { name: 'Event', hint: 'What happened, and when.' },
	statement: { name: 'Statement', hint: 'Who said it, and what was said.' },
	position: { name: 'Position', hint: 'What a party wants on an issue.' }
};

const HINTS: Readonly<Record<string, string>> = {
	term: 'As “demurrage”.',
	meaning: 'As “what a shipper pays for keeping a container too long”.',
	question: 'A question that can be understood by itself: as “Where do both sides meet?”',
	answer: 'A few words: as “in the old customs house”.',
	also: 'Other names and spellings; several are parted by semicolons.',
	cloze: 'A gap is {{name::answer}}, or {{name::answer::hint}}: mark words and press the button.',
	figure: 'What the number answers: as “How many containers stand on the quay?”',
	value: 'As “600,000 troops”, “11%” or “roughly $300 billion”.',
	tolerance: 'In percent, as 5%. Empty: none, or 10% behind a word like “roughly”.',
	event: 'As “The first meeting of the port authority and the union”.',
	date: 'As 2025-11-24, 2025-11 or 2025.',
	statement: 'What was said: as “There is no deal yet.”',
	speaker: 'As “Jo Example, who speaks for the union”.',
	about: 'The question it answers, if there is one: as “How far have the talks come?”',
	position: 'As “night work”, the way it stands within a sentence.',
	party: 'As “the port authority”, the way it stands within a sentence.',
	says: 'As “three nights a week”.',
	explain: 'A sentence or two that are shown under the answer.',
	wrong: 'Plausible and not true; several are parted by semicolons.',
	tags: 'Words to find it by; several are parted by semicolons.'
};

/** Names that the deck has already stand behind the example. */
export function hintFor(key: string, known: readonly string[] = []): string | null {
	const hint = HINTS[key] ?? null;
	if (hint === null || known.length === 0) return hint;
	return `${hint} In this deck: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ', …' : ''}.`;
}
