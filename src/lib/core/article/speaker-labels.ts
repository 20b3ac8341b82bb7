// Who speaks in the paragraphs of an interview that names its speakers in front: "SAMPLE: We sold the dock."

/** What stands in front of a paragraph, as "Jo Sample" for "Jo Sample: ", and how much of the paragraph it takes. */
export interface SpeakerLabel {
	readonly name: string;
	readonly length: number;
	/** Its paragraphs ask: they are the interviewer's. */
	readonly asks: boolean;
}

const LABEL =
	/^\(*(\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){0,3})\)*\s?:\s+(?=[“"‘]?[\p{Lu}\d])/u;

/** "Q: …" and "A: …" name nobody. */
const NOBODY = /^(?:Q|A)$/;

/** Fewer paragraphs than this with one name in front are no interview. */
const FEWEST = 2;

/** The labels of a text; none where nobody asks, for "Note: …" and "Tuesday: …" are no speakers. */
export function speakerLabels(
	paragraphs: readonly string[]
): (text: string) => SpeakerLabel | null {
	const counts = new Map<string, { all: number; asking: number }>();
	for (const text of paragraphs) {
		const name = LABEL.exec(text)?.[1];
		if (name === undefined || NOBODY.test(name)) continue;
		const { all, asking } = counts.get(name) ?? { all: 0, asking: 0 };
		counts.set(name, { all: all + 1, asking: asking + (/\?["”’)]*\s*$/.test(text) ? 1 : 0) });
	}
	const asks = (name: string): boolean => {
		const { all, asking } = counts.get(name) ?? { all: 0, asking: 0 };
		return all >= FEWEST && asking > all / 2;
	};
	const isInterview = [...counts.keys()].some(asks);
	return (text) => {
		const match = LABEL.exec(text);
		const name = match?.[1];
		// "JO SAMPLE: …" is a transcript's, whoever asks.
		return match &&
			(isInterview || /^[\p{Lu}\s.’'-]{4,}$/u.test(name ?? '')) &&
			name !== undefined &&
			(counts.get(name)?.all ?? 0) >= FEWEST
			? { name, length: match[0].length, asks: asks(name) }
			: null;
	};
}
