// What the worker that plans for classes is asked.

export interface PlanMoment {
	/** Ms since 1970. */
	readonly now: number;
	/** The hour at which the learner's day begins. */
	readonly startHour: number;
}

export type PlanRequest = PlanMoment &
	(
		| { readonly kind: 'outlooks' }
		| {
				readonly kind: 'sitting';
				readonly classId: string;
				/** Null: what is left of today's minutes. */
				readonly seconds: number | null;
		  }
	);
