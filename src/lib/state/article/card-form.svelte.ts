// The form of a card: a suggestion that is being edited, or a card made by hand from a passage.
import { EMPTY } from '../../core/deck/own/note-draft.ts';
import {
	facesOf,
	noteOfDraft,
	supportOfNote,
	type CardDraft,
	type DraftPlace
} from '../../core/article/card-draft.ts';
import type { Span } from '../../core/language/span.ts';
import { findQuote, type Support } from '../../core/article/support.ts';
import type { Face } from '../../core/note/face.ts';
import { KIND_FIELDS } from '../../core/deck/text/read-note.ts';
import { NOTE_KINDS, type Note, type NoteKind } from '../../core/note/note.ts';
import type { FieldProblems } from '../../core/deck/text/note-texts.ts';

/** Fields that may stay empty. */
const OPTIONAL: ReadonlySet<string> = new Set([
	'also',
	'about',
	'tolerance',
	'claimed by',
	'as of'
]);

export class CardForm {
	readonly id: string;
	readonly #place: DraftPlace;
	/** Whether a suggestion is behind it. */
	readonly byHand: boolean;
	texts = $state<Record<string, string>>({});
	quote = $state('');
	claimedBy = $state('');
	asOf = $state('');
	/** Empty fields are named only once the learner has tried to go on. */
	tried = $state(false);

	readonly kind: NoteKind;
	readonly fields: readonly string[];

	constructor(draft: CardDraft, place: DraftPlace, byHand: boolean) {
		this.id = draft.id;
		this.#place = place;
		this.byHand = byHand;
		this.kind = NOTE_KINDS.find((kind) => kind in draft.texts) ?? 'question';
		// The short form is for those who write a deck.
		this.fields = KIND_FIELDS[this.kind].filter((key) => key !== 'short');
		this.texts = Object.fromEntries(this.fields.map((key) => [key, draft.texts[key] ?? '']));
		this.quote = draft.quote;
		this.claimedBy = draft.claimedBy;
		this.asOf = draft.asOf;
	}

	draft: CardDraft = $derived.by(() => ({
		id: this.id,
		texts: { ...this.texts },
		quote: this.quote,
		claimedBy: this.claimedBy,
		asOf: this.asOf
	}));
	#made = $derived.by(() => noteOfDraft(this.draft, this.#place));
	/** The fields that are empty and must not be. */
	missing: readonly string[] = $derived.by(() => [
		...this.fields.filter((key) => !OPTIONAL.has(key) && !this.texts[key]?.trim()),
		...(this.quote.trim() ? [] : ['source'])
	]);
	/** Null while it makes none. */
	note: Note | null = $derived.by(() =>
		this.#made.ok && this.missing.length === 0 ? this.#made.value : null
	);
	faces: readonly Face[] = $derived(this.note ? facesOf(this.note) : []);
	/** What is wrong with a field. */
	problems: FieldProblems = $derived.by(() => {
		const empty = this.tried ? this.missing : [];
		const named = Object.fromEntries(empty.map((key) => [key, EMPTY]));
		if (this.#made.ok || this.missing.length > 0) return named;
		return { ...this.#made.error, ...named };
	});
	/** Whether the article supports it; null while there is nothing to support. */
	support: Support | null = $derived.by(
		() => this.note && supportOfNote(this.#place.article, this.quote, this.note)
	);
	/** Where its passage stands. */
	span: Span | null = $derived.by(() => findQuote(this.#place.article.text, this.quote));
}
