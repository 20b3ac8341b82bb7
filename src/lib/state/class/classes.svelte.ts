// The classes on the screen: what to expect of each, how the last forecasts went, and changing them.
import { words } from '../../words/class-calendar.ts';
import type { ClassRecord, ForecastRecord } from '../../core/collection/records.ts';
import { nextMeetings, type Meeting } from '../../core/class/school-class.ts';
import {
	classesOf,
	forecastId,
	forecastsOf,
	saveForecast,
	saveQuizOf,
	setRemoved
} from '../../storage/class/classes.ts';
import type { App } from '../app/app.svelte.ts';
import { askOutlooks } from './ask-plans.ts';
import type { ClassOutlook } from './plan-classes.ts';
import { dayRule, now } from '../app/device.ts';
import { sayNotRead, sayNotSaved } from '../app/say-failure.ts';

export interface ClassOnScreen {
	readonly record: ClassRecord;
	/** Null while it is being worked out. */
	readonly outlook: ClassOutlook | null;
	/** Of meetings that are over, the latest first. */
	readonly past: readonly ForecastRecord[];
}

/** How many forecasts that are over are shown. */
const PAST = 5;

export class Classes {
	readonly #app: App;
	readonly #ending = new AbortController();
	#reckoning = false;
	#again = false;
	/** Null until they were read. */
	list = $state.raw<readonly ClassOnScreen[] | null>(null);
	damaged = $state(0);
	problem = $state<string | null>(null);
	/** The one that was just removed, and can be brought back. */
	removed = $state.raw<ClassRecord | null>(null);
	/** The moment that the screen speaks of, in ms since 1970. */
	at = $state(now());

	constructor(app: App) {
		this.#app = app;
	}

	/** Ends what is still being worked out. */
	close(): void {
		this.#ending.abort();
	}

	/** Reads the classes, and works out what to expect of each. */
	async load(): Promise<void> {
		try {
			this.at = now();
			const { rows, damaged } = await this.#app.use(classesOf);
			this.damaged = damaged;
			const before = new Map((this.list ?? []).map((one) => [one.record.id, one]));
			this.list = rows.map((record) => ({
				record,
				outlook: before.get(record.id)?.outlook ?? null,
				past: before.get(record.id)?.past ?? []
			}));
			await this.#reckonAll();
		} catch (error) {
			if (!this.#ending.signal.aborted) this.problem = sayNotRead(error);
		}
	}

	/** The clock has moved on: a class that has begun meanwhile gives way to its next meeting. */
	tick(): void {
		this.at = now();
		const begun = (this.list ?? []).some(
			({ outlook }) => outlook?.meeting && outlook.meeting.at <= this.at
		);
		if (begun) void this.load();
	}

	/** One calculation at a time: asked for again meanwhile, it is done once more. */
	async #reckonAll(): Promise<void> {
		this.#again = true;
		if (this.#reckoning) return;
		this.#reckoning = true;
		try {
			while (this.#again && !this.#ending.signal.aborted) {
				this.#again = false;
				await this.#reckon();
			}
		} finally {
			this.#reckoning = false;
		}
	}

	async #reckon(): Promise<void> {
		const records = (this.list ?? []).map(({ record }) => record);
		if (records.length === 0) return;
		const { dayStartHour: startHour } = this.#app.settings.study;
		const [past, { outlooks }] = await Promise.all([
			Promise.all(records.map(({ id }) => this.#pastOf(id))),
			askOutlooks({ now: this.at, startHour }, this.#ending.signal)
		]);
		const pastById = new Map(records.map(({ id }, index) => [id, past[index]!]));
		const outlookById = new Map(outlooks.map((outlook) => [outlook.record.id, outlook]));
		// What was removed or added meanwhile stands in the list already.
		this.list = (this.list ?? []).map(({ record, ...before }) => ({
			record,
			outlook: outlookById.get(record.id) ?? before.outlook,
			past: pastById.get(record.id) ?? before.past
		}));
		for (const outlook of outlooks) await this.#keepForecast(outlook);
	}

	async #pastOf(id: string): Promise<readonly ForecastRecord[]> {
		const rows = await this.#app.use((db) => forecastsOf(db, id));
		return rows.filter(({ meetingAt }) => meetingAt <= this.at).slice(0, PAST);
	}

	/** Once the class is over, this is what it is held against; written only where it says another thing. */
	async #keepForecast({ record, meeting, range, cards }: ClassOutlook): Promise<void> {
		if (!meeting || cards === 0) return;
		const id = forecastId(record.id, meeting);
		const percent = (share: number) => Math.round(100 * share);
		await this.#app.use(async (db) => {
			const before = await db.get('forecasts', id);
			if (before && percent(before.range.expected) === percent(range.expected)) return;
			await saveForecast(db, record.id, meeting, range, now());
		}, 'repeatable');
	}

	/** Removes a class; until the screen is left it can be brought back. */
	async remove(record: ClassRecord): Promise<void> {
		await this.#change(record, true);
		if (!this.problem) this.removed = record;
	}

	async bringBack(): Promise<void> {
		if (!this.removed) return;
		await this.#change(this.removed, false);
		if (!this.problem) this.removed = null;
	}

	async #change({ id }: ClassRecord, removed: boolean): Promise<void> {
		this.problem = null;
		try {
			await this.#app.use((db) => setRemoved(db, id, removed, now()), 'repeatable');
			await this.load();
		} catch (error) {
			this.problem = sayNotSaved(error);
		}
	}

	/** Keeps how a class went, for a meeting that is over. */
	async keepQuiz({ id }: ForecastRecord, right: number, asked: number): Promise<void> {
		this.problem = null;
		try {
			const quiz = { right, asked, at: now() };
			await this.#app.use((db) => saveQuizOf(db, id, quiz, now()), 'repeatable');
			await this.load();
		} catch (error) {
			this.problem = sayNotSaved(error);
		}
	}

	/** The study times of a class as a calendar's file. */
	async calendarOf(record: ClassRecord): Promise<Blob> {
		const [{ eventsOf }, { printCalendar }] = await Promise.all([
			import('../../formats/calendar/class-calendar.ts'),
			import('../../formats/calendar/calendar-file.ts')
		]);
		const { offsetMinutesAt } = this.#rule;
		const text = printCalendar(eventsOf(record, now(), offsetMinutesAt, words.event), now());
		return new Blob([text], { type: 'text/calendar' });
	}

	/** When a class meets next. */
	nextOf({ schoolClass }: ClassRecord): Meeting | null {
		return nextMeetings(schoolClass, this.at, 1, this.#rule.offsetMinutesAt)[0] ?? null;
	}

	/** The other classes that meet when this one does next. */
	atTheSameTime(record: ClassRecord): readonly ClassRecord[] {
		const meets = this.nextOf(record)?.at;
		if (meets === undefined) return [];
		const others = (this.list ?? []).map((one) => one.record).filter(({ id }) => id !== record.id);
		return others.filter((other) => this.nextOf(other)?.at === meets);
	}

	get #rule() {
		return dayRule(this.#app.settings.study.dayStartHour);
	}
}
