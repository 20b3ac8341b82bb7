// Another word for a term, put beside it: "the draft, or military conscription,", "the suspension – prorogation – of …".
import type { InArticle, SentenceRule } from '../rule.ts';
import { questionNote, type Draft } from '../../draft.ts';
import { readVerb } from '../read/verbs.ts';
import { givesAway } from '../ask/weak-questions.ts';
import { points } from '../read/points-elsewhere.ts';

const PHRASE = '\\p{Ll}[\\p{L}’-]+(?:\\s\\p{Ll}[\\p{L}’-]+){0,2}';

interface Beside {
	readonly question: string;
	readonly answer: string;
	readonly start: number;
	readonly end: number;
	readonly worth: number;
}

function card(
	{ said, reading }: InArticle,
	{ question, answer, start, end, worth }: Beside
): readonly Draft[] {
	if (givesAway(question, answer) || points(question, reading)) return [];
	const span = { start: said.sentence.start + start, end: said.sentence.start + end };
	return [
		{
			kind: 'definition',
			question,
			answer,
			quote: span,
			asks: span,
			claimedBy: null,
			asOf: reading.date,
			worth,
			note: questionNote(question, answer)
		}
	];
}

const hasVerb = (text: string): boolean =>
	text.split(/\s+/).some((word) => {
		const forms = readVerb(word)?.forms;
		return (
			forms?.has('past') === true ||
			forms?.has('third') === true ||
			forms?.has('modal') === true ||
			/^(?:is|are|was|were|be|has|have|had|do|does|did)$/.test(word)
		);
	});

/** "for the draft, or military conscription, is": two names of one thing. */
export const otherNames: SentenceRule = { name: 'or-term', finds: otherName };

function otherName(inArticle: InArticle): readonly Draft[] {
	const { text } = inArticle.said.sentence;
	const match = new RegExp(
		`(?<before>(?:^|[^,;:])\\s(?:of|for|as|called|the|an?|in|by|with|on)\\s)(?<term>(?:the\\s)?${PHRASE}),\\sor\\s(?<other>${PHRASE})(?=,\\s|[.;])`,
		'u'
	).exec(text);
	if (!match) return [];
	const { term: whole = '', other = '', before = '' } = match.groups!;
	const start = match.index + before.length;
	// "a boat, a raft, or barge": things in a row.
	if (
		/,[^,]{0,50}$/.test(text.slice(0, start)) &&
		!/,\s(?:which|who|that|and|but)\b[^,]*$/.test(text.slice(0, start))
	)
		return [];
	if (
		/\b(?:either|whether|more|less|if|not|rather|later|so|perhaps|maybe|even|worse|else|other|others)\b/.test(
			`${whole} ${other}`
		)
	)
		return [];
	const term = whole.replace(/^the /, '');
	if (hasVerb(term) || hasVerb(other) || /(?:ly|ing)$/.test(other.split(' ')[0]!)) return [];
	return card(inArticle, {
		question: `What is another word for “${whole === term && /\bthe\s$/.test(before) ? `the ${term}` : whole}”?`,
		answer: other,
		start,
		end: match.index + match[0].length,
		worth: 0.66
	});
}

/** "on the suspension — prorogation — of the Parliament": the word for it. */
export const dashedNames: SentenceRule = { name: 'dashed-name', finds: dashedName };

function dashedName(inArticle: InArticle): readonly Draft[] {
	const { text } = inArticle.said.sentence;
	const match = new RegExp(
		`\\b(?<article>the|an?)\\s(?<plain>${PHRASE})\\s[–—-]\\s(?:or\\s)?(?<term>[“"]?\\p{L}[\\p{L}’-]+(?:\\s[\\p{L}’-]+){0,2}[”"]?)\\s[–—-]\\s(?<of>(?:of|in|for)\\s(?:(?:the|an?)\\s)?(?:\\p{Lu}[\\p{L}’-]*(?:\\s(?:of|the|and)(?=\\s(?:the\\s)?\\p{Lu}))*\\s?){1,6}|(?:of|in|for)\\s\\p{Ll}+)`,
		'u'
	).exec(text);
	if (!match) return [];
	const { plain = '', term = '', of = '' } = match.groups!;
	const bare = term.replace(/[“”"]/g, '');
	if (hasVerb(bare) || hasVerb(plain)) return [];
	return card(inArticle, {
		question: `What is the word for the ${plain} ${of.trim()}?`,
		answer: bare,
		start: match.index,
		end: match.index + match[0].trimEnd().length,
		worth: 0.72
	});
}

/** "a yajña (literally means sacrifice)", "a net dance (ball of the crews)", "aerobic (oxygen-using)". */
export const bracketedMeanings: SentenceRule = { name: 'in-brackets', finds: bracketed };

function bracketed(inArticle: InArticle): readonly Draft[] {
	const { text } = inArticle.said.sentence;
	for (const match of text.matchAll(
		/(?<term>[“"]?[\p{L}\p{M}’-]+(?:\s[\p{L}\p{M}’-]+)?[”"]?)\s\((?<inside>[^()\d]{3,70})\)/gu
	)) {
		const { term = '', inside = '' } = match.groups!;
		const words = term.replace(/[“”"]/g, '').split(' ');
		const last = words.at(-1)!;
		const literal =
			/^(?:literally|lit\.|meaning|i\.e\.|that is,?|or)\s?(?:means|meaning|translated as|:)?,?\s?[“"‘]?(?<meaning>[^“”"‘’]+)[”"’]?$/.exec(
				inside
			);
		const end = match.index + match[0].length;
		if (literal && !/^or\s/.test(inside)) {
			const start = match.index + match[0].indexOf(last);
			const found = card(inArticle, {
				question: `What does “${last}” ${/^literally|^lit/.test(inside) ? 'literally ' : ''}mean?`,
				answer: literal.groups!['meaning']!.trim(),
				start,
				end,
				worth: 0.72
			});
			if (found.length > 0) return found;
		}
		const sameHead =
			words.length === 2 &&
			inside.split(' ').length <= 5 &&
			inside.endsWith(` ${last}`) &&
			!inside.includes(words[0]!);
		const isAdjective =
			/^\p{Ll}+-\p{Ll}+$/u.test(inside) &&
			/^\s\p{Ll}/u.test(text.slice(end)) &&
			/(?:ic|al|ous|ive|ible|able|ary)$/.test(last);
		if (!sameHead && !isAdjective) continue;
		const said = sameHead ? words.join(' ') : last;
		return card(inArticle, {
			question: `What does “${said}” mean?`,
			answer: inside,
			start: match.index + match[0].indexOf(said),
			end,
			worth: 0.7
		});
	}
	return [];
}
