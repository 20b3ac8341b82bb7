// What is simulated: the situations, how many learners, their seeds, and the figures wanted.
// Fixed before the plan was tuned; a trial run uses other seeds.

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export interface StudySession {
	/** Counted from the day of the plan. */
	readonly day: number;
	/** Minutes after midnight. */
	readonly startMinute: number;
	readonly minutes: number;
}

export interface Scenario {
	readonly name: string;
	/** Cards that ordinary study has brought up, and cards never seen. */
	readonly seenCards: number;
	readonly unseenCards: number;
	/** How long the ordinary study before went on, and how many days since then nothing was done. */
	readonly historyDays: number;
	readonly missedDays: number;
	readonly sessions: readonly StudySession[];
	readonly classDay: number;
	readonly classMinute: number;
	/** By how many points the plan is to be above due-first. */
	readonly aboveDueFirst: number;
	/** How many points the oracle may be above it. */
	readonly belowOracle: number;
}

const EVENING = 18 * 60;
const CLASS = 9 * 60;
const evenings = (days: number, minutes: number): readonly StudySession[] =>
	Array.from({ length: days }, (_, day) => ({ day, startMinute: EVENING, minutes }));
/** The last one ends as class begins. */
const beforeClass = (day: number, minutes: number): StudySession => ({
	day,
	startMinute: CLASS - minutes,
	minutes
});

export const SCENARIOS: readonly Scenario[] = [
	{
		name: 'ten minutes before class',
		seenCards: 150,
		unseenCards: 10,
		historyDays: 50,
		missedDays: 0,
		sessions: [beforeClass(0, 10)],
		classDay: 0,
		classMinute: CLASS,
		aboveDueFirst: 1.5,
		belowOracle: 0.5
	},
	{
		name: 'five days of four minutes',
		seenCards: 110,
		unseenCards: 30,
		historyDays: 40,
		missedDays: 0,
		sessions: [...evenings(4, 4), beforeClass(4, 4)],
		classDay: 4,
		classMinute: CLASS,
		aboveDueFirst: 4,
		belowOracle: 0.5
	},
	{
		name: 'a fortnight missed',
		seenCards: 160,
		unseenCards: 10,
		historyDays: 50,
		missedDays: 14,
		sessions: [...evenings(2, 6), beforeClass(2, 6)],
		classDay: 2,
		classMinute: CLASS,
		aboveDueFirst: 4,
		belowOracle: 0.5
	},
	{
		name: 'many unseen cards',
		seenCards: 40,
		unseenCards: 100,
		historyDays: 30,
		missedDays: 0,
		sessions: [...evenings(3, 10), beforeClass(3, 10)],
		classDay: 3,
		classMinute: CLASS,
		aboveDueFirst: 0,
		belowOracle: 2
	},
	{
		name: 'a generous budget',
		seenCards: 80,
		unseenCards: 20,
		historyDays: 40,
		missedDays: 0,
		sessions: [...evenings(3, 30), beforeClass(3, 30)],
		classDay: 3,
		classMinute: CLASS,
		aboveDueFirst: 0,
		belowOracle: 0.5
	}
];

/** For each scenario and each truth. */
export const LEARNERS = 40;
export const FIRST_SEED = 20_260_911;
/** Trial runs, by which the plan is tuned, never meet the learners of the run that is reported. */
export const FIRST_TRIAL_SEED = 1_000_003;

export const NEW_PER_DAY = 20;
/** Days of ordinary study after class, in which reviews are counted. */
export const DAYS_AFTER = 90;

export const WANTED = {
	/** Points between forecast and recall, on average. */
	forecastError: 3,
	/** Reviews afterwards, in percent more than after due-first. */
	moreReviews: 2
} as const;

/** The moment (ms) of a minute of a day, day 0 being the day of the plan. */
export const FIRST_DAY = 400;
export const momentOf = (day: number, minute: number): number =>
	(FIRST_DAY + day) * DAY_MS + minute * MINUTE_MS;
