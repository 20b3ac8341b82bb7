// Who people are, by the role that German news puts before or behind a name.
import { questionNote } from '../../draft.ts';
import type { SentenceRule } from '../rule.ts';
import { givesAway } from '../ask/asked.ts';

const MOST_WORDS = 14;

/** "Hafenkapitän Kim Sample", "die Ministerin der Nordmark, Kim Sample,", "Kim Sample, Direktor des Hafens," */
export const people: SentenceRule = {
	name: 'de-who-is',
	finds: ({ said, reading }) => {
		const { start, text } = said.sentence;
		return said.people.flatMap(({ name, role, told }) => {
			// Asked once, where it is said first and best.
			const first = reading.said
				.flatMap((one) => one.people.map((person) => ({ one, person })))
				.filter(({ person }) => person.name === name && person.role !== null)
				.sort((a, b) => b.person.role!.length - a.person.role!.length)[0];
			if (role === null || first?.one !== said || first.person.told.start !== told.start) return [];
			if (role.split(/\s+/).length > MOST_WORDS || givesAway(name, role)) return [];
			const question = `Wer ist ${name}?`;
			// The case that a passage begins with is that of its article: without it the words stand alone.
			const isDenied = /(?<!\p{L})(?:kein|keine|nicht)\s$/u.test(text.slice(0, told.start));
			return isDenied
				? []
				: [
						{
							kind: 'person' as const,
							question,
							answer: role,
							quote: { start: start + told.start, end: start + told.end },
							asks: { start: start + told.start, end: start + told.end },
							claimedBy: null,
							asOf: reading.date,
							worth: said.sentence.paragraph < 8 ? 0.68 : 0.6,
							note: questionNote(question, role)
						}
					];
		});
	}
};
