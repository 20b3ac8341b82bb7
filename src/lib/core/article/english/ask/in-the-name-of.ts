// A card of what somebody is quoted as saying: with the speaker's office in the question, and who speaks in its passage.
import type { Span } from '../../../language/span.ts';
import type { FoundDraft } from '../../rule.ts';
import type { Reading, ReadSentence } from '../read/reading.ts';
import type { Speaker } from '../read/speaker.ts';

/** A passage with more words than this is no passage of a card. */
const MOST_WORDS = 80;

export function inTheNameOf(
	{ name, shown }: Speaker,
	draft: FoundDraft,
	said: ReadSentence,
	reading: Reading
): FoundDraft {
	const named = shown.includes(', ') ? `${shown},` : shown;
	const put = (text: string): string =>
		text
			.replace(`According to ${name},`, `According to ${named.replace(/,$/, '')},`)
			.replace(`does ${name} say`, `does ${named} say`);
	return {
		...draft,
		question: put(draft.question),
		note: Object.fromEntries(
			Object.entries(draft.note).map(([field, text]) => [field, put(text)])
		) as FoundDraft['note'],
		quote: withSpeaker(draft.quote, name, said, reading)
	};
}

/** The whole sentence, with the one before where only that names the speaker. */
function withSpeaker(
	own: Span,
	name: string,
	said: ReadSentence,
	{ article, said: all }: Reading
): Span {
	const { sentence } = said;
	const before = all[said.index - 1]?.sentence;
	const isNamed = sentence.text.includes(name.split(' ').at(-1)!);
	const spans = [
		...(isNamed || before?.paragraph !== sentence.paragraph
			? []
			: [{ start: before.start, end: sentence.end }]),
		{ start: sentence.start, end: sentence.end }
	];
	return (
		spans.find(
			({ start, end }) => article.text.slice(start, end).split(/\s+/).length <= MOST_WORDS
		) ?? own
	);
}
