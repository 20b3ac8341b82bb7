// What notes a question of a GIFT file makes; or why it makes none.
import type { Evidence } from '../../core/note/evidence.ts';
import type { Note } from '../../core/note/note.ts';
import { DECK_LIMITS } from '../../core/deck/text/limits.ts';
import { fail, ok } from '../../core/result.ts';
import { ofAnswers } from './answers.ts';
import type { GiftFault } from '../../core/deck/gift-faults.ts';
import {
	askedBy,
	explanationOf,
	isRight,
	others,
	type GiftDraft,
	type Drafts,
	type GiftDeckWords
} from './draft.ts';
import { ofNumbers } from './numbers.ts';
import { inSentence } from '../../core/language/plain-text.ts';
import type { GiftAnswer, GiftBody, GiftNumber, GiftQuestion } from './question.ts';

/** The notes of a question, in its order. */
export function draftsOf(question: GiftQuestion, words: GiftDeckWords): Drafts {
	if (question.hasPicture) {
		return fail({ kind: 'gift-picture' });
	}
	if (countOf(question.body) > DECK_LIMITS.values) {
		return fail({ kind: 'gift-too-many-answers', most: DECK_LIMITS.values });
	}
	const made = draftsByKind(question, words);
	if (!made.ok) return made;
	const wrong = made.value.map(faultOf).find((fault) => fault !== null);
	return wrong === undefined ? made : fail(wrong);
}

function countOf(body: GiftBody): number {
	if ('pairs' in body) return body.pairs.length;
	return 'answers' in body ? body.answers.length : 1;
}

function draftsByKind(question: GiftQuestion, words: GiftDeckWords): Drafts {
	const { body } = question;
	switch (body.kind) {
		case 'essay':
			return fail({ kind: 'gift-essay' });
		case 'description':
			return fail({ kind: 'gift-no-question' });
		case 'choice':
		case 'short':
			return ofAnswers(question, body.answers, body.kind === 'short', words);
		case 'true-false':
			return ofVerdict(question, body.isTrue, body.feedback, words);
		case 'number':
			return ofNumbers(question, body.answers);
		case 'match':
			return ofPairs(question, body.pairs);
	}
}

/** Where a deck's file has less room than this needs; null where it has enough. */
function faultOf(draft: GiftDraft): GiftFault | null {
	const values = Object.values(draft).flat() as readonly unknown[];
	const longest = Math.max(
		...values.map((value) => (typeof value === 'string' ? value.length : 0))
	);
	if (longest > DECK_LIMITS.valueCharacters) {
		return { kind: 'gift-long-text', most: DECK_LIMITS.valueCharacters };
	}
	const asked = 'question' in draft ? draft.question : 'text' in draft ? draft.text : draft.within;
	return asked === '' ? { kind: 'gift-asks-nothing' } : null;
}

/** Answers that its cards do not have: right in part beside one that is right, or any letters. */
export function answersLeftOut({ body }: GiftQuestion): readonly GiftFault[] {
	if (!('answers' in body)) return [];
	const { answers } = body;
	const isPattern = (one: GiftAnswer | GiftNumber) => 'isPattern' in one && one.isPattern;
	const named = (some: readonly (GiftAnswer | GiftNumber)[]) =>
		some.slice(0, MOST_NAMED).map((one) => saidIn(one));
	const found: GiftFault[] = [];
	const inPart = answers.filter((one) => one.percent > 0 && !isRight(one) && !isPattern(one));
	if (answers.some((one) => isRight(one) && !isPattern(one)) && inPart.length > 0)
		found.push({ kind: 'gift-part-right', texts: named(inPart), count: inPart.length });
	const patterns = answers.filter((one) => isPattern(one) && one.percent > 0);
	if (patterns.length > 0)
		found.push({ kind: 'gift-pattern-left-out', texts: named(patterns), count: patterns.length });
	return found;
}

const saidIn = (one: GiftAnswer | GiftNumber): string =>
	'text' in one
		? inSentence(one.text)
		: `${one.number}${one.tolerance === 0 ? '' : `:${one.tolerance}`}`;

const MOST_NAMED = 5;

/** What a statement is answered with: one of a pair whose words do not stand in it. */
const VERDICTS = [
	['True', 'False'],
	['Yes', 'No']
] as const;

function ofVerdict(
	question: GiftQuestion,
	isTrue: boolean,
	feedback: string,
	{ doesThisHold }: GiftDeckWords
): Drafts {
	const asked = doesThisHold(askedBy(question));
	const within = new Set(asked.toLowerCase().match(/\p{L}+/gu));
	const pair = VERDICTS.find((two) => !two.some((word) => within.has(word.toLowerCase())));
	if (!pair) return fail({ kind: 'gift-verdict-within' });
	const [yes, no] = pair;
	return ok([
		{
			...{ kind: 'question', within: '', question: asked, also: [] },
			answer: isTrue ? yes : no,
			decoys: [isTrue ? no : yes],
			explanation: explanationOf(question, feedback)
		}
	]);
}

/** What is asked in such words is asked of terms: what each means. */
const OF_TERMS = /\b(?:terms?|words?|definitions?|meanings?|means?)\b/i;

function ofPairs(
	question: GiftQuestion,
	pairs: readonly { readonly left: string; readonly right: string }[]
): Drafts {
	const named = pairs.filter(({ left }) => left !== '');
	if (named.length === 0) return fail({ kind: 'gift-no-left-side' });
	const stem = askedBy(question);
	const explanation = explanationOf(question, '');
	return ok(
		named.map(({ left, right }): GiftDraft => {
			const shared = { within: left, explanation };
			if (OF_TERMS.test(stem)) {
				return { ...shared, kind: 'term', term: left, meaning: right, also: [], decoys: [] };
			}
			const decoys = others(
				pairs.map((pair) => pair.right),
				[right]
			);
			const asked = stem === '' ? left : `${stem}${/[.:?!…]$/.test(stem) ? '' : ':'} ${left}`;
			return { ...shared, kind: 'question', question: asked, answer: right, also: [], decoys };
		})
	);
}

/** What every note of the file has: where it stands in it. */
export const asNote = (
	{ within: _within, ...own }: GiftDraft,
	shared: Pick<Note, 'id' | 'topic'> & { readonly evidence: Evidence }
): Note => ({ ...own, ...shared, tags: [], retired: null });
