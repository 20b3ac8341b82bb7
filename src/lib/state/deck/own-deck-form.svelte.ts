// What a deck of one's own says of itself, in a form: for a new one, or one that is there.
import type { DeckId } from '../../core/note/ids.ts';
import { NO_LICENCE } from '../../core/deck/own/own-deck.ts';
import { deckOf } from '../../storage/deck/deck-reader.ts';
import { NotOwnDeck } from '../../storage/deck/deck-writing.ts';
import { sayNotOwnDeck } from '../../words/say-not-own-deck.ts';
import { describeOwnDeck } from '../../storage/deck/own-deck-head.ts';
import { createOwnDeck } from '../../storage/deck/own-decks.ts';
import type { App } from '../app/app.svelte.ts';
import { moment } from '../app/device.ts';
import { sayNotRead, sayNotSaved } from '../app/say-failure.ts';
import { words } from '../../words/edit.ts';

const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,5}$/;

export class OwnDeckForm {
	readonly #app: App;
	readonly #id: DeckId | null;
	phase = $state<'loading' | 'unknown' | 'ready'>('loading');
	texts = $state({ title: '', language: 'en', description: '', licence: '' });
	/** Nothing is found fault with before it was to be saved. */
	#tried = $state(false);
	problem = $state<string | null>(null);
	busy = $state(false);

	problems: Readonly<Record<string, string>> = $derived({
		...(this.#tried && this.texts.title.trim() === '' && { title: words.deck.noTitle }),
		...(!LANGUAGE.test(this.texts.language.trim()) && {
			language: words.deck.noLanguage
		})
	});

	/** Without an id, for a new deck. */
	constructor(app: App, id: string | null) {
		this.#app = app;
		this.#id = id as DeckId | null;
	}

	async load(): Promise<void> {
		const id = this.#id;
		if (id === null) {
			this.phase = 'ready';
			return;
		}
		try {
			const row = await this.#app.use((db) => deckOf(db, id));
			if (!row?.own) {
				this.phase = 'unknown';
				return;
			}
			const { title, language, description, licence } = row.head;
			const own = licence === NO_LICENCE ? '' : licence;
			this.texts = { title, language, description, licence: own };
			this.phase = 'ready';
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	/** The deck's id once it is on the disk; null where it is not. */
	async save(): Promise<DeckId | null> {
		this.#tried = true;
		if (this.busy || Object.keys(this.problems).length > 0) return null;
		this.busy = true;
		this.problem = null;
		try {
			const id = await this.#write();
			this.#app.tabs.tell({ kind: 'decks' });
			return id;
		} catch (error) {
			this.problem =
				error instanceof NotOwnDeck ? words.notSaved(sayNotOwnDeck()) : sayNotSaved(error);
			return null;
		} finally {
			this.busy = false;
		}
	}

	#write(): Promise<DeckId> {
		const now = moment(this.#app.settings.study.dayStartHour);
		const { title, language, description, licence } = $state.snapshot(this.texts);
		const about = {
			title: title.trim(),
			language: language.trim(),
			description: description.trim(),
			licence: licence.trim() || NO_LICENCE
		};
		return this.#app.use(async (db) => {
			const id = this.#id ?? (await createOwnDeck(db, about, now));
			if (this.#id !== null || about.description || licence.trim())
				await describeOwnDeck(db, id, about, now);
			return id;
		}, 'write');
	}
}
