// Wrong options to choose from for a note: answers of the deck's other notes of the kind, and names of the kind
// in the article that the note came from. Nothing that a source, a rival or an accepted answer supports.
import { commonWords, namesIn } from '../../article/names.ts';
import { isPerson, isPublisher } from '../../article/names-in-print.ts';
import { paragraphsOf } from '../../article/article.ts';
import { comparable } from '../../language/fold.ts';
import { plainWords, standsIn } from '../../language/plain-words.ts';
import type { Note } from '../../note/note.ts';
import type { Asked } from '../make/asked.ts';
import type { Pool } from '../make/pool.ts';
import { rightAnswers } from '../make/right-answers.ts';

const MOST = 6;
/** Beside the right one, one that is much shorter or longer shows. */
const LENGTHS = { shortest: 0.4, longest: 2.5, always: 12 };
/** So many words of an article are looked through for names. */
const MOST_READ = 200_000;

/** `article` is the text that the note was made of; null where it is not at hand. The best first. */
export function suggestWrong(asked: Asked, pool: Pool, article: string | null): readonly string[] {
	const isFree = freeOf(asked, pool, article);
	const found = new Map<string, string>();
	for (const text of [...fromNotes(asked, pool), ...(article ? fromText(asked, article) : [])]) {
		if (found.size === MOST) break;
		const key = comparable(text);
		if (!found.has(key) && isOfLength(text, asked.answer) && isFree(text)) found.set(key, text);
	}
	return [...found.values()];
}

/** Whether nothing supports a text as an answer: what is right, what is asked, what stands behind the note. */
function freeOf(asked: Asked, pool: Pool, article: string | null): (text: string) => boolean {
	const { note } = asked;
	const right = rightAnswers(asked, pool);
	const { citations } = note.evidence;
	const paragraphs = article === null ? [] : paragraphsOf({ text: article });
	const behind = [
		asked.stem,
		note.explanation ?? '',
		...right.texts,
		...citations.map(({ quote }) => quote ?? ''),
		...citations.flatMap(({ paragraph, quote }) =>
			paragraphs.flatMap(({ number, text }) =>
				number === paragraph || (quote !== null && text.includes(quote)) ? [text] : []
			)
		)
	].map(plainWords);
	const has = new Set(note.decoys.map(comparable));
	return (text) => {
		if (has.has(comparable(text)) || right.accepts(text)) return false;
		const words = plainWords(text);
		if (words === '') return false;
		const answers = right.texts.map(plainWords);
		return (
			!behind.some((other) => standsIn(words, other) || words === other) &&
			!answers.some((answer) => standsIn(answer, words)) &&
			!isNameOf(words, answers)
		);
	};
}

/** "Kim" and "Kim Sample" may be one. */
const isNameOf = (words: string, answers: readonly string[]): boolean => {
	const last = words.split(' ').at(-1)!;
	return last.length > 2 && answers.some((answer) => answer.split(' ').at(-1) === last);
};

function isOfLength(text: string, right: string): boolean {
	const { shortest, longest, always } = LENGTHS;
	if (Math.abs(text.length - right.length) <= always) return true;
	return text.length >= right.length * shortest && text.length <= right.length * longest;
}

/** What kind of thing an answer names, as far as its form tells. */
type Form = 'person' | 'name' | 'number' | 'words';

function formOf(text: string): Form {
	if (/\d/.test(text)) return 'number';
	const words = text.replace(/^(?:the|an?|in|at|to|by|from|on) /i, '').replace(/,.*$/, '');
	if (isPerson(words)) return 'person';
	return words.split(' ').every((word) => /^\p{Lu}/u.test(word)) ? 'name' : 'words';
}

const ASKS = /\b(?:who|whom|whose|what|which|where|when|why|how)\b/i;
const askedBy = ({ note }: Asked): string | null =>
	'question' in note ? (ASKS.exec(note.question)?.[0].toLowerCase() ?? null) : null;

/** Answers of other notes of the deck: those of its own topic first, those that are asked for by another word not at all. */
function fromNotes(asked: Asked, pool: Pool): readonly string[] {
	const form = formOf(asked.answer);
	const others = pool.asked.filter(
		(other) =>
			other.note.id !== asked.note.id &&
			other.head.id === asked.head.id &&
			isOfKind(asked, other) &&
			(asked.kind === 'meaning' || asked.kind === 'position' || formOf(other.answer) === form) &&
			askedBy(other) === askedBy(asked)
	);
	const near = ({ note }: Asked) => (note.topic === asked.note.topic ? 0 : 1);
	return [...others].sort((a, b) => near(a) - near(b)).map(({ answer }) => answer);
}

const PEOPLE: readonly Asked['kind'][] = ['person', 'speaker'];

function isOfKind(asked: Asked, other: Asked): boolean {
	if (PEOPLE.includes(asked.kind)) return PEOPLE.includes(other.kind);
	if (asked.kind === 'position')
		return other.kind === 'position' && isOfIssue(asked.note, other.note);
	return other.kind === asked.kind;
}

const isOfIssue = (a: Note, b: Note): boolean =>
	a.kind === 'position' &&
	b.kind === 'position' &&
	a.issueId === b.issueId &&
	a.partyId !== b.partyId;

/** They begin sentences, and names nothing. */
const BEGINNERS =
	`in on at by for from with to of the a an and but or if when while after before as since then this that
	these those there here it its he she they we you no not so what who why how where which one some many
	most both all another last next`.split(/\s+/);

/** Names in an article of the form of the answer, those that stand there most often first. */
function fromText({ answer }: Asked, article: string): readonly string[] {
	const form = formOf(answer);
	if (form !== 'person' && form !== 'name') return [];
	const text = article.slice(0, MOST_READ);
	const counts = new Map<string, number>();
	for (const { text: name } of namesIn(text, commonWords(text, BEGINNERS))) {
		if (isPublisher(name) || (form === 'person') !== isPerson(name)) continue;
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const [before = ''] =
		/^(?:the|in the|in|at the|at|to the|to|by|from|on) (?=\p{Lu})/u.exec(answer) ?? [];
	return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => before + name);
}
