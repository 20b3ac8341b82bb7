// The settings of a quiz in a link that was copied with whatever stood around it, or written anew on its way.
import { withoutUnseenSigns } from './link-signs.ts';
import { readSettings, SETTING_NAMES } from './settings.ts';

type Fields = readonly (readonly [name: string, value: string])[];

/** Trackers add others. */
const OWN = new Set(SETTING_NAMES);

/** What a sentence sets behind a link; the name of a topic may end in a mark of its own. */
const BEHIND = /[.,;:)\]>»”’"'…*_|]+$/u;

/** Only an address's own fields, as they were before signs were set behind the last of them. */
export function ownFields(fields: Iterable<readonly [string, string]>): Fields {
	const own = [...fields]
		.map(([name, value]) => [name.replace(/^amp;/, ''), withoutUnseenSigns(value)] as const)
		.filter(([name]) => OWN.has(name));
	return own.map(([name, value], at) =>
		at === own.length - 1
			? [name, value.replace(name === 'topic' ? BEHIND : /[^\p{L}\p{N}]+$/u, '')]
			: [name, value]
	);
}

const MOST_CHARACTERS = 100_000;
const MOST_DECODED = 3;

/** "?…" with the first settings that name a deck; null where none do. */
export function queryInText(text: string): string | null {
	for (const reading of readingsOf(text)) {
		for (const [query] of reading.matchAll(/\?[\p{L}\p{M}\p{N}%.+&=~*;_-]+/gu)) {
			const fields = ownFields(fieldsOf(query.slice(1)));
			if (readSettings(fields).deckIds.length > 0) {
				return `?${fields.map((field) => field.map(encodeURIComponent).join('=')).join('&')}`;
			}
		}
	}
	return null;
}

const fieldsOf = (query: string): Fields =>
	query.split('&').map((field) => {
		const [name = '', ...value] = field.split('=');
		return [name, decoded(value.join('=').replace(/\+/g, ' '))];
	});

/** What is no sign stays as it stands. */
const decoded = (text: string): string => {
	try {
		return decodeURIComponent(text);
	} catch {
		// Half of a letter, or "%" itself.
		return text;
	}
};

/** A long line without a blank that goes on in a line without one was broken by mail. */
const BROKEN = /(\S{60})\n[>|\s]*(?=\S+\s*(?:\n|$))/g;

function readingsOf(text: string): readonly string[] {
	const plain = withoutUnseenSigns(text.slice(0, MOST_CHARACTERS))
		.replace(/\r\n?/g, '\n')
		.replace(/&amp;/gi, '&');
	const mailed = plain.replace(/=[ \t]*\n/g, '').replace(/=3D/gi, '=');
	const readings = [plain.replace(BROKEN, '$1'), mailed.replace(BROKEN, '$1')];
	if (mailed !== plain) readings.reverse();
	let wrapped = plain;
	for (let times = 0; times < MOST_DECODED && wrapped.includes('%'); times += 1) {
		wrapped = wrapped.replace(/(?:%[\da-f]{2})+/gi, decoded);
		readings.push(wrapped);
	}
	return readings;
}
