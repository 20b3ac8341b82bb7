// The article's title in front of a German question that speaks of "die Gewerkschaft" as if one knew which.
import type { Reading, ReadSentence } from '../read/reading.ts';

/** What there is one of for everybody, or in every article. */
const KNOWN_TO_ALL =
	/^(?:Welt|Sonne|Mond|Meer|Internet|Land|Staat|Regierung|Bundesregierung|Polizei|Armee|Wirtschaft|Wetter|Klima|Zukunft|Vergangenheit|Zeit|Ende|Anfang|Anteil|Zahl|Mehrheit|Minderheit|Jahr|Jahre|Jahren|Monat|Monate|Monaten|Woche|Wochen|Tag|Tage|Tagen|Frühjahr|Sommer|Herbst|Winter|Mittel|Schnitt|Durchschnitt|Freitag|Montag|Dienstag|Mittwoch|Donnerstag|Samstag|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Bund|Bundestag|Bundesrat|EU|USA|Stunde|Minute|Kopf|Hälfte|Nacht|Abend|Morgen|Mittag|Haus|Hause|Blick|Grund|Jahrhundert|Arbeit|Mensch|Menschen)$/u;

const DEFINITE =
	/(?<![\p{L}-])(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Dd]es|[Ii]m|[Aa]m|[Zz]um|[Zz]ur|[Vv]om|[Bb]eim|[Ii]ns)\s(?:\p{Ll}[\p{L}-]+(?:e|en|er|es)\s)?(?<noun>\p{Lu}[\p{L}-]+)(?![\p{L}-])(?!\s(?:der|des|von|vom|für|zu|zur|in|im|auf|an|am|\p{Lu}))/gu;

/** Somebody, something or some place by name. */
const NAMED =
	/\p{Lu}{2,}|(?<!\p{L})(?:[Ii]n|[Aa]us|[Vv]on|[Bb]ei)\s\p{Lu}\p{L}+(?!\p{L})|^\p{Lu}\p{L}+\s(?:schlug|hat|ist|war|will|kann|muss|soll|wird)\s/u;

/** The title and a colon, or nothing where the question says enough or the title gives the answer away. */
export function titleInFront(
	{ shortTitle }: Reading,
	{ people }: ReadSentence,
	whole: string,
	answer: string
): string {
	if (shortTitle === null) return '';
	const outside = whole.replace(/„[^“]*“/g, '');
	const points = [...outside.matchAll(DEFINITE)].some(({ groups }) => {
		const noun = groups?.['noun'] ?? '';
		return /^\p{Lu}/u.test(noun) && !KNOWN_TO_ALL.test(noun) && noun.length > 2;
	});
	const isBare = people.length === 0 && !NAMED.test(outside);
	if (!points && !isBare) return '';
	const own = answer.toLowerCase().match(/\d+(?:[.,]\d+)*|\p{L}{5,}/gu) ?? [];
	const title = shortTitle.toLowerCase();
	return own.some((word) => title.includes(word)) ? '' : `${shortTitle}: `;
}
