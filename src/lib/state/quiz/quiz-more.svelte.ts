// What would make more questions of the chosen decks: notes that give none, with wrong options to take over.
import { citedBy } from '../../core/note/claim.ts';
import type { NoteId } from '../../core/note/ids.ts';
import type { Asked } from '../../core/quiz/make/asked.ts';
import { titleOf } from '../../core/quiz/more/possible.ts';
import { suggestWrong } from '../../core/quiz/more/suggest-wrong.ts';
import { articlesOf } from '../../storage/article/articles.ts';
import type { ArticleRow } from '../../storage/database/schema.ts';
import type { App } from '../app/app.svelte.ts';
import { sayNotRead, sayNotSaved } from '../app/say-failure.ts';
import { words } from '../../words/quiz.ts';
import type { QuizChoice } from './quiz-choice.svelte.ts';
import { saveWrong } from './save-wrong.ts';

export interface NoteToMend {
	readonly id: NoteId;
	readonly deckId: Asked['head']['id'];
	readonly title: string;
	readonly answer: string;
	readonly needs: 'wrong-options' | 'other-kinds';
	/** Whether its deck is the learner's, so that something can be saved. */
	readonly studied: boolean;
	readonly isOwn: boolean;
	/** What it has been given here, and what may be given to it. */
	readonly options: readonly { readonly text: string; readonly taken: boolean }[];
}

/** More are not listed: nobody mends them one by one. */
const MOST_LISTED = 50;

export class QuizMore {
	readonly #app: App;
	readonly #choice: QuizChoice;
	/** Articles that notes came from; null until they were asked for. */
	#articles = $state.raw<readonly ArticleRow[] | null>(null);
	#own = $state.raw<ReadonlySet<string>>(new Set());
	/** What was taken over here, by note: it stays in sight, to be taken back. */
	#taken = $state.raw<ReadonlyMap<NoteId, readonly string[]>>(new Map());
	busy = $state(false);
	problem = $state<string | null>(null);

	/** Those that give no question, and those that were mended here. */
	notes: readonly NoteToMend[] = $derived.by(() => {
		const { pool, possible } = this.#choice;
		if (!pool || !possible || this.#articles === null) return [];
		const silent = new Map(possible.silent.map((one) => [one.asked.note.id, one]));
		const mended = [...this.#taken.keys()].flatMap((id) => {
			const asked = silent.has(id) ? undefined : askedFirst(pool.byNote.get(id));
			return asked ? [{ asked, needs: 'wrong-options' as const }] : [];
		});
		return [...mended, ...silent.values()].slice(0, MOST_LISTED).map(({ asked, needs }) => {
			const taken = this.#taken.get(asked.note.id) ?? [];
			const found = needs === 'wrong-options' ? suggestWrong(asked, pool, this.#textOf(asked)) : [];
			const { id } = asked.head;
			return {
				id: asked.note.id,
				deckId: id,
				title: titleOf(asked),
				...{ answer: asked.answer, needs },
				studied: this.#choice.decks.some((deck) => deck.id === id && deck.studied),
				isOwn: this.#own.has(id),
				options: [
					...taken.map((text) => ({ text, taken: asked.note.decoys.includes(text) })),
					...found.filter((text) => !taken.includes(text)).map((text) => ({ text, taken: false }))
				]
			};
		});
	});

	constructor(app: App, choice: QuizChoice) {
		this.#app = app;
		this.#choice = choice;
	}

	/** Reads the articles, once somebody looks. */
	async load(): Promise<void> {
		if (this.#articles !== null) return;
		try {
			const [{ rows }, decks] = await this.#app.use((db) =>
				Promise.all([articlesOf(db), db.getAll('decks')])
			);
			this.#own = new Set(decks.filter(({ own }) => own).map(({ id }) => id));
			this.#articles = rows;
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	/** Takes an option over into the note, or takes it back. */
	async toggle({ id, deckId }: NoteToMend, text: string): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		this.problem = null;
		try {
			const saved = await saveWrong(this.#app, deckId, id, (wrong) =>
				wrong.includes(text) ? wrong.filter((one) => one !== text) : [...wrong, text]
			);
			if (!saved) this.problem = words.choice.possible.gone;
			else {
				const before = this.#taken.get(id) ?? [];
				if (!before.includes(text))
					this.#taken = new Map([...this.#taken, [id, [...before, text]]]);
				this.#app.tabs.tell({ kind: 'decks' });
				await this.#choice.reread();
			}
		} catch (error) {
			this.problem = sayNotSaved(error);
		} finally {
			this.busy = false;
		}
	}

	/** The article that the note was made of, else one of the title that it cites. */
	#textOf(asked: Asked): string | null {
		const articles = this.#articles ?? [];
		const { id } = asked.note;
		const own = articles.find(({ decisions }) => decisions.some(({ noteId }) => noteId === id));
		if (own) return own.text;
		const titles = citedBy(asked).flatMap(({ source }) => source?.title ?? []);
		return articles.find(({ about }) => about.title && titles.includes(about.title))?.text ?? null;
	}
}

const askedFirst = (cards: readonly Asked[] = []): Asked | undefined =>
	cards.find(({ kind }) => kind !== 'statement' && kind !== 'party');
