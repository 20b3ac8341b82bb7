// Who a speaker is, as the decks themselves tell: of which side of the news, and in which office.
//
// A deck names a speaker as its source does, "the Kremlin's spokesman" or "Dmitry Peskov", and only its
// other names, an office behind the name, or a note that says who somebody is link the two.
import { isPower, powersIn } from '../../language/powers.ts';
import { contentWords } from '../../language/content-words.ts';
import { comparable } from '../../language/fold.ts';
import type { Pool } from './pool.ts';

/** A person by name, perhaps with an office behind a comma; anything else may be several. */
export const isNamedPerson = (speaker: string): boolean => {
	const name = withoutOffice(speaker);
	return (
		/^(?!The )\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}|van |von |de |al-)[\p{L}.’'-]*)+$/u.test(name) &&
		!isPower(name)
	);
};

export const withoutOffice = (speaker: string): string => speaker.replace(/,.*$/, '');

/** Who leads a state is known for it: nobody takes such a one for the holder of an office that is asked for. */
const HEADS = /\b(?:president|prime minister|chancellor|king|queen|emperor|pope)\b/i;
const OFFICES =
	/\b(?:president|prime minister|chancellor|king|queen|emperor|pope|minister|secretary|spokes(?:man|woman|person)|envoy|ambassador|aide|adviser|advisor|negotiator|general|chairman|chairwoman|director|governor|mayor)\b/i;

/** Whether a question asks who holds an office; "President Smith" only names one who does. */
export const asksForOffice = (question: string): boolean =>
	OFFICES.test(question.replace(/\b\p{Lu}\p{Ll}+ (?=\p{Lu}\p{Ll})/gu, ''));

export interface Voices {
	/** Of which powers a speaker is one; empty where nobody says so. */
	sidesOf(speaker: string): readonly string[];
	/** Whether what one of them said can have been said by the other too. */
	mayBeOne(a: string, b: string): boolean;
	/** Whether nobody would take this one for the answer: the question names him, or asks for an office below his. */
	isOutOfPlace(speaker: string, question: string): boolean;
}

const known = new WeakMap<Pool, Voices>();

/** What the notes of a pool tell of those who speak in them. */
export function voicesOf(pool: Pool): Voices {
	const before = known.get(pool);
	if (before) return before;
	const voices = findVoices(told(pool));
	known.set(pool, voices);
	return voices;
}

function findVoices(tellings: ReadonlyMap<string, readonly string[]>): Voices {
	const keptSides = new Map<string, readonly string[]>();
	const tellingsOf = (speaker: string) =>
		isNamedPerson(speaker)
			? [speaker, ...(tellings.get(comparable(withoutOffice(speaker))) ?? [])]
			: [speaker];
	const sidesOf = (speaker: string) => {
		const sides = keptSides.get(speaker) ?? powersIn(tellingsOf(speaker).join('; '));
		keptSides.set(speaker, sides);
		return sides;
	};
	return {
		sidesOf,
		mayBeOne(a, b) {
			if (isNamedPerson(a) && isNamedPerson(b)) {
				return comparable(withoutOffice(a)) === comparable(withoutOffice(b));
			}
			const [first, second] = [sidesOf(a), sidesOf(b)];
			// Of whom nobody knows the side, nothing is sure.
			if (first.length === 0 || second.length === 0) return true;
			return first.some((side) => second.includes(side));
		},
		isOutOfPlace(speaker, question) {
			const surname = /[\p{L}’'-]+$/u.exec(withoutOffice(speaker))?.[0];
			if (isNamedPerson(speaker) && surname && contentWords(question).has(surname.toLowerCase())) {
				return true;
			}
			return asksForOffice(question) && HEADS.test(tellingsOf(speaker).join('; '));
		}
	};
}

/** What is said of each person by name: other names, an office, the answer to who somebody is. */
function told(pool: Pool): ReadonlyMap<string, readonly string[]> {
	const tellings = new Map<string, string[]>();
	const tell = (name: string, texts: readonly string[]) => {
		const key = comparable(withoutOffice(name));
		tellings.set(key, [...(tellings.get(key) ?? []), ...texts]);
	};
	for (const kind of ['speaker', 'person'] as const) {
		for (const { answer, also } of pool.byKind.get(kind) ?? []) {
			if (isNamedPerson(answer)) tell(answer, [answer, ...also]);
		}
	}
	for (const { note } of pool.byKind.get('meaning') ?? []) {
		if (note.kind === 'term' && isNamedPerson(note.term)) {
			tell(note.term, [...note.also, note.meaning]);
		}
	}
	for (const { note } of pool.byKind.get('phrase') ?? []) {
		if (note.kind !== 'question') continue;
		const name = /^who (?:is|was) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+)/iu.exec(
			note.question
		)?.[1];
		if (name !== undefined) tell(name, [note.answer, ...note.also]);
	}
	return tellings;
}
