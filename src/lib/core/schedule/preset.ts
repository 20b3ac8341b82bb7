// The choices that decide when a card comes back. A review remembers the preset it was made under,
// so that changing a choice never rewrites the past, and a replay gives the same schedule.

export interface Preset {
	/** 0.80 to 0.97. */
	readonly desiredRetention: number;
	readonly learningStepsMinutes: readonly number[];
	readonly relearningStepsMinutes: readonly number[];
	readonly maximumIntervalDays: number;
	/** Whether intervals are spread by a few days, so that cards learnt together part. */
	readonly fuzz: boolean;
}

/** Never to be changed: reviews made under it name no other, and would be replayed otherwise. */
export const DEFAULT_PRESET: Preset = {
	desiredRetention: 0.9,
	learningStepsMinutes: [1, 10],
	relearningStepsMinutes: [10],
	maximumIntervalDays: 36_500,
	fuzz: true
};

/** The preset of a device on which nothing was ever chosen; it needs no record. */
export const DEFAULT_PRESET_ID = 'default';
