// Which side of the news a speaker belongs to: "the White House" and "U.S. officials" may be the same
// voice, and what one says the other may have said too.
import { isPower, powersIn } from '../../language/powers.ts';

/** A person by name, perhaps with an office behind a comma; anything else may be several. */
export const isNamedPerson = (speaker: string): boolean => {
	const name = speaker.replace(/,.*$/, '');
	return (
		/^\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}|van |von |de |al-)[\p{L}.’'-]*)+$/u.test(name) &&
		!isPower(name)
	);
};

/** Whether what one of them said can have been said by the other too. */
export function mayBeOneVoice(a: string, b: string): boolean {
	if (isNamedPerson(a) && isNamedPerson(b)) return false;
	const [first, second] = [powersIn(a), powersIn(b)];
	// Of whom nobody knows the side, nothing is sure.
	if (first.length === 0 || second.length === 0) return true;
	return first.some((side) => second.includes(side));
}
