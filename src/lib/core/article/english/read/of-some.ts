// Subjects that name nobody: "A few hundred people", "Most", "No-one". Who did so, no question could say.

const SOME =
	/^(?:(?:an? )?(?:few|number|couple|handful|dozen|majority|total)|about|around|nearly|over|almost|more than|at least|up to|some|many|most|several|few|others?|both|all|half|no|none|nobody|no-one|neither|nothing|only|hardly|\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands|dozens|multiple|various|people|it|they|he|she)\b(?! (?:of the \p{Lu}|\p{Lu}))/u;

export const isOfSome = (subject: string): boolean =>
	SOME.test(subject.charAt(0).toLowerCase() + subject.slice(1));
