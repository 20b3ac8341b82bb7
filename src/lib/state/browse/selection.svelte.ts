// Which cards are selected in Browse, and the one that the keys are at.
import type { CardId, NoteId } from '../../core/note/ids.ts';
import type { Browse } from './browse.svelte.ts';

export class Selection {
	readonly #browse: Browse;
	#cards = $state.raw<ReadonlyMap<CardId, NoteId>>(new Map());
	/** The place of the card that the keys are at. */
	current = $state(0);
	/** Where a selection by Shift begins. */
	#anchor = 0;
	size = $derived(this.#cards.size);
	cardIds: readonly CardId[] = $derived([...this.#cards.keys()]);
	noteIds: readonly NoteId[] = $derived([...new Set(this.#cards.values())]);
	/** Whether all that was found is selected, and there is some. */
	isAll = $derived.by(() => this.size > 0 && this.size >= this.#browse.cards);

	constructor(browse: Browse) {
		this.#browse = browse;
	}

	has(id: CardId): boolean {
		return this.#cards.has(id);
	}

	clear(): void {
		this.#cards = new Map();
	}

	/** Selects the card at a place, or no longer. */
	toggle(place: number): void {
		this.current = this.#anchor = place;
		const row = this.#browse.rows.get(place);
		if (!row) return;
		const cards = new Map(this.#cards);
		if (!cards.delete(row.id)) cards.set(row.id, row.noteId);
		this.#cards = cards;
	}

	/** Selects all from where the selection began up to a place, and nothing else. */
	async reach(place: number): Promise<void> {
		this.current = place;
		const [from, to] = [Math.min(this.#anchor, place), Math.max(this.#anchor, place)];
		this.#take(await this.#browse.names(from, to + 1));
	}

	async all(): Promise<void> {
		this.#take(await this.#browse.names(0, this.#browse.cards));
	}

	/** The keys go to another card; a selection by Shift begins there from now on. */
	goTo(place: number): void {
		this.current = this.#anchor = place;
	}

	#take(names: readonly { readonly id: CardId; readonly noteId: NoteId }[]): void {
		this.#cards = new Map(names.map(({ id, noteId }) => [id, noteId]));
	}
}
