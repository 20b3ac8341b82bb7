// Cards of an article that were begun and not saved, kept on the device: a reload or a stray key takes
// nothing of what was typed.
import type { CardDraft } from '../../core/article/card-draft.ts';
import { keepLocalText, localText } from '../app/kept-text.ts';

export interface HalfWritten {
	readonly draft: CardDraft;
	readonly byHand: boolean;
}

const keyOf = (article: string) => `dateline.cards ${article}`;

export class HalfWrittenCards {
	readonly #key: string;
	/** The last one last. */
	all = $state.raw<readonly HalfWritten[]>([]);

	constructor(article: string) {
		this.#key = keyOf(article);
		this.all = keptUnder(this.#key);
	}

	of = (id: string): HalfWritten | null => this.all.find(({ draft }) => draft.id === id) ?? null;

	keep({ draft, byHand }: HalfWritten): void {
		this.#set([...this.#but(draft.id), { draft, byHand }]);
	}

	/** It was saved, or thrown away. */
	forget(id: string): void {
		this.#set(this.#but(id));
	}

	#but = (id: string) => this.all.filter(({ draft }) => draft.id !== id);

	#set(cards: readonly HalfWritten[]): void {
		this.all = cards;
		keepLocalText(this.#key, cards.length > 0 ? JSON.stringify(cards) : null);
	}
}

function keptUnder(key: string): readonly HalfWritten[] {
	try {
		const value: unknown = JSON.parse(localText(key) ?? '[]');
		return Array.isArray(value) ? value.filter(isHalfWritten) : [];
	} catch {
		// Cut off or foreign: as if there were none.
		return [];
	}
}

function isHalfWritten(value: unknown): value is HalfWritten {
	const { draft, byHand } = Object(value);
	const { id, texts, quote, claimedBy, asOf } = Object(draft);
	return (
		typeof byHand === 'boolean' &&
		[id, quote, claimedBy, asOf].every((text) => typeof text === 'string') &&
		typeof texts === 'object' &&
		texts !== null &&
		Object.values(texts).every((text) => typeof text === 'string')
	);
}
