// A note that is being written, kept on the device until it is saved or thrown away: a reload, a
// closed tab or a look elsewhere takes nothing of it.
import { NOTE_KINDS } from '../../core/note/note.ts';
import type { CitationDraft, NoteDraft } from '../../core/deck/own/note-draft.ts';
import { emptyCitation } from '../../core/deck/own/note-draft.ts';
import { Keeper } from '../app/keeper.ts';
import { asJson, ifIt } from '../app/kept-forms.ts';

/** The draft of a note of a deck, of a new one where none is named. */
export const keptNoteDraft = (deck: string, note: string | null): Keeper<NoteDraft> =>
	new Keeper(`dateline.note ${deck} ${note ?? ''}`, asJson(ifIt(isDraft)));

function isDraft(value: unknown): value is NoteDraft {
	if (typeof value !== 'object' || value === null) return false;
	const { kind, texts, topic, citations, claimedBy, asOf } = value as Record<string, unknown>;
	return (
		NOTE_KINDS.some((one) => one === kind) &&
		[topic, claimedBy, asOf].every((text) => typeof text === 'string') &&
		isTexts(texts) &&
		Array.isArray(citations) &&
		citations.length > 0 &&
		citations.every(isCitation)
	);
}

const isTexts = (value: unknown): boolean =>
	typeof value === 'object' &&
	value !== null &&
	Object.values(value).every((text) => typeof text === 'string');

const isCitation = (value: unknown): value is CitationDraft =>
	isTexts(value) && Object.keys(emptyCitation('')).every((key) => key in (value as object));
