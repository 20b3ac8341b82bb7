// Figures in German sentences: how many, how much, how long, what share, from what to what.
import type { Amount } from '../../../language/amounts-in-text.ts';
import type { Draft } from '../../draft.ts';
import { gapped } from '../ask/asked.ts';
import type { StatementRule } from '../rule.ts';

const WORTH: Record<Amount['kind'], number> = {
	change: 0.82,
	share: 0.74,
	money: 0.74,
	ratio: 0.7,
	measure: 0.62,
	count: 0.58,
	// At which hour is hardly ever worth knowing.
	time: 0.3
};

/** "____ (wie viel?)": each figure that somebody wants to know. */
export const figures: StatementRule = {
	name: 'de-figure',
	finds: (statement) => {
		const { text } = statement.said.sentence;
		const asked = statement.said.amounts.filter((amount) => isAsked(amount, text));
		return asked.flatMap((amount): readonly Draft[] => {
			const draft = gapped(statement, {
				kind: amount.kind === 'change' ? 'contrast' : 'figure',
				at: amount,
				gap: amount.kind,
				hint: hintOf(amount, text),
				worth: WORTH[amount.kind] * importance(amount, text)
			});
			return draft ? [draft] : [];
		});
	}
};

const TIME =
	/(?<!(?:im|pro|je|am|der)\s)(?:Jahre?n?|Monaten?|Wochen?|Tagen?|Arbeitstagen?|Stunden|Minuten|Sekunden)$/;
const OF_AGE = /(?:Jugendliche|Kinder|Alter|alter)/;

function hintOf({ kind, text, start, end }: Amount, sentence: string): string {
	if (kind === 'change') return 'von wie viel auf wie viel?';
	if (
		/Jahren?$/.test(text) &&
		OF_AGE.test(sentence) &&
		/(?:[Aa]b|[Uu]nter|[Üü]ber|bei|auf|von)\s$/.test(sentence.slice(0, start))
	)
		return 'welches Alter?';
	if (TIME.test(text))
		return /dauer|läuft|lang(?=\s|,|$)/u.test(sentence) ? 'wie lange?' : 'wie viel Zeit?';
	if (/(?:Prozent|%)$/.test(text)) return 'wie viel Prozent?';
	if (kind === 'share' || /Viertel|Drittel|Fünftel|Zehntel|Hälfte/.test(text))
		return 'welcher Anteil?';
	if (kind === 'count' || kind === 'ratio') return 'wie viele?';
	return 'wie viel?';
}

const hasNoun = (behind: string): boolean => /^\s(?:\p{Ll}+\s)?\p{Lu}/u.test(behind);

const PART_OF_NAME =
	/(?:Linien?|Artikel|Paragrafe?n?|Absatz|§|Nummer|Nr\.|Platz|Kapitel|Gruppe|Phase|Teil|Seite|Klassen?|Stufe|Autobahn|Bundesstraße|Route|Gleis|Block|Halle|Raum|Zimmer|Boeing|Airbus|Covid|Liga|Runde|Kategorie|Typ|Version|Apollo|Artemis|Kanal|Spieltag|Minute|Formel|Stärke|Index|Uhr|um|gegen|A|B|G)\s(?:[\d.]+(?:,| und)\s)*$/u;

/** What stands around it, and what it is. */
interface Seen extends Amount {
	readonly before: string;
	readonly behind: string;
}

/** Each is why a number is none that anybody asks for. */
const NOT_ASKED: Readonly<Record<string, (seen: Seen) => boolean>> = {
	'part of a name': ({ kind, before }) => kind === 'count' && PART_OF_NAME.test(before),
	'an hour': ({ kind, behind }) => kind === 'time' || /^\s?Uhr(?!\p{L})/u.test(behind),
	'an ordinal, a part of a word, a score': ({ kind, behind }) =>
		kind === 'count' && /^\.\s?(?:\p{Lu}|\d)|^(?:-|er\s|\/|:\d)/u.test(behind),
	'one of a list of numbers, or torn': ({ kind, before, behind }) =>
		/\d,\s$/.test(before) ||
		(kind === 'count' &&
			(/^,\s\d|^\sund\s\d+(?![.,]?\d*\s(?:Prozent|Euro|Millionen))/u.test(behind) ||
				/\d(?:,| und)\s$/.test(before))),
	'in words, of nothing': ({ kind, text, behind }) =>
		kind === 'count' && !/\d/.test(text) && !hasNoun(behind),
	'in words, in a quotation': ({ text, before }) => !/\d/.test(text) && /„[^“]*$/.test(before),
	'counted from the day of the article': ({ kind, text, before }) =>
		kind === 'measure' &&
		TIME.test(text) &&
		/(?:[Ii]n|[Vv]or|[Ss]eit|vergangenen|letzten|nächsten|kommenden)\s(?:den\s)?$/.test(before),
	'an age': ({ before, behind }) =>
		/^\salte?[rnms]?(?!\p{L})/u.test(behind) ||
		(/(?:wird|wurde)\s$/.test(before) && /^\.?$/.test(behind)),
	'a year': ({ kind, text, before }) =>
		kind === 'count' &&
		/^\d{4}$/.test(text) &&
		/(?:Jahre?|[Ss]eit|[Bb]is|[Vv]on|[Uu]nd|als)\s$/.test(before)
};

function isAsked(amount: Amount, sentence: string): boolean {
	const seen = {
		...amount,
		before: sentence.slice(0, amount.start),
		behind: sentence.slice(amount.end)
	};
	return !Object.values(NOT_ASKED).some((isWhy) => isWhy(seen));
}

function importance({ text, kind, start }: Amount, sentence: string): number {
	let factor = 1;
	if (
		/(?:Rekord|höchst|niedrigst|meist|größt|insgesamt|höchstens|mindestens|Grenze|Ziel|kost|zahl|steig|sink)/iu.test(
			sentence
		)
	)
		factor += 0.06;
	if (!/\d/.test(text) && kind !== 'ratio') factor -= kind === 'count' ? 0.3 : 0.12;
	if (/^(?:\d|1\d|20)$/.test(text)) factor -= 0.14;
	if (/(?:Stunden|Minuten|Sekunden|Tagen?|Wochen)$/.test(text)) factor -= 0.1;
	// In a relative clause it stands beside the fact.
	if (/,\s(?:die|der|das|deren|dem|den)\s[^,]*$/.test(sentence.slice(0, start))) factor -= 0.08;
	return factor;
}
