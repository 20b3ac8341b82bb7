// A German term and its gloss as a card: what is refused, and the gloss in the nominative.
import { givesAway } from '../ask/asked.ts';
import { questionNote, type Draft } from '../../draft.ts';
import type { InArticle } from '../rule.ts';

export const NOUN = '\\p{Lu}[\\p{L}\\p{M}-]+';
export const TERM = `(?:(?:\\p{Ll}[\\p{Ll}-]+e[rns]?\\s)?${NOUN}(?:\\s(?:der|des|von|für|zu)\\s${NOUN})?)`;

const MOST_WORDS_OF_GLOSS = 32;

/** A sentence's own words for a term: nothing that only the one before explains. */
const POINTS =
	/(?<![\p{L}-])(?:dies(?:e[rnms]?)?|solche[rnms]?|hier|damals|wir|uns|ich|ja|wohl|eben|doch)(?![\p{L}-])/iu;

/** What an opinion calls something is no definition. */
const NO_KIND =
	/^(?:eine?\s)?(?:\p{Ll}+e?[rs]?\s)?(?:Skandal|Schande|Fehler|Erfolg|Zeichen|Signal|Problem|Grund|Beispiel|Beweis|Herausforderung|Katastrophe|Segen|Fluch|Witz|Irrtum|Rätsel|Traum|Albtraum|Geschenk|Schritt|Teil|Drittel|Viertel|Hälfte|Sieg|Niederlage|Rückschlag|Gewinn|Verlust|Risiko|Gefahr|Chance|Thema|Frage|Sache|Ziel|Folge|Wunder|Glück|Pech|Ergebnis|Novum|Armutszeugnis|Offenbarungseid|Tag|Jahr|Moment|Mehrheit|Minderheit|Reihe|Art|Stück|bisschen|wenig|paar)(?![\p{L}])/u;

export function define(
	{ said, reading }: InArticle,
	asks: {
		readonly term: string;
		readonly question: string;
		readonly gloss: string;
		readonly worth: number;
	}
): readonly Draft[] {
	const { start, end, text } = said.sentence;
	const { question, worth } = asks;
	const gloss = asks.gloss.trim().replace(/[.;,]$/, '');
	const at = text.indexOf(gloss);
	const words = gloss.split(/\s+/).length;
	if (
		at < 0 ||
		words < 2 ||
		words > MOST_WORDS_OF_GLOSS ||
		POINTS.test(gloss) ||
		NO_KIND.test(gloss) ||
		/[„“"?!]/.test(gloss) ||
		givesAway(question, gloss)
	)
		return [];
	return [
		{
			kind: 'definition',
			question,
			answer: gloss,
			quote: { start, end },
			asks: { start: start + at, end: start + at + gloss.length },
			claimedBy: said.voice.kind === 'told' ? said.voice.claimedBy : null,
			asOf: reading.date,
			worth,
			note: questionNote(question, gloss)
		}
	];
}

export const isOurs = ({ said }: InArticle): boolean =>
	said.voice.kind === 'own' || (said.voice.kind === 'told' && said.voice.claimedBy !== null);

/** What is found stands in the text in another case: `whole` is how it stands, `gloss` how it is answered. */
export function defineAs(
	given: InArticle,
	term: string,
	whole: string,
	gloss: string
): readonly Draft[] {
	return define(given, {
		term,
		question: `Was bedeutet „${term}“?`,
		gloss: whole,
		worth: 0.84
	}).map((draft) => ({
		...draft,
		answer: gloss,
		note: questionNote(draft.question, gloss)
	}));
}

/** Both in one case: only then is one said of the other. */
const CASES: readonly (readonly [RegExp, RegExp])[] = [
	[/^(?:einem|dem|im|vom|zum|am|beim)$/, /^(?:einem|dem)$/],
	[/^(?:einer|der|zur)$/, /^(?:einer|der)$/],
	[/^(?:einen|den)$/, /^(?:einen|den)$/],
	[/^(?:ein|das)$/, /^(?:ein|das)$/],
	[/^(?:eine|die)$/, /^(?:eine|die)$/],
	[/^$/, /^(?:die|das|der|den|eine|ein|einen)$/],
	// "der Sender, ein Gerät"
	[/^der$/, /^ein$/]
];
export const agrees = (det: string, own: string): boolean =>
	CASES.some(([one, other]) => one.test(det.toLowerCase()) && other.test(own));

/** "einem Vertrag, also einer Vereinbarung": "also" itself says that both are one. */
export const sameCase = (det: string, own: string): boolean =>
	agrees(det, own) ||
	(/^(?:einem|dem|im|vom|zum|am|beim|einer|der|zur)$/i.test(det) &&
		/^(?:einem|einer)$/.test(own)) ||
	(/^(?:einen|den|eine|die|ein|das)$/i.test(det) && /^(?:einen|eine|ein|die|das)$/.test(own));

/** "einer Vereinbarung" is "eine Vereinbarung"; where an adjective would have to change too, null. */
export function inNominative(own: string, gloss: string): string | null {
	const rest = gloss.slice(own.length + 1);
	const [first = ''] = rest.split(/\s/);
	const hasAdjective = /^\p{Ll}/u.test(first);
	if (/^(?:ein|eine|die|das)$/.test(own)) return gloss;
	if (own === 'einer')
		return hasAdjective ? `eine ${rest.replace(/^(\p{Ll}+)en\s/u, '$1e ')}` : `eine ${rest}`;
	if (/^(?:einem|einen)$/.test(own)) return hasAdjective ? null : `ein ${rest}`;
	return null;
}
