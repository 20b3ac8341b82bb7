// What a handed quiz may look like, and how much it may hold. It is a stranger's until it has passed this.
import * as v from 'valibot';
import type { HandedQuiz } from '../../../core/quiz/hand/handed-quiz.ts';
import type { TagVersion } from '../../../core/quiz/hand/result-code.ts';
import { isWebAddress } from '../../../core/note/evidence.ts';
import { isId } from '../../../core/note/ids.ts';
import { unseenIn } from '../../../core/language/plain-text.ts';
import { QUALIFIERS, SCALES } from '../../../core/language/quantity.ts';
import { QUIZ_LIMITS } from '../../../core/quiz/settings.ts';

/** How much a quiz may hold. Whoever makes one stays far below; what is above is refused. */
export const HANDED_LIMITS = {
	/** Of a link, packed as it is. */
	linkCharacters: 200_000,
	/** Of a file, and of what a link unpacks to. */
	bytes: 2_000_000,
	questions: 1000,
	/** Of one question: options, pairs, items, sources. */
	parts: 100,
	/** Of one list of words. */
	words: 20_000
} as const;

/** As long as a deck's longest field with what a quiz sets around it. */
const TEXT = v.pipe(
	v.string(),
	v.maxLength(200_000),
	v.check((text) => unseenIn(text) === null)
);
const SHORT = v.pipe(TEXT, v.maxLength(1000));
const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const AMOUNT = v.pipe(v.number(), v.finite(), v.minValue(0));
const ID = v.pipe(v.string(), v.check(isId));
const NOTE_ID = v.pipe(v.string(), v.maxLength(200), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/));
const CARD_ID = v.pipe(
	v.string(),
	v.maxLength(25_000),
	v.regex(/^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/)
);
const LANGUAGE = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,5}$/));
const LINK = v.pipe(v.string(), v.check(isWebAddress));

const upTo = <S extends v.GenericSchema>(most: number, schema: S) =>
	v.pipe(v.array(schema), v.maxLength(most));
const some = <S extends v.GenericSchema>(schema: S) => upTo(HANDED_LIMITS.parts, schema);

const looseDate = v.strictObject({
	year: v.nullable(v.pipe(COUNT, v.maxValue(9999))),
	month: v.nullable(v.pipe(COUNT, v.minValue(1), v.maxValue(12))),
	day: v.nullable(v.pipe(COUNT, v.minValue(1), v.maxValue(31))),
	inferred: v.boolean()
});

/** A date, or the day on which a text without one was opened: with such a day, a Dateline from before refuses the quiz. */
const asOf = v.union([
	looseDate,
	v.strictObject({
		opened: v.strictObject({
			year: v.pipe(COUNT, v.maxValue(9999)),
			month: v.pipe(COUNT, v.minValue(1), v.maxValue(12)),
			day: v.pipe(COUNT, v.minValue(1), v.maxValue(31))
		})
	})
]);

const source = v.strictObject({
	id: SHORT,
	title: v.nullable(TEXT),
	publisher: v.nullable(TEXT),
	author: v.nullable(TEXT),
	date: v.nullable(looseDate),
	link: v.nullable(LINK),
	about: v.nullable(TEXT)
});

const deck = v.strictObject({
	id: ID,
	title: TEXT,
	language: LANGUAGE,
	sources: upTo(HANDED_LIMITS.questions, source),
	answers: upTo(HANDED_LIMITS.words, some(TEXT)),
	words: upTo(HANDED_LIMITS.words, TEXT)
});

const standing = v.variant('kind', [
	v.strictObject({ kind: v.literal('settled') }),
	v.strictObject({ kind: v.literal('disputed'), rivals: some(NOTE_ID) }),
	v.strictObject({ kind: v.literal('changed'), was: TEXT, since: looseDate })
]);

const held = {
	citations: some(v.strictObject({ sourceId: SHORT, paragraph: COUNT, quote: v.nullable(TEXT) })),
	claimedBy: v.nullable(TEXT),
	asOf,
	standing
};

/**
 * Common knowledge is what nobody in particular claims, and no document is cited for; so is what came without
 * a source, which says so: a Dateline from before refuses such a quiz.
 */
const evidence = v.union([
	v.pipe(
		v.strictObject(held),
		v.check(({ citations, claimedBy }) => claimedBy !== null || citations.length === 0)
	),
	v.pipe(
		v.strictObject({
			...held,
			unsourced: v.pipe(
				v.boolean(),
				v.check((is) => is)
			)
		}),
		v.check(({ citations, claimedBy }) => claimedBy === null && citations.length === 0)
	)
]);

const quantity = v.strictObject({
	qualifier: v.nullable(v.picklist(QUALIFIERS)),
	currency: v.nullable(v.picklist(['$', '€', '£'])),
	number: v.pipe(v.number(), v.finite()),
	scale: v.nullable(v.picklist(SCALES)),
	unit: TEXT
});

/** A kind by itself, or with texts. */
const kind = <K extends string, E extends v.ObjectEntries>(name: K, entries: E) =>
	v.strictObject({ kind: v.literal(name), ...entries });
const said = <S extends v.GenericSchema>(kinds: S) => v.union([TEXT, kinds]);

// The place of a kind in its list travels in links: a new one goes to the end.
const task = v.variant('kind', [
	kind('meaning', {}),
	kind('term', {}),
	kind('answer', {}),
	kind('figure', {}),
	kind('date', {}),
	kind('speaker', {}),
	kind('gap', {}),
	kind('statement', { speaker: TEXT }),
	kind('position', { party: TEXT, issue: TEXT }),
	kind('party', { issue: TEXT }),
	kind('true-false', {}),
	kind('match', {}),
	kind('order', {}),
	kind('choose-many', {})
]);
const prompt = v.variant('kind', [
	kind('position', { party: TEXT, issue: TEXT }),
	kind('answered', { question: TEXT, says: TEXT }),
	kind('who-wants-what', { issue: TEXT }),
	kind('which-meaning', {}),
	kind('which-came-first', {}),
	kind('which-positions', { party: TEXT }),
	kind('stance', { party: TEXT, issue: TEXT, says: TEXT }),
	kind('means', { term: TEXT, meaning: TEXT }),
	kind('was-on', { event: TEXT, date: TEXT }),
	kind('said', { speaker: TEXT, statement: TEXT })
]);
const context = v.variant('kind', [
	kind('as-of', { date: asOf }),
	kind('reported-by', { publisher: TEXT, date: asOf }),
	kind('reported-in-title', { title: TEXT, date: asOf }),
	kind('reported-in', { what: TEXT, date: asOf })
]);
const verdict = v.variant('kind', [kind('true', {}), kind('false', {})]);
const rightAnswer = v.variant('kind', [kind('true', {}), kind('false', { right: TEXT })]);

/** What the words of a question may be: in version 1 texts throughout, in version 2 also kinds. */
const WORDS = {
	1: { task: TEXT, prompt: TEXT, context: TEXT, answer: TEXT, verdict: TEXT },
	2: {
		task: said(task),
		prompt: said(prompt),
		context: said(context),
		answer: said(rightAnswer),
		verdict: said(verdict)
	}
} as const;

const options = some(v.strictObject({ text: TEXT, correct: v.boolean() }));

function questionIn(version: TagVersion) {
	const words = WORDS[version];
	const base = {
		noteId: NOTE_ID,
		cardIds: v.pipe(some(CARD_ID), v.minLength(1)),
		task: words.task,
		prompt: words.prompt,
		context: v.nullable(words.context),
		answer: words.answer
	};
	const typed = { ...base, also: some(TEXT), date: v.nullable(looseDate) };
	const verdicts = some(v.strictObject({ text: words.verdict, correct: v.boolean() }));
	return v.variant('kind', [
		v.strictObject({ kind: v.literal('choose'), ...base, options }),
		v.strictObject({ kind: v.literal('who'), ...base, options }),
		v.strictObject({ kind: v.literal('true-false'), ...base, options: verdicts }),
		v.strictObject({ kind: v.literal('choose-many'), ...base, options }),
		v.strictObject({ kind: v.literal('type'), ...typed }),
		v.strictObject({ kind: v.literal('gap'), ...typed }),
		v.strictObject({
			kind: v.literal('number'),
			...base,
			value: quantity,
			tolerancePercent: AMOUNT
		}),
		v.strictObject({
			kind: v.literal('match'),
			...base,
			pairs: some(v.strictObject({ left: TEXT, right: TEXT })),
			rights: some(TEXT)
		}),
		v.strictObject({
			kind: v.literal('order'),
			...base,
			items: some(v.strictObject({ text: TEXT, date: TEXT })),
			offered: some(COUNT)
		})
	]);
}

const key = v.strictObject({
	// Its answer, and as many others as a deck's field may list.
	accepted: v.pipe(upTo(HANDED_LIMITS.parts + 1, TEXT), v.minLength(1)),
	quantity: v.nullable(
		v.strictObject({ value: quantity, tolerancePercent: AMOUNT, question: TEXT })
	),
	date: v.nullable(looseDate)
});

const handedQuestionIn = (version: TagVersion) =>
	v.strictObject({
		question: questionIn(version),
		deck: COUNT,
		topic: TEXT,
		evidence,
		explanation: v.nullable(TEXT),
		claim: v.nullable(v.strictObject({ about: v.nullable(TEXT), says: TEXT })),
		key: v.nullable(key)
	});

/** An address may hold any characters; none of it is shown. */
const SEED = v.pipe(v.string(), v.maxLength(QUIZ_LIMITS.seed));
const SETTING = v.tuple([SHORT, v.pipe(v.string(), v.maxLength(20_000))]);

const handedQuizIn = (version: TagVersion) =>
	v.variant('kind', [
		v.strictObject({
			kind: v.literal('decks'),
			settings: upTo(1000, SETTING),
			versions: v.pipe(upTo(QUIZ_LIMITS.deckIds, COUNT), v.minLength(1)),
			tag: v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{4}$/))
		}),
		v.strictObject({
			kind: v.literal('whole'),
			title: TEXT,
			seed: SEED,
			length: v.strictObject({
				kind: v.picklist(['count', 'minutes']),
				of: v.pipe(COUNT, v.minValue(1), v.maxValue(QUIZ_LIMITS.count))
			}),
			feedback: v.picklist(['at-once', 'at-end']),
			confidence: v.boolean(),
			pretest: v.boolean(),
			decks: v.pipe(upTo(QUIZ_LIMITS.deckIds, deck), v.minLength(1)),
			questions: v.pipe(upTo(HANDED_LIMITS.questions, handedQuestionIn(version)), v.minLength(1))
		})
	]);

/** A quiz in a link or a file of a version. */
export const HANDED_QUIZ = { 1: handedQuizIn(1), 2: handedQuizIn(2) } as const;

/** Whether a value is a quiz by its shape. */
export const isHandedQuiz = (value: unknown, version: TagVersion): value is HandedQuiz =>
	v.is(HANDED_QUIZ[version], value);

/** Where a value is not of the shape: the names of its fields, parted by dots; null for the whole of it. */
export function whereWrong(value: unknown, version: TagVersion): string | null {
	const [issue] = v.safeParse(HANDED_QUIZ[version], value).issues ?? [];
	return ((issue && v.getDotPath(issue)) ?? null)?.slice(0, 100) ?? null;
}
