// Handed quizzes that mean harm: rightly packed and summed up, as a stranger's own program would make them.
import { deflateSync } from 'fflate';
import type { CardId, DeckId, NoteId } from '../../src/lib/core/note/ids.ts';
import type { HandedQuestion, WholeQuiz } from '../../src/lib/core/quiz/hand/handed-quiz.ts';
import { crc32 } from '../../src/lib/formats/zip/crc32.ts';
import { FREQUENT_TEXTS } from '../../src/lib/formats/quiz/handed/frequent-texts.ts';
import { printLink } from '../../src/lib/formats/quiz/handed/link.ts';
import { PAYLOADS, WORST } from './payloads.ts';

export interface HostileQuiz {
	readonly family: string;
	readonly name: string;
	/** What stands behind "#". */
	readonly fragment: string;
	/** Must be refused; else it may be taken, as text. */
	readonly isRefused: boolean;
	/** What must then stand in the page, if the quiz is taken. */
	readonly shown: string | null;
}

const DATE = { year: 2025, month: 3, day: 4, inferred: false };
const NOTE = 'harbour/one' as NoteId;

/** What a payload may stand in. */
interface Texts {
	readonly title: string;
	readonly task: string;
	readonly prompt: string;
	readonly context: string;
	readonly answer: string;
	readonly option: string;
	readonly explanation: string;
	readonly claimedBy: string;
	readonly quote: string;
	readonly source: string;
	readonly publisher: string;
	readonly link: string;
	readonly was: string;
	readonly says: string;
	readonly topic: string;
	readonly language: string;
	readonly rival: string;
	readonly card: string;
	readonly seed: string;
	readonly deck: string;
}
type Place = keyof Texts;

const PLAIN: Texts = {
	...{ title: 'Talks', task: 'Choose', prompt: 'Where?', context: 'As of now', answer: 'Here' },
	...{ option: 'There', explanation: 'By the lake.', claimedBy: 'The Gazette', quote: 'here' },
	...{ source: 'Day two', publisher: 'Gazette', link: 'https://example.org/', was: 'There' },
	...{ says: 'Here', topic: 'Talks', language: 'en', rival: 'harbour/two', seed: '1' },
	...{ card: 'harbour/one#answer', deck: 'harbour' }
};
/** Seen once the question is answered. */
const SEEN: ReadonlySet<Place> = new Set<Place>([
	...(['task', 'prompt', 'context', 'option', 'explanation'] as const),
	...(['claimedBy', 'quote', 'source', 'was', 'says'] as const)
]);

function quizWith(changes: Partial<Texts>): WholeQuiz {
	const texts = { ...PLAIN, ...changes };
	const isDisputed = changes.rival !== undefined;
	const question: HandedQuestion = {
		question: {
			...{ kind: 'choose', noteId: NOTE, cardIds: [texts.card as CardId] },
			...{ task: texts.task, prompt: texts.prompt, context: texts.context, answer: texts.answer },
			options: [
				{ text: texts.option, correct: false },
				{ text: texts.answer, correct: true }
			]
		},
		...{ deck: 0, topic: texts.topic, explanation: texts.explanation, key: null },
		evidence: {
			citations: [{ sourceId: 'gazette', paragraph: 1, quote: texts.quote }],
			claimedBy: texts.claimedBy,
			asOf: DATE,
			standing: isDisputed
				? { kind: 'disputed', rivals: [texts.rival as NoteId] }
				: { kind: 'changed', was: texts.was, since: DATE }
		},
		claim: { about: 'Where', says: texts.says }
	};
	return {
		...{ kind: 'whole', title: texts.title, seed: texts.seed },
		...{ length: { kind: 'count', of: 1 }, feedback: 'at-once', confidence: false, pretest: false },
		decks: [
			{
				...{ id: texts.deck as DeckId, title: texts.title, language: texts.language },
				...{ answers: [], words: [] },
				sources: [
					{
						...{ id: 'gazette', title: texts.source, publisher: texts.publisher },
						...{ author: null, date: DATE, link: texts.link, about: null }
					}
				]
			}
		],
		questions: [question]
	};
}

const PLACES = Object.keys(PLAIN) as readonly Place[];
const short = (text: string): boolean => text.length < 6000;

const inPlace = (place: Place, text: string, family: string, index: number): HostileQuiz => ({
	family,
	name: `${family} ${index}, as ${place}`,
	fragment: printLink(quizWith({ [place]: text })),
	isRefused: false,
	shown: SEEN.has(place) ? text : null
});

/** Every payload in one place, in turn; the worst in each. */
const TEXTS: readonly HostileQuiz[] = [
	...PAYLOADS.filter(({ text }) => short(text)).map(({ family, text }, index) =>
		inPlace(PLACES[index % PLACES.length]!, text, family, index)
	),
	...PLACES.flatMap((place) => WORST.map((text, index) => inPlace(place, text, 'worst', index)))
];

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What a program that knows the writing makes of any bytes. */
function sealed(content: Uint8Array | string): string {
	const bytes = typeof content === 'string' ? bytesOf(content) : content;
	const packed = deflateSync(bytes, { level: 9, dictionary: FREQUENT_TEXTS });
	return summed(`q2.${Buffer.from(packed).toString('base64url')}`);
}
const summed = (told: string): string => told + crc32(bytesOf(told)).toString(36).padStart(7, '0');

const MILLION = 1_000_000;
const CONTENTS: Readonly<Record<string, Uint8Array | string>> = {
	nothing: '',
	null: 'null',
	'a list': '[]',
	'an object': '{}',
	'a prototype': '{"__proto__":{"ran":1}}',
	'a prototype for a kind': '["__proto__",1,2,3]',
	'a constructor for a kind': '["constructor","ran(1)"]',
	'a length for a kind': '["length",1,2]',
	'a quiz of prototypes': '[1,{"__proto__":1},[],{},[],[],[],[[["__proto__"]]],[[["__proto__"]]]]',
	'a million lists': '['.repeat(MILLION),
	'closed lists': `${'['.repeat(30)}${']'.repeat(30)}`,
	'half a million nothings': `[1${',null'.repeat(399_000)}]`,
	'numbers too large': '[0,[],[1e999],"0000"]',
	'a text without an end': '["',
	'bytes that are no text': new Uint8Array([0xff, 0xfe, 0x00, 0xc0, 0x80]),
	'two million letters': JSON.stringify('a'.repeat(1_999_000)),
	'ten million letters': JSON.stringify('a'.repeat(10 * MILLION)),
	'a hundred million zeros': new Uint8Array(100 * MILLION),
	'settings of a prototype': '[0,[["deck","__proto__"],["seed","1"]],[1],"0000"]',
	'settings of no deck': '[0,[],[1],"0000"]',
	'a deck that is nowhere': '[0,[["deck","nowhere"]],[1],"0000"]',
	'a path for a deck': '[0,[["deck","../../secret"]],[1],"0000"]'
};

const FRAGMENTS: readonly string[] = [
	...['q1.', 'n1.', 'q1', 'q1.0000000', 'n1.0000000000', 'q999.x', 'q1000.x', 'q-1.x', 'Q1.x'],
	...['__proto__', 'constructor', 'javascript:ran(1)', '%00', '%E0%A4%A', 'q1.%3Cscript%3E'],
	'<img src=x onerror=ran(1)>',
	summed('q1.'),
	summed('q1.AAAA'),
	summed(`q2.${'_'.repeat(150_000)}`),
	`q2.${'A'.repeat(300_000)}`,
	`n1.${'9'.repeat(190_000)}`,
	printLink(quizWith({})).slice(0, -1),
	printLink(quizWith({})).replace('.', '.A'),
	printLink(quizWith({})).toUpperCase(),
	printLink(quizWith({}), 'n').replace(/\d/, '%39')
];

const ALL: readonly HostileQuiz[] = [
	...TEXTS,
	...Object.entries(CONTENTS).map(([name, content]) => ({
		...{ family: 'contents', name, fragment: sealed(content), isRefused: true, shown: null }
	})),
	...FRAGMENTS.map((fragment) => ({
		...{ family: 'fragments', name: `the fragment ${fragment.slice(0, 40)}`, fragment },
		...{ isRefused: true, shown: null }
	}))
];

/** The same quiz a second time would show its result at once. */
export const HOSTILE_QUIZZES: readonly HostileQuiz[] = [
	...new Map(ALL.map((quiz) => [quiz.fragment, quiz])).values()
];
