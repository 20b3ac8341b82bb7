// Cards of an article that were begun and not saved, kept on the device: a reload or a stray key takes
// nothing of what was typed. Only Cancel throws it away.
import type { CardDraft } from '../../core/article/card-draft.ts';
import { Keeper } from '../app/keeper.ts';
import { asJson } from '../app/kept-forms.ts';

export interface HalfWritten {
	readonly draft: CardDraft;
	readonly byHand: boolean;
}

const keptFor = (article: string) =>
	new Keeper(
		`dateline.cards ${article}`,
		asJson((value) => (Array.isArray(value) ? value.filter(isHalfWritten) : null))
	);

export class HalfWrittenCards {
	readonly #kept: Keeper<readonly HalfWritten[]>;
	/** The last one last. */
	all = $state.raw<readonly HalfWritten[]>([]);

	constructor(article: string) {
		this.#kept = keptFor(article);
		this.all = this.#kept.read() ?? [];
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
		this.#kept.keep(cards.length > 0 ? cards : null);
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
