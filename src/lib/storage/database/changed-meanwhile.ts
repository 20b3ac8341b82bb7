// What was read in many small transactions was changed in between.

/** Thrown where it does not fit together any more; reading again will do. */
export class ChangedMeanwhile extends Error {}
