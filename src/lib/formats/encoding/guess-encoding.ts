// Which encoding a text is in that neither is UTF-8 nor says so: what its letters are most like.
import { analyse } from 'chardet';

/** Its name, as TextDecoder knows it or not; Windows-1252 where nothing is likelier. Some 20 ms at most. */
export function guessEncoding(bytes: Uint8Array): string {
	const [likeliest] = analyse(tellingPart(bytes)).filter(
		({ name, confidence }) => confidence >= LEAST && name !== 'ASCII' && name !== 'UTF-8'
	);
	return likeliest?.name ?? 'windows-1252';
}

/** Of 100. A word or two are given ten, for each encoding in which they can be read at all. */
const LEAST = 15;

const MOST_READ = 400_000;
const MOST_ASKED = 20_000;

/** Sentences with other letters than ASCII's, without tags: a page's English names would make its words English. */
function tellingPart(bytes: Uint8Array): Uint8Array {
	const first = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 1000);
	const text = Array.from(bytes.subarray(first, first + MOST_READ), (byte) =>
		String.fromCharCode(byte)
	).join('');
	const sentences = text
		.replace(/<(script|style)\b[\s\S]*?<\/\1/gi, ' ')
		.replace(/<[^<>]*>/g, ' ')
		.split(/(?<=[.!?\n])\s/)
		.filter((sentence) => /[\x80-\xff]/.test(sentence))
		.join(' ')
		.slice(0, MOST_ASKED);
	return Uint8Array.from(sentences, (char) => char.charCodeAt(0));
}
