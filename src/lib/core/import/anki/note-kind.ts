// Which kind of note an Anki note is: by what its type makes and asks, not by the type's name, which
// anyone may change and every language has its own of.
import type { AnkiNote, AnkiNoteType } from './collection.ts';
import { fieldsShown, hasFilter } from './template/fields-shown.ts';

/**
 * basic: one card that asks one thing; reversed: two cards, one for each direction;
 * optional-reversed: the second card only where a field is filled; typing: the answer is typed;
 * cloze: gaps in a text; image-occlusion: covered places of a picture; own: templates of one's own.
 */
export const ANKI_NOTE_KINDS = [
	'basic',
	'reversed',
	'optional-reversed',
	'typing',
	'cloze',
	'image-occlusion',
	'own'
] as const;
export type AnkiNoteKind = (typeof ANKI_NOTE_KINDS)[number];

export function kindOfNote(note: AnkiNote, type: AnkiNoteType): AnkiNoteKind {
	if (type.makes === 'card-by-gap') {
		const covers =
			type.isOcclusion || note.fields.some((field) => /::image-occlusion:/.test(field));
		return covers ? 'image-occlusion' : 'cloze';
	}
	return kindOfTemplates(type);
}

function kindOfTemplates({ templates }: AnkiNoteType): AnkiNoteKind {
	if (templates.some(({ front }) => hasFilter(front, 'type'))) return 'typing';
	if (templates.length === 1) return 'basic';
	const [first, second] = templates;
	if (!first || !second || templates.length > 2) return 'own';
	const [asks, asksBack] = [fieldsShown(first.front), fieldsShown(second.front)];
	const turnsRound =
		asks.shown.length > 0 &&
		asksBack.shown.length > 0 &&
		asksBack.shown.every((name) => !asks.shown.includes(name));
	if (!turnsRound) return 'own';
	const extra = asksBack.conditions.filter((name) => !asksBack.shown.includes(name));
	return extra.length > 0 ? 'optional-reversed' : 'reversed';
}
