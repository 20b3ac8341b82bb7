// A note of one's own deck in a form: what was typed, what is wrong with it, and the cards it makes.
import { cardsOf } from '../../core/note/card.ts';
import { faceOf, type Face } from '../../core/note/face.ts';
import type { DeckHead } from '../../core/note/deck.ts';
import { noteId, noteNamed, type DeckId, type NoteId } from '../../core/note/ids.ts';
import { dateOfDay } from '../../core/language/loose-date.ts';
import type { Fault } from '../../core/deck/problem.ts';
import type { FieldProblems } from '../../core/deck/text/note-texts.ts';
import type { NoteKind } from '../../core/note/note.ts';
import {
	draftOf,
	emptyDraft,
	readDraft,
	type CitationDraft,
	type NoteDraft
} from '../../core/deck/own/note-draft.ts';
import { weaknessesOf } from '../../core/deck/check/weak-cards.ts';
import { ALL, deckOf, notesOf } from '../../storage/deck/deck-reader.ts';
import { NotOwnDeck } from '../../storage/deck/deck-writing.ts';
import { sayNotOwnDeck } from '../../words/say-not-own-deck.ts';
import { addToOwnDeck } from '../../storage/deck/own-decks.ts';
import { rewriteOwnNote } from '../../storage/deck/own-deck-notes.ts';
import type { App } from '../app/app.svelte.ts';
import { moment, today } from '../app/device.ts';
import { keptNoteDraft } from './kept-note-draft.ts';
import { sayNotRead, sayNotSaved } from '../app/say-failure.ts';
import { words } from '../../words/edit.ts';

export class OwnNoteForm {
	readonly #app: App;
	readonly #deck: DeckId;
	/** As the address names it; null for a new one. */
	readonly #name: string | null;
	#id: NoteId | null = null;
	phase = $state<'loading' | 'unknown' | 'ready'>('loading');
	head = $state.raw<DeckHead | null>(null);
	/** The sections that the deck has. */
	topics = $state.raw<readonly string[]>([]);
	draft = $state.raw<NoteDraft | null>(null);
	/** What stood in the form before anything was typed, where that is not an empty one. */
	#untouched = $state.raw<NoteDraft | null>(null);
	/** What is missing is said once it was to be saved; what is wrong, at once. */
	#tried = $state(false);
	problem = $state<string | null>(null);
	busy = $state(false);

	#read = $derived.by(() => {
		const { head, draft } = this;
		if (!head || !draft) return null;
		return readDraft(draft, this.#id ?? noteId(head.id, 'new'), head, this.#today());
	});
	problems: FieldProblems = $derived.by(() => {
		if (!this.#read || this.#read.ok) return {};
		if (this.#tried) return this.#read.error;
		const typed = Object.entries(this.#read.error).filter(([key]) => this.#isTyped(key));
		return Object.fromEntries(typed);
	});
	/** The cards as they would be asked. */
	preview: readonly Face[] = $derived.by(() => {
		if (!this.#read?.ok) return [];
		const { note, head } = this.#read.value;
		return cardsOf(note).map(({ part }) => faceOf(note, part, head));
	});
	weaknesses: readonly Fault[] = $derived(
		this.#read?.ok ? weaknessesOf(this.#read.value.note, this.#read.value.head) : []
	);
	#begun = $derived.by(() => {
		if (this.#untouched) return this.#untouched;
		return this.head && this.draft ? emptyDraft(this.draft.kind, this.head) : null;
	});
	changed = $derived(JSON.stringify(this.draft) !== JSON.stringify(this.#begun));

	constructor(app: App, deck: string, name: string | null) {
		this.#app = app;
		this.#deck = deck as DeckId;
		this.#name = name;
	}

	async load(): Promise<void> {
		try {
			const [row, rows] = await this.#app.use((db) =>
				Promise.all([deckOf(db, this.#deck), notesOf(db, this.#deck, 0, ALL)])
			);
			const id = this.#name === null ? null : noteNamed(this.#name, this.#deck);
			const note = rows.find((one) => one.id === id && !one.removed)?.note ?? null;
			if (!row?.own || (this.#name !== null && !note)) {
				this.phase = 'unknown';
				return;
			}
			this.#id = id;
			this.head = row.head;
			this.topics = [...new Set(rows.map((one) => one.note?.topic))].filter(Boolean);
			this.#untouched = note ? draftOf(note, row.head) : null;
			this.draft = keptNoteDraft(this.#deck, this.#name).read() ?? this.#untouched;
			this.phase = 'ready';
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	/** A new note is of this kind; what was typed for another stays where both have the field. */
	choose(kind: NoteKind): void {
		if (!this.head || this.draft?.kind === kind) return;
		this.draft = this.draft ? { ...this.draft, kind } : emptyDraft(kind, this.head);
	}

	change(changes: Partial<NoteDraft>): void {
		if (!this.draft) return;
		this.draft = { ...this.draft, ...changes };
		keptNoteDraft(this.#deck, this.#name).keep(this.changed ? this.draft : null);
	}

	changeText(key: string, text: string): void {
		this.change({ texts: { ...this.draft?.texts, [key]: text } });
	}

	changeCitation(place: number, changes: Partial<CitationDraft>): void {
		const citations = this.draft?.citations ?? [];
		this.change({
			citations: citations.map((one, index) => (index === place ? { ...one, ...changes } : one))
		});
	}

	throwAway(): void {
		keptNoteDraft(this.#deck, this.#name).keep(null);
		this.draft = this.#begun;
		this.#tried = false;
	}

	/** The note's id once it is on the disk; null where it is not. */
	async save(): Promise<NoteId | null> {
		this.#tried = true;
		const read = this.#read;
		if (this.busy || !read?.ok) return null;
		const { sources, given } = read.value;
		this.busy = true;
		this.problem = null;
		try {
			const now = moment(this.#app.settings.study.dayStartHour);
			const id = this.#id;
			const saved = await this.#app.use(async (db) => {
				if (id === null)
					return (await addToOwnDeck(db, this.#deck, { sources, notes: [given] }, now))[0] ?? null;
				return (await rewriteOwnNote(db, id, { sources, note: given }, now)) ? id : null;
			}, 'write');
			if (saved === null) this.problem = words.notSaved(words.note.gone);
			else this.#done();
			return saved;
		} catch (error) {
			this.problem =
				error instanceof NotOwnDeck ? words.notSaved(sayNotOwnDeck()) : sayNotSaved(error);
			return null;
		} finally {
			this.busy = false;
		}
	}

	#done(): void {
		keptNoteDraft(this.#deck, this.#name).keep(null);
		this.#untouched = this.draft;
		this.#tried = false;
		this.#app.tabs.tell({ kind: 'decks' });
	}

	/** A further note of the same kind and source; the deck is as the last one left it. */
	async another(): Promise<void> {
		const before = this.draft;
		await this.load();
		if (!before || !this.head) return;
		const { kind, topic } = before;
		this.#untouched = { ...emptyDraft(kind, this.head), topic };
		this.draft = this.#untouched;
	}

	/** Whether a field that is complained of has something in it. */
	#isTyped(key: string): boolean {
		const { draft } = this;
		if (!draft) return false;
		const [name = '', place] = key.split(/ (?=\d+$)/);
		const shared = { 'claimed by': draft.claimedBy, 'as of': draft.asOf, '': 'whole' };
		const text =
			place === undefined
				? ((shared as Record<string, string>)[key] ?? draft.texts[key] ?? '')
				: (draft.citations[Number(place)]?.[name as keyof CitationDraft] ?? '');
		return text.trim() !== '' || key === 'source';
	}

	#today() {
		return dateOfDay(today(this.#app.settings.study.dayStartHour));
	}
}
