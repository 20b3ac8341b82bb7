// Which side of the news a speaker belongs to: "the White House" and "U.S. officials" may be the same
// voice, and what one says the other may have said too.

/** Capitals, seats and adjectives by which news calls a side. */
const NAMES: Readonly<Record<string, RegExp>> = {
	us: /\b(?:u\.?s\.?a?|united states|america[ns]*|washington|white house|trump|biden|pentagon)\b/i,
	russia: /\b(?:russia[ns]*|moscow|kremlin)\b/i,
	ukraine: /\b(?:ukrain(?:e|ian|ians)|kyiv|kiev)\b/i,
	europe: /\b(?:eu|e\.u\.|europe(?:an|ans)?|brussels)\b/i,
	uk: /\b(?:uk|u\.k\.|brit(?:ain|ish)|london|downing street)\b/i,
	france: /\b(?:france|french|paris)\b/i,
	germany: /\b(?:german[ys]?|berlin)\b/i,
	china: /\b(?:china|chinese|beijing)\b/i,
	israel: /\b(?:israel[is]*|jerusalem)\b/i,
	iran: /\b(?:iran(?:ian|ians)?|tehran)\b/i,
	nato: /\b(?:nato|alliance)\b/i
};

export const sidesOf = (speaker: string): readonly string[] =>
	Object.keys(NAMES).filter((side) => NAMES[side]!.test(speaker));

const PLACES = /^(?:white house|united states|downing street|united kingdom|european union)$/i;

/** A person by name, perhaps with an office behind a comma; anything else may be several. */
export const isPerson = (speaker: string): boolean => {
	const name = speaker.replace(/,.*$/, '');
	return (
		/^\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}|van |von |de |al-)[\p{L}.’'-]*)+$/u.test(name) &&
		!PLACES.test(name)
	);
};

/** Whether what one of them said can have been said by the other too. */
export function mayBeOneVoice(a: string, b: string): boolean {
	if (isPerson(a) && isPerson(b)) return false;
	const [first, second] = [sidesOf(a), sidesOf(b)];
	// Of whom nobody knows the side, nothing is sure.
	if (first.length === 0 || second.length === 0) return true;
	return first.some((side) => second.includes(side));
}
