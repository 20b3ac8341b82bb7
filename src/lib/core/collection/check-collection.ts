// Whether the records of a collection fit one another: a stranger's may each look right alone.
import { cardsOf } from '../card/card.ts';
import { faceOf } from '../card/face.ts';
import type { DeckHead } from '../deck/deck.ts';
import { DEFAULT_PRESET_ID } from '../schedule/preset.ts';
import type { Collection, Part } from './records.ts';

/** Takes the records in the order of PARTS, and says what does not fit. */
export class CollectionCheck {
	readonly #heads = new Map<string, DeckHead>();
	readonly #presets = new Set<string>([DEFAULT_PRESET_ID]);
	#lastReviewId = '';

	/** What is wrong with the first record that does not fit those before it; null where all do. */
	add(part: Part, records: readonly Collection[Part][]): string | null {
		for (const record of records) {
			const wrong = this.#wrong(part, record);
			if (wrong) return `${String(record.id)} ${wrong}`.slice(0, 200);
		}
		return null;
	}

	#wrong(part: Part, record: Collection[Part]): string | null {
		switch (part) {
			case 'settings':
				return null;
			case 'presets':
				this.#presets.add(record.id);
				return null;
			case 'decks':
				return this.#deck(record as Collection['decks']);
			case 'notes':
				return this.#note(record as Collection['notes']);
			case 'cards':
				return this.#card(record as Collection['cards']);
			case 'updates':
				return null;
			case 'reviews':
				return this.#entry(record as Collection['reviews']);
		}
	}

	#deck({ id, head }: Collection['decks']): string | null {
		this.#heads.set(id, head);
		return head.id === id ? null : 'is called otherwise in its own text';
	}

	#note({ id, deckId, note, shipped }: Collection['notes']): string | null {
		const head = this.#heads.get(deckId);
		if (!head) return 'belongs to a deck that is not there';
		if (note.id !== id || (shipped && shipped.id !== id)) return 'holds another note';
		return [note, shipped ?? note].every((one) => canBeShown(one, head)) ? null : 'cannot be shown';
	}

	#card({ id, noteId, part, deckId }: Collection['cards']): string | null {
		if (!this.#heads.has(deckId)) return 'belongs to a deck that is not there';
		return id === `${noteId}#${part}` ? null : 'has another name than its note and part';
	}

	#entry(entry: Collection['reviews']): string | null {
		const inOrder = entry.id > this.#lastReviewId;
		this.#lastReviewId = entry.id;
		if (!inOrder) return 'is not in order';
		const known = entry.kind !== 'review' || this.#presets.has(entry.presetId);
		return known ? null : 'was made under a preset that is not there';
	}
}

/** Whether each card of a note has a face: what was never parsed may have none. */
function canBeShown(note: Collection['notes']['note'], head: DeckHead): boolean {
	try {
		for (const { part } of cardsOf(note)) faceOf(note, part, head);
		return true;
	} catch {
		// The reason is the record's, and it is refused with it.
		return false;
	}
}
