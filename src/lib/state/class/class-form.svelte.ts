// A class as it is being set up or changed: what was typed, and what is wrong with it.
import { sayClassFault } from '../../words/say-class-fault.ts';
import { checkClass, type ClassDraft, type ClassProblem } from '../../core/class/school-class.ts';
import type { ClassRecord } from '../../core/collection/records.ts';
import type { DeckId } from '../../core/note/ids.ts';
import { classOf, saveClass } from '../../storage/class/classes.ts';
import { decksOf } from '../../storage/deck/decks.ts';
import { topicsOf } from '../../storage/class/class-cards.ts';
import type { App } from '../app/app.svelte.ts';
import { now } from '../app/device.ts';
import { sayNotRead, sayNotSaved } from '../app/say-failure.ts';

export type DraftTime = ClassDraft['times'][number];

export interface StudiedDeck {
	readonly id: DeckId;
	readonly title: string;
}

const NEW: ClassDraft = {
	id: '',
	title: '',
	times: [{ kind: 'weekly', weekday: 1, time: '09:00' }],
	exceptDates: [],
	decks: [],
	topics: [],
	minutesPerDay: 10,
	studyTime: '18:00'
};

export class ClassForm {
	readonly #app: App;
	draft = $state.raw<ClassDraft>(NEW);
	/** Null until they were read. */
	decks = $state.raw<readonly StudiedDeck[] | null>(null);
	/** Null until they were asked for. */
	topics = $state.raw<readonly string[] | null>(null);
	record = $state.raw<ClassRecord | null>(null);
	problems = $state.raw<readonly ClassProblem[]>([]);
	problem = $state<string | null>(null);
	unknown = $state(false);
	busy = $state(false);

	constructor(app: App) {
		this.#app = app;
	}

	/** Begins with a class that is there, or with a new one. */
	async load(id: string | null): Promise<void> {
		try {
			const rows = await this.#app.use((db) => decksOf(db));
			this.decks = rows.map((row) => ({ id: row.id, title: row.head.title }));
			if (id === null) {
				this.draft = { ...NEW, decks: rows.length === 1 ? [rows[0]!.id] : [] };
				return;
			}
			this.record = await this.#app.use((db) => classOf(db, id));
			if (!this.record) this.unknown = true;
			else this.draft = this.record.schoolClass;
			if (this.draft.topics.length > 0) await this.readTopics();
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	change(changes: Partial<ClassDraft>): void {
		this.draft = { ...this.draft, ...changes };
		// What was wrong is looked at again once something was wrong; nobody is told before.
		if (this.problems.length > 0) this.problems = wrongWith(this.draft);
	}

	setTime(place: number, time: DraftTime): void {
		this.change({ times: this.draft.times.with(place, time) });
	}

	addTime(): void {
		const last = this.draft.times.at(-1) ?? NEW.times[0]!;
		this.change({ times: [...this.draft.times, last] });
	}

	removeTime(place: number): void {
		this.change({ times: this.draft.times.filter((_, index) => index !== place) });
	}

	toggle(list: 'decks' | 'topics', value: string): void {
		const before = this.draft[list];
		const has = before.includes(value);
		this.change({ [list]: has ? before.filter((one) => one !== value) : [...before, value] });
	}

	addException(date: string): void {
		if (date === '' || this.draft.exceptDates.includes(date)) return;
		this.change({ exceptDates: [...this.draft.exceptDates, date].sort() });
	}

	removeException(date: string): void {
		this.change({ exceptDates: this.draft.exceptDates.filter((one) => one !== date) });
	}

	/** The topics of the learner's decks. */
	async readTopics(): Promise<void> {
		if (this.topics) return;
		try {
			this.topics = await this.#app.use(topicsOf);
		} catch (error) {
			this.problem = sayNotRead(error);
		}
	}

	messageOf(field: ClassProblem['field']): string | null {
		const found = this.problems.filter((problem) => problem.field === field);
		return found.length > 0 ? found.map(({ fault }) => sayClassFault(fault)).join(' ') : null;
	}

	/** True once it is on the disk. */
	async save(): Promise<boolean> {
		const checked = checkClass(this.draft);
		this.problems = checked.ok ? [] : checked.error;
		if (!checked.ok || this.busy) return false;
		this.busy = true;
		this.problem = null;
		try {
			await this.#app.use((db) => saveClass(db, checked.value, now()), 'write');
			return true;
		} catch (error) {
			this.problem = sayNotSaved(error);
			return false;
		} finally {
			this.busy = false;
		}
	}
}

function wrongWith(draft: ClassDraft): readonly ClassProblem[] {
	const checked = checkClass(draft);
	return checked.ok ? [] : checked.error;
}
