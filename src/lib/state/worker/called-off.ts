// How work is called off, known to the page and to its workers alike.

/** Thrown where the learner, or the page, has called the work off. */
export class CalledOff extends Error {
	/** It is known again by this on the other side, whatever a build makes of the class's own name. */
	override readonly name = CALLED_OFF;
}

export const CALLED_OFF = 'CalledOff';

/** Said to a worker that stays: the work is to be called off, and to say how it ended. */
export const CALL_OFF = 'call-off';
