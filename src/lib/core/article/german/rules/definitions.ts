// What German terms mean, where a sentence defines them: "Wort: …", "Ein X ist ein Y, der …", "Als X bezeichnet man …".
import type { SentenceRule } from '../rule.ts';
import { define, isOurs, NOUN, TERM } from './define.ts';

/** A line "Wort: was es heißt." under the others of its kind. */
export const glossaries: SentenceRule = {
	name: 'de-glossary',
	finds: (given) => {
		const { text, place } = given.said.sentence;
		const match =
			place === 0
				? new RegExp(
						`^(${NOUN}(?:\\s${NOUN}|\\s\\p{Ll}{2,4}\\s${NOUN})?)\\s?:\\s((?:der|die|das|ein|eine)\\s[^:]{12,260}|\\p{Ll}[^:„“]{20,260})$`,
						'u'
					).exec(text)
				: null;
		if (!match) return [];
		const [, term = '', gloss = ''] = match;
		if (
			!/^(?:der|die|das|eine?)\s/.test(gloss) &&
			given.reading.said.filter(
				({ sentence }) => sentence.place === 0 && /^\p{Lu}[\p{L}-]+: \p{Ll}/u.test(sentence.text)
			).length < 2
		)
			return [];
		return define(given, { term, question: `Was bedeutet „${term}“?`, gloss, worth: 0.88 }).map(
			(draft) => ({
				...draft,
				note: { term, meaning: draft.answer }
			})
		);
	}
};

/** "Eine Schlichtung ist ein Verfahren, in dem …": of a kind of thing, in the present. */
export const isA: SentenceRule = {
	name: 'de-is-a',
	finds: (given) => {
		const { text } = given.said.sentence;
		const match = new RegExp(
			`^(?<det>Ein|Eine|Der|Die|Das)\\s(?<term>${TERM})\\s(?:ist|sind)\\s(?<gloss>(?:ein|eine|einer|eines|der|die|das)\\s.{10,})$`,
			'u'
		).exec(text);
		const { det = '', term = '', gloss = '' } = match?.groups ?? {};
		if (!match || !isOurs(given)) return [];
		// "Der Hafen ist eine Baustelle": of one thing, only a longer gloss explains it.
		const isKind = /^Eine?$/.test(det);
		const hasClause =
			/,\s(?:(?:in|an|auf|bei|mit|zu|von|nach|unter|für|durch|aus)\s)?(?:der|die|das|dem|den|deren|dessen|wo|wie)\s/.test(
				gloss
			);
		const isIndefinite = /^eine?r?s?\s/.test(gloss);
		if (!isIndefinite || (!isKind && !hasClause)) return [];
		// "einer der ältesten Häfen" says nothing of what it is.
		if (/^eine[rs]\s/.test(gloss)) return [];
		return define(given, {
			term,
			question: `Was ist ${det.toLowerCase()} ${term}?`,
			gloss,
			worth: isKind ? 0.9 : 0.8
		});
	}
};

/** "Als X bezeichnet man Y", "Unter X versteht man Y", "Als X gilt, wer …", "X nennt man Y". */
export const called: SentenceRule = {
	name: 'de-called',
	finds: (given) => {
		const { text } = given.said.sentence;
		const patterns = [
			`^(?:Als|Mit)\\s(?:einen?r?m?\\s)?„?(?<term>${TERM})“?\\s(?:bezeichnet|bezeichnen)\\s(?:man|Fachleute|Forscher|Juristen|Ökonomen|Experten|Mediziner)\\s(?<gloss>.{10,})$`,
			`^Unter\\s(?:einen?r?m?\\s|dem\\s|der\\s)?„?(?<term>${TERM})“?\\s(?:versteht|verstehen)\\s(?:man|Fachleute|Forscher|Juristen|Ökonomen|Experten|Mediziner)\\s(?<gloss>.{10,})$`,
			`^Als\\s„?(?<term>\\p{L}[\\p{L}-]+)“?\\sgilt,\\s(?<gloss>wer\\s.{10,})$`,
			`^(?<gloss>(?:Eine?n?|Die|Den|Das)\\s.{10,120}?)\\s(?:nennt|nennen|bezeichnet|bezeichnen)\\s(?:man|Fachleute|Forscher|Juristen|Ökonomen|Experten|Mediziner)\\s(?:als\\s)?„?(?<term>${NOUN})“?$`
		];
		for (const pattern of patterns) {
			const groups = new RegExp(pattern, 'u').exec(text.replace(/\.$/, ''))?.groups;
			const { term = '', gloss = '' } = groups ?? {};
			if (!groups) continue;
			const isWho = gloss.startsWith('wer ');
			const question = isWho ? `Wer gilt als „${term}“?` : `Was bedeutet „${term}“?`;
			return define(given, { term, question, gloss, worth: 0.88 });
		}
		return [];
	}
};
