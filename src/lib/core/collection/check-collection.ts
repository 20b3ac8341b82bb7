// Whether the records of a collection fit one another: a stranger's may each look right alone.
import { cardsOf } from '../note/card.ts';
import type { DeckId } from '../note/ids.ts';
import { DEFAULT_PRESET_ID } from '../schedule/preset.ts';
import { isWholeEntry } from '../review/readable.ts';
import type { LogEntry } from '../review/review.ts';
import { nameOf, type Collection, type NoteRecord, type Part } from './records.ts';
import { soundEntries, type Segment } from '../review/segment.ts';

/** Takes the records one by one, in the order of PARTS, and says what does not fit. */
export class CollectionCheck {
	readonly #decks = new Set<string>();
	readonly #classes = new Set<string>();
	readonly #presets = new Set<string>([DEFAULT_PRESET_ID]);
	/** Cards that a note asks for, each with its deck. */
	readonly #deckOfCard = new Map<string, DeckId>();
	#lastSegment: Segment | null = null;
	#last: { readonly part: Part; readonly id: string } | null = null;

	/** What is wrong with a record beside those before it; null where it fits. */
	add<P extends Part>(part: P, record: Collection[P]): string | null {
		// Sorted, none is there twice, and a part of a file can be looked for by its first and last.
		const id = nameOf(part, record);
		const inOrder = this.#last?.part !== part || id > this.#last.id;
		if (!inOrder) return `${id.slice(0, 100)} is not in order`;
		const wrong = this.#wrong(part, record);
		if (wrong) return `${id.slice(0, 100)} ${wrong}`;
		this.#last = { part, id };
		return null;
	}

	#wrong(part: Part, record: Collection[Part]): string | null {
		switch (part) {
			case 'settings':
				return null;
			case 'presets':
				this.#presets.add((record as Collection['presets']).id);
				return null;
			case 'decks':
				return this.#deck(record as Collection['decks']);
			case 'notes':
				return this.#note(record as Collection['notes']);
			case 'cards':
				return this.#card(record as Collection['cards']);
			case 'updates':
				return this.#update(record as Collection['updates']);
			case 'articles':
				return this.#article(record as Collection['articles']);
			case 'classes':
				return this.#class(record as Collection['classes']);
			case 'forecasts':
				return this.#forecast(record as Collection['forecasts']);
			case 'reviews':
				// Brought up to date before it is looked at.
				return 'stands alone, as in an earlier version';
			case 'log':
				return this.#segment(record as Collection['log']);
		}
	}

	#deck({ id, head }: Collection['decks']): string | null {
		if (head.id !== id) return 'is called otherwise in its own text';
		this.#decks.add(id);
		return null;
	}

	#note(record: Collection['notes']): string | null {
		if (!this.#decks.has(record.deckId)) return 'belongs to a deck that is not there';
		if (holdsAnother(record)) return 'holds another note';
		for (const { id } of cardsOf(record.note)) this.#deckOfCard.set(id, record.deckId);
		return null;
	}

	#card({ id, noteId, part, deckId, retired }: Collection['cards']): string | null {
		if (!this.#decks.has(deckId)) return 'belongs to a deck that is not there';
		if (id !== `${noteId}#${part}`) return 'has another name than its note and part';
		// One that is kept for its history is never shown.
		const asked = retired || this.#deckOfCard.get(id) === deckId;
		return asked ? null : 'asks for what no note of its deck has';
	}

	#update({ deckId, before: { head, notes } }: Collection['updates']): string | null {
		if (!this.#decks.has(deckId)) return 'is of a deck that is not there';
		if (head.id !== deckId) return 'takes another deck back';
		const bad = notes.find((note) => note.deckId !== deckId || holdsAnother(note));
		return bad ? 'takes back a note that is not its deck’s' : null;
	}

	#class({ id, schoolClass }: Collection['classes']): string | null {
		this.#classes.add(id);
		return schoolClass.id === id ? null : 'is called otherwise within';
	}

	#forecast({ classId }: Collection['forecasts']): string | null {
		return this.#classes.has(classId) ? null : 'is of a class that is not there';
	}

	/** Its deck and the notes made of it may be gone: it is its own text that counts. */
	#article({ text, decisions }: Collection['articles']): string | null {
		const within = decisions.every(({ start, end }) => start <= end);
		if (!within) return 'speaks of passages that cannot be';
		return new Set(decisions.map(({ id }) => id)).size === decisions.length
			? null
			: 'decides twice on one suggestion';
	}

	#segment(segment: Segment): string | null {
		const entries = soundEntries(segment);
		if (!entries) return 'is not as it was sealed';
		const before = this.#lastSegment;
		this.#lastSegment = segment;
		// Where the one before is here, too, it is the one that is named.
		const follows = before?.device === segment.device && before.number === segment.number - 1;
		if (follows && before.hash !== segment.before) return 'does not follow the one before it';
		if (segment.number === 1 && segment.before !== null) return 'is a first one, and names another';
		for (const entry of entries) {
			if (!isWholeEntry(entry)) return `has ${entry.id.slice(0, 100)}, which is no entry`;
			const wrong = this.#entry(entry);
			if (wrong) return `has ${entry.id.slice(0, 100)}, which ${wrong}`;
		}
		const ids = entries.map(({ id }) => id).sort();
		const asSaid = ids[0] === segment.first && ids.at(-1) === segment.last;
		return asSaid && new Set(ids).size === ids.length ? null : 'says other stamps than it has';
	}

	#entry(entry: LogEntry): string | null {
		const known = entry.kind !== 'review' || this.#presets.has(entry.presetId);
		return known ? null : 'was made under a preset that is not there';
	}
}

/** Whether it is called otherwise than the note in it. */
export const holdsAnother = ({ id, note, shipped = note }: NoteRecord): boolean =>
	note.id !== id || shipped.id !== id;
