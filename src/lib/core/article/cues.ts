// The words of a language by which cards are weighed and told apart: patterns over a question, an answer, or what
// stands between two.
export interface Cues {
	/** What stands in front of a question to say where it belongs: the title, a topic, who says so. */
	readonly label: RegExp;
	readonly answer: {
		/** Behind an article or none. */
		readonly name: RegExp;
		/** "the harbour", by what is known already. */
		readonly definite: RegExp;
		/** A phrase: "in the harbour". */
		readonly small: RegExp;
		/** A thing or a word of small letters, alone. */
		readonly thing: RegExp;
	};
	/** The article of a claimant that may have no name: "The port". */
	readonly article: RegExp;
	readonly pronoun: RegExp;
	/** A noun that is known already, and one of which something is said. */
	readonly definite: RegExp;
	readonly definiteSubject: RegExp;
	/** Words that join a sentence to what stands before it: "also". */
	readonly joins: RegExp;
	/** Words that a clause begins with; global, as they are counted. */
	readonly clause: RegExp;
	readonly who: RegExp;
	readonly what: RegExp;
	/** "What did …": what somebody does. */
	readonly whatDo: RegExp;
	/** What begins a clause of its own between two figures: "54 have signed, while only 27 have ratified". */
	readonly boundary: RegExp;
	/** Whether a question takes something for known that only the text before its passage tells. */
	readonly refersBack: (question: string, before: string) => boolean;
}

const NEVER = /(?!)/;

/** Of a language without rules nothing is known but its signs. */
export const NO_CUES: Cues = {
	label: /^[^?_“"]{3,110}?: (?=[\p{Lu}_\d])/u,
	answer: { name: /^\p{Lu}/u, definite: NEVER, small: NEVER, thing: /^\p{Ll}+$/u },
	article: NEVER,
	pronoun: NEVER,
	definite: NEVER,
	definiteSubject: NEVER,
	joins: NEVER,
	clause: /(?!)/g,
	who: NEVER,
	what: NEVER,
	whatDo: NEVER,
	boundary: /[;:]/,
	refersBack: () => false
};
