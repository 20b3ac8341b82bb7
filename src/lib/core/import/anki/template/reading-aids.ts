// Anki's filters for Japanese: a reading in brackets behind its characters, as in " 日本[にほん]".

/** A sound is named in brackets, too. */
const READING = /\[(?!sound:)([^\][]+)\]/g;

/** The characters of a reading begin behind the last blank, the end of a tag, or another reading. */
function read(html: string, as: (characters: string, reading: string) => string): string {
	const text = html.replaceAll('&nbsp;', ' ');
	const pieces: string[] = [];
	let end = 0;
	for (const match of text.matchAll(READING)) {
		const before = text.slice(end, match.index);
		const blank = before.lastIndexOf(' ');
		const begin = Math.max(blank, before.lastIndexOf('>')) + 1;
		const characters = before.slice(begin);
		if (characters === '') continue;
		// The blank only says where the characters begin.
		pieces.push(before.slice(0, blank === begin - 1 && blank >= 0 ? blank : begin));
		pieces.push(as(characters, match[1]!));
		end = match.index + match[0].length;
	}
	return pieces.join('') + text.slice(end);
}

export const kanji = (html: string): string => read(html, (characters) => characters);
export const kana = (html: string): string => read(html, (_characters, reading) => reading);
export const furigana = (html: string): string =>
	read(html, (characters, reading) => `<ruby>${characters}<rt>${reading}</rt></ruby>`);
