// What German terms mean, where it is told beside them: "X, also Y", "die X, eine Y, …", "sogenannte X, die …".
import type { Draft } from '../../draft.ts';
import { gapped } from '../ask/asked.ts';
import type { SentenceRule, StatementRule } from '../rule.ts';
import { agrees, defineAs, inNominative, NOUN, sameCase } from './define.ts';

/** "Dieses Verhalten nennen Fachleute Schallscheu, also die Neigung …", "in einem Vertrag, also einer Vereinbarung über …" */
export const inOtherWords: SentenceRule = {
	name: 'de-that-is',
	finds: (given) => {
		const { text } = given.said.sentence;
		const match = new RegExp(
			`(?:(?<det>einem|einer|einen|eine|ein|dem|der|den|die|das|vom|im|zum|zur|am)\\s|(?:nennen|nennt)\\s(?:\\p{L}+\\s){0,2})„?(?<term>${NOUN})“?,\\s(?:also|das heißt|sprich)\\s(?<gloss>(?<own>der|die|das|den|dem|ein|eine|einer|einem|einen)\\s.{8,})$`,
			'u'
		).exec(text);
		const { det = '', own = '', term = '', gloss: rest = '' } = match?.groups ?? {};
		if (!match) return [];
		const whole = glossOf(rest);
		const gloss = whole === null ? null : inNominative(own, whole);
		if (gloss === null || !sameCase(det, own)) return [];
		return defineAs(given, term, whole!, gloss);
	}
};

/** The end of a gloss: where the sentence goes on, or at its end; relative clauses belong to it. */
function glossOf(rest: string): string | null {
	const plain = rest.replace(/[.]$/, '');
	// A comma before anything but a relative clause or an infinitive ends it.
	const parts = plain.split(/,\s/);
	const kept = [parts[0]!];
	for (const part of parts.slice(1)) {
		const previous = kept.at(-1)!;
		const isRelative =
			/^(?:(?:in|an|auf|bei|mit|zu|von|nach|unter|für|durch|aus)\s)?(?:der|die|das|dem|den|deren|dessen|wo|obwohl|weil|wenn|bis)\s/.test(
				part
			);
		const isInfinitive = /\szu\s\p{Ll}+en$|\p{Ll}zu\p{Ll}+en$/u.test(part);
		if (!isRelative && !isInfinitive && !/^(?:und|oder)\s/.test(part)) break;
		kept.push(part);
		if (previous === '') break;
	}
	const gloss = kept.join(', ');
	// The rest of the main clause behind it, as "…, überwies Geld": it is cut off at the comma above.
	return gloss.split(/\s+/).length >= 2 ? gloss : null;
}

/** Words that follow a comma in a list or in speech, and name no kind of thing. */
const NO_GLOSS =
	/^eine?[mnr]?\s(?:Tag|Woche|Jahr|Monat|Stunde|Minute|Drittel|Viertel|Hälfte|andere[rnms]?|weitere[rnms]?|neue[rnms]?|zweite[rnms]?|dritte[rnms]?|Sprecher(?:in)?|Plus|Minus|Rückgang|Anstieg|Zuwachs|Mann|Frau)(?![\p{L}])/u;

/** What sorts of things terms name; of anything else, only that one thing is told ("die Rakete, eine Entwicklung des …"). */
const KIND =
	/^eine?[mnr]?\s(?:\p{Ll}[\p{L}-]+\s){0,2}(?:\p{Lu}\p{L}*)?(?:[Ee]inrichtung|[Gg]remium|[Bb]ehörde|[Vv]erfahren|[Vv]ereinbarung|[Vv]ertrag|[Gg]esetz|[Rr]egel|[Rr]egelung|[Aa]bgabe|[Ss]teuer|[Gg]ebühr|[Kk]rankheit|[Ii]nfektion|[Oo]rganisation|[Vv]erband|[Vv]erein|[Zz]usammenschluss|[Bb]ündnis|[Gg]ruppe|[Gg]erät|[Ss]toff|[Ss]ubstanz|[Mm]edikament|[Pp]flanze|[Tt]ier|[Aa]rt|[Mm]ethode|[Tt]echnik|[Mm]aß|[Ww]ert|[Kk]ennzahl|[Ll]eistung|[Zz]ahlung|[Zz]uschuss|[Bb]eihilfe|[Pp]rogramm|[Aa]mt|[Ss]telle|[Aa]usschuss|[Kk]ommission|[Gg]ericht|[Ii]nstitution|[Ii]nstrument|[Ss]ystem|[Ff]orm|[Ff]onds|[Ss]trafe|[Rr]echt|[Pp]flicht|[Aa]ntrag|[Gg]ebiet|[Bb]ewegung|[Pp]artei|[Mm]iliz)(?!\p{L})/u;

/** "Die Pflegekasse, eine Einrichtung der Krankenversicherung, zahlt …": same case, one of a kind, and the sentence goes on. */
export const apposed: SentenceRule = {
	name: 'de-apposed',
	finds: (given) => {
		const { text } = given.said.sentence;
		const found: Draft[] = [];
		const pattern = new RegExp(
			`(?<![\\p{L}-])(?<det>[Dd]er|[Dd]ie|[Dd]as|[Dd]em|[Dd]en|[Ii]m|[Vv]om|[Zz]um|[Zz]ur|[Aa]m|[Bb]eim)\\s(?<term>${NOUN}),\\s(?<gloss>(?<own>ein|eine|einem|einer|einen)\\s(?:[^,.;:–„“]+?))(?<end>,\\s|\\.$|$)`,
			'gu'
		);
		for (const match of text.matchAll(pattern)) {
			const { det = '', term = '', own = '', gloss = '', end = '' } = match.groups ?? {};
			if (!agrees(det, own) || NO_GLOSS.test(gloss) || !KIND.test(gloss)) continue;
			const behind = text.slice(match.index + match[0].length);
			// Said of the subject, the verb comes next; said of what stands last, nothing does.
			const goesOn =
				end.startsWith(',') &&
				(/^\p{Ll}+\s/u.test(behind) || /^(?:der|die|das|dem|den|in|an|auf)\s/.test(behind));
			if (end.startsWith(',') && !goesOn) continue;
			if (end.startsWith(',') && /^(?:und|oder|sowie|aber|sondern)\s/.test(behind)) continue;
			// In a list, another of its kind stands in front: "für einen neuen Angriff, eine Lieferung".
			const before = text.slice(0, match.index);
			if (
				/,\s(?:\p{L}+\s){0,4}$/u.test(before) &&
				!/,\s(?:so|wenn|dass|weil|geht|ging|kommt|wird|bekommen|gehört)\s(?:\p{L}+\s){0,6}$/u.test(
					before
				) &&
				match.index > 0
			)
				continue;
			if (/\s(?:und|oder|sowie|ist|sind|war|waren|wird|hat)\s.*(?:ist|sind|hat|wird)$/u.test(gloss))
				continue;
			const answer = inNominative(own, gloss);
			if (answer === null || gloss.split(/\s+/).length < 3) continue;
			found.push(
				...defineAs(given, term, gloss, answer).map((draft) => ({ ...draft, worth: 0.74 }))
			);
		}
		return found;
	}
};

/** "sogenannte Schleichwagen, die Container bewegen": what is called so does what follows. */
export const soCalled: StatementRule = {
	name: 'de-so-called',
	finds: (statement) => {
		const { text } = statement.said.sentence;
		const match = new RegExp(
			`(?<!\\p{L})(?:so\\s?genannte[nrsm]?)\\s„?(?<term>${NOUN})“?,\\s(?<clause>(?:die|das|der|mit denen|mit dem|mit der)\\s[^,;:„“]{12,200}?)\\.?$`,
			'u'
		).exec(text);
		const clause = match?.groups?.['clause'];
		if (clause === undefined) return [];
		const at = text.lastIndexOf(clause);
		const draft = gapped(statement, {
			kind: 'definition',
			at: { start: at, end: at + clause.length },
			gap: 'meaning',
			hint: 'was zeichnet sie aus?',
			worth: 0.8
		});
		return draft ? [draft] : [];
	}
};
